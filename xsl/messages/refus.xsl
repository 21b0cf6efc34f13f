<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/refus.xsl: why something is not done. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- CODE/RULE says it better where that rule acts. -->
<xsl:template match="c:refus" mode="message">
  <xsl:variable name="propre" select="concat(@code, '/', @regle)"/>
  <xsl:call-template name="mot">
    <xsl:with-param name="list" select="$refus"/>
    <xsl:with-param name="code">
      <xsl:choose>
        <xsl:when test="@regle and contains($refus, concat('&#10;', $propre, '='))"><xsl:value-of select="$propre"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="@code"/></xsl:otherwise>
      </xsl:choose>
    </xsl:with-param>
  </xsl:call-template>
</xsl:template>

<!-- Of a session; of a form, a login, an account; of a candidat, a list of them,
     a result; of a demande; of a titre échu; of what all refer to; of a mesure.
     No comment stands inside: each page would sew the pieces together. -->
<xsl:variable name="refus">
profil-sans-droit=Votre profil ne permet pas cette action.
profil-sans-droit/R12=Seul le centre agréé de la session saisit sa date réelle de fin.
profil-sans-droit/R15=Seul le centre agréé de la session modifie ses informations pratiques.
profil-sans-droit/R17=Seule l’UD du département du site peut reporter une session.
profil-sans-droit/R20=Seul le centre agréé de la session demande son report, corrige ou retire sa demande&#xA0;; seule l’UD du département du site lui répond.
profil-sans-droit/R22=Seule l’UD du département du site décide d’une demande de report.
profil-sans-droit/R26=Seul le centre agréé demande une session sur un titre échu.
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

obligatoire=Ce champ est obligatoire.
date-impossible=Cette date n’existe pas ou n’est pas écrite JJ/MM/AAAA.
trop-long=Ce texte est trop long&#xA0;: raccourcissez-le.
une-ligne=Ce champ tient sur une seule ligne&#xA0;: retirez les retours à la ligne.
nombre-impossible=Ce nombre n’est pas possible&#xA0;: écrivez-le en chiffres, sans lettre ni signe.
choix-inconnu=Choisissez une des réponses proposées.
formulaire-incomplet=Ce formulaire est incomplet&#xA0;: rouvrez la page et recommencez votre saisie.
cle-reutilisee=Ce formulaire a déjà été envoyé avec d’autres valeurs. Vérifiez ce qui est enregistré, puis envoyez à nouveau cette page.
jeton-refuse=Ce formulaire ne vient pas de votre connexion en cours, peut-être parce qu’elle a expiré. Envoyez-le à nouveau depuis cette page.
identifiants-refuses=L’identifiant ou le mot de passe n’est pas le bon. Vérifiez les deux, majuscules comprises.
tentatives-epuisees=Trop de tentatives ont échoué. Attendez quinze minutes avant de réessayer.
mot-de-passe-actuel-faux=Ce n’est pas votre mot de passe actuel.
mot-de-passe-court=Un mot de passe compte au moins 12 caractères&#xA0;: une courte phrase convient.
mot-de-passe-commun=Ce mot de passe se devine trop facilement&#xA0;: il contient l’identifiant, ou répète un seul caractère. Choisissez-en un autre.
mots-de-passe-differents=Les deux nouveaux mots de passe diffèrent&#xA0;: tapez deux fois le même.
identifiant-pris=Cet identifiant est déjà celui d’un autre compte.
identifiant-forme=Un identifiant compte de 3 à 64 lettres minuscules sans accent, chiffres, points, tirets ou soulignés, et commence par une lettre.
territoire-obligatoire=Ce profil et ce territoire ne vont pas ensemble&#xA0;: une UD a un département, une DIRECCTE une région, un responsable de session un centre au moins, la DGEFP rien de cela, un compte de service un département ou une région au plus.
profil-inconnu=Choisissez un des profils proposés.
centre-inconnu=Aucun centre de votre territoire n’a ce SIRET.
compte-le-sien=Personne ne peut verrouiller son propre compte.
compte-son-profil=Personne ne peut changer son propre profil&#xA0;: demandez-le à un autre compte de la DGEFP.

nom-absent=Indiquez le nom de naissance.
prenoms-absents=Indiquez au moins un prénom.
lieu-absent=Indiquez le lieu de naissance.
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
fichier-illisible=Ce fichier n’est pas un CSV. Dans votre tableur, enregistrez la liste au format CSV, puis choisissez le fichier obtenu&#xA0;; ou copiez ses lignes et collez-les ci-dessus.
csv-rien=Aucune ligne de cette liste ne peut être importée. Corrigez-la, puis vérifiez-la à nouveau.
csv-colonnes=Cette ligne n’a pas quatre colonnes.
csv-doublon=Cette personne est déjà plus haut dans la liste.

