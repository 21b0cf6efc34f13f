<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/refus-reference.xsl: why a centre, a site, an agrément or a titre is not taken. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template name="refus-reference">
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
courriel-forme=Une adresse électronique s’écrit comme nom@exemple.fr.
dte-tard-avant-dte=Le délai «&#xA0;Demande de DTE tardive&#xA0;» ne peut pas dépasser le délai «&#xA0;Demande de DTE&#xA0;»&#xA0;: changez d’abord l’autre.
telephone-impossible=Un numéro de téléphone compte dix chiffres, ou commence par + et l’indicatif du pays.
courriel-impossible=Une adresse électronique s’écrit comme nom@exemple.fr.
</xsl:template>

</xsl:stylesheet>
