<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/refus-reference.xsl: why a centre, a site, an agrément or a titre is not taken. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:refus[@code='agrement-fin-avant-debut']" mode="message">La fin de l’agrément précède son début.</xsl:template>
<xsl:template match="c:refus[@code='agrement-apres-titre']" mode="message">L’agrément ne peut pas dépasser le dernier jour de validité de son titre.</xsl:template>
<xsl:template match="c:refus[@code='site-d-un-autre-centre']" mode="message">Ce site est celui d’un autre centre.</xsl:template>
<xsl:template match="c:refus[@code='agrement-trop-court']" mode="message">Des sessions ouvertes de cet agrément finissent après cette date.</xsl:template>
<xsl:template match="c:refus[@code='agrement-trop-tard']" mode="message">Des sessions ouvertes de cet agrément commencent avant cette date.</xsl:template>
<xsl:template match="c:refus[@code='siret-impossible']" mode="message">Ce n’est pas un numéro SIRET&#xA0;: il compte 14 chiffres, et l’un d’eux au moins est faux.</xsl:template>
<xsl:template match="c:refus[@code='siret-pris']" mode="message">Un autre centre a déjà ce SIRET.</xsl:template>
<xsl:template match="c:refus[@code='site-inconnu']" mode="message">Ce site n’est pas connu.</xsl:template>
<xsl:template match="c:refus[@code='titre-inconnu']" mode="message">Aucun titre n’a ce code.</xsl:template>
<xsl:template match="c:refus[@code='titre-pris']" mode="message">Un titre a déjà ce code.</xsl:template>
<xsl:template match="c:refus[@code='departement-inconnu']" mode="message">Ce code de département n’existe pas.</xsl:template>
<xsl:template match="c:refus[@code='code-postal-impossible']" mode="message">Un code postal compte cinq chiffres.</xsl:template>
<xsl:template match="c:refus[@code='titre-fin-agrements']" mode="message">Des agréments de ce titre finissent après cette date&#xA0;: raccourcissez-les d’abord.</xsl:template>
<xsl:template match="c:refus[@code='agrement-existant']" mode="message">Ce site a déjà un agrément de ce titre pour une partie de ces dates.</xsl:template>
<xsl:template match="c:refus[@code='titre-code-impossible']" mode="message">Un code de titre s’écrit comme TP-00402.</xsl:template>
<xsl:template match="c:refus[@code='ccp-code-impossible']" mode="message">Un code de CCP s’écrit comme CP-003056.</xsl:template>
<xsl:template match="c:refus[@code='ccp-pris']" mode="message">Un de ces CCP appartient déjà à un titre.</xsl:template>
<xsl:template match="c:refus[@code='niveau-impossible']" mode="message">Un niveau est un nombre de 1 à 8.</xsl:template>
<xsl:template match="c:refus[@code='rncp-impossible']" mode="message">Un numéro du RNCP est un nombre de 1 à 6 chiffres.</xsl:template>
<xsl:template match="c:refus[@code='prolongation-impossible']" mode="message">Une prolongation est un nombre de mois de 0 à 120.</xsl:template>
<xsl:template match="c:refus[@code='parametre-impossible']" mode="message">Un délai est un nombre de 0 à 3650.</xsl:template>
<xsl:template match="c:refus[@code='region-inconnue']" mode="message">Cette région n’est pas connue.</xsl:template>
<xsl:template match="c:refus[@code='urgence-fin-avant-debut']" mode="message">La fin de l’état d’urgence précède son début.</xsl:template>
<xsl:template match="c:refus[@code='urgence-doute-trop-tard']" mode="message">Les jours de doute précèdent l’état d’urgence&#xA0;: leur premier jour vient avant son début.</xsl:template>
<xsl:template match="c:refus[@code='courriel-forme']" mode="message">Une adresse électronique s’écrit comme nom@exemple.fr.</xsl:template>

</xsl:stylesheet>
