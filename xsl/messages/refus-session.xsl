<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/refus-session.xsl: why something is not done to a session. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template name="refus-session">
profil-sans-droit=Votre profil ne permet pas cette action.
session-non-ouverte=Cette action n’est possible qu’aux statuts «&#xA0;En préparation&#xA0;», «&#xA0;Demande de DTE envoyée&#xA0;» et «&#xA0;Convocations envoyées&#xA0;».
session-non-en-preparation=Le centre ne peut annuler sa session qu’au statut «&#xA0;En préparation&#xA0;»&#xA0;; ensuite, l’annulation revient à l’UD.
dte-non-demandee=Envoyez d’abord la demande de DTE&#xA0;: les convocations viennent après elle.
convocations-non-envoyees=Les résultats se saisissent une fois les convocations envoyées.
resultats-non-saisis=Cette action n’est possible qu’au statut «&#xA0;Résultats saisis&#xA0;».
session-non-validee=Seule une session validée peut être rouverte.
session-non-annulee=Seule une session annulée peut être rétablie.
dte-sans-objet=Le DTE se demande au statut «&#xA0;En préparation&#xA0;», ou à nouveau après un report de la session.
convocations-deja-envoyees=Les convocations sont déjà envoyées&#xA0;; elles ne se renvoient qu’après un report de la session.
session-non-terminee=La session n’est pas terminée&#xA0;: les résultats se saisissent dès le lendemain de sa date de fin, ou dès que sa date réelle de fin est saisie.
fin-reelle-attendue=La date de fin de cette session a été reportée par une mesure nationale&#xA0;: saisissez la date réelle de fin de session avant de saisir les résultats.
session-sans-candidat=Aucun candidat n’est inscrit à cette session&#xA0;: ajoutez d’abord ses candidats.
session-non-commencee=La session n’a pas encore commencé&#xA0;: sa date réelle de fin se saisit à partir de sa date de début.
session-commencee=La session a commencé&#xA0;: un report n’est possible qu’avant le jour de son début.
debut-non-posterieur=Un report va vers l’avant&#xA0;: choisissez une date de début qui suit celle de la session.
debut-verrouille=La date de début n’est modifiable qu’au statut «&#xA0;En préparation&#xA0;»&#xA0;; ensuite, demandez un report à l’UD.
fin-avant-debut=La date de fin précède la date de début.
debut-passe=La date de début est déjà passée.
debut-hors-agrement=À cette date de début, l’agrément n’est pas valable.
fin-hors-agrement=La date de fin dépasse la fin de l’agrément.
fin-apres-titre=La date de fin dépasse le dernier jour de validité du titre.
fin-reelle-avant-debut=La date réelle de fin précède la date de début de la session.
fin-reelle-future=La date réelle de fin est dans l’avenir&#xA0;: saisissez-la une fois la session terminée.
fin-reelle-apres-fin=La date réelle de fin dépasse la date de fin de la session&#xA0;: si la session a duré plus longtemps que prévu, modifiez d’abord sa date de fin dans le bloc «&#xA0;Informations pratiques&#xA0;».
motif-absent=Indiquez le motif&#xA0;: il est conservé dans l’historique.
debut-apres-fin-reelle=La date de début suit la date réelle de fin déjà saisie.
fin-avant-fin-reelle=La date de fin précède la date réelle de fin déjà saisie.
ccp-inconnu=Ce CCP n’est pas un CCP du titre de cet agrément. Choisissez-en un dans la liste.
ccp-obligatoire=Choisissez au moins un CCP pour une session de CCP.
type-inconnu=Choisissez le type de la session&#xA0;: titre, CCP ou CCS.
agrement-inconnu=Choisissez un de vos agréments dans la liste.
</xsl:template>

<xsl:template match="c:refus[@code='profil-sans-droit'][@regle='R12']" mode="message">Seul le centre agréé de la session saisit sa date réelle de fin.</xsl:template>
<xsl:template match="c:refus[@code='profil-sans-droit'][@regle='R15']" mode="message">Seul le centre agréé de la session modifie ses informations pratiques.</xsl:template>
<xsl:template match="c:refus[@code='profil-sans-droit'][@regle='R17']" mode="message">Seule l’UD du département du site peut reporter une session.</xsl:template>
<xsl:template match="c:refus[@code='profil-sans-droit'][@regle='R20']" mode="message">Seul le centre agréé de la session demande son report, corrige ou retire sa demande&#xA0;; seule l’UD du département du site lui répond.</xsl:template>
<xsl:template match="c:refus[@code='profil-sans-droit'][@regle='R22']" mode="message">Seule l’UD du département du site décide d’une demande de report.</xsl:template>
<xsl:template match="c:refus[@code='profil-sans-droit'][@regle='R26']" mode="message">Seul le centre agréé demande une session sur un titre échu.</xsl:template>
</xsl:stylesheet>
