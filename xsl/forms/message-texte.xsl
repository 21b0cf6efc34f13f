<?xml version="1.0" encoding="UTF-8"?>
<!-- forms/message-texte.xsl: a message as a mail: the subject, the name of its
     calendar entry, an empty line, and the text, 76 columns. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1">

<xsl:include href="../lib/unknown.xsl"/>
<xsl:include href="../lib/date.xsl"/>
<xsl:include href="../lib/jour.xsl"/>
<xsl:include href="../lib/wrap.xsl"/>
<xsl:include href="../lib/mot.xsl"/>
<xsl:include href="../messages/message.xsl"/>

<xsl:output method="text" encoding="UTF-8"/>

<xsl:template match="/">
  <xsl:apply-templates mode="text"/>
</xsl:template>

<xsl:template match="c:message" mode="text">
  <xsl:text>CERES&#xA0;: </xsl:text>
  <xsl:apply-templates select="@code" mode="subject"/>
  <xsl:text>&#10;</xsl:text>
  <xsl:value-of select="concat('Session d’examen ', @session, '&#10;&#10;')"/>
  <xsl:call-template name="paragraph">
    <xsl:with-param name="text"><xsl:apply-templates select="@code" mode="sentence"/></xsl:with-param>
  </xsl:call-template>
  <xsl:text>&#10;</xsl:text>
  <xsl:if test="@noun = 'demande'"><xsl:value-of select="concat('Demande&#xA0;: n°&#xA0;', @noun-id, '&#10;')"/></xsl:if>
  <xsl:if test="@session"><xsl:value-of select="concat('Session&#xA0;: ', @session, '&#10;')"/></xsl:if>
  <xsl:apply-templates select="@debut" mode="line"/>
  <xsl:apply-templates select="c:motif | c:auteur" mode="line"/>
  <xsl:apply-templates select="@date" mode="line"/>
  <xsl:text>&#10;Voir, et agir&#xA0;:&#10;</xsl:text>
  <xsl:value-of select="concat(@site, '/', @noun, 's/', @noun-id, '&#10;&#10;')"/>
  <xsl:call-template name="paragraph">
    <xsl:with-param name="text">Ce message est envoyé par CERES, qui ne lit pas les réponses. Il figure aussi dans les avis de votre compte.</xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="@code" mode="sentence">
  <xsl:call-template name="mot">
    <xsl:with-param name="list" select="$phrases"/>
    <xsl:with-param name="code" select="."/>
  </xsl:call-template>
</xsl:template>

<xsl:variable name="phrases">
demande-deposee=Une demande a été déposée et attend une décision.
demande-attribuee=Une demande a été attribuée à un agent de l’UD.
demande-accordee=La demande a été accordée.
demande-refusee=La demande a été refusée&#xA0;: les dates de la session ne changent pas.
demande-corrigee=Le centre a corrigé sa demande, qui attend une décision.
demande-rappelee=Une demande attend toujours une décision de votre UD.
demande-retiree=Le centre a retiré sa demande&#xA0;: il n’y a plus rien à décider.
demande-depassee=La demande est dépassée&#xA0;: la session a changé ou commencé depuis qu’elle a été déposée.
session-reportee=La session est reportée.
session-annulee=La session est annulée.
</xsl:variable>

<xsl:template match="c:message[not(@session)]/@code[. = 'demande-refusee']" mode="sentence" priority="1">La demande a été refusée.</xsl:template>

<!-- Facts, one a line. -->
<xsl:template match="@debut" mode="line">
  <xsl:apply-templates select="../@code" mode="dates"/>
  <xsl:text>&#xA0;: du </xsl:text>
  <xsl:apply-templates select="." mode="jour-text"/>
  <xsl:text> au </xsl:text>
  <xsl:apply-templates select="../@fin" mode="jour-text"/>
  <xsl:text>&#10;</xsl:text>
</xsl:template>

<xsl:template match="@code" mode="dates">Dates demandées</xsl:template>
<xsl:template match="@code[. = 'demande-accordee' or . = 'session-reportee']" mode="dates">Nouvelles dates</xsl:template>
<xsl:template match="@code[. = 'session-annulee']" mode="dates">Dates</xsl:template>

<xsl:template match="c:motif | c:auteur" mode="line">
  <xsl:call-template name="paragraph">
    <xsl:with-param name="text"><xsl:apply-templates select="." mode="nom"/>&#xA0;: <xsl:value-of select="."/></xsl:with-param>
    <xsl:with-param name="rest" select="'  '"/>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:motif" mode="nom">Motif</xsl:template>
<xsl:template match="c:auteur" mode="nom">Par</xsl:template>

<xsl:template match="@date" mode="line">
  <xsl:text>Le&#xA0;: </xsl:text>
  <xsl:apply-templates select="." mode="instant-text"/>
  <xsl:text>&#10;</xsl:text>
</xsl:template>

</xsl:stylesheet>
