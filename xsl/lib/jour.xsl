<?xml version="1.0" encoding="UTF-8"?>
<!-- lib/jour.xsl: civil days as JJ/MM/AAAA, short instants, numbers as people write them. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- « 24/08/2020 », of an attribute that is a day. -->
<xsl:template match="@*" mode="jour">
  <time datetime="{.}"><xsl:value-of select="concat(substring(., 9, 2), '/', substring(., 6, 2), '/', substring(., 1, 4))"/></time>
</xsl:template>

<xsl:template match="@*" mode="jour-text">
  <xsl:value-of select="concat(substring(., 9, 2), '/', substring(., 6, 2), '/', substring(., 1, 4))"/>
</xsl:template>

<!-- What is no day stays as it is: it was typed so. -->
<xsl:template name="jour">
  <xsl:param name="jour"/>
  <xsl:choose>
    <xsl:when test="string-length($jour) = 10 and substring($jour, 5, 1) = '-' and substring($jour, 8, 1) = '-'">
      <xsl:value-of select="concat(substring($jour, 9, 2), '/', substring($jour, 6, 2), '/', substring($jour, 1, 4))"/>
    </xsl:when>
    <xsl:otherwise><xsl:value-of select="$jour"/></xsl:otherwise>
  </xsl:choose>
</xsl:template>

<!-- « 15/06/2020 à 15 h 02 » -->
<xsl:template match="@*" mode="horodate">
  <time datetime="{.}">
    <xsl:call-template name="jour">
      <xsl:with-param name="jour" select="substring(., 1, 10)"/>
    </xsl:call-template>
    <xsl:text> à&#xA0;</xsl:text>
    <xsl:apply-templates select="." mode="hour-text"/>
  </time>
</xsl:template>

<!-- « 356 000 000 00048 » -->
<xsl:template match="@*" mode="siret">
  <span class="siret">
    <xsl:value-of select="concat(substring(., 1, 3), '&#xA0;', substring(., 4, 3), '&#xA0;', substring(., 7, 3), '&#xA0;', substring(., 10))"/>
  </span>
</xsl:template>

<!-- « 1 session », « 3 sessions »; 12 345 in groups. -->
<xsl:decimal-format name="fr" grouping-separator="&#x202F;" decimal-separator=","/>

<xsl:template match="@*" mode="nombre"><xsl:value-of select="format-number(., '#&#x202F;##0', 'fr')"/></xsl:template>

<xsl:template name="compte-de">
  <xsl:param name="nombre"/>
  <xsl:param name="un"/>
  <xsl:param name="plusieurs" select="concat($un, 's')"/>
  <xsl:value-of select="concat(format-number($nombre, '#&#x202F;##0', 'fr'), '&#xA0;')"/>
  <xsl:choose>
    <xsl:when test="$nombre &lt; 2"><xsl:value-of select="$un"/></xsl:when>
    <xsl:otherwise><xsl:value-of select="$plusieurs"/></xsl:otherwise>
  </xsl:choose>
</xsl:template>

</xsl:stylesheet>
