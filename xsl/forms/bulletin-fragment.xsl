<?xml version="1.0" encoding="UTF-8"?>
<!-- forms/bulletin-fragment.xsl: a bulletin to embed in somebody else's page. -->
<!-- One section with its own style; links absolute, ids its own, from h2 down. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:include href="../lib/unknown.xsl"/>
<xsl:include href="../lib/date.xsl"/>
<xsl:include href="../lib/mot.xsl"/>
<xsl:include href="../lib/words.xsl"/>
<xsl:include href="../lib/wrap.xsl"/>
<xsl:include href="../parts/public.xsl"/>
<xsl:include href="../parts/texte.xsl"/>
<xsl:include href="../parts/bulletin.xsl"/>
<xsl:include href="../parts/fragment-style.xsl"/>

<xsl:output method="html" encoding="UTF-8" indent="no"/>

<xsl:variable name="address" select="string(/c:page/c:publication/@adresse)"/>
<xsl:variable name="prefix" select="concat('ceres-',
    translate(/c:page/c:publication/@numero, '.', '-'), '-')"/>
<xsl:variable name="level" select="3"/>
<xsl:variable name="calendar" select="concat($address, '.ics')"/>

<xsl:template match="/">
  <xsl:apply-templates mode="frame"/>
</xsl:template>

<xsl:template match="c:page" mode="frame">
  <section class="ceres-fragment" lang="fr" aria-labelledby="{$prefix}intitule">
    <xsl:apply-templates select="c:publication" mode="style"/>
    <h2 id="{$prefix}intitule"><xsl:apply-templates select="." mode="heading"/></h2>
    <xsl:apply-templates select="c:publication" mode="dates"/>
    <xsl:apply-templates select="c:publication[@etape='retire']" mode="content"/>
    <xsl:apply-templates select="c:bulletin"/>
    <p class="note">
      <xsl:text>Ce bulletin, à jour&#xA0;: </xsl:text>
      <a href="{$address}"><xsl:value-of select="$address"/></a>
    </p>
  </section>
</xsl:template>

<xsl:template match="c:bulletin">
  <xsl:apply-templates select="c:corrections" mode="alerte"/>
  <xsl:apply-templates/>
</xsl:template>

</xsl:stylesheet>
