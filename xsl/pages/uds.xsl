<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/uds.xsl: GET /uds and /uds/{departement}; whom to call, beside a demande. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:ud" mode="row">
  <tr>
    <th scope="row">
      <xsl:choose>
        <xsl:when test="/c:page/c:action[@code='modification']"><a href="/uds/{@departement}"><xsl:apply-templates select="." mode="nom"/></a></xsl:when>
        <xsl:otherwise><xsl:apply-templates select="." mode="nom"/></xsl:otherwise>
      </xsl:choose>
    </th>
    <td data-nom="Téléphone"><xsl:apply-templates select="@telephone" mode="lien"/><xsl:if test="not(@telephone)"><span class="note">non renseigné</span></xsl:if></td>
    <td data-nom="Courriel"><xsl:apply-templates select="@courriel" mode="lien"/><xsl:if test="not(@courriel)"><span class="note">non renseigné</span></xsl:if></td>
    <td data-nom="Adresse"><xsl:value-of select="c:adresse"/><xsl:if test="not(c:adresse)"><span class="note">non renseignée</span></xsl:if></td>
  </tr>
</xsl:template>

<xsl:template match="c:ud" mode="nom"><xsl:value-of select="concat(c:nom, '&#xA0;(', @departement, ')')"/></xsl:template>

<xsl:template match="@telephone" mode="lien"><a class="telephone" href="tel:{translate(., ' .-', '')}"><xsl:value-of select="translate(., ' ', '&#xA0;')"/></a></xsl:template>
<xsl:template match="@courriel" mode="lien"><a href="mailto:{.}"><xsl:value-of select="."/></a></xsl:template>

<!-- One of them, to be changed. -->
<xsl:template match="c:page[@code='ud']" mode="heading">UD&#xA0;: <xsl:apply-templates select="c:uds/c:ud" mode="nom"/></xsl:template>

</xsl:stylesheet>
