<?xml version="1.0" encoding="UTF-8"?>
<!-- layout.xsl: the frame of every page; a page brings heading and content. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:include href="lib/date.xsl"/>
<xsl:include href="lib/jour.xsl"/>
<xsl:include href="lib/mot.xsl"/>
<xsl:include href="libelles.xsl"/>
<xsl:include href="champs.xsl"/>
<xsl:include href="intitules.xsl"/>
<xsl:include href="theme/neutre.xsl"/>
<xsl:include href="parts/maintenance.xsl"/>
<xsl:include href="parts/forme.xsl"/>
<xsl:include href="parts/entete.xsl"/>

<!-- Where the site's own pages are, seen from this page: the rubrique's pages are
     exported as files, which link the .html names. -->
<xsl:variable name="root" select="string(/c:page/@racine)"/>
<xsl:variable name="exported" select="$root != '/'"/>
<xsl:variable name="suffix" select="substring('.html', 1, 5 * $exported)"/>
<xsl:variable name="rubrique" select="concat($root, 'communication-ceres/',
    substring('index.html', 1, 10 * $exported))"/>

<!-- libxslt writes the charset meta itself. -->
<xsl:output method="html" encoding="UTF-8" indent="no"
    doctype-system="about:legacy-compat"/>

<xsl:template match="/">
  <xsl:apply-templates mode="frame"/>
</xsl:template>

<xsl:template match="c:page" mode="frame">
  <xsl:variable name="heading"><xsl:apply-templates select="." mode="heading"/></xsl:variable>
  <html lang="fr">
    <head>
      <title>
        <xsl:apply-templates select="c:saisie" mode="onglet"/>
        <xsl:value-of select="concat($heading, ' – CERES')"/>
      </title>
      <xsl:apply-templates select="." mode="ressources"/>
      <xsl:apply-templates select="c:publication/@adresse | c:bulletins[../@code='bulletins']/@adresse" mode="head"/>
      <xsl:apply-templates select="c:formes/c:forme" mode="head"/>
    </head>
    <body class="{substring('page-', 1, 5 * not($exported))}{@code}">
      <xsl:call-template name="evitement"/>
      <xsl:apply-templates select="." mode="entete"/>
      <xsl:apply-templates select="c:maintenance" mode="banner"/>
      <main id="contenu" class="cadre" tabindex="-1">
        <xsl:call-template name="ariane"/>
        <xsl:apply-templates select="c:fait | c:saisie" mode="annonce"/>
        <h1><xsl:copy-of select="$heading"/></h1>
        <xsl:apply-templates select="." mode="content"/>
      </main>
      <xsl:call-template name="pied"/>
    </body>
  </html>
</xsl:template>

<!-- The address that counts, when a copy of the page stands elsewhere. -->
<xsl:template match="@adresse" mode="head">
  <link rel="canonical" href="{.}"/>
</xsl:template>

</xsl:stylesheet>
