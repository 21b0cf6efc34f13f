<?xml version="1.0" encoding="UTF-8"?>
<!-- lib/mot.xsl: how a code word is told in French. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- The words of a code in a list of lines CODE=WORDS: the one way that codes
     are said. A template each would keep 2 KB in every worker, and all of them
     would be tried in turn. A code that is not in the list stands for itself
     where it may ($libre). -->
<xsl:template name="mot">
  <xsl:param name="list"/>
  <xsl:param name="code"/>
  <xsl:param name="libre" select="false()"/>
  <xsl:variable name="mot" select="substring-before(substring-after($list, concat('&#10;', $code, '=')), '&#10;')"/>
  <xsl:choose>
    <xsl:when test="$mot"><xsl:value-of select="$mot"/></xsl:when>
    <xsl:when test="$libre"><xsl:value-of select="$code"/></xsl:when>
    <xsl:otherwise>
      <xsl:message terminate="yes">no words for <xsl:value-of select="$code"/></xsl:message>
    </xsl:otherwise>
  </xsl:choose>
</xsl:template>

</xsl:stylesheet>
