<?xml version="1.0" encoding="UTF-8"?>
<!-- lib/wrap.xsl: plain text folded at 76 columns, never at a U+00A0. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:variable name="columns" select="76"/>

<!-- One paragraph: its lines, the first behind $first, the rest behind $rest. -->
<xsl:template name="paragraph">
  <xsl:param name="text"/>
  <xsl:param name="first"/>
  <xsl:param name="rest" select="$first"/>
  <xsl:call-template name="lines">
    <xsl:with-param name="text" select="normalize-space($text)"/>
    <xsl:with-param name="indent" select="$first"/>
    <xsl:with-param name="rest" select="$rest"/>
  </xsl:call-template>
</xsl:template>

<!-- A line, then the remaining ones: recursion is as deep as lines, not words. -->
<xsl:template name="lines">
  <xsl:param name="text"/>
  <xsl:param name="indent"/>
  <xsl:param name="rest"/>
  <xsl:variable name="line">
    <xsl:call-template name="line">
      <xsl:with-param name="text" select="$text"/>
      <xsl:with-param name="width" select="$columns - string-length($indent)"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:value-of select="concat($indent, $line, '&#10;')"/>
  <xsl:variable name="remaining" select="substring($text, string-length($line) + 2)"/>
  <xsl:if test="$remaining">
    <xsl:call-template name="lines">
      <xsl:with-param name="text" select="$remaining"/>
      <xsl:with-param name="indent" select="$rest"/>
      <xsl:with-param name="rest" select="$rest"/>
    </xsl:call-template>
  </xsl:if>
</xsl:template>

<!-- What fits on one line; a word longer than the line stands alone. -->
<xsl:template name="line">
  <xsl:param name="text"/>
  <xsl:param name="width"/>
  <xsl:variable name="room" select="substring($text, 1, $width + 1)"/>
  <xsl:choose>
    <xsl:when test="string-length($text) &lt;= $width">
      <xsl:value-of select="$text"/>
    </xsl:when>
    <xsl:when test="contains($room, ' ')">
      <xsl:call-template name="before-last-space">
        <xsl:with-param name="text" select="$room"/>
      </xsl:call-template>
    </xsl:when>
    <xsl:otherwise>
      <xsl:value-of select="substring-before(concat($text, ' '), ' ')"/>
    </xsl:otherwise>
  </xsl:choose>
</xsl:template>

<xsl:template name="before-last-space">
  <xsl:param name="text"/>
  <xsl:variable name="shorter" select="substring($text, 1, string-length($text) - 1)"/>
  <xsl:choose>
    <xsl:when test="substring($text, string-length($text)) = ' '">
      <xsl:value-of select="$shorter"/>
    </xsl:when>
    <xsl:otherwise>
      <xsl:call-template name="before-last-space">
        <xsl:with-param name="text" select="$shorter"/>
      </xsl:call-template>
    </xsl:otherwise>
  </xsl:choose>
</xsl:template>

<!-- $count times $mark, a line at most: the rule under a heading. -->
<xsl:template name="rule">
  <xsl:param name="count"/>
  <xsl:param name="mark"/>
  <xsl:variable name="line" select="'                                                                            '"/>
  <xsl:value-of select="translate(substring($line, 1, $count), ' ', $mark)"/>
</xsl:template>

</xsl:stylesheet>
