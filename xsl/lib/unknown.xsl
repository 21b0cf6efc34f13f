<?xml version="1.0" encoding="UTF-8"?>
<!-- lib/unknown.xsl: what no template draws ends the transformation. -->
<!-- Imported first, so that any other template wins. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="*">
  <xsl:call-template name="unknown"/>
</xsl:template>

<!-- What a page may hold says so itself: match="…" mode="known". -->
<xsl:template match="*" mode="known">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="frame">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="heading">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="content">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="contents">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="banner">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="row">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="entry">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="link">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="label">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="summary">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="text">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="inline">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="message">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template name="unknown">
  <xsl:message terminate="yes">
    <xsl:text>no template for </xsl:text>
    <xsl:value-of select="name()"/>
    <xsl:text> in </xsl:text>
    <xsl:value-of select="name(..)"/>
    <xsl:text> </xsl:text>
    <xsl:value-of select="@code"/>
  </xsl:message>
</xsl:template>

</xsl:stylesheet>
