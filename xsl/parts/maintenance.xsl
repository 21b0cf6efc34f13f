<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/maintenance.xsl: a maintenance window, as a banner or in words. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:maintenance" mode="banner">
  <div class="bandeau">
    <xsl:call-template name="alerte">
      <xsl:with-param name="label">
        <xsl:text>Maintenance annoncée </xsl:text>
        <xsl:apply-templates select="." mode="range"/>
      </xsl:with-param>
      <xsl:with-param name="body">
        <p>
          <strong>
            <xsl:text>CERES ne sera pas utilisable </xsl:text>
            <xsl:apply-templates select="." mode="range"/>
            <xsl:text>.</xsl:text>
          </strong>
          <xsl:apply-templates select="c:motif" mode="inline"/>
          <xsl:apply-templates select="@bulletin" mode="link"/>
        </p>
      </xsl:with-param>
    </xsl:call-template>
  </div>
</xsl:template>

<!-- In the list of the page that closes CERES. -->
<xsl:template match="c:maintenance" mode="row">
  <li>
    <xsl:text>Maintenance </xsl:text>
    <xsl:apply-templates select="." mode="range"/>
    <xsl:text>.</xsl:text>
    <xsl:apply-templates select="c:motif" mode="inline"/>
    <xsl:apply-templates select="@bulletin" mode="link"/>
  </li>
</xsl:template>

<xsl:template match="c:maintenance/c:motif" mode="inline">
  <xsl:text> </xsl:text>
  <span>
    <xsl:text>Motif&#xA0;: </xsl:text>
    <xsl:apply-templates/>
  </span>
</xsl:template>

<xsl:template match="c:maintenance/@bulletin" mode="link">
  <xsl:text> </xsl:text>
  <a href="{$root}communication-ceres/{.}{$suffix}">
    <xsl:text>Lire le bulletin </xsl:text>
    <xsl:value-of select="."/>
  </a>
</xsl:template>

</xsl:stylesheet>
