<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/bulletins.xsl: bulletins as a list, of the rubrique or the portal. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- Whoever includes this says where its headings begin ($level). -->

<xsl:template match="c:bulletins">
  <ol class="bulletins">
    <xsl:apply-templates select="*" mode="row"/>
  </ol>
</xsl:template>

<xsl:template match="c:bulletins[not(c:bulletin)]">
  <p class="vide">Aucun bulletin n’est publié pour l’instant. Le fil Atom vous préviendra du premier.</p>
</xsl:template>

<xsl:template match="c:bulletins/c:bulletin" mode="row">
  <li>
    <xsl:if test="@etape = 'retire'"><xsl:attribute name="class">retire</xsl:attribute></xsl:if>
    <xsl:apply-templates select="." mode="heading"/>
    <xsl:apply-templates select="." mode="dates"/>
    <xsl:apply-templates select="*[not(self::c:intitule)]"/>
    <p class="adresse-imprimee"><xsl:value-of select="@adresse"/></p>
  </li>
</xsl:template>

<xsl:template match="c:resume">
  <p><xsl:apply-templates/></p>
</xsl:template>

<xsl:template match="c:bulletin/c:motif">
  <p>
    <xsl:text>Motif du retrait&#xA0;: </xsl:text>
    <xsl:apply-templates/>
  </p>
</xsl:template>

<xsl:template match="c:bulletins/c:bulletin" mode="heading">
  <xsl:element name="h{$level}">
    <a class="nu" href="{$root}communication-ceres/{@numero}{$suffix}">
      <xsl:apply-templates select="c:intitule/node()"/>
    </a>
    <xsl:apply-templates select="@etape" mode="badge"/>
  </xsl:element>
</xsl:template>

<xsl:template match="@etape" mode="badge"/>
<xsl:template match="@etape[.='corrige' or .='retire']" mode="badge">
  <xsl:text> </xsl:text>
  <xsl:call-template name="badge">
    <xsl:with-param name="kind" select="."/>
    <xsl:with-param name="label"><xsl:apply-templates select="." mode="label"/></xsl:with-param>
  </xsl:call-template>
</xsl:template>

</xsl:stylesheet>
