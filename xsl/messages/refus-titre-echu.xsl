<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/refus-titre-echu.xsl: why a session on an expired titre is refused. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template name="refus-titre-echu">
titre-echu-siret=Ce n’est pas un numéro SIRET&#xA0;: il compte 14 chiffres, et l’un d’eux au moins est faux.
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
</xsl:template>

<!-- What an UD weighs before it grants a demande. -->
<xsl:template match="c:echeance[@situation='sans-fin']" mode="message">La date de fin de ce titre n’est pas connue&#xA0;: rien ne dit qu’il soit échu.</xsl:template>
<xsl:template match="c:echeance[@situation='en-vigueur']" mode="message">Le titre n’est pas échu le <xsl:apply-templates select="@jour" mode="jour"/>&#xA0;: un report ordinaire suffit.</xsl:template>
<xsl:template match="c:echeance[@situation='prolonge']" mode="message">La prolongation du titre court encore le <xsl:apply-templates select="@jour" mode="jour"/>&#xA0;: un report ordinaire suffit.</xsl:template>
<xsl:template match="c:echeance[@situation='echu-doute']" mode="message">La prolongation du titre a pris fin à partir du <xsl:apply-templates select="@doute-debut" mode="jour"/> et avant le début de l’état d’urgence, le <xsl:apply-templates select="@urgence-debut" mode="jour"/>. Les textes ne disent pas si un report est possible&#xA0;: l’UD en décide.</xsl:template>
<xsl:template match="c:echeance[@situation='echu-hors-urgence']" mode="message">La prolongation du titre n’a pas pris fin pendant un état d’urgence de ce territoire.</xsl:template>

</xsl:stylesheet>
