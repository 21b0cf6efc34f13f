<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/message.xsl: what a message tells, in a mail’s subject and on screen. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<!-- Subjects: what happened, to which demande or session. -->
<xsl:template match="@code" mode="subject">
  <xsl:message terminate="yes">no subject for <xsl:value-of select="."/></xsl:message>
</xsl:template>
<xsl:template match="@code[. = 'demande-deposee']" mode="subject">demande n°&#xA0;<xsl:value-of select="../@noun-id"/> déposée</xsl:template>
<xsl:template match="@code[. = 'demande-attribuee']" mode="subject">demande n°&#xA0;<xsl:value-of select="../@noun-id"/> attribuée</xsl:template>
<xsl:template match="@code[. = 'demande-accordee']" mode="subject">demande n°&#xA0;<xsl:value-of select="../@noun-id"/> accordée</xsl:template>
<xsl:template match="@code[. = 'demande-refusee']" mode="subject">demande n°&#xA0;<xsl:value-of select="../@noun-id"/> refusée</xsl:template>
<xsl:template match="@code[. = 'demande-corrigee']" mode="subject">demande n°&#xA0;<xsl:value-of select="../@noun-id"/> corrigée</xsl:template>
<xsl:template match="@code[. = 'demande-rappelee']" mode="subject">demande n°&#xA0;<xsl:value-of select="../@noun-id"/> toujours en attente</xsl:template>
<xsl:template match="@code[. = 'demande-retiree']" mode="subject">demande n°&#xA0;<xsl:value-of select="../@noun-id"/> retirée</xsl:template>
<xsl:template match="@code[. = 'demande-depassee']" mode="subject">demande n°&#xA0;<xsl:value-of select="../@noun-id"/> dépassée</xsl:template>
<xsl:template match="@code[. = 'session-reportee']" mode="subject">session <xsl:value-of select="../@session"/> reportée</xsl:template>
<xsl:template match="@code[. = 'session-annulee']" mode="subject">session <xsl:value-of select="../@session"/> annulée</xsl:template>

</xsl:stylesheet>
