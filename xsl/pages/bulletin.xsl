<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/bulletin.xsl: GET /communication-ceres/{numero} -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='bulletin']" mode="content">
  <xsl:apply-templates select="c:publication" mode="dates"/>
  <xsl:apply-templates select="c:bulletin"/>
  <xsl:apply-templates select="c:bulletin/@mesure" mode="content"/>
  <xsl:apply-templates select="c:formes" mode="content"/>
  <xsl:apply-templates select="c:publication/@adresse" mode="content"/>
</xsl:template>

<xsl:template match="c:page[c:publication/@etape='retire']" mode="content" priority="1">
  <xsl:apply-templates select="c:publication" mode="dates"/>
  <xsl:apply-templates select="c:publication" mode="content"/>
  <p><a href="{$rubrique}">Consulter les bulletins en vigueur</a></p>
</xsl:template>

<xsl:template match="c:bulletin">
  <xsl:apply-templates select="c:corrections" mode="alerte"/>
  <div class="ouverture">
    <xsl:apply-templates select="c:chapeau | c:fenetre"/>
  </div>
  <div class="colonnes">
    <xsl:apply-templates select="." mode="contents"/>
    <article aria-label="Bulletin {@numero}">
      <xsl:apply-templates select="*[not(self::c:chapeau or self::c:fenetre)]"/>
      <xsl:apply-templates select="(.//@regles)[1]" mode="note"/>
    </article>
  </div>
</xsl:template>

<!-- At the application's own address: a bulletin may be read elsewhere. -->
<xsl:template match="c:bulletin/@mesure" mode="content">
  <section class="autres-formes" aria-labelledby="mesure">
    <h2 id="mesure">La mesure et ses chiffres</h2>
    <p>
      <a href="{substring-before(/c:page/c:publication/@adresse, '/communication-ceres/')}/mesures/{.}">
        <xsl:text>Les règles de la mesure </xsl:text>
        <xsl:apply-templates select="." mode="mesure"/>
        <xsl:text>, et combien de sessions elle a changées</xsl:text>
      </a>
    </p>
  </section>
</xsl:template>

<xsl:template match="@regles" mode="note">
  <p class="note">Les repères R1, R2… placés au fil du texte sont les numéros des règles que CERES applique.</p>
</xsl:template>

<xsl:template match="@adresse" mode="content">
  <p class="note">
    <xsl:text>Adresse de référence&#xA0;: </xsl:text>
    <span class="adresse"><xsl:value-of select="."/></span>
  </p>
</xsl:template>

</xsl:stylesheet>
