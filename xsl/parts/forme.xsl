<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/forme.xsl: the other forms of a page, in head and as links. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:forme" mode="head">
  <xsl:variable name="label">
    <xsl:apply-templates select="." mode="label"/>
  </xsl:variable>
  <link rel="alternate" type="{@type}" href="{@href}" title="{$label}"/>
</xsl:template>

<xsl:template match="c:formes" mode="content">
  <section class="autres-formes" aria-labelledby="formes">
    <h2 id="formes">
      <xsl:choose>
        <xsl:when test="../c:bulletin">Ce bulletin sous d’autres formes</xsl:when>
        <xsl:otherwise>Cette liste sous d’autres formes</xsl:otherwise>
      </xsl:choose>
    </h2>
    <xsl:if test="../c:bulletins"><p>Le fil Atom prévient, dans un lecteur de flux, de chaque bulletin publié, corrigé ou retiré.</p></xsl:if>
    <xsl:if test="../c:sessions"><p>Le fichier CSV contient toutes les sessions qui répondent à ces critères, pas seulement celles de cette page.</p></xsl:if>
    <xsl:apply-templates select="." mode="link"/>
  </section>
</xsl:template>

<xsl:template match="c:formes" mode="link">
  <ul class="formes">
    <xsl:apply-templates select="c:forme" mode="link"/>
  </ul>
</xsl:template>

<xsl:template match="c:forme" mode="link">
  <li>
    <a href="{@href}" type="{@type}">
      <xsl:apply-templates select="." mode="label"/>
    </a>
  </li>
</xsl:template>

<!-- A type without a name of its own shows as it is. -->
<xsl:template match="c:forme" mode="label">
  <xsl:value-of select="@type"/>
</xsl:template>

<xsl:template match="c:forme[starts-with(@type, 'text/html')]" mode="label">Page HTML</xsl:template>
<xsl:template match="c:forme[contains(@href, '.fragment')]" mode="label" priority="1">Extrait HTML à intégrer</xsl:template>
<xsl:template match="c:forme[starts-with(@type, 'application/xml')]" mode="label">XML</xsl:template>
<xsl:template match="c:forme[starts-with(@type, 'text/csv')]" mode="label">CSV, pour un tableur</xsl:template>
<xsl:template match="c:forme[starts-with(@type, 'text/plain')]" mode="label">Texte seul</xsl:template>
<xsl:template match="c:forme[starts-with(@type, 'text/calendar')]" mode="label">Calendrier (.ics)</xsl:template>
<xsl:template match="c:forme[starts-with(@type, 'application/atom+xml')]" mode="label">Fil Atom</xsl:template>

</xsl:stylesheet>
