<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/mesure-apercu.xsl: GET /mesures/{nom}/apercu: what a mesure would do. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- What was counted is added up by these, over all regles. -->
<xsl:key name="comptage" match="c:comptage" use="concat('statut ', @statut)"/>
<xsl:key name="comptage" match="c:comptage" use="concat('region ', @region)"/>
<xsl:key name="comptage" match="c:comptage" use="concat('departement ', @departement)"/>
<xsl:key name="territoire" match="c:choix/c:option" use="concat(../@nom, ' ', @valeur)"/>

<xsl:template match="c:page[@code='mesure-apercu']" mode="ariane"><li><a href="/mesures">Mesures</a></li><li><a href="/mesures/{c:mesure/@nom}">Mesure <xsl:apply-templates select="c:mesure/@nom" mode="mesure"/></a></li></xsl:template>

<xsl:template match="c:page[@code='mesure-apercu']" mode="heading">Aperçu de la mesure <xsl:apply-templates select="c:mesure/@nom" mode="mesure"/></xsl:template>

<xsl:template match="c:page[@code='mesure-apercu']" mode="content">
  <xsl:apply-templates select="c:deplacees[c:deplacee]" mode="section"/>
  <p>Cet aperçu n’a rien changé. Il a compté les sessions le&#xA0;<xsl:apply-templates select="c:apercu/@date" mode="horodate"/>.</p>
  <xsl:apply-templates select="c:apercu" mode="content"/>
  <xsl:apply-templates select="c:apercu" mode="totaux"/>
  <xsl:apply-templates select="c:apercu/c:part[c:comptage or c:proche]" mode="content"/>
  <xsl:apply-templates select="c:actions/*" mode="application"/>
</xsl:template>

<xsl:template match="c:deplacees" mode="section">
  <section aria-labelledby="deplacees">
    <h2 id="deplacees">Sessions changées depuis le premier aperçu</h2>
    <xsl:apply-templates select="." mode="content"/>
  </section>
</xsl:template>

<xsl:template match="c:apercu" mode="content">
  <dl class="faits">
    <dt>Sessions examinées</dt><dd><xsl:apply-templates select="@sessions" mode="nombre"/></dd>
    <dt>Sessions prises par une règle</dt><dd><xsl:value-of select="format-number(sum(c:part/@sessions), '#&#x202F;##0', 'fr')"/></dd>
    <dt>Sessions à changer</dt><dd><xsl:apply-templates select="@changees" mode="nombre"/></dd>
    <dt>Empreinte</dt><dd id="empreinte" tabindex="-1"><code><xsl:value-of select="@empreinte"/></code></dd>
  </dl>
  <xsl:if test="@changees = 0"><p>La mesure ne changerait aucune session.</p></xsl:if>
  <p><a href="/mesures/{/c:page/c:mesure/@nom}/apercu.csv">Liste complète des sessions prises (CSV)</a></p>
  <xsl:call-template name="liste"><xsl:with-param name="rows" select="c:part"/></xsl:call-template>
</xsl:template>

<xsl:template match="c:apercu/c:part" mode="row">
  <xsl:variable name="regle" select="/c:page/c:mesure/c:regle[position() = current()/@regle]"/>
  <tr>
    <th scope="row"><xsl:apply-templates select="$regle" mode="nom-de-regle"/></th>
    <td data-nom="Effet"><xsl:apply-templates select="$regle/c:annulation | $regle/c:report-de-fin | $regle/c:sans-effet" mode="effet"/></td>
    <td data-nom="Sessions prises" class="nombre"><xsl:apply-templates select="@sessions" mode="nombre"/></td>
    <td data-nom="À changer" class="nombre"><xsl:apply-templates select="@changees" mode="nombre"/></td>
    <td data-nom="Presque prises" class="nombre"><xsl:apply-templates select="@proches" mode="nombre"/></td>
  </tr>
</xsl:template>

<!-- All regles together, by statut, by région, by département. -->
<xsl:template match="c:apercu[not(c:part/c:comptage)]" mode="totaux"/>
<xsl:template match="c:apercu" mode="totaux">
  <xsl:apply-templates select="/c:page/c:choix" mode="totaux"/>
</xsl:template>

