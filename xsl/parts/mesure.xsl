<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/mesure.xsl: how a mesure is called. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- « V1.9 »; the mesure of a day is named after it. -->
<xsl:template match="@*" mode="mesure">
  <xsl:choose>
    <xsl:when test="starts-with(., 'v')"><xsl:value-of select="concat('V', substring(., 2))"/></xsl:when>
    <xsl:when test="string-length(.) = 10 and translate(., '0123456789', '') = '--'">
      <xsl:text>du </xsl:text>
      <xsl:apply-templates select="." mode="jour-text"/>
    </xsl:when>
    <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
  </xsl:choose>
</xsl:template>

</xsl:stylesheet>
