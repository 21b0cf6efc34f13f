<?xml version="1.0" encoding="UTF-8"?>
<!-- lib/links.xsl: where the site's own pages are, seen from this page. -->
<!-- The rubrique's pages are exported as files: they link the .html names. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1">

<xsl:variable name="root" select="string(/c:page/@racine)"/>
<xsl:variable name="exported" select="$root != '/'"/>
<xsl:variable name="suffix" select="substring('.html', 1, 5 * $exported)"/>
<xsl:variable name="rubrique" select="concat($root, 'communication-ceres/',
    substring('index.html', 1, 10 * $exported))"/>

</xsl:stylesheet>
