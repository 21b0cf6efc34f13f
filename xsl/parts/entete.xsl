<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/entete.xsl: the top of a page: where one is, where one may go, who one is. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

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
    <xsl:with-param name="places"><li><a href="{$rubrique}"><xsl:call-template name="ici"><xsl:with-param name="pages" select="' bulletins '"/></xsl:call-template>Communication CERES</a></li></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<!-- The portal's pages know the way home; an error may be shown by nginx alone,
     to whoever is logged in or not. -->
<xsl:template match="c:page[@racine='/']" mode="entete">
  <xsl:call-template name="entete">
    <xsl:with-param name="home" select="'/'"/>
    <xsl:with-param name="places">
      <li><a href="/"><xsl:call-template name="ici"><xsl:with-param name="pages" select="' accueil '"/></xsl:call-template>Accueil</a></li>
      <li><a href="/mesures"><xsl:call-template name="ici"><xsl:with-param name="pages" select="' mesures '"/></xsl:call-template>Mesures</a></li>
      <li><a href="{$rubrique}">Communication CERES</a></li>
      <xsl:if test="not(c:erreur)"><li><a href="/connexion"><xsl:call-template name="ici"><xsl:with-param name="pages" select="' connexion '"/></xsl:call-template>Se connecter</a></li></xsl:if>
    </xsl:with-param>
  </xsl:call-template>
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
    <xsl:call-template name="ici"><xsl:with-param name="pages" select="' compte '"/></xsl:call-template>
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
  <li><a href="/"><xsl:call-template name="ici"><xsl:with-param name="pages" select="' accueil '"/></xsl:call-template>Accueil</a></li>
  <li><a href="/sessions"><xsl:call-template name="ici"><xsl:with-param name="pages" select="' sessions session-nouvelle session informations-pratiques demande-dte convocations fin-reelle resultats report validation renvoi reouverture annulation retablissement candidats candidat candidats-import session-demandes '"/></xsl:call-template>Sessions</a></li>
  <xsl:if test="@profil != 'service'">
    <li><a href="/demandes"><xsl:call-template name="ici"><xsl:with-param name="pages" select="' demandes demande demandes-chiffres demande-titre-echu uds ud '"/></xsl:call-template>Demandes</a></li>
    <li><a href="/centres"><xsl:call-template name="ici"><xsl:with-param name="pages" select="' centres centre centre-nouveau site site-nouveau '"/></xsl:call-template>Centres</a></li>
    <li><a href="/agrements"><xsl:call-template name="ici"><xsl:with-param name="pages" select="' agrements agrement agrement-nouveau '"/></xsl:call-template>Agréments</a></li>
    <li><a href="/titres"><xsl:call-template name="ici"><xsl:with-param name="pages" select="' titres titre titre-nouveau '"/></xsl:call-template>Titres</a></li>
    <li><a href="/journal"><xsl:call-template name="ici"><xsl:with-param name="pages" select="' journal '"/></xsl:call-template>Journal</a></li>
  </xsl:if>
  <xsl:if test="@profil = 'dgefp'">
    <li><a href="/parametres"><xsl:call-template name="ici"><xsl:with-param name="pages" select="' parametres parametre urgence urgence-nouvelle '"/></xsl:call-template>Paramètres</a></li>
    <li><a href="/comptes"><xsl:call-template name="ici"><xsl:with-param name="pages" select="' comptes compte-fiche compte-nouveau '"/></xsl:call-template>Comptes</a></li>
  </xsl:if>
  <li><a href="/mesures"><xsl:call-template name="ici"><xsl:with-param name="pages" select="' mesures mesure mesure-apercu passage signalements '"/></xsl:call-template>Mesures</a></li>
  <li><a href="/regles"><xsl:call-template name="ici"><xsl:with-param name="pages" select="' regles '"/></xsl:call-template>Règles</a></li>
  <li><a href="/droits"><xsl:call-template name="ici"><xsl:with-param name="pages" select="' droits '"/></xsl:call-template>Droits</a></li>
  <li><a href="{$rubrique}">Communication CERES</a></li>
</xsl:template>

<!-- In the link to a place: the page that is shown is the first of its pages, or
     lies below. -->
<xsl:template name="ici">
  <xsl:param name="pages"/>
  <xsl:variable name="page" select="concat(' ', /c:page/@code, ' ')"/>
  <xsl:choose>
    <xsl:when test="starts-with($pages, $page)"><xsl:attribute name="aria-current">page</xsl:attribute></xsl:when>
    <xsl:when test="contains($pages, $page)"><xsl:attribute name="aria-current">true</xsl:attribute></xsl:when>
  </xsl:choose>
</xsl:template>

<!-- The way up from a page that lies below another: PAGE=ADDRESS|WORDS. -->
<xsl:template match="c:page" mode="ariane">
  <xsl:variable name="au-dessus">
agrement-nouveau=/agrements|Agréments
agrement=/agrements|Agréments
avis=/compte|Mon compte
centre-nouveau=/centres|Centres
centre=/centres|Centres
compte-fiche=/comptes|Comptes
compte-nouveau=/comptes|Comptes
demande-titre-echu=/demandes|Demandes de report
demande=/demandes|Demandes de report
demandes-chiffres=/demandes|Demandes de report
mesure=/mesures|Mesures
parametre=/parametres|Paramètres
session-nouvelle=/sessions|Sessions
titre-nouveau=/titres|Titres
titre=/titres|Titres
ud=/uds|Les UD
urgence-nouvelle=/parametres|Paramètres
urgence=/parametres|Paramètres
</xsl:variable>
  <xsl:variable name="ligne" select="substring-before(substring-after($au-dessus, concat('&#10;', @code, '=')), '&#10;')"/>
  <xsl:if test="$ligne"><li><a href="{substring-before($ligne, '|')}"><xsl:value-of select="substring-after($ligne, '|')"/></a></li></xsl:if>
</xsl:template>

<xsl:template name="ariane">
  <xsl:variable name="places"><xsl:apply-templates select="." mode="ariane"/></xsl:variable>
  <xsl:if test="string($places)">
    <nav class="ariane" aria-label="Fil d’Ariane">
      <ol><xsl:copy-of select="$places"/></ol>
    </nav>
  </xsl:if>
</xsl:template>

</xsl:stylesheet>
