<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/refus-candidat.xsl: why a candidat, a list of them or a result is not taken. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template name="refus-candidat">
nom-absent=Indiquez le nom de naissance.
prenoms-absents=Indiquez au moins un prénom.
lieu-absent=Indiquez le lieu de naissance.
nom-trop-long=Le nom dépasse 100 caractères.
prenoms-trop-longs=Les prénoms dépassent 100 caractères.
lieu-trop-long=Le lieu de naissance dépasse 100 caractères.
candidat-trop-jeune=À cette date de naissance, le candidat n’aurait pas 16 ans le premier jour de la session.
candidat-trop-age=À cette date de naissance, le candidat aurait plus de 110 ans&#xA0;: vérifiez l’année.
rectification-requise=Tant que toutes les sessions d’une personne sont d’un même centre, ouvertes et sans résultat pour elle, ce centre peut corriger son identité ou retirer son inscription. Ensuite, une rectification est décidée, avec un motif, par l’UD de chaque département dont elle touche les sessions.
resultat-absent=Le résultat de ce candidat n’est pas saisi.
ccp-absent=Un CCP de ce candidat n’est pas renseigné.
reussite-incomplete=«&#xA0;Réussite&#xA0;» suppose que tous les CCP soient obtenus.
ccp-tous-obtenus=Tous les CCP sont obtenus&#xA0;: le résultat est «&#xA0;Réussite&#xA0;».
ccp-aucun-obtenu=«&#xA0;Réussite partielle&#xA0;» suppose qu’au moins un CCP soit obtenu.
echec-avec-ccp=Un CCP est obtenu dans cette session&#xA0;: le résultat n’est pas «&#xA0;Échec&#xA0;» mais «&#xA0;Réussite partielle&#xA0;».
absence-avec-ccp=Un candidat absent ou excusé n’obtient aucun CCP dans cette session.
ccp-acquis=Un CCP déjà obtenu lors d’une session antérieure reste acquis&#xA0;: il ne peut pas être «&#xA0;Non obtenu&#xA0;».
candidat-deja-inscrit=Ce candidat est déjà inscrit à cette session.
csv-vide=Collez une liste d’au moins un candidat, ou choisissez un fichier.
csv-trop-de-lignes=Une liste compte au plus 500 candidats&#xA0;: coupez-la en plusieurs.
csv-entete=La ligne de titres doit nommer le nom, les prénoms, la date et le lieu de naissance, une fois chacun.
csv-illisible=Cette liste n’est pas un texte CSV lisible&#xA0;: vérifiez qu’un guillemet n’est pas resté ouvert.
fichier-illisible=Ce fichier n’est pas un CSV. Dans votre tableur, enregistrez la liste au format CSV, puis choisissez le fichier obtenu&#xA0;; ou copiez ses lignes et collez-les ci-dessus.
csv-rien=Aucune ligne de cette liste ne peut être importée. Corrigez-la, puis vérifiez-la à nouveau.
csv-colonnes=Cette ligne n’a pas quatre colonnes.
csv-doublon=Cette personne est déjà plus haut dans la liste.
</xsl:template>

</xsl:stylesheet>
