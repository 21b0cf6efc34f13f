<?xml version="1.0" encoding="UTF-8"?>
<!-- lib/unknown.xsl: what no template draws ends the transformation. -->
<!-- Of a lower priority than any other template. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:template match="*" priority="-1">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="frame" priority="-1">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="content" priority="-1">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="row" priority="-1">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="entry" priority="-1">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="link" priority="-1">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="summary" priority="-1">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="text" priority="-1">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="inline" priority="-1">
  <xsl:call-template name="unknown"/>
</xsl:template>

<xsl:template match="*" mode="message" priority="-1">
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
