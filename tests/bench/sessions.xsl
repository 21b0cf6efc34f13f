<?xml version="1.0" encoding="UTF-8"?>
<!-- sessions.xsl: what xsl/site.xsl is to a list of sessions and to one of them,
     without the other pages, for the peer that must compile it each time. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:include href="../../xsl/lib/unknown.xsl"/>
<xsl:include href="../../xsl/layout.xsl"/>
<xsl:include href="../../xsl/messages.xsl"/>
<xsl:include href="../../xsl/parts/mesure.xsl"/>
<xsl:include href="../../xsl/parts/session.xsl"/>
<xsl:include href="../../xsl/parts/historique.xsl"/>
<xsl:include href="../../xsl/parts/explication.xsl"/>
<xsl:include href="../../xsl/parts/candidats.xsl"/>
<xsl:include href="../../xsl/pages/session.xsl"/>
<xsl:include href="../../xsl/pages/sessions.xsl"/>

</xsl:stylesheet>
