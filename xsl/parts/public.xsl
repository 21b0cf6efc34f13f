<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/public.xsl: whom something is for, and its rules, from lists of words. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- « centres agréés, UD, DIRECCTE » -->
<xsl:template match="@publics | @pour" mode="names">
  <xsl:call-template name="words">
    <xsl:with-param name="list" select="."/>
  </xsl:call-template>
</xsl:template>

<!-- The same behind a preposition: « à l’UD », « par les centres agréés ». -->
<xsl:template match="@pour" mode="article">
  <xsl:call-template name="words">
    <xsl:with-param name="list" select="."/>
    <xsl:with-param name="article" select="true()"/>
  </xsl:call-template>
</xsl:template>

<!-- One label a word. -->
<xsl:template match="@publics | @pour" mode="badges">
  <ul class="publics" aria-label="Publics concernés">
    <xsl:call-template name="word-items">
      <xsl:with-param name="list" select="."/>
    </xsl:call-template>
  </ul>
</xsl:template>

<!-- « R5 », discreetly, behind the words that a rule is made of. -->
<xsl:template match="@regles" mode="rules">
  <xsl:text>&#x202F;</xsl:text>
  <xsl:apply-templates select="." mode="block-rules"/>
</xsl:template>

<!-- The same at the edge of a block. -->
<xsl:template match="@regles" mode="block-rules">
  <xsl:variable name="regles" select="normalize-space(.)"/>
  <span class="regles">
    <span class="invisible">(règle<xsl:if test="contains($regles, ' ')">s</xsl:if><xsl:text> </xsl:text></span>
    <xsl:value-of select="$regles"/>
    <span class="invisible">)</span>
  </span>
</xsl:template>

</xsl:stylesheet>
