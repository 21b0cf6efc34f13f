<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/refus-candidat.xsl: why a candidat, a list of them or a result is not taken. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:refus[@code='nom-absent']" mode="message">Indiquez le nom de naissance.</xsl:template>
<xsl:template match="c:refus[@code='prenoms-absents']" mode="message">Indiquez au moins un prénom.</xsl:template>
<xsl:template match="c:refus[@code='lieu-absent']" mode="message">Indiquez le lieu de naissance.</xsl:template>
<xsl:template match="c:refus[@code='nom-trop-long']" mode="message">Le nom dépasse 100 caractères.</xsl:template>
<xsl:template match="c:refus[@code='prenoms-trop-longs']" mode="message">Les prénoms dépassent 100 caractères.</xsl:template>
<xsl:template match="c:refus[@code='lieu-trop-long']" mode="message">Le lieu de naissance dépasse 100 caractères.</xsl:template>
<xsl:template match="c:refus[@code='candidat-trop-jeune']" mode="message">À cette date de naissance, le candidat n’aurait pas 16 ans le premier jour de la session.</xsl:template>
<xsl:template match="c:refus[@code='candidat-trop-age']" mode="message">À cette date de naissance, le candidat aurait plus de 110 ans&#xA0;: vérifiez l’année.</xsl:template>
<xsl:template match="c:refus[@code='resultat-absent']" mode="message">Le résultat de ce candidat n’est pas saisi.</xsl:template>
<xsl:template match="c:refus[@code='ccp-absent']" mode="message">Un CCP de ce candidat n’est pas renseigné.</xsl:template>
<xsl:template match="c:refus[@code='reussite-incomplete']" mode="message">«&#xA0;Réussite&#xA0;» suppose que tous les CCP soient obtenus.</xsl:template>
<xsl:template match="c:refus[@code='ccp-tous-obtenus']" mode="message">Tous les CCP sont obtenus&#xA0;: le résultat est «&#xA0;Réussite&#xA0;».</xsl:template>
<xsl:template match="c:refus[@code='ccp-aucun-obtenu']" mode="message">«&#xA0;Réussite partielle&#xA0;» suppose qu’au moins un CCP soit obtenu.</xsl:template>
<xsl:template match="c:refus[@code='echec-avec-ccp']" mode="message">Un CCP est obtenu dans cette session&#xA0;: le résultat n’est pas «&#xA0;Échec&#xA0;» mais «&#xA0;Réussite partielle&#xA0;».</xsl:template>
<xsl:template match="c:refus[@code='absence-avec-ccp']" mode="message">Un candidat absent ou excusé n’obtient aucun CCP dans cette session.</xsl:template>
<xsl:template match="c:refus[@code='ccp-acquis']" mode="message">Un CCP déjà obtenu lors d’une session antérieure reste acquis&#xA0;: il ne peut pas être «&#xA0;Non obtenu&#xA0;».</xsl:template>
<xsl:template match="c:refus[@code='candidat-deja-inscrit']" mode="message">Ce candidat est déjà inscrit à cette session.</xsl:template>
<xsl:template match="c:refus[@code='csv-vide']" mode="message">Collez une liste d’au moins un candidat, ou choisissez un fichier.</xsl:template>
<xsl:template match="c:refus[@code='csv-trop-de-lignes']" mode="message">Une liste compte au plus 500 candidats&#xA0;: coupez-la en plusieurs.</xsl:template>
<xsl:template match="c:refus[@code='csv-entete']" mode="message">La ligne de titres doit nommer le nom, les prénoms, la date et le lieu de naissance, une fois chacun.</xsl:template>
<xsl:template match="c:refus[@code='csv-illisible']" mode="message">Cette liste n’est pas un texte CSV lisible&#xA0;: vérifiez qu’un guillemet n’est pas resté ouvert.</xsl:template>
<xsl:template match="c:refus[@code='csv-rien']" mode="message">Aucune ligne de cette liste ne peut être importée. Corrigez-la, puis vérifiez-la à nouveau.</xsl:template>
<xsl:template match="c:refus[@code='csv-colonnes']" mode="message">Cette ligne n’a pas quatre colonnes.</xsl:template>
<xsl:template match="c:refus[@code='csv-doublon']" mode="message">Cette personne est déjà plus haut dans la liste.</xsl:template>

</xsl:stylesheet>
