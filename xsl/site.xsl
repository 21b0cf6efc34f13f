<?xml version="1.0" encoding="UTF-8"?>
<!-- site.xsl: every page of the site, as HTML. -->
<!-- One stylesheet for all: compiled, a page of its own would keep 0.7 MB more
     in each worker, most of it the frame that all share. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:import href="layout.xsl"/>
<xsl:import href="messages.xsl"/>
<xsl:import href="parts/bulletins.xsl"/>
<xsl:import href="parts/bulletin.xsl"/>

<xsl:include href="pages/accessibilite.xsl"/>
<xsl:include href="pages/accueil.xsl"/>
<xsl:include href="pages/bulletin.xsl"/>
<xsl:include href="pages/bulletins.xsl"/>
<xsl:include href="pages/erreur.xsl"/>
<xsl:include href="pages/mentions-legales.xsl"/>

<!-- The portal lists bulletins one heading deeper. -->
<xsl:variable name="level" select="2 + (/c:page/@code = 'accueil')"/>

</xsl:stylesheet>
