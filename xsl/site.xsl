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
<xsl:import href="parts/session.xsl"/>
<xsl:import href="parts/historique.xsl"/>
<xsl:import href="parts/explication.xsl"/>
<xsl:import href="parts/candidats.xsl"/>
<xsl:import href="parts/import.xsl"/>
<xsl:import href="parts/taches.xsl"/>
<xsl:import href="parts/activite.xsl"/>
<xsl:import href="parts/regles.xsl"/>

<xsl:include href="pages/accessibilite.xsl"/>
<xsl:include href="pages/accueil.xsl"/>
<xsl:include href="pages/agrements.xsl"/>
<xsl:include href="pages/avis.xsl"/>
<xsl:include href="pages/bulletin.xsl"/>
<xsl:include href="pages/bulletins.xsl"/>
<xsl:include href="pages/candidats.xsl"/>
<xsl:include href="pages/centres.xsl"/>
<xsl:include href="pages/comptes.xsl"/>
<xsl:include href="pages/connexion.xsl"/>
<xsl:include href="pages/demande-echu.xsl"/>
<xsl:include href="pages/demandes.xsl"/>
<xsl:include href="pages/droits.xsl"/>
<xsl:include href="pages/erreur.xsl"/>
<xsl:include href="pages/etape.xsl"/>
<xsl:include href="pages/journal.xsl"/>
<xsl:include href="pages/mentions-legales.xsl"/>
<xsl:include href="pages/mesure-apercu.xsl"/>
<xsl:include href="pages/mesures.xsl"/>
<xsl:include href="pages/parametres.xsl"/>
<xsl:include href="pages/regles.xsl"/>
<xsl:include href="pages/session.xsl"/>
<xsl:include href="pages/sessions.xsl"/>
<xsl:include href="pages/signalements.xsl"/>
<xsl:include href="pages/titres.xsl"/>

<!-- The portal lists bulletins one heading deeper. -->
<xsl:variable name="level" select="2 + (/c:page/@code = 'accueil')"/>

</xsl:stylesheet>
