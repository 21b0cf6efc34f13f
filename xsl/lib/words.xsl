<?xml version="1.0" encoding="UTF-8"?>
<!-- lib/words.xsl: lists of audiences, told in French; needs mot.xsl. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- WORD=ITS ARTICLE|ITS NAME -->
<xsl:variable name="publics">
centre=les |centres agréés
ud=l’|UD
direccte=la |DIRECCTE
dgefp=la |DGEFP
</xsl:variable>

<!-- The words of a list attribute, named, a comma between them. -->
<xsl:template name="words">
  <xsl:param name="list"/>
  <xsl:param name="article" select="false()"/>
  <xsl:variable name="words" select="normalize-space($list)"/>
  <xsl:call-template name="word-name">
    <xsl:with-param name="word" select="substring-before(concat($words, ' '), ' ')"/>
    <xsl:with-param name="article" select="$article"/>
  </xsl:call-template>
  <xsl:if test="contains($words, ' ')">
    <xsl:text>, </xsl:text>
    <xsl:call-template name="words">
      <xsl:with-param name="list" select="substring-after($words, ' ')"/>
      <xsl:with-param name="article" select="$article"/>
    </xsl:call-template>
  </xsl:if>
</xsl:template>

<!-- The same as items of an HTML list. -->
<xsl:template name="word-items">
  <xsl:param name="list"/>
  <xsl:variable name="words" select="normalize-space($list)"/>
  <li>
    <xsl:call-template name="word-name">
      <xsl:with-param name="word" select="substring-before(concat($words, ' '), ' ')"/>
    </xsl:call-template>
  </li>
  <xsl:if test="contains($words, ' ')">
    <xsl:call-template name="word-items">
      <xsl:with-param name="list" select="substring-after($words, ' ')"/>
    </xsl:call-template>
  </xsl:if>
</xsl:template>

<xsl:template name="word-name">
  <xsl:param name="word"/>
  <xsl:param name="article" select="false()"/>
  <xsl:variable name="line">
    <xsl:call-template name="mot"><xsl:with-param name="list" select="$publics"/><xsl:with-param name="code" select="$word"/></xsl:call-template>
  </xsl:variable>
  <xsl:if test="$article"><xsl:value-of select="substring-before($line, '|')"/></xsl:if>
  <xsl:value-of select="substring-after($line, '|')"/>
</xsl:template>

</xsl:stylesheet>
