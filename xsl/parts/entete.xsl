<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/entete.xsl: the top of a page: where one is, where one may go, who one is. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:compte | c:fait | c:saisie" mode="known"/>

<!-- A form that was refused says so before anything else. -->
<xsl:template match="c:saisie" mode="onglet">Erreur&#xA0;: </xsl:template>

<xsl:template match="c:page" mode="ressources">
  <xsl:call-template name="ressources"/>
</xsl:template>

<xsl:template match="c:page[@racine='/']" mode="ressources">
  <xsl:call-template name="ressources"/>
  <link rel="stylesheet" href="/static/application.css"/>
</xsl:template>

<!-- Exported files know only the rubrique, and are the same for everybody. -->
<xsl:template match="c:page" mode="entete">
  <xsl:call-template name="entete">
    <xsl:with-param name="home" select="$rubrique"/>
    <xsl:with-param name="places">
      <li>
        <a href="{$rubrique}">
          <xsl:apply-templates select="@code[.='bulletins']" mode="current"/>
          <xsl:text>Communication CERES</xsl:text>
        </a>
      </li>
    </xsl:with-param>
  </xsl:call-template>
</xsl:template>

<!-- The portal's pages know the way home. -->
<xsl:template match="c:page[@racine='/']" mode="entete">
  <xsl:call-template name="entete">
    <xsl:with-param name="home" select="'/'"/>
    <xsl:with-param name="places">
      <li>
        <a href="/">
          <xsl:apply-templates select="@code[.='accueil']" mode="current"/>
          <xsl:text>Accueil</xsl:text>
        </a>
      </li>
      <li>
        <a href="/mesures">
          <xsl:apply-templates select="@code[.='mesures']" mode="current"/>
          <xsl:text>Mesures</xsl:text>
        </a>
      </li>
      <li><a href="{$rubrique}">Communication CERES</a></li>
      <xsl:apply-templates select="." mode="connexion"/>
    </xsl:with-param>
  </xsl:call-template>
</xsl:template>

<!-- An error may be shown by nginx alone, to whoever is logged in or not. -->
<xsl:template match="c:page[c:erreur]" mode="connexion" priority="1"/>

<xsl:template match="c:page" mode="connexion">
  <li>
    <a href="/connexion">
      <xsl:apply-templates select="@code[.='connexion']" mode="current"/>
      <xsl:text>Se connecter</xsl:text>
    </a>
  </li>
</xsl:template>

<xsl:template match="c:page[@racine='/'][c:compte]" mode="entete" priority="1">
  <xsl:call-template name="entete">
    <xsl:with-param name="home" select="'/'"/>
    <xsl:with-param name="compte"><xsl:apply-templates select="c:compte" mode="entete"/></xsl:with-param>
    <xsl:with-param name="places"><xsl:apply-templates select="c:compte" mode="places"/></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:compte" mode="entete">
  <div class="moi">
    <p>
      <xsl:apply-templates select="." mode="nom"/>
      <span class="profil">
        <xsl:apply-templates select="@profil" mode="label"/>
        <xsl:apply-templates select="@departement | @region" mode="territoire"/>
      </span>
    </p>
    <form method="post" action="/deconnexion">
      <input type="hidden" name="jeton" value="{@jeton}"/>
      <button class="bouton">Se déconnecter</button>
    </form>
  </div>
</xsl:template>

<xsl:template match="c:compte" mode="nom">
  <a href="/compte">
    <xsl:apply-templates select="../@code[.='compte']" mode="current"/>
    <span class="invisible">Mon compte&#xA0;: </span>
    <xsl:value-of select="@nom"/>
  </a>
</xsl:template>

<!-- A machine has no page of its own. -->
<xsl:template match="c:compte[@profil='service']" mode="nom">
  <xsl:value-of select="@nom"/>
</xsl:template>

<xsl:template match="@departement | @region" mode="territoire">
  <xsl:value-of select="concat(' ', .)"/>
</xsl:template>

