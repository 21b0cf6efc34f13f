<?xml version="1.0" encoding="UTF-8"?>
<!-- theme/neutre.xsl: the shapes that every page is made of. -->
<!-- An entitled deployer may replace this file and the CSS in nginx/static/. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:include href="formulaire.xsl"/>
<xsl:include href="champ.xsl"/>
<xsl:include href="annonce.xsl"/>
<xsl:include href="liste.xsl"/>

<!-- What stands in head: the theme and its icon. -->
<xsl:template name="ressources">
  <meta name="viewport" content="width=device-width, initial-scale=1"/>
  <meta name="color-scheme" content="light dark"/>
  <link rel="stylesheet" href="{$root}static/theme.css"/>
  <link rel="stylesheet" href="{$root}static/bulletin.css"/>
  <link rel="stylesheet" href="{$root}static/print.css" media="print"/>
  <link rel="icon" type="image/svg+xml" href="{$root}static/icone.svg"/>
</xsl:template>

<xsl:template name="evitement">
  <nav class="evitement" aria-label="Accès rapide">
    <a href="#contenu">Aller au contenu</a>
    <a href="#pied">Aller au pied de page</a>
  </nav>
</xsl:template>

<!-- The band at the top: the name of the site and its few places. -->
<xsl:template name="entete">
  <xsl:param name="home"/>
  <xsl:param name="places"/>
  <xsl:param name="compte"/>
  <header class="entete">
    <div class="cadre">
      <a class="marque" href="{$home}">
        <img src="{$root}static/icone.svg" alt="" width="40" height="40"/>
        <span><strong>CERES</strong><xsl:text> </xsl:text><span class="devise">Sessions d’examen des titres professionnels</span></span>
      </a>
      <xsl:copy-of select="$compte"/>
      <nav aria-label="Navigation principale">
        <ul>
          <xsl:copy-of select="$places"/>
        </ul>
      </nav>
    </div>
  </header>
</xsl:template>

<xsl:template name="pied">
  <footer class="pied" id="pied" tabindex="-1">
    <div class="cadre">
      <ul>
        <li><a href="{$root}accessibilite{$suffix}">Accessibilité&#xA0;: non conforme</a></li>
        <li><a href="{$root}mentions-legales{$suffix}">Mentions légales</a></li>
        <li><a href="{$root}communication-ceres.atom" type="application/atom+xml">Fil Atom des bulletins</a></li>
      </ul>
      <p>Bulletins publiés par la DGEFP</p>
    </div>
  </footer>
</xsl:template>

<!-- A box that must be seen: kind is info, attention or action. -->
<xsl:template name="alerte">
  <xsl:param name="kind" select="'attention'"/>
  <xsl:param name="label"/>
  <xsl:param name="body"/>
  <section class="alerte {$kind}" aria-label="{$label}">
    <xsl:copy-of select="$body"/>
  </section>
</xsl:template>

<!-- A short word about a thing, beside it. -->
<xsl:template name="badge">
  <xsl:param name="kind"/>
  <xsl:param name="label"/>
  <span class="badge {$kind}"><xsl:value-of select="$label"/></span>
</xsl:template>

<xsl:template match="@statut | @statut-avant" mode="badge">
  <span class="badge statut {.}"><xsl:apply-templates select="." mode="label"/></span>
</xsl:template>

</xsl:stylesheet>
