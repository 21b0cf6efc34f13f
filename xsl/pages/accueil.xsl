<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/accueil.xsl: GET /: the portal, and the dashboard of who is logged in. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='accueil']" mode="content">
  <p class="chapeau">CERES suit les sessions d’examen des titres professionnels, de leur préparation à la validation de leurs résultats. Les centres agréés, les unités départementales (UD), les DIRECCTE et la DGEFP y travaillent ensemble.</p>
  <xsl:apply-templates select="c:bulletins" mode="content"/>
  <section aria-labelledby="ou-aller">
    <h2 id="ou-aller">Où aller</h2>
    <dl class="places">
      <dt><a href="{$rubrique}">Communication CERES</a></dt>
      <dd>Ce qui change dans CERES, quand, et ce qui est demandé à chacun. Ouverte à tous, aussi pendant les maintenances.</dd>
      <dt><a href="/regles">Les règles</a></dt>
      <dd>Ce que CERES applique, mot pour mot, et la lecture qu’il en fait.</dd>
      <dt><a href="/droits">Qui peut faire quoi</a></dt>
      <dd>Ce que chaque profil peut lire et modifier.</dd>
      <dt><a href="/communication-ceres.atom" type="application/atom+xml">Fil Atom</a></dt>
      <dd>Pour être prévenu de chaque bulletin publié, corrigé ou retiré.</dd>
      <dt><a href="/schemas/bulletin.rng">Schéma des bulletins</a></dt>
      <dd>Pour les logiciels qui lisent les bulletins en XML. <a href="/schemas/bulletin.xsd">Le même en XSD</a>.</dd>
    </dl>
  </section>
</xsl:template>

<!-- Somebody logged in: their work first. -->
<xsl:template match="c:page[@code='accueil'][c:compte]" mode="heading" priority="1">
  <xsl:text>Bonjour, </xsl:text>
  <xsl:value-of select="c:compte/@nom"/>
</xsl:template>

<xsl:template match="c:page[@code='accueil'][c:compte]" mode="content" priority="1">
  <xsl:apply-templates select="c:taches" mode="content"/>
  <xsl:apply-templates select="c:activite" mode="content"/>
  <xsl:apply-templates select="c:bulletins" mode="content"/>
</xsl:template>

<xsl:template match="c:bulletins" mode="content">
  <section aria-labelledby="bulletins">
    <h2 id="bulletins">Derniers bulletins</h2>
    <xsl:apply-templates select="."/>
    <p><a href="{$rubrique}">Tous les bulletins de la rubrique «&#xA0;communication CERES&#xA0;»</a></p>
  </section>
</xsl:template>

</xsl:stylesheet>
