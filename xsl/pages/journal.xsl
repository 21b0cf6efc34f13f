<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/journal.xsl: GET /journal: what was done, by whom, within the reader’s territory. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:journal" mode="known"/>

<xsl:template match="c:page[@code='journal']" mode="heading">Journal</xsl:template>

<xsl:template match="c:page[@code='journal']" mode="content">
  <p>Tout ce qui a été fait dans votre territoire, le plus récent en tête. Rien n’y est jamais effacé.</p>
  <xsl:call-template name="filtre">
    <xsl:with-param name="action" select="'/journal'"/>
    <xsl:with-param name="actif" select="c:filtre/@*[string()]"/>
    <xsl:with-param name="body"><xsl:call-template name="filtre-champs"><xsl:with-param name="noms" select="'noun du au'"/></xsl:call-template></xsl:with-param>
  </xsl:call-template>
  <xsl:choose>
    <xsl:when test="c:journal/c:evenement">
      <xsl:call-template name="tableau">
        <xsl:with-param name="id" select="'journal'"/>
        <xsl:with-param name="kind" select="'cartes'"/>
        <xsl:with-param name="caption" select="'Événements'"/>
        <xsl:with-param name="head"><th scope="col">Quand</th><th scope="col">Objet</th><th scope="col">Ce qui a été fait</th><th scope="col">Par</th><th scope="col">Pourquoi</th></xsl:with-param>
        <xsl:with-param name="rows" select="c:journal/c:evenement"/>
      </xsl:call-template>
    </xsl:when>
    <xsl:otherwise><p class="vide">Aucun événement ne répond à ces critères.</p></xsl:otherwise>
  </xsl:choose>
  <xsl:apply-templates select="c:suite" mode="pagination"/>
</xsl:template>

<xsl:template match="c:evenement" mode="row">
  <tr>
    <td data-nom="Quand"><xsl:apply-templates select="@date" mode="horodate"/></td>
    <th scope="row" data-nom="Objet"><xsl:apply-templates select="." mode="objet"/></th>
    <td data-nom="Ce qui a été fait"><xsl:apply-templates select="@verb" mode="label"/><xsl:apply-templates select="@regle" mode="regle"/><xsl:apply-templates select="." mode="de-a"/></td>
    <td data-nom="Par"><xsl:value-of select="@auteur"/></td>
    <td data-nom="Pourquoi"><xsl:value-of select="@motif"/></td>
  </tr>
</xsl:template>

<xsl:template match="c:evenement" mode="de-a"/>
<xsl:template match="c:evenement[string(@avant) or string(@apres)]" mode="de-a">
  <span class="note"><xsl:value-of select="@avant"/><xsl:if test="string(@avant) and string(@apres)"><span class="invisible"> devient </span><span aria-hidden="true"> → </span></xsl:if><xsl:value-of select="@apres"/></span>
</xsl:template>
<xsl:template match="c:evenement[@verb='resultats'][string(@apres)]" mode="de-a" priority="1">
  <div class="note"><xsl:apply-templates select="@apres" mode="decompte"/></div>
</xsl:template>

<!-- A thing that has a page is a link to it. -->
<xsl:template match="c:evenement" mode="objet"><xsl:apply-templates select="@noun" mode="label"/><xsl:value-of select="concat('&#xA0;', @id)"/></xsl:template>
<xsl:template match="c:evenement[@noun='session' or @noun='demande' or @noun='centre' or @noun='agrement' or @noun='titre' or @noun='mesure']" mode="objet">
  <a href="/{@noun}s/{@id}"><xsl:apply-templates select="@noun" mode="label"/><xsl:value-of select="concat('&#xA0;', @id)"/></a>
</xsl:template>
<xsl:template match="c:evenement[@noun='bulletin']" mode="objet">
  <a href="/communication-ceres/{@id}">Bulletin&#xA0;<xsl:value-of select="@id"/></a>
</xsl:template>

</xsl:stylesheet>
