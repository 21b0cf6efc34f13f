<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/demande.xsl: what pages of demandes share: whom to call. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- Beside a demande and its form: whom to call. -->
<xsl:template match="c:uds" mode="appeler"/>
<xsl:template match="c:uds[c:ud]" mode="appeler">
  <section aria-labelledby="appeler">
    <h2 id="appeler">Qui appeler</h2>
    <dl class="faits"><xsl:apply-templates select="c:ud" mode="appeler"/></dl>
  </section>
</xsl:template>

<xsl:template match="c:ud" mode="appeler">
  <dt>UD&#xA0;: <xsl:apply-templates select="." mode="nom"/></dt>
  <dd>
    <xsl:apply-templates select="@telephone" mode="lien"/>
    <xsl:if test="@telephone and @courriel"><xsl:text>, </xsl:text></xsl:if>
    <xsl:apply-templates select="@courriel" mode="lien"/>
    <xsl:if test="not(@telephone or @courriel)">Ses coordonnées ne sont pas encore renseignées&#xA0;: adressez-vous à sa DIRECCTE.</xsl:if>
    <xsl:if test="c:adresse"><span class="note"><xsl:value-of select="c:adresse"/></span></xsl:if>
  </dd>
</xsl:template>

</xsl:stylesheet>
