<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/refus-session.xsl: why something is not done to a session. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:refus[@code='profil-sans-droit']" mode="message">Votre profil ne permet pas cette action.</xsl:template>
<xsl:template match="c:refus[@code='session-non-ouverte']" mode="message">Cette action n’est possible qu’aux statuts «&#xA0;En préparation&#xA0;», «&#xA0;Demande de DTE envoyée&#xA0;» et «&#xA0;Convocations envoyées&#xA0;».</xsl:template>
<xsl:template match="c:refus[@code='session-non-en-preparation']" mode="message">Le centre ne peut annuler sa session qu’au statut «&#xA0;En préparation&#xA0;»&#xA0;; ensuite, l’annulation revient à l’UD.</xsl:template>
<xsl:template match="c:refus[@code='dte-non-demandee']" mode="message">Envoyez d’abord la demande de DTE&#xA0;: les convocations viennent après elle.</xsl:template>
<xsl:template match="c:refus[@code='convocations-non-envoyees']" mode="message">Les résultats se saisissent une fois les convocations envoyées.</xsl:template>
<xsl:template match="c:refus[@code='resultats-non-saisis']" mode="message">Cette action n’est possible qu’au statut «&#xA0;Résultats saisis&#xA0;».</xsl:template>
<xsl:template match="c:refus[@code='session-non-validee']" mode="message">Seule une session validée peut être rouverte.</xsl:template>
<xsl:template match="c:refus[@code='session-non-annulee']" mode="message">Seule une session annulée peut être rétablie.</xsl:template>
<xsl:template match="c:refus[@code='dte-sans-objet']" mode="message">Le DTE se demande au statut «&#xA0;En préparation&#xA0;», ou à nouveau après un report de la session.</xsl:template>
<xsl:template match="c:refus[@code='convocations-deja-envoyees']" mode="message">Les convocations sont déjà envoyées&#xA0;; elles ne se renvoient qu’après un report de la session.</xsl:template>
<xsl:template match="c:refus[@code='session-non-terminee']" mode="message">La session n’est pas terminée&#xA0;: les résultats se saisissent dès le lendemain de sa date de fin, ou dès que sa date réelle de fin est saisie.</xsl:template>
<xsl:template match="c:refus[@code='fin-reelle-attendue']" mode="message">La date de fin de cette session a été reportée par une mesure nationale&#xA0;: saisissez la date réelle de fin de session avant de saisir les résultats.</xsl:template>
<xsl:template match="c:refus[@code='session-sans-candidat']" mode="message">Aucun candidat n’est inscrit à cette session&#xA0;: ajoutez d’abord ses candidats.</xsl:template>
<xsl:template match="c:refus[@code='session-non-commencee']" mode="message">La session n’a pas encore commencé&#xA0;: sa date réelle de fin se saisit à partir de sa date de début.</xsl:template>
<xsl:template match="c:refus[@code='session-commencee']" mode="message">La session a commencé&#xA0;: un report n’est possible qu’avant le jour de son début.</xsl:template>
<xsl:template match="c:refus[@code='debut-non-posterieur']" mode="message">Un report va vers l’avant&#xA0;: choisissez une date de début qui suit celle de la session.</xsl:template>
<xsl:template match="c:refus[@code='debut-verrouille']" mode="message">La date de début n’est modifiable qu’au statut «&#xA0;En préparation&#xA0;»&#xA0;; ensuite, demandez un report à l’UD.</xsl:template>
<xsl:template match="c:refus[@code='fin-avant-debut']" mode="message">La date de fin précède la date de début.</xsl:template>
<xsl:template match="c:refus[@code='debut-passe']" mode="message">La date de début est déjà passée.</xsl:template>
<xsl:template match="c:refus[@code='debut-hors-agrement']" mode="message">À cette date de début, l’agrément n’est pas valable.</xsl:template>
<xsl:template match="c:refus[@code='fin-hors-agrement']" mode="message">La date de fin dépasse la fin de l’agrément.</xsl:template>
<xsl:template match="c:refus[@code='fin-apres-titre']" mode="message">La date de fin dépasse le dernier jour de validité du titre.</xsl:template>
<xsl:template match="c:refus[@code='fin-reelle-avant-debut']" mode="message">La date réelle de fin précède la date de début de la session.</xsl:template>
<xsl:template match="c:refus[@code='fin-reelle-future']" mode="message">La date réelle de fin est dans l’avenir&#xA0;: saisissez-la une fois la session terminée.</xsl:template>
<xsl:template match="c:refus[@code='fin-reelle-apres-fin']" mode="message">La date réelle de fin dépasse la date de fin de la session&#xA0;: si la session a duré plus longtemps que prévu, modifiez d’abord sa date de fin dans le bloc «&#xA0;Informations pratiques&#xA0;».</xsl:template>
<xsl:template match="c:refus[@code='motif-absent']" mode="message">Indiquez le motif&#xA0;: il est conservé dans l’historique.</xsl:template>
<xsl:template match="c:refus[@code='debut-apres-fin-reelle']" mode="message">La date de début suit la date réelle de fin déjà saisie.</xsl:template>
<xsl:template match="c:refus[@code='fin-avant-fin-reelle']" mode="message">La date de fin précède la date réelle de fin déjà saisie.</xsl:template>
<xsl:template match="c:refus[@code='ccp-inconnu']" mode="message">Ce CCP n’est pas un CCP du titre de cet agrément. Choisissez-en un dans la liste.</xsl:template>
<xsl:template match="c:refus[@code='ccp-obligatoire']" mode="message">Choisissez au moins un CCP pour une session de CCP.</xsl:template>
<xsl:template match="c:refus[@code='type-inconnu']" mode="message">Choisissez le type de la session&#xA0;: titre, CCP ou CCS.</xsl:template>
<xsl:template match="c:refus[@code='agrement-inconnu']" mode="message">Choisissez un de vos agréments dans la liste.</xsl:template>

</xsl:stylesheet>
