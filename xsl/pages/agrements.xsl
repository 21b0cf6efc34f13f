<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/agrements.xsl: GET /agrements and one of them. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:agrement" mode="row">
  <tr>
    <th scope="row"><a href="/agrements/{@id}"><span class="invisible">Agrément </span><xsl:value-of select="@id"/></a></th>
    <td data-nom="Titre"><xsl:value-of select="c:titre"/></td>
    <td data-nom="Centre et site"><xsl:value-of select="c:centre"/><span class="note"><xsl:apply-templates select="c:site" mode="lieu"/></span></td>
    <td data-nom="Début"><xsl:apply-templates select="@debut" mode="jour"/></td>
    <td data-nom="Fin"><xsl:apply-templates select="@fin" mode="jour"/></td>
  </tr>
</xsl:template>

<xsl:template match="c:site" mode="lieu">
  <xsl:apply-templates select="." mode="nom"/>
  <xsl:value-of select="concat(', ', @ville, '&#xA0;(', @departement, ')')"/>
</xsl:template>

<xsl:template match="c:agrement" mode="item">
  <li>
    <a href="/agrements/{@id}"><xsl:value-of select="concat('Agrément ', @id, ', ', c:titre)"/></a>
    <span class="note"><xsl:value-of select="concat(' ', c:centre)"/> jusqu’au&#xA0;<xsl:apply-templates select="@fin" mode="jour"/></span>
  </li>
</xsl:template>

<xsl:template match="c:page[@code='agrement']" mode="heading">Agrément <xsl:value-of select="c:agrement/@id"/></xsl:template>

<xsl:template match="c:page[@code='agrement']" mode="content">
  <xsl:apply-templates select="c:agrement" mode="fiche"/>
  <xsl:if test="c:formulaire">
    <section aria-labelledby="modifier">
      <h2 id="modifier">Modifier sa durée</h2>
      <p>Un agrément ne peut pas dépasser la validité de son titre, ni finir avant ses sessions ouvertes.</p>
      <xsl:apply-templates select="c:formulaire" mode="content"/>
    </section>
  </xsl:if>
  <xsl:apply-templates select="c:sessions" mode="content"/>
</xsl:template>

<xsl:template match="c:page/c:agrement" mode="fiche">
  <dl class="faits">
    <dt>Titre</dt><dd><a href="/titres/{c:titre/@code}"><xsl:value-of select="c:titre"/></a><span class="note"><xsl:value-of select="c:titre/@code"/></span></dd>
    <dt>Centre agréé</dt><dd><xsl:apply-templates select="c:centre" mode="centre-lien"/><span class="note">SIRET <xsl:apply-templates select="c:centre/@siret" mode="siret"/></span></dd>
    <dt>Site</dt><dd><xsl:apply-templates select="c:site" mode="lieu"/></dd>
    <dt>Durée</dt><dd>du&#xA0;<xsl:apply-templates select="@debut" mode="jour"/> au&#xA0;<xsl:apply-templates select="@fin" mode="jour"/></dd>
  </dl>
</xsl:template>

<xsl:template match="c:centre" mode="centre-lien"><xsl:apply-templates select="." mode="nom"/></xsl:template>
<xsl:template match="c:centre[@id]" mode="centre-lien"><a href="/centres/{@id}"><xsl:apply-templates select="." mode="nom"/></a></xsl:template>

<xsl:template match="c:page[@code='agrement-nouveau']" mode="content">
  <p>Un agrément permet à un centre de tenir les sessions d’un titre sur un de ses sites.</p>
  <xsl:if test="c:centre"><p>Centre&#xA0;: <strong><xsl:apply-templates select="c:centre" mode="nom"/></strong></p></xsl:if>
  <xsl:apply-templates select="c:formulaire" mode="content"/>
</xsl:template>

</xsl:stylesheet>
