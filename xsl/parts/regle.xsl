<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/regle.xsl: a regle of a mesure: its name, which sessions, what becomes of them. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:mesure/c:regle" mode="nom-de-regle">
  <xsl:value-of select="count(preceding-sibling::c:regle) + 1"/>
  <xsl:if test="@code"><xsl:value-of select="concat('&#xA0;(', @code, ')')"/></xsl:if>
</xsl:template>

<!-- Which sessions, one condition a line. -->
<xsl:template match="c:toutes" mode="portee">toutes les sessions ouvertes qu’aucune règle ne prend avant</xsl:template>
<xsl:template match="c:regle[c:sans-effet]/c:toutes" mode="portee">toutes les sessions qu’aucune règle ne prend avant</xsl:template>
<xsl:template match="c:mesure/c:regle/c:sessions" mode="portee">
  <xsl:if test="c:statut"><span class="ligne">Statut&#xA0;: <xsl:apply-templates select="c:statut" mode="mot-de-mesure"/></span></xsl:if>
  <xsl:apply-templates select="c:debut | c:fin-initiale | c:fin" mode="portee"/>
  <xsl:if test="c:titre"><span class="ligne">Titre&#xA0;: <xsl:apply-templates select="c:titre" mode="mot-de-mesure"/></span></xsl:if>
  <xsl:if test="c:departement"><span class="ligne">Département&#xA0;: <xsl:apply-templates select="c:departement" mode="mot-de-mesure"/></span></xsl:if>
  <xsl:if test="c:region"><span class="ligne">Région&#xA0;: <xsl:apply-templates select="c:region" mode="mot-de-mesure"/></span></xsl:if>
</xsl:template>

<xsl:template match="*" mode="mot-de-mesure">
  <xsl:call-template name="ou"/>
  <xsl:value-of select="."/>
</xsl:template>
<xsl:template match="c:statut" mode="mot-de-mesure">
  <xsl:call-template name="ou"/>
  <xsl:text>«&#xA0;</xsl:text>
  <xsl:choose>
    <xsl:when test="contains(concat(' ', $statuts, 'annulee '), concat(' ', ., ' '))"><xsl:call-template name="libelle"><xsl:with-param name="code" select="."/></xsl:call-template></xsl:when>
    <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
  </xsl:choose>
  <xsl:text>&#xA0;»</xsl:text>
</xsl:template>

<!-- Between the words of a list: a, b ou c. -->
<xsl:template name="ou">
  <xsl:choose>
    <xsl:when test="position() = 1"/>
    <xsl:when test="position() = last()"> ou </xsl:when>
    <xsl:otherwise>, </xsl:otherwise>
  </xsl:choose>
</xsl:template>

<xsl:template match="c:sessions/c:debut" mode="portee"><span class="ligne">Début&#xA0;: <xsl:apply-templates select="." mode="periode"/></span></xsl:template>
<xsl:template match="c:sessions/c:fin" mode="portee"><span class="ligne">Fin&#xA0;: <xsl:apply-templates select="." mode="periode"/></span></xsl:template>
<xsl:template match="c:fin-initiale" mode="portee"><span class="ligne">Fin initiale&#xA0;: <xsl:apply-templates select="." mode="periode"/><xsl:if test="@inconnue = 'comprise'">, ou inconnue</xsl:if></span></xsl:template>
<xsl:template match="c:fin-initiale[@inconnue = 'seule']" mode="portee"><span class="ligne">Fin initiale&#xA0;: inconnue</span></xsl:template>

<xsl:template match="*" mode="periode">quelconque</xsl:template>
<xsl:template match="*[@du and @au]" mode="periode" priority="1">du <xsl:apply-templates select="@du" mode="jour"/> au <xsl:apply-templates select="@au" mode="jour"/></xsl:template>
<xsl:template match="*[@du]" mode="periode">à partir du <xsl:apply-templates select="@du" mode="jour"/></xsl:template>
<xsl:template match="*[@au]" mode="periode">jusqu’au <xsl:apply-templates select="@au" mode="jour"/></xsl:template>

<!-- What becomes of them, who is told, who must act. -->
<xsl:template match="c:mesure/c:regle" mode="effet">
  <span class="ligne"><xsl:apply-templates select="c:annulation | c:report-de-fin | c:sans-effet" mode="effet"/></span>
  <span class="note"><xsl:value-of select="c:phrase"/></span>
  <xsl:if test="c:signalement"><span class="note">Signalement à l’UD&#xA0;: <xsl:value-of select="c:signalement"/></span></xsl:if>
  <xsl:if test="c:action-requise"><span class="note">Le centre saisit la date réelle de fin&#xA0;<a class="regle nu" href="/regles#R12"><span class="invisible">règle </span>R12</a>.</span></xsl:if>
</xsl:template>
<xsl:template match="c:annulation" mode="effet">Session annulée</xsl:template>
<xsl:template match="c:report-de-fin" mode="effet">Date de fin reportée au <xsl:apply-templates select="@au" mode="jour"/>, sauf si elle est plus tardive</xsl:template>
<xsl:template match="c:sans-effet" mode="effet">Rien ne change</xsl:template>

</xsl:stylesheet>
