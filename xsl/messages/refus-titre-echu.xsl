<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/refus-titre-echu.xsl: why a session on an expired titre is refused. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:refus[@code='titre-echu-siret']" mode="message">Ce n’est pas un numéro SIRET&#xA0;: il compte 14 chiffres, et l’un d’eux au moins est faux.</xsl:template>
<xsl:template match="c:refus[@code='titre-echu-titre']" mode="message">Aucun titre n’a ce code&#xA0;: choisissez-le dans la liste.</xsl:template>
<xsl:template match="c:refus[@code='titre-echu-agrement']" mode="message">Aucun agrément n’a cet ID.</xsl:template>
<xsl:template match="c:refus[@code='agrement-d-un-autre-siret']" mode="message">Cet agrément n’est pas celui de ce SIRET.</xsl:template>
<xsl:template match="c:refus[@code='agrement-d-un-autre-titre']" mode="message">Cet agrément n’est pas celui de ce titre.</xsl:template>
<xsl:template match="c:refus[@code='titre-echu-type']" mode="message">Indiquez le type de la session&#xA0;: titre, CCP ou CCS.</xsl:template>
<xsl:template match="c:refus[@code='titre-sans-fin']" mode="message">La date de fin de ce titre n’est pas connue&#xA0;: rien ne dit qu’il soit échu.</xsl:template>
<xsl:template match="c:refus[@code='titre-en-vigueur']" mode="message">Ce titre n’est pas échu à cette date&#xA0;: demandez un report ordinaire.</xsl:template>
<xsl:template match="c:refus[@code='prolongation-en-cours']" mode="message">La prolongation de ce titre court encore à cette date&#xA0;: demandez un report ordinaire.</xsl:template>
<xsl:template match="c:refus[@code='prolongation-hors-urgence']" mode="message">La prolongation de ce titre n’a pas pris fin pendant un état d’urgence de ce territoire.</xsl:template>
<xsl:template match="c:refus[@code='attestation-absente']" mode="message">Attestez que le report est dû à l’état d’urgence&#xA0;: votre texte est conservé dans l’historique.</xsl:template>

<!-- What an UD weighs before it grants a demande. -->
<xsl:template match="c:echeance[@situation='sans-fin']" mode="message">La date de fin de ce titre n’est pas connue&#xA0;: rien ne dit qu’il soit échu.</xsl:template>
<xsl:template match="c:echeance[@situation='en-vigueur']" mode="message">Le titre n’est pas échu le <xsl:apply-templates select="@jour" mode="jour"/>&#xA0;: un report ordinaire suffit.</xsl:template>
<xsl:template match="c:echeance[@situation='prolonge']" mode="message">La prolongation du titre court encore le <xsl:apply-templates select="@jour" mode="jour"/>&#xA0;: un report ordinaire suffit.</xsl:template>
<xsl:template match="c:echeance[@situation='echu-doute']" mode="message">La prolongation du titre a pris fin à partir du <xsl:apply-templates select="@doute-debut" mode="jour"/> et avant le début de l’état d’urgence, le <xsl:apply-templates select="@urgence-debut" mode="jour"/>. Les textes ne disent pas si un report est possible&#xA0;: l’UD en décide.</xsl:template>
<xsl:template match="c:echeance[@situation='echu-hors-urgence']" mode="message">La prolongation du titre n’a pas pris fin pendant un état d’urgence de ce territoire.</xsl:template>

</xsl:stylesheet>
