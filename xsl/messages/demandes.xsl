<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/demandes.xsl: demandes de report: what was done, what is refused, what overtook one. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:fait[@code='demande-depot']" mode="message">La demande est envoyée à l’UD.</xsl:template>
<xsl:template match="c:fait[@code='demande-accord']" mode="message">Le report est accordé, et la session est reportée. Le centre est prévenu.</xsl:template>
<xsl:template match="c:page[c:demande/@nature='titre-echu']/c:fait[@code='demande-accord']" mode="message">Le report est accordé, et la session porte la dérogation. Le centre est prévenu.</xsl:template>
<xsl:template match="c:fait[@code='demande-refus']" mode="message">La demande est refusée. Le centre est prévenu.</xsl:template>
<xsl:template match="c:fait[@code='demande-attribution']" mode="message">L’attribution de la demande est enregistrée.</xsl:template>
<xsl:template match="c:fait[@code='demande-correction']" mode="message">La demande est corrigée.</xsl:template>
<xsl:template match="c:fait[@code='demande-retrait']" mode="message">La demande est retirée.</xsl:template>

<xsl:template match="c:refus[@code='demande-decidee']" mode="message">Cette demande est déjà accordée, refusée ou retirée.</xsl:template>
<xsl:template match="c:refus[@code='session-inconnue']" mode="message">Aucune de vos sessions n’a ce numéro. Saisissez son ID, ou copiez l’adresse de sa page.</xsl:template>
<xsl:template match="c:refus[@code='demande-existante']" mode="message">Une demande attend déjà pour cette session&#xA0;: corrigez-la, ou retirez-la d’abord.</xsl:template>
<xsl:template match="c:refus[@code='demande-depassee']" mode="message">La session a changé de dates depuis la demande&#xA0;: indiquez que vous en avez tenu compte.</xsl:template>
<xsl:template match="c:refus[@code='raison-inconnue']" mode="message">Choisissez la raison du refus.</xsl:template>
<xsl:template match="c:refus[@code='agent-inconnu']" mode="message">Choisissez un agent de votre UD dans la liste.</xsl:template>
<xsl:template match="c:refus[@code='session-d-un-autre-agrement']" mode="message">Choisissez dans la liste une session ouverte de cet agrément, dont la date réelle de fin n’est pas saisie.</xsl:template>

<xsl:template match="c:depassee[@code='session-close']" mode="message">La session est annulée, ou ses résultats sont saisis&#xA0;: elle ne peut plus être reportée (R18).</xsl:template>
<xsl:template match="c:depassee[@code='session-commencee']" mode="message">La session a commencé&#xA0;: elle ne peut plus être reportée (R19).</xsl:template>
<xsl:template match="c:depassee[@code='session-deplacee']" mode="message">Les dates de la session ont changé depuis la demande&#xA0;: vérifiez que les dates souhaitées ont encore un sens.</xsl:template>

</xsl:stylesheet>
