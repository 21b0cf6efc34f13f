<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/faits.xsl: what was done, and what needs care. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- A code of an address that is none of ours says nothing. -->
<xsl:template match="c:fait" mode="message">
  <xsl:variable name="faits">
creation=C’est créé.
modification=Vos modifications sont enregistrées.
informations-pratiques=Les informations pratiques sont enregistrées.
demande-dte=La demande de DTE est envoyée.
convocations=Les convocations sont envoyées.
fin-reelle=La date réelle de fin est enregistrée&#xA0;: les résultats peuvent être saisis.
resultats=Les résultats sont enregistrés. L’UD doit maintenant les valider.
report=La session est reportée. Le centre est prévenu.
validation=Les résultats sont validés.
renvoi=Les résultats sont renvoyés au centre, avec votre motif.
reouverture=La session est rouverte&#xA0;: son statut est de nouveau «&#xA0;Résultats saisis&#xA0;».
annulation=La session est annulée. L’UD peut la rétablir.
retablissement=La session est rétablie au statut qu’elle avait.
candidat-ajout=Le candidat est ajouté.
candidat-modification=Le candidat est modifié.
candidat-retrait=Le candidat est retiré de la session.
candidats-import=Les candidats sont importés.
connexion=Vous êtes connecté.
deconnexion=Vous êtes déconnecté.
mot-de-passe=Le mot de passe est changé. Les autres connexions de ce compte sont terminées.
compte-creation=Le compte est créé.
compte-modification=Le compte est modifié.
verrou=Le compte est verrouillé, et ses connexions sont terminées.
deverrou=Le compte est déverrouillé.
centre-creation=Le centre est ajouté.
centre-modification=Le centre est modifié.
site-creation=Le site est ajouté.
site-modification=Le site est modifié.
agrement-creation=L’agrément est ajouté.
agrement-modification=L’agrément est modifié.
titre-creation=Le titre est ajouté.
titre-modification=Le titre est modifié.
parametre-modification=Le délai est modifié.
urgence-creation=L’état d’urgence est ajouté.
urgence-modification=L’état d’urgence est modifié.
ud-modification=Les coordonnées de l’UD sont modifiées.
demande-depot=La demande est envoyée à l’UD.
demande-accord=Le report est accordé, et la session est reportée. Le centre est prévenu.
demande-refus=La demande est refusée. Le centre est prévenu.
demande-attribution=L’attribution de la demande est enregistrée.
demande-correction=La demande est corrigée.
demande-retrait=La demande est retirée.
mesure-application=L’application de la mesure est demandée&#xA0;: elle commence dans la minute.
mesure-retour=Le retour est demandé&#xA0;: il commence dans la minute.
</xsl:variable>
  <xsl:if test="contains($faits, concat('&#10;', @code, '='))">
    <xsl:call-template name="mot">
      <xsl:with-param name="list" select="$faits"/>
      <xsl:with-param name="code" select="@code"/>
    </xsl:call-template>
  </xsl:if>
</xsl:template>

<!-- The delay, as the DGEFP has set it. -->
<xsl:template match="c:avertissement/@mois" mode="delai"><xsl:value-of select="concat(., '&#xA0;mois ')"/></xsl:template>
<xsl:template match="c:avertissement/@jours" mode="delai"><xsl:value-of select="concat(., '&#xA0;jour')"/><xsl:if test=". &gt; 1">s</xsl:if><xsl:text> </xsl:text></xsl:template>

<xsl:template match="c:avertissement[@code='dte-a-demander']" mode="message">Le début de la session approche&#xA0;: le DTE reste à demander.</xsl:template>
<xsl:template match="c:avertissement[@code='dte-en-retard']" mode="message">Le DTE est à demander sans attendre&#xA0;: il risque de ne pas arriver à temps.</xsl:template>
<xsl:template match="c:avertissement[@code='convocations-a-envoyer']" mode="message">Les candidats sont à convoquer <xsl:apply-templates select="@mois | @jours" mode="delai"/>avant le début de la session&#xA0;: ce délai expire ou a expiré, et les convocations restent à envoyer.</xsl:template>
<xsl:template match="c:avertissement[@code='plis-a-verifier']" mode="message">La session est proche&#xA0;: vérifiez que les plis sont arrivés&#xA0;; sinon, contactez l’éditeur du DTE.</xsl:template>
<xsl:template match="c:avertissement[@code='dte-a-refaire']" mode="message">La session a été reportée&#xA0;: la demande de DTE est à refaire (R22).</xsl:template>
<xsl:template match="c:avertissement[@code='convocations-a-refaire']" mode="message">La session a été reportée&#xA0;: les convocations sont à renvoyer (R22).</xsl:template>
<xsl:template match="c:consequences/c:avertissement[@code='dte-a-refaire']" mode="message" priority="2">Le centre devra refaire sa demande de DTE (R22).</xsl:template>
<xsl:template match="c:consequences/c:avertissement[@code='convocations-a-refaire']" mode="message" priority="2">Le centre devra envoyer les convocations à nouveau (R22).</xsl:template>
<xsl:template match="c:avertissement[@code='agrement-a-verifier']" mode="message">L’agrément dépasse la validité du titre, ou prend fin avant la session&#xA0;: vérifiez avec la DIRECCTE.</xsl:template>

</xsl:stylesheet>
