<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/erreur.xsl: what was asked for cannot be had; why, and what to do. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='erreur']" mode="heading">
  <xsl:apply-templates select="c:erreur" mode="message-heading"/>
</xsl:template>

<xsl:template match="c:page[@code='erreur']" mode="content">
  <xsl:apply-templates select="c:erreur" mode="message"/>
  <xsl:apply-templates select="c:erreur" mode="content"/>
</xsl:template>

<!-- Why, and by which rule. -->
<xsl:template match="c:erreur/c:refus" mode="erreur">
  <p><xsl:apply-templates select="." mode="message"/><xsl:apply-templates select="@regle" mode="regle"/></p>
</xsl:template>

<!-- What stays open, whatever failed. -->
<xsl:template match="c:erreur" mode="content">
  <p><a href="{$rubrique}">Lire les bulletins de la rubrique «&#xA0;communication CERES&#xA0;»</a></p>
  <p><a href="/">Revenir à l’accueil</a></p>
</xsl:template>

<!-- The way home is closed too. -->
<xsl:template match="c:erreur[@code='unavailable']" mode="content">
  <p><a href="{$rubrique}">Lire les bulletins de la rubrique «&#xA0;communication CERES&#xA0;»</a></p>
</xsl:template>

<xsl:template match="c:erreur[@code='maintenance']" mode="content">
  <ul>
    <xsl:apply-templates select="c:maintenance" mode="row"/>
  </ul>
  <p><a href="{$rubrique}">Tous les bulletins de la rubrique «&#xA0;communication CERES&#xA0;»</a></p>
</xsl:template>

<xsl:template match="c:erreur[@code='not-acceptable']" mode="content">
  <xsl:apply-templates select="c:formes" mode="link"/>
  <p><a href="/">Revenir à l’accueil</a></p>
</xsl:template>

</xsl:stylesheet>
