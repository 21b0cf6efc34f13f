<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/faits.xsl: what was done, and what needs care. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- A code of an address that is none of ours says nothing. -->
<xsl:template match="c:fait" mode="message"/>

<xsl:template match="c:fait[@code='creation']" mode="message">C’est créé.</xsl:template>
<xsl:template match="c:fait[@code='modification']" mode="message">Vos modifications sont enregistrées.</xsl:template>
<xsl:template match="c:fait[@code='informations-pratiques']" mode="message">Les informations pratiques sont enregistrées.</xsl:template>
<xsl:template match="c:fait[@code='demande-dte']" mode="message">La demande de DTE est envoyée.</xsl:template>
<xsl:template match="c:fait[@code='convocations']" mode="message">Les convocations sont envoyées.</xsl:template>
<xsl:template match="c:fait[@code='fin-reelle']" mode="message">La date réelle de fin est enregistrée&#xA0;: les résultats peuvent être saisis.</xsl:template>
<xsl:template match="c:fait[@code='resultats']" mode="message">Les résultats sont enregistrés. L’UD doit maintenant les valider.</xsl:template>
<xsl:template match="c:fait[@code='report']" mode="message">La session est reportée. Le centre est prévenu.</xsl:template>
<xsl:template match="c:fait[@code='validation']" mode="message">Les résultats sont validés.</xsl:template>
<xsl:template match="c:fait[@code='renvoi']" mode="message">Les résultats sont renvoyés au centre, avec votre motif.</xsl:template>
<xsl:template match="c:fait[@code='reouverture']" mode="message">La session est rouverte&#xA0;: son statut est de nouveau «&#xA0;Résultats saisis&#xA0;».</xsl:template>
<xsl:template match="c:fait[@code='annulation']" mode="message">La session est annulée. L’UD peut la rétablir.</xsl:template>
<xsl:template match="c:fait[@code='retablissement']" mode="message">La session est rétablie au statut qu’elle avait.</xsl:template>
<xsl:template match="c:fait[@code='candidat-ajout']" mode="message">Le candidat est ajouté.</xsl:template>
<xsl:template match="c:fait[@code='candidat-modification']" mode="message">Le candidat est modifié.</xsl:template>
<xsl:template match="c:fait[@code='candidat-retrait']" mode="message">Le candidat est retiré de la session.</xsl:template>
<xsl:template match="c:fait[@code='candidats-import']" mode="message">Les candidats sont importés.</xsl:template>
<xsl:template match="c:fait[@code='connexion']" mode="message">Vous êtes connecté.</xsl:template>
<xsl:template match="c:fait[@code='deconnexion']" mode="message">Vous êtes déconnecté.</xsl:template>
<xsl:template match="c:fait[@code='mot-de-passe']" mode="message">Le mot de passe est changé. Les autres connexions de ce compte sont terminées.</xsl:template>
<xsl:template match="c:fait[@code='compte-creation']" mode="message">Le compte est créé.</xsl:template>
<xsl:template match="c:fait[@code='compte-modification']" mode="message">Le compte est modifié.</xsl:template>
<xsl:template match="c:fait[@code='verrou']" mode="message">Le compte est verrouillé, et ses connexions sont terminées.</xsl:template>
<xsl:template match="c:fait[@code='deverrou']" mode="message">Le compte est déverrouillé.</xsl:template>
<xsl:template match="c:fait[@code='centre-creation']" mode="message">Le centre est ajouté.</xsl:template>
<xsl:template match="c:fait[@code='centre-modification']" mode="message">Le centre est modifié.</xsl:template>
<xsl:template match="c:fait[@code='site-creation']" mode="message">Le site est ajouté.</xsl:template>
<xsl:template match="c:fait[@code='site-modification']" mode="message">Le site est modifié.</xsl:template>
<xsl:template match="c:fait[@code='agrement-creation']" mode="message">L’agrément est ajouté.</xsl:template>
<xsl:template match="c:fait[@code='agrement-modification']" mode="message">L’agrément est modifié.</xsl:template>
<xsl:template match="c:fait[@code='titre-creation']" mode="message">Le titre est ajouté.</xsl:template>
<xsl:template match="c:fait[@code='titre-modification']" mode="message">Le titre est modifié.</xsl:template>

<xsl:template match="c:fait[@code='parametre-modification']" mode="message">Le délai est modifié.</xsl:template>
<xsl:template match="c:fait[@code='urgence-creation']" mode="message">L’état d’urgence est ajouté.</xsl:template>
<xsl:template match="c:fait[@code='urgence-modification']" mode="message">L’état d’urgence est modifié.</xsl:template>

<xsl:template match="c:avertissement[@code='dte-a-demander']" mode="message">Le début de la session approche&#xA0;: le DTE reste à demander.</xsl:template>
<xsl:template match="c:avertissement[@code='dte-en-retard']" mode="message">Le DTE est à demander sans attendre&#xA0;: il risque de ne pas arriver à temps.</xsl:template>
<xsl:template match="c:avertissement[@code='convocations-a-envoyer']" mode="message">Le délai de convocation des candidats expire ou a expiré (un mois avant la session d’un titre, quinze jours avant celle d’un CCP ou d’un CCS)&#xA0;: les convocations restent à envoyer.</xsl:template>
<xsl:template match="c:avertissement[@code='plis-a-verifier']" mode="message">La session est proche&#xA0;: vérifiez que les plis sont arrivés&#xA0;; sinon, contactez l’éditeur du DTE.</xsl:template>
<xsl:template match="c:avertissement[@code='dte-a-refaire']" mode="message">La session a été reportée&#xA0;: la demande de DTE est à refaire (R22).</xsl:template>
<xsl:template match="c:avertissement[@code='convocations-a-refaire']" mode="message">La session a été reportée&#xA0;: les convocations sont à renvoyer (R22).</xsl:template>
<xsl:template match="c:consequences/c:avertissement[@code='dte-a-refaire']" mode="message" priority="2">Le centre devra refaire sa demande de DTE (R22).</xsl:template>
<xsl:template match="c:consequences/c:avertissement[@code='convocations-a-refaire']" mode="message" priority="2">Le centre devra envoyer les convocations à nouveau (R22).</xsl:template>
<xsl:template match="c:avertissement[@code='agrement-a-verifier']" mode="message">L’agrément dépasse la validité du titre, ou prend fin avant la session&#xA0;: vérifiez avec la DIRECCTE.</xsl:template>

<xsl:template match="c:avertissement" mode="message">
  <xsl:message terminate="yes">no sentence for <xsl:value-of select="@code"/></xsl:message>
</xsl:template>

</xsl:stylesheet>
