<?xml version="1.0" encoding="UTF-8"?>
<!-- lib/words.xsl: lists of code words, told in French; a text cut short. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- The words of a list attribute, named, with $between between them. -->
<xsl:template name="words">
  <xsl:param name="list"/>
  <xsl:param name="between"/>
  <xsl:param name="article" select="false()"/>
  <xsl:variable name="words" select="concat(normalize-space($list), ' ')"/>
  <xsl:call-template name="word-name">
    <xsl:with-param name="word" select="substring-before($words, ' ')"/>
    <xsl:with-param name="article" select="$article"/>
  </xsl:call-template>
  <xsl:if test="normalize-space(substring-after($words, ' '))">
    <xsl:value-of select="$between"/>
    <xsl:call-template name="words">
      <xsl:with-param name="list" select="substring-after($words, ' ')"/>
      <xsl:with-param name="between" select="$between"/>
      <xsl:with-param name="article" select="$article"/>
    </xsl:call-template>
  </xsl:if>
</xsl:template>

<!-- The same as items of an HTML list. -->
<xsl:template name="word-items">
  <xsl:param name="list"/>
  <xsl:variable name="words" select="concat(normalize-space($list), ' ')"/>
  <li>
    <xsl:call-template name="word-name">
      <xsl:with-param name="word" select="substring-before($words, ' ')"/>
    </xsl:call-template>
  </li>
  <xsl:if test="normalize-space(substring-after($words, ' '))">
    <xsl:call-template name="word-items">
      <xsl:with-param name="list" select="substring-after($words, ' ')"/>
    </xsl:call-template>
  </xsl:if>
</xsl:template>

<!-- The French name of one audience. -->
<xsl:template name="word-name">
  <xsl:param name="word"/>
  <xsl:param name="article" select="false()"/>
  <xsl:choose>
    <xsl:when test="$word = 'centre'">
      <xsl:if test="$article">les </xsl:if>
      <xsl:text>centres agréés</xsl:text>
    </xsl:when>
    <xsl:when test="$word = 'ud'">
      <xsl:if test="$article">l’</xsl:if>
      <xsl:text>UD</xsl:text>
    </xsl:when>
    <xsl:when test="$word = 'direccte'">
      <xsl:if test="$article">la </xsl:if>
      <xsl:text>DIRECCTE</xsl:text>
    </xsl:when>
    <xsl:when test="$word = 'dgefp'">
      <xsl:if test="$article">la </xsl:if>
      <xsl:text>DGEFP</xsl:text>
    </xsl:when>
    <xsl:otherwise>
      <xsl:message terminate="yes">no name for the public <xsl:value-of select="$word"/></xsl:message>
    </xsl:otherwise>
  </xsl:choose>
</xsl:template>

</xsl:stylesheet>