<!-- Where each profil may go. -->
<xsl:template match="c:compte" mode="places">
  <xsl:call-template name="place-accueil"/>
  <xsl:call-template name="place-sessions"/>
  <xsl:call-template name="place">
    <xsl:with-param name="href" select="'/demandes'"/>
    <xsl:with-param name="label" select="'Demandes'"/>
    <xsl:with-param name="codes" select="' demandes demande demandes-chiffres demande-titre-echu uds ud '"/>
  </xsl:call-template>
  <xsl:call-template name="place">
    <xsl:with-param name="href" select="'/centres'"/>
    <xsl:with-param name="label" select="'Centres'"/>
    <xsl:with-param name="codes" select="' centres centre centre-nouveau site site-nouveau '"/>
  </xsl:call-template>
  <xsl:call-template name="place">
    <xsl:with-param name="href" select="'/agrements'"/>
    <xsl:with-param name="label" select="'Agréments'"/>
    <xsl:with-param name="codes" select="' agrements agrement agrement-nouveau '"/>
  </xsl:call-template>
  <xsl:call-template name="place">
    <xsl:with-param name="href" select="'/titres'"/>
    <xsl:with-param name="label" select="'Titres'"/>
    <xsl:with-param name="codes" select="' titres titre titre-nouveau '"/>
  </xsl:call-template>
  <xsl:call-template name="place">
    <xsl:with-param name="href" select="'/journal'"/>
    <xsl:with-param name="label" select="'Journal'"/>
    <xsl:with-param name="codes" select="' journal '"/>
  </xsl:call-template>
  <xsl:apply-templates select="self::c:compte[@profil='dgefp']" mode="place-comptes"/>
  <xsl:call-template name="places-communes"/>
</xsl:template>

<xsl:template match="c:compte[@profil='service']" mode="places">
  <xsl:call-template name="place-accueil"/>
  <xsl:call-template name="place-sessions"/>
  <xsl:call-template name="places-communes"/>
</xsl:template>

<xsl:template match="c:compte" mode="place-comptes">
  <xsl:call-template name="place">
    <xsl:with-param name="href" select="'/parametres'"/>
    <xsl:with-param name="label" select="'Paramètres'"/>
    <xsl:with-param name="codes" select="' parametres parametre urgence urgence-nouvelle '"/>
  </xsl:call-template>
  <xsl:call-template name="place">
    <xsl:with-param name="href" select="'/comptes'"/>
    <xsl:with-param name="label" select="'Comptes'"/>
    <xsl:with-param name="codes" select="' comptes compte-fiche compte-nouveau '"/>
  </xsl:call-template>
</xsl:template>

<xsl:template name="place-accueil">
  <xsl:call-template name="place">
    <xsl:with-param name="href" select="'/'"/>
    <xsl:with-param name="label" select="'Accueil'"/>
    <xsl:with-param name="codes" select="' accueil '"/>
  </xsl:call-template>
</xsl:template>

<xsl:template name="place-sessions">
  <xsl:call-template name="place">
    <xsl:with-param name="href" select="'/sessions'"/>
    <xsl:with-param name="label" select="'Sessions'"/>
    <xsl:with-param name="codes" select="' sessions session-nouvelle session informations-pratiques demande-dte convocations fin-reelle resultats report validation renvoi reouverture annulation retablissement candidats candidat candidats-import session-demandes '"/>
  </xsl:call-template>
</xsl:template>

<xsl:template name="places-communes">
  <xsl:call-template name="place">
    <xsl:with-param name="href" select="'/mesures'"/>
    <xsl:with-param name="label" select="'Mesures'"/>
    <xsl:with-param name="codes" select="' mesures mesure mesure-apercu passage signalements '"/>
  </xsl:call-template>
  <xsl:call-template name="place">
    <xsl:with-param name="href" select="'/regles'"/>
    <xsl:with-param name="label" select="'Règles'"/>
    <xsl:with-param name="codes" select="' regles '"/>
  </xsl:call-template>
  <xsl:call-template name="place">
    <xsl:with-param name="href" select="'/droits'"/>
    <xsl:with-param name="label" select="'Droits'"/>
    <xsl:with-param name="codes" select="' droits '"/>
  </xsl:call-template>
  <li><a href="{$rubrique}">Communication CERES</a></li>
</xsl:template>

<!-- One of them: the first of its codes is its own page, the others lie below. -->
<xsl:template name="place">
  <xsl:param name="href"/>
  <xsl:param name="label"/>
  <xsl:param name="codes"/>
  <xsl:variable name="code" select="concat(' ', /c:page/@code, ' ')"/>
  <li>
    <a href="{$href}">
      <xsl:choose>
        <xsl:when test="starts-with($codes, $code)"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:when>
        <xsl:when test="contains($codes, $code)"><xsl:attribute name="aria-current">true</xsl:attribute></xsl:when>
      </xsl:choose>
      <xsl:value-of select="$label"/>
    </a>
  </li>
</xsl:template>

<!-- The way up, on pages that lie below another. -->
<xsl:template match="c:page" mode="ariane"/>

<xsl:template name="ariane">
  <xsl:param name="places"/>
  <nav class="ariane" aria-label="Fil d’Ariane">
    <ol><xsl:copy-of select="$places"/></ol>
  </nav>
</xsl:template>

</xsl:stylesheet>
