<?xml version="1.0" encoding="UTF-8"?>
<!-- bulletin.xsl: what xsl/site.xsl is to a bulletin, without the other pages,
     for the peer that must compile it at each request. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:import href="../../xsl/layout.xsl"/>
<xsl:import href="../../xsl/parts/bulletin.xsl"/>
<xsl:import href="../../xsl/pages/bulletin.xsl"/>

</xsl:stylesheet>
