<?xml version="1.0" encoding="UTF-8"?>
<!-- site.xsl: every page of the site, as HTML. -->
<!-- One stylesheet for all: compiled, a page of its own would keep 0.7 MB more
     in each worker, most of it the frame that all share. What it is made of is
     included, not imported: each import costs a table of 50 KB and a look into
     it for each node. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:include href="lib/unknown.xsl"/>
<xsl:include href="layout.xsl"/>
<xsl:include href="messages.xsl"/>
<xsl:include href="lib/words.xsl"/>
<xsl:include href="lib/wrap.xsl"/>
<xsl:include href="parts/public.xsl"/>
<xsl:include href="parts/texte.xsl"/>
<xsl:include href="parts/bulletins.xsl"/>
<xsl:include href="parts/bulletin.xsl"/>
<xsl:include href="parts/mesure.xsl"/>
<xsl:include href="parts/regle.xsl"/>
<xsl:include href="parts/session.xsl"/>
<xsl:include href="parts/demande.xsl"/>
<xsl:include href="parts/historique.xsl"/>
<xsl:include href="parts/explication.xsl"/>
<xsl:include href="parts/candidats.xsl"/>
<xsl:include href="parts/import.xsl"/>
<xsl:include href="parts/taches.xsl"/>
<xsl:include href="parts/activite.xsl"/>
<xsl:include href="parts/regles.xsl"/>
<xsl:include href="parts/reprise.xsl"/>

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
<xsl:include href="pages/demande.xsl"/>
<xsl:include href="pages/demandes.xsl"/>
<xsl:include href="pages/demandes-chiffres.xsl"/>
<xsl:include href="pages/droits.xsl"/>
<xsl:include href="pages/erreur.xsl"/>
<xsl:include href="pages/etape.xsl"/>
<xsl:include href="pages/journal.xsl"/>
<xsl:include href="pages/mentions-legales.xsl"/>
<xsl:include href="pages/mesure-apercu.xsl"/>
<xsl:include href="pages/mesure-verification.xsl"/>
<xsl:include href="pages/mesures.xsl"/>
<xsl:include href="pages/parametres.xsl"/>
<xsl:include href="pages/passage.xsl"/>
<xsl:include href="pages/regles.xsl"/>
<xsl:include href="pages/session.xsl"/>
<xsl:include href="pages/sessions.xsl"/>
<xsl:include href="pages/signalements.xsl"/>
<xsl:include href="pages/titres.xsl"/>
<xsl:include href="pages/uds.xsl"/>

<!-- What parts leave open; the portal lists bulletins one heading deeper. -->
<xsl:variable name="level" select="2 + (/c:page/@code = 'accueil')"/>
<xsl:variable name="prefix"/>
<xsl:variable name="calendar" select="string(/c:page/c:formes/c:forme[@type='text/calendar']/@href)"/>

</xsl:stylesheet>