<xsl:template match="c:choix" mode="totaux">
  <xsl:variable name="label"><xsl:apply-templates select="@nom" mode="totaux"/></xsl:variable>
  <details>
    <summary>Toutes les règles, par <xsl:value-of select="$label"/></summary>
    <xsl:call-template name="liste">
      <xsl:with-param name="nom" select="concat('totaux-', @nom)"/>
      <xsl:with-param name="caption">Toutes les règles, par <xsl:value-of select="$label"/></xsl:with-param>
      <xsl:with-param name="rows" select="c:option[key('comptage', concat(../@nom, ' ', @valeur))]"/>
    </xsl:call-template>
  </details>
</xsl:template>

<xsl:template match="@nom[.='statut']" mode="totaux">statut</xsl:template>
<xsl:template match="@nom[.='region']" mode="totaux">région</xsl:template>
<xsl:template match="@nom[.='departement']" mode="totaux">département</xsl:template>

<xsl:template match="c:choix/c:option" mode="row">
  <xsl:variable name="parts" select="key('comptage', concat(../@nom, ' ', @valeur))"/>
  <tr>
    <th scope="row"><xsl:value-of select="."/><xsl:if test="not(string())"><xsl:apply-templates select="$parts[1]/@statut" mode="badge"/></xsl:if></th>
    <td data-nom="Sessions prises" class="nombre"><xsl:value-of select="format-number(sum($parts/@sessions), '#&#x202F;##0', 'fr')"/></td>
    <td data-nom="À changer" class="nombre"><xsl:value-of select="format-number(sum($parts/@changees), '#&#x202F;##0', 'fr')"/></td>
  </tr>
</xsl:template>

<!-- « Pays de la Loire (52) » -->
<xsl:template match="c:comptage/@*" mode="comptage">
  <xsl:variable name="nom" select="key('territoire', concat(local-name(), ' ', .))"/>
  <xsl:value-of select="$nom"/>
  <xsl:if test="not($nom)"><xsl:value-of select="."/></xsl:if>
</xsl:template>

<!-- One regle, where, and some of its sessions. -->
<xsl:template match="c:apercu/c:part" mode="content">
  <xsl:variable name="regle" select="/c:page/c:mesure/c:regle[position() = current()/@regle]"/>
  <details>
    <summary>Règle <xsl:apply-templates select="$regle" mode="nom-de-regle"/>, par statut, région et département</summary>
    <p><xsl:apply-templates select="$regle/c:toutes | $regle/c:sessions" mode="portee"/></p>
    <xsl:if test="c:comptage">
      <xsl:call-template name="liste">
        <xsl:with-param name="rows" select="c:comptage"/>
        <xsl:with-param name="caption">Règle <xsl:value-of select="@regle"/>, par statut, région et département</xsl:with-param>
      </xsl:call-template>
    </xsl:if>
    <xsl:if test="c:exemple"><p>Par exemple&#xA0;: <xsl:apply-templates select="c:exemple" mode="lien"/>.</p></xsl:if>
    <xsl:if test="c:proche"><p>Aucune règle ne les prend, celle-ci presque (à une semaine au plus)&#xA0;: <xsl:apply-templates select="c:proche" mode="lien"/>.</p></xsl:if>
  </details>
</xsl:template>

<xsl:template match="c:part/c:comptage" mode="row">
  <tr>
    <th scope="row"><xsl:apply-templates select="@statut" mode="badge"/></th>
    <td data-nom="Région"><xsl:apply-templates select="@region" mode="comptage"/></td>
    <td data-nom="Département"><xsl:apply-templates select="@departement" mode="comptage"/></td>
    <td data-nom="Sessions prises" class="nombre"><xsl:apply-templates select="@sessions" mode="nombre"/></td>
    <td data-nom="À changer" class="nombre"><xsl:apply-templates select="@changees" mode="nombre"/></td>
  </tr>
</xsl:template>

<xsl:template match="c:exemple | c:proche" mode="lien">
  <xsl:if test="position() &gt; 1">, </xsl:if>
  <a href="/sessions/{@session}"><span class="invisible">session </span><xsl:value-of select="@session"/></a>
</xsl:template>

<!-- Doing it: only what is shown here. -->
<xsl:template match="c:refus" mode="application">
  <section aria-labelledby="application">
    <h2 id="application">Appliquer la mesure</h2>
    <p><xsl:apply-templates select="." mode="message"/></p>
    <xsl:apply-templates select="/c:page/c:passages/c:passage" mode="lien"/>
  </section>
</xsl:template>
<xsl:template match="c:passage" mode="lien">
  <p><a href="/mesures/{../@mesure}/passages/{@id}">Voir où en est le passage&#xA0;<xsl:value-of select="@id"/> de la mesure <xsl:apply-templates select="../@mesure" mode="mesure"/></a></p>
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
