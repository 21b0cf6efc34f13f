<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/bulletins.xsl: GET /communication-ceres/ -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='bulletins']" mode="content">
  <p class="chapeau">Les bulletins annoncent les nouvelles versions de CERES, ce qu’elles changent et ce que chacun doit faire. Le plus récent est en tête.</p>
  <xsl:apply-templates select="c:bulletins"/>
  <xsl:apply-templates select="c:formes" mode="content"/>
</xsl:template>

</xsl:stylesheet>
