<?xml version="1.0" encoding="UTF-8"?>
<!-- bulletin.xsl: what xsl/site.xsl is to a bulletin, without the other pages,
     for the peer that must compile it at each request. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:include href="../../xsl/lib/unknown.xsl"/>
<xsl:include href="../../xsl/layout.xsl"/>
<xsl:include href="../../xsl/lib/words.xsl"/>
<xsl:include href="../../xsl/lib/wrap.xsl"/>
<xsl:include href="../../xsl/parts/public.xsl"/>
<xsl:include href="../../xsl/parts/texte.xsl"/>
<xsl:include href="../../xsl/parts/bulletin.xsl"/>
<xsl:include href="../../xsl/parts/mesure.xsl"/>
<xsl:include href="../../xsl/pages/bulletin.xsl"/>

<xsl:variable name="level" select="2"/>
<xsl:variable name="prefix"/>
<xsl:variable name="calendar" select="string(/c:page/c:formes/c:forme[@type='text/calendar']/@href)"/>

</xsl:stylesheet>
