<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/titres.xsl: GET /titres and one of them. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:titre" mode="nom"><xsl:value-of select="text()"/><xsl:value-of select="@intitule"/></xsl:template>

<xsl:template match="c:titre" mode="row">
  <tr>
    <th scope="row"><a href="/titres/{@code}"><xsl:apply-templates select="." mode="nom"/></a></th>
    <td data-nom="Sigle"><xsl:value-of select="@sigle"/></td>
    <td data-nom="Code"><xsl:value-of select="@code"/></td>
    <td data-nom="RNCP"><xsl:value-of select="@rncp"/></td>
    <td data-nom="Niveau"><xsl:value-of select="@niveau"/></td>
    <td data-nom="Validité"><xsl:apply-templates select="@fin" mode="validite"/><xsl:if test="not(@fin)"><span class="note">non connue</span></xsl:if></td>
  </tr>
</xsl:template>

<xsl:template match="@fin" mode="validite">jusqu’au&#xA0;<xsl:apply-templates select="." mode="jour"/></xsl:template>

<xsl:template match="c:titre" mode="item">
  <li>
    <a href="/titres/{@code}"><xsl:apply-templates select="." mode="nom"/></a>
    <xsl:text> </xsl:text>
    <span class="note"><xsl:apply-templates select="@fin" mode="validite"/></span>
  </li>
</xsl:template>

<xsl:template match="c:page[@code='titre']" mode="heading"><xsl:apply-templates select="c:titre" mode="nom"/></xsl:template>

<xsl:template match="c:page[@code='titre']" mode="content">
  <xsl:apply-templates select="c:titre" mode="fiche"/>
  <xsl:if test="c:formulaire">
    <section aria-labelledby="modifier">
      <h2 id="modifier">Modifier ce titre</h2>
      <xsl:apply-templates select="c:formulaire" mode="content"/>
    </section>
  </xsl:if>
</xsl:template>

<xsl:template match="c:page/c:titre" mode="fiche">
  <dl class="faits">
    <dt>Code</dt><dd><xsl:value-of select="@code"/></dd>
    <dt>Sigle</dt><dd><xsl:value-of select="@sigle"/></dd>
    <dt>Fiche RNCP</dt><dd><xsl:value-of select="@rncp"/><xsl:if test="not(@rncp)">non connue</xsl:if></dd>
    <dt>Niveau</dt><dd><xsl:value-of select="@niveau"/><xsl:if test="not(@niveau)">non connu</xsl:if></dd>
    <dt>Validité</dt><dd><xsl:apply-templates select="@fin" mode="validite"/><xsl:if test="not(@fin)">non connue</xsl:if></dd>
    <dt>Prolongation</dt><dd><xsl:apply-templates select="@prolongation-mois" mode="prolongation"/></dd>
    <dt>CCP</dt><dd><xsl:apply-templates select="c:ccp | ../c:ccp" mode="mot"/><xsl:if test="not(c:ccp | ../c:ccp)">aucun</xsl:if></dd>
  </dl>
</xsl:template>

<!-- R24 -->
<xsl:template match="@prolongation-mois" mode="prolongation">
  <xsl:value-of select="."/>
  <xsl:text>&#xA0;mois après sa fin, </xsl:text>
  <xsl:choose>
    <xsl:when test="../@prolongation-propre">propre à ce titre</xsl:when>
    <xsl:otherwise>le <a href="/parametres">cas général</a></xsl:otherwise>
  </xsl:choose>
</xsl:template>

</xsl:stylesheet>
