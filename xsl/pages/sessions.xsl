<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/sessions.xsl: GET /sessions and /sessions/nouvelle. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='sessions']" mode="content">
  <xsl:apply-templates select="c:action" mode="creation"/>
  <xsl:apply-templates select="c:filtre | c:sessions | c:suite" mode="content"/>
  <xsl:apply-templates select="c:formes" mode="content"/>
</xsl:template>

<xsl:template match="c:sessions[not(c:session)]" mode="content">
  <div class="vide">
    <p>Aucune session ne répond à ces critères.</p>
    <p>Élargissez les dates, choisissez tous les statuts, ou <a href="/sessions">effacez les filtres</a>.</p>
  </div>
</xsl:template>

<xsl:template match="c:page[@code='session-nouvelle']" mode="content">
  <p>Une session se tient sous un de vos agréments, qui fixe son titre, son lieu et les dates possibles.</p>
  <xsl:choose>
    <xsl:when test="c:agrements/c:agrement"><xsl:apply-templates select="c:formulaire" mode="content"/></xsl:when>
    <xsl:otherwise>
      <xsl:call-template name="alerte">
        <xsl:with-param name="label" select="'Aucun agrément'"/>
        <xsl:with-param name="body"><p>Aucun de vos agréments n’est en cours de validité&#xA0;: vous ne pouvez pas créer de session. Adressez-vous à votre DIRECCTE.</p></xsl:with-param>
      </xsl:call-template>
    </xsl:otherwise>
  </xsl:choose>
</xsl:template>

<!-- Its agréments to choose from, and the CCPs of all their titres to tick. -->
<xsl:template match="c:formulaire[@code='session']/c:champ[@nom='agrement']" mode="options">
  <xsl:apply-templates select="/c:page/c:agrements/c:agrement" mode="option"><xsl:with-param name="valeur" select="c:valeur"/></xsl:apply-templates>
</xsl:template>

<xsl:template match="c:agrement" mode="option">
  <xsl:param name="valeur"/>
  <option value="{@id}">
    <xsl:if test="@id = $valeur"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
    <xsl:value-of select="concat(c:titre, ', ', c:site/@ville, ' (ID ', @id, ', du ')"/>
    <xsl:apply-templates select="@debut" mode="jour-text"/>
    <xsl:text> au </xsl:text>
    <xsl:apply-templates select="@fin" mode="jour-text"/>
    <xsl:text>)</xsl:text>
  </option>
</xsl:template>

<xsl:template match="c:formulaire[@code='session']/c:champ[@nom='ccp']" mode="options">
  <xsl:apply-templates select="/c:page/c:agrements/c:agrement" mode="cases"><xsl:with-param name="champ" select="."/></xsl:apply-templates>
</xsl:template>

<xsl:key name="agrements-du-titre" match="c:agrements/c:agrement" use="c:titre/@code"/>

<xsl:template match="c:agrement" mode="cases"/>
<xsl:template match="c:agrement[c:ccp][generate-id() = generate-id(key('agrements-du-titre', c:titre/@code)[1])]" mode="cases">
  <xsl:param name="champ"/>
  <p class="cases"><strong><xsl:value-of select="c:titre"/></strong><br/><xsl:apply-templates select="c:ccp/@code" mode="case"><xsl:with-param name="champ" select="$champ"/></xsl:apply-templates></p>
</xsl:template>

</xsl:stylesheet>
