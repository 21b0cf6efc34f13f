<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/mesure-apercu.xsl: GET /mesures/{nom}/apercu: what a mesure would do. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:apercu | c:deplacees" mode="known"/>

<xsl:template match="c:page[@code='mesure-apercu']" mode="ariane">
  <xsl:call-template name="ariane">
    <xsl:with-param name="places"><li><a href="/mesures">Mesures</a></li><li><a href="/mesures/{c:mesure/@nom}">Mesure <xsl:apply-templates select="c:mesure/@nom" mode="mesure"/></a></li></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:page[@code='mesure-apercu']" mode="heading">Aperçu de la mesure <xsl:apply-templates select="c:mesure/@nom" mode="mesure"/></xsl:template>

<xsl:template match="c:page[@code='mesure-apercu']" mode="content">
  <xsl:apply-templates select="c:deplacees" mode="content"/>
  <p>Cet aperçu n’a rien changé. Il a compté les sessions le&#xA0;<xsl:apply-templates select="c:apercu/@date" mode="horodate"/>.</p>
  <xsl:apply-templates select="c:apercu" mode="content"/>
  <xsl:apply-templates select="c:apercu/c:part[c:comptage or c:proche]" mode="content"/>
  <xsl:apply-templates select="c:actions/*" mode="application"/>
</xsl:template>

<xsl:template match="c:deplacees" mode="content"/>
<xsl:template match="c:deplacees[c:deplacee]" mode="content">
  <section aria-labelledby="deplacees">
    <h2 id="deplacees">Sessions changées depuis le premier aperçu</h2>
    <xsl:apply-templates select="." mode="table"/>
  </section>
</xsl:template>

<xsl:template match="c:apercu" mode="content">
  <dl class="faits">
    <dt>Sessions examinées</dt><dd><xsl:value-of select="@sessions"/></dd>
    <dt>Sessions prises par une règle</dt><dd><xsl:value-of select="sum(c:part/@sessions)"/></dd>
    <dt>Sessions à changer</dt><dd><xsl:value-of select="@changees"/></dd>
    <dt>Empreinte</dt><dd id="empreinte" tabindex="-1"><code><xsl:value-of select="@empreinte"/></code></dd>
  </dl>
  <p><a href="/mesures/{/c:page/c:mesure/@nom}/apercu.csv">Liste complète des sessions prises (CSV)</a></p>
  <xsl:call-template name="tableau">
    <xsl:with-param name="id" select="'table-parts'"/>
    <xsl:with-param name="kind" select="'cartes'"/>
    <xsl:with-param name="caption" select="'Ce que chaque règle ferait'"/>
    <xsl:with-param name="head"><th scope="col">Règle</th><th scope="col">Effet</th><th scope="col">Sessions prises</th><th scope="col">À changer</th><th scope="col">Presque prises</th></xsl:with-param>
    <xsl:with-param name="rows" select="c:part"/>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:apercu/c:part" mode="row">
  <xsl:variable name="regle" select="/c:page/c:mesure/c:regle[position() = current()/@regle]"/>
  <tr>
    <th scope="row"><xsl:apply-templates select="$regle" mode="nom-de-regle"/></th>
    <td data-nom="Effet"><xsl:apply-templates select="$regle/c:annulation | $regle/c:report-de-fin | $regle/c:sans-effet" mode="effet"/></td>
    <td data-nom="Sessions prises"><xsl:value-of select="@sessions"/></td>
    <td data-nom="À changer"><xsl:value-of select="@changees"/></td>
    <td data-nom="Presque prises"><xsl:value-of select="@proches"/></td>
  </tr>
</xsl:template>

<!-- One regle, where, and some of its sessions. -->
<xsl:template match="c:apercu/c:part" mode="content">
  <xsl:variable name="regle" select="/c:page/c:mesure/c:regle[position() = current()/@regle]"/>
  <details>
    <summary>Règle <xsl:apply-templates select="$regle" mode="nom-de-regle"/>, par statut et par département</summary>
    <p><xsl:apply-templates select="$regle/c:toutes | $regle/c:sessions" mode="portee"/></p>
    <xsl:if test="c:comptage">
      <xsl:call-template name="tableau">
        <xsl:with-param name="id" select="concat('cas-', @regle)"/>
        <xsl:with-param name="kind" select="'cartes'"/>
        <xsl:with-param name="caption">Règle <xsl:value-of select="@regle"/>, par statut, région et département</xsl:with-param>
        <xsl:with-param name="head"><th scope="col">Statut</th><th scope="col">Région</th><th scope="col">Département</th><th scope="col">Sessions prises</th><th scope="col">À changer</th></xsl:with-param>
        <xsl:with-param name="rows" select="c:comptage"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="c:exemple"><p>Par exemple&#xA0;: <xsl:apply-templates select="c:exemple" mode="lien"/>.</p></xsl:if>
    <xsl:if test="c:proche"><p>Aucune règle ne les prend, celle-ci presque (à une semaine au plus)&#xA0;: <xsl:apply-templates select="c:proche" mode="lien"/>.</p></xsl:if>
  </details>
</xsl:template>

<xsl:template match="c:part/c:comptage" mode="row">
  <tr>
    <th scope="row"><xsl:apply-templates select="@statut" mode="badge"/></th>
    <td data-nom="Région"><xsl:value-of select="@region"/></td>
    <td data-nom="Département"><xsl:value-of select="@departement"/></td>
    <td data-nom="Sessions prises"><xsl:value-of select="@sessions"/></td>
    <td data-nom="À changer"><xsl:value-of select="@changees"/></td>
  </tr>
</xsl:template>

<xsl:template match="c:exemple | c:proche" mode="lien">
  <xsl:if test="position() &gt; 1">, </xsl:if>
  <a href="/sessions/{@session}"><span class="invisible">session </span><xsl:value-of select="@session"/></a>
</xsl:template>

<!-- Doing it: only what is shown here. -->
<xsl:template match="c:refus" mode="application">
  <p class="note"><xsl:apply-templates select="." mode="message"/></p>
</xsl:template>
<xsl:template match="c:action" mode="application">
  <section aria-labelledby="application">
    <h2 id="application">Appliquer la mesure</h2>
    <p>CERES applique exactement ce que montre cet aperçu. Si une session a changé d’ici là, rien n’est appliqué, et un nouvel aperçu le dit. Une session changée pendant le passage est examinée telle qu’elle est alors.</p>
    <xsl:call-template name="formulaire">
      <xsl:with-param name="action" select="@href"/>
      <xsl:with-param name="kind" select="'danger'"/>
      <xsl:with-param name="label">Appliquer la mesure <xsl:apply-templates select="/c:page/c:mesure/@nom" mode="mesure"/></xsl:with-param>
      <xsl:with-param name="body"><input type="hidden" name="empreinte" value="{/c:page/c:apercu/@empreinte}"/></xsl:with-param>
    </xsl:call-template>
  </section>
</xsl:template>

</xsl:stylesheet>
