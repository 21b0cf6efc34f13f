<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/demandes.xsl: demandes de report: what overtook one, and what an UD weighs. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[c:demande/@nature='titre-echu']/c:fait[@code='demande-accord']" mode="message">Le report est accordé, et la session porte la dérogation. Le centre est prévenu.</xsl:template>

<xsl:template match="c:depassee" mode="message">
  <xsl:call-template name="mot">
    <xsl:with-param name="list" select="$depassements"/>
    <xsl:with-param name="code" select="@code"/>
  </xsl:call-template>
</xsl:template>

<xsl:variable name="depassements">
session-close=La session est annulée, ou ses résultats sont saisis&#xA0;: elle ne peut plus être reportée (R18).
session-commencee=La session a commencé&#xA0;: elle ne peut plus être reportée (R19).
session-deplacee=Les dates de la session ont changé depuis la demande&#xA0;: vérifiez que les dates souhaitées ont encore un sens.
</xsl:variable>

<!-- What an UD weighs before it grants a demande. -->
<xsl:template match="c:echeance[@situation='sans-fin']" mode="message">La date de fin de ce titre n’est pas connue&#xA0;: rien ne dit qu’il soit échu.</xsl:template>
<xsl:template match="c:echeance[@situation='en-vigueur']" mode="message">Le titre n’est pas échu le <xsl:apply-templates select="@jour" mode="jour"/>&#xA0;: un report ordinaire suffit.</xsl:template>
<xsl:template match="c:echeance[@situation='prolonge']" mode="message">La prolongation du titre court encore le <xsl:apply-templates select="@jour" mode="jour"/>&#xA0;: un report ordinaire suffit.</xsl:template>
<xsl:template match="c:echeance[@situation='echu-doute']" mode="message">La prolongation du titre a pris fin à partir du <xsl:apply-templates select="@doute-debut" mode="jour"/> et avant le début de l’état d’urgence, le <xsl:apply-templates select="@urgence-debut" mode="jour"/>. Les textes ne disent pas si un report est possible&#xA0;: l’UD en décide.</xsl:template>
<xsl:template match="c:echeance[@situation='echu-hors-urgence']" mode="message">La prolongation du titre n’a pas pris fin pendant un état d’urgence de ce territoire.</xsl:template>

</xsl:stylesheet>
