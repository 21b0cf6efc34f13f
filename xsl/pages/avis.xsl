<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/avis.xsl: GET /compte/avis: what CERES told who asks. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='avis']" mode="content">
  <xsl:choose>
    <xsl:when test="c:messages/c:message"><ol class="historique"><xsl:apply-templates select="c:messages/c:message" mode="item"/></ol></xsl:when>
    <xsl:otherwise><p class="vide">Aucun avis pour l’instant.</p></xsl:otherwise>
  </xsl:choose>
  <xsl:if test="c:messages/c:message[not(@lu)]">
    <xsl:call-template name="formulaire">
      <xsl:with-param name="action" select="'/compte/avis'"/>
      <xsl:with-param name="label" select="'Marquer tous ces avis comme lus'"/>
      <xsl:with-param name="kind" select="'second'"/>
      <xsl:with-param name="body"><input type="hidden" name="dernier" value="{c:messages/c:message[1]/@id}"/></xsl:with-param>
    </xsl:call-template>
  </xsl:if>
</xsl:template>

<xsl:template match="c:message" mode="item">
  <li>
    <p>
      <xsl:if test="not(@lu)"><xsl:call-template name="badge"><xsl:with-param name="kind" select="'neuf'"/><xsl:with-param name="label" select="'Nouveau'"/></xsl:call-template><xsl:text> </xsl:text></xsl:if>
      <strong><a href="/{@noun}s/{@noun-id}"><xsl:variable name="subject"><xsl:apply-templates select="@code" mode="subject"/></xsl:variable><xsl:value-of select="concat(translate(substring($subject, 1, 1), 'ds', 'DS'), substring($subject, 2))"/></a></strong>
      <span class="note"><xsl:apply-templates select="@date" mode="horodate"/><xsl:if test="c:auteur">, par <xsl:value-of select="c:auteur"/></xsl:if></span>
    </p>
    <ul>
      <xsl:if test="@debut"><li><xsl:choose><xsl:when test="@session">Session&#xA0;<xsl:value-of select="@session"/>, du </xsl:when><xsl:otherwise>Dates souhaitées&#xA0;: du </xsl:otherwise></xsl:choose><xsl:apply-templates select="@debut" mode="jour"/> au <xsl:apply-templates select="@fin" mode="jour"/></li></xsl:if>
      <xsl:if test="c:motif"><li class="lignes">«&#xA0;<xsl:value-of select="c:motif"/>&#xA0;»</li></xsl:if>
    </ul>
  </li>
</xsl:template>

</xsl:stylesheet>