demande-decidee=Cette demande est déjà accordée, refusée ou retirée.
session-inconnue=Aucune de vos sessions n’a ce numéro. Saisissez son ID, ou copiez l’adresse de sa page.
demande-existante=Une demande attend déjà pour cette session&#xA0;: corrigez-la, ou retirez-la d’abord.
demande-depassee=La session a changé de dates depuis la demande&#xA0;: indiquez que vous en avez tenu compte.
raison-inconnue=Choisissez la raison du refus.
agent-inconnu=Choisissez un agent de votre UD dans la liste.
session-d-un-autre-agrement=Choisissez dans la liste une session ouverte de cet agrément, dont la date réelle de fin n’est pas saisie.

titre-echu-titre=Aucun titre n’a ce code&#xA0;: choisissez-le dans la liste.
titre-echu-agrement=Aucun agrément n’a cet ID.
agrement-d-un-autre-siret=Cet agrément n’est pas celui de ce SIRET.
agrement-d-un-autre-titre=Cet agrément n’est pas celui de ce titre.
titre-echu-type=Indiquez le type de la session&#xA0;: titre, CCP ou CCS.
titre-sans-fin=La date de fin de ce titre n’est pas connue&#xA0;: rien ne dit qu’il soit échu.
titre-en-vigueur=Ce titre n’est pas échu à cette date&#xA0;: demandez un report ordinaire.
prolongation-en-cours=La prolongation de ce titre court encore à cette date&#xA0;: demandez un report ordinaire.
prolongation-hors-urgence=La prolongation de ce titre n’a pas pris fin pendant un état d’urgence de ce territoire.
attestation-absente=Attestez que le report est dû à l’état d’urgence&#xA0;: votre texte est conservé dans l’historique.

agrement-fin-avant-debut=La fin de l’agrément précède son début.
agrement-apres-titre=L’agrément ne peut pas dépasser le dernier jour de validité de son titre.
site-d-un-autre-centre=Ce site est celui d’un autre centre.
agrement-trop-court=Des sessions ouvertes de cet agrément finissent après cette date.
agrement-trop-tard=Des sessions ouvertes de cet agrément commencent avant cette date.
siret-impossible=Ce n’est pas un numéro SIRET&#xA0;: il compte 14 chiffres, et l’un d’eux au moins est faux.
siret-pris=Un autre centre a déjà ce SIRET.
site-inconnu=Ce site n’est pas connu.
titre-inconnu=Aucun titre n’a ce code.
titre-pris=Un titre a déjà ce code.
departement-inconnu=Ce code de département n’existe pas.
code-postal-impossible=Un code postal compte cinq chiffres.
titre-fin-agrements=Des agréments de ce titre finissent après cette date&#xA0;: raccourcissez-les d’abord.
agrement-existant=Ce site a déjà un agrément de ce titre pour une partie de ces dates.
titre-code-impossible=Un code de titre s’écrit comme TP-00402.
ccp-code-impossible=Un code de CCP s’écrit comme CP-003056.
ccp-pris=Un de ces CCP appartient déjà à un titre.
niveau-impossible=Un niveau est un nombre de 1 à 8.
rncp-impossible=Un numéro du RNCP est un nombre de 1 à 6 chiffres.
prolongation-impossible=Une prolongation est un nombre de mois de 0 à 120.
parametre-impossible=Un délai est un nombre de 0 à 3650.
region-inconnue=Cette région n’est pas connue.
urgence-fin-avant-debut=La fin de l’état d’urgence précède son début.
urgence-doute-trop-tard=Les jours de doute précèdent l’état d’urgence&#xA0;: leur premier jour vient avant son début.
dte-tard-avant-dte=Le délai «&#xA0;Demande de DTE tardive&#xA0;» ne peut pas dépasser le délai «&#xA0;Demande de DTE&#xA0;»&#xA0;: changez d’abord l’autre.
telephone-impossible=Un numéro de téléphone compte dix chiffres, ou commence par + et l’indicatif du pays.
courriel-impossible=Une adresse électronique s’écrit comme nom@exemple.fr.

apercu-depasse=La mesure ou des sessions ont changé depuis cet aperçu&#xA0;: rien n’a été appliqué. Voyez le nouvel aperçu ci-dessous.
autre-passage=Un passage est en cours&#xA0;: attendez qu’il soit terminé.
passage-non-fini=Ce passage n’est pas terminé&#xA0;: il pourra être annulé ensuite.
passage-de-retour=Ce passage en annule un autre&#xA0;: pour le défaire, appliquez à nouveau la mesure.
passage-repris=Ce passage est déjà annulé.
</xsl:variable>

</xsl:stylesheet>
