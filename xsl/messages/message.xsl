<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/message.xsl: what a message tells, in a mail’s subject and on screen. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Subjects: what happened, to which demande or session. -->
<xsl:template match="@code" mode="subject">
  <xsl:choose>
    <xsl:when test="starts-with(., 'demande-')"><xsl:value-of select="concat('demande n°&#xA0;', ../@noun-id, ' ')"/></xsl:when>
    <xsl:otherwise><xsl:value-of select="concat('session ', ../@session, ' ')"/></xsl:otherwise>
  </xsl:choose>
  <xsl:call-template name="mot">
    <xsl:with-param name="list" select="$sujets"/>
    <xsl:with-param name="code" select="."/>
  </xsl:call-template>
</xsl:template>

<xsl:variable name="sujets">
demande-deposee=déposée
demande-attribuee=attribuée
demande-accordee=accordée
demande-refusee=refusée
demande-corrigee=corrigée
demande-rappelee=toujours en attente
demande-retiree=retirée
demande-depassee=dépassée
session-reportee=reportée
session-annulee=annulée
</xsl:variable>

</xsl:stylesheet>
