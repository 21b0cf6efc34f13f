<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/centres.xsl: GET /centres, one of them, its sites. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='site' or @code='site-nouveau']" mode="ariane">
  <li><a href="/centres">Centres</a></li>
  <xsl:if test="c:centre"><li><a href="/centres/{c:centre/@id}"><xsl:apply-templates select="c:centre" mode="nom"/></a></li></xsl:if>
</xsl:template>

<!-- Its name stands within it, or in a list in @nom. -->
<xsl:template match="c:centre | c:site" mode="nom"><xsl:value-of select="."/><xsl:value-of select="@nom"/></xsl:template>

<xsl:template match="c:centre" mode="row">
  <tr>
    <th scope="row"><a href="/centres/{@id}"><xsl:apply-templates select="." mode="nom"/></a></th>
    <td data-nom="SIRET"><xsl:apply-templates select="@siret" mode="siret"/></td>
    <td data-nom="Sites"><xsl:value-of select="@sites"/></td>
    <td data-nom="Agréments"><xsl:value-of select="@agrements"/></td>
  </tr>
</xsl:template>

<xsl:template match="c:page[@code='centre']" mode="heading"><xsl:apply-templates select="c:centre" mode="nom"/></xsl:template>

<xsl:template match="c:page[@code='centre']" mode="content">
  <p>SIRET <xsl:apply-templates select="c:centre/@siret" mode="siret"/></p>
  <section aria-labelledby="sites">
    <h2 id="sites">Sites d’examen</h2>
    <xsl:if test="not(c:sites/c:site)"><p>Aucun site n’est enregistré.</p></xsl:if>
    <ul class="fiches"><xsl:apply-templates select="c:sites/c:site" mode="item"/></ul>
    <xsl:apply-templates select="c:actions/c:action[@code='site-creation']" mode="lien"/>
  </section>
  <section aria-labelledby="agrements-du-centre">
    <h2 id="agrements-du-centre">Agréments</h2>
    <xsl:apply-templates select="c:agrements" mode="content"/>
    <xsl:apply-templates select="c:actions/c:action[@code='agrement-creation']" mode="lien"/>
  </section>
  <xsl:if test="c:formulaire">
    <section aria-labelledby="modifier">
      <h2 id="modifier">Modifier ce centre</h2>
      <xsl:apply-templates select="c:formulaire" mode="content"/>
    </section>
  </xsl:if>
</xsl:template>

<xsl:template match="c:action" mode="lien">
  <p class="boutons">
    <xsl:call-template name="bouton">
      <xsl:with-param name="href" select="@href"/>
      <xsl:with-param name="label"><xsl:call-template name="action"><xsl:with-param name="code" select="@code"/></xsl:call-template></xsl:with-param>
    </xsl:call-template>
  </p>
</xsl:template>

<xsl:template match="c:site" mode="item">
  <li>
    <strong><xsl:apply-templates select="." mode="site-lien"/></strong>
    <span class="note"><xsl:value-of select="concat(@adresse, ' ', @code-postal, ' ', @ville, '&#xA0;(', @departement, ')')"/></span>
  </li>
</xsl:template>

<xsl:template match="c:site" mode="site-lien"><xsl:apply-templates select="." mode="nom"/></xsl:template>
<xsl:template match="c:page[c:formulaire]/c:sites/c:site" mode="site-lien">
  <a href="/sites/{@id}"><xsl:apply-templates select="." mode="nom"/></a>
</xsl:template>

<xsl:template match="c:formulaire[@code='centre']/c:champ[@nom='site']" mode="intertitre"><h2>Son premier site d’examen</h2></xsl:template>

<xsl:template match="c:page[@code='site']" mode="heading"><xsl:apply-templates select="c:site" mode="nom"/></xsl:template>

<xsl:template match="c:page[@code='site']" mode="content">
  <ul class="fiches"><xsl:apply-templates select="c:site" mode="item"/></ul>
</xsl:template>

<xsl:template match="c:page[@code='site'][c:formulaire]" mode="content">
  <p>Le département du site décide de l’UD et de la DIRECCTE compétentes pour ses sessions.</p>
  <xsl:apply-templates select="c:formulaire" mode="content"/>
  <p>Département&#xA0;: <strong><xsl:value-of select="c:site/@departement"/></strong>. Il ne change pas&#xA0;: ses sessions y sont attachées.</p>
</xsl:template>

</xsl:stylesheet>
