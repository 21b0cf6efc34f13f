<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/demandes.xsl: demandes de report: what was done, what is refused, what overtook one. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template name="faits-demandes">
demande-depot=La demande est envoyée à l’UD.
demande-accord=Le report est accordé, et la session est reportée. Le centre est prévenu.
demande-refus=La demande est refusée. Le centre est prévenu.
demande-attribution=L’attribution de la demande est enregistrée.
demande-correction=La demande est corrigée.
demande-retrait=La demande est retirée.
</xsl:template>

<xsl:template name="refus-demandes">
demande-decidee=Cette demande est déjà accordée, refusée ou retirée.
session-inconnue=Aucune de vos sessions n’a ce numéro. Saisissez son ID, ou copiez l’adresse de sa page.
demande-existante=Une demande attend déjà pour cette session&#xA0;: corrigez-la, ou retirez-la d’abord.
demande-depassee=La session a changé de dates depuis la demande&#xA0;: indiquez que vous en avez tenu compte.
raison-inconnue=Choisissez la raison du refus.
agent-inconnu=Choisissez un agent de votre UD dans la liste.
session-d-un-autre-agrement=Choisissez dans la liste une session ouverte de cet agrément, dont la date réelle de fin n’est pas saisie.
</xsl:template>

<xsl:template match="c:page[c:demande/@nature='titre-echu']/c:fait[@code='demande-accord']" mode="message">Le report est accordé, et la session porte la dérogation. Le centre est prévenu.</xsl:template>

<xsl:template match="c:depassee[@code='session-close']" mode="message">La session est annulée, ou ses résultats sont saisis&#xA0;: elle ne peut plus être reportée (R18).</xsl:template>
<xsl:template match="c:depassee[@code='session-commencee']" mode="message">La session a commencé&#xA0;: elle ne peut plus être reportée (R19).</xsl:template>
<xsl:template match="c:depassee[@code='session-deplacee']" mode="message">Les dates de la session ont changé depuis la demande&#xA0;: vérifiez que les dates souhaitées ont encore un sens.</xsl:template>

</xsl:stylesheet>
