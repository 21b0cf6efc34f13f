<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/texte.xsl: paragraphs and running text of a bulletin, as HTML. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:p">
  <p>
    <xsl:apply-templates/>
    <xsl:apply-templates select="@regles" mode="rules"/>
  </p>
</xsl:template>

<xsl:template match="c:liste">
  <ul>
    <xsl:apply-templates/>
  </ul>
</xsl:template>

<xsl:template match="c:point | c:renseignement">
  <li>
    <xsl:apply-templates/>
    <xsl:apply-templates select="@regles" mode="rules"/>
  </li>
</xsl:template>

<xsl:template match="c:passage">
  <xsl:apply-templates/>
  <xsl:apply-templates select="@regles" mode="rules"/>
</xsl:template>

<xsl:template match="c:jour">
  <time datetime="{@date}"><xsl:apply-templates/></time>
</xsl:template>

<xsl:template match="c:lien">
  <a href="{@href}"><xsl:apply-templates/></a>
</xsl:template>

<!-- Printed, it needs not be told again. -->
<xsl:template match="c:lien[normalize-space(.) = @href]">
  <a class="nu" href="{@href}"><xsl:apply-templates/></a>
</xsl:template>

</xsl:stylesheet>
