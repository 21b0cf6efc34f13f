<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/passage.xsl: GET /mesures/{nom}/passages/{id}, and the passages on
     their mesure's page. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- In the list of runs of a mesure. -->
<xsl:template match="c:passage" mode="row">
  <tr>
    <th scope="row">
      <xsl:choose>
        <xsl:when test="@auteur"><a href="/mesures/{/c:page/c:mesure/@nom}/passages/{@id}"><span class="invisible">Passage </span><xsl:value-of select="@id"/></a></xsl:when>
        <xsl:otherwise><xsl:value-of select="@id"/></xsl:otherwise>
      </xsl:choose>
      <xsl:apply-templates select="@retour-de | @retour" mode="note"/>
    </th>
    <td data-nom="Demandé le"><xsl:apply-templates select="@demande" mode="horodate"/></td>
    <td data-nom="État"><xsl:apply-templates select="." mode="avancement"/></td>
    <td data-nom="Sessions changées" class="nombre"><xsl:apply-templates select="@changees" mode="nombre"/></td>
  </tr>
</xsl:template>

<xsl:template match="@retour-de" mode="note"><span class="note">annule le passage&#xA0;<xsl:value-of select="."/></span></xsl:template>
<xsl:template match="@retour" mode="note"><span class="note">annulé par le passage&#xA0;<xsl:value-of select="."/></span></xsl:template>

<xsl:template match="c:passage" mode="avancement">en cours&#xA0;: <xsl:apply-templates select="." mode="faites"/></xsl:template>
<xsl:template match="c:passage[@fin]" mode="avancement">terminé le&#xA0;<xsl:apply-templates select="@fin" mode="horodate"/>, <xsl:apply-templates select="." mode="faites"/></xsl:template>

<!-- « 12 000 sessions examinées sur 40 000 » -->
<xsl:template match="c:passage" mode="faites">
  <xsl:call-template name="compte-de"><xsl:with-param name="nombre" select="@faites"/><xsl:with-param name="un" select="'session examinée'"/><xsl:with-param name="plusieurs" select="'sessions examinées'"/></xsl:call-template> sur <xsl:apply-templates select="@total" mode="nombre"/>
</xsl:template>

<xsl:template match="c:passage" mode="changees">Sessions changées</xsl:template>
<xsl:template match="c:passage[@retour-de]" mode="changees">Sessions rétablies</xsl:template>

<!-- One run. -->
<xsl:template match="c:page[@code='passage']" mode="ariane"><li><a href="/mesures">Mesures</a></li><li><a href="/mesures/{c:passages/@mesure}">Mesure <xsl:apply-templates select="c:passages/@mesure" mode="mesure"/></a></li></xsl:template>

<xsl:template match="c:page[@code='passage']" mode="heading">Passage <xsl:value-of select="c:passages/c:passage/@id"/> de la mesure <xsl:apply-templates select="c:passages/@mesure" mode="mesure"/></xsl:template>

<xsl:template match="c:page[@code='passage']" mode="content">
  <xsl:apply-templates select="c:passages/c:passage" mode="content"/>
  <xsl:apply-templates select="c:gardees[c:deplacee]" mode="section"/>
  <xsl:apply-templates select="c:actions/*" mode="retour"/>
</xsl:template>

<xsl:template match="c:passage" mode="content">
  <dl class="faits">
    <dt>Demandé</dt><dd>le&#xA0;<xsl:apply-templates select="@demande" mode="horodate"/>, par <xsl:value-of select="@auteur"/></dd>
    <xsl:if test="@retour-de"><dt>Retour</dt><dd>ce passage annule le <a href="/mesures/{../@mesure}/passages/{@retour-de}">passage&#xA0;<xsl:value-of select="@retour-de"/></a></dd></xsl:if>
    <xsl:if test="@retour"><dt>Retour</dt><dd>ce passage est annulé par le <a href="/mesures/{../@mesure}/passages/{@retour}">passage&#xA0;<xsl:value-of select="@retour"/></a></dd></xsl:if>
    <dt>État</dt><dd><xsl:apply-templates select="." mode="avancement"/></dd>
    <dt><xsl:apply-templates select="." mode="changees"/></dt><dd><xsl:apply-templates select="@changees" mode="nombre"/></dd>
  </dl>
  <xsl:apply-templates select="self::c:passage[not(@fin)]" mode="suivi"/>
</xsl:template>

<xsl:template match="c:passage" mode="suivi">
  <p><progress max="{@total}" value="{@faites}" aria-label="Sessions examinées"/></p>
  <p>Les sessions sont examinées par lots. Le passage continue si vous quittez cette page.</p>
  <p class="boutons">
    <xsl:call-template name="bouton">
      <xsl:with-param name="href" select="concat('/mesures/', ../@mesure, '/passages/', @id)"/>
      <xsl:with-param name="kind" select="'principal'"/>
      <xsl:with-param name="label">Voir où en est le passage</xsl:with-param>
    </xsl:call-template>
  </p>
</xsl:template>

<xsl:template match="c:gardees" mode="section">
  <section aria-labelledby="gardees">
    <h2 id="gardees">Sessions laissées telles quelles</h2>
    <p>Quelqu’un les a changées depuis la mesure&#xA0;: le retour n’y touche pas.<xsl:apply-templates select="/c:page/c:passages/c:passage" mode="gardees"/></p>
    <xsl:apply-templates select="." mode="content"/>
  </section>
</xsl:template>

<!-- Not all are listed where there are too many. -->
<xsl:template match="c:passage" mode="gardees">
  <xsl:variable name="listed" select="count(/c:page/c:gardees/c:deplacee)"/>
  <xsl:if test="@faites - @changees &gt; $listed"> En voici <xsl:value-of select="format-number($listed, '#&#x202F;##0', 'fr')"/> sur <xsl:value-of select="format-number(@faites - @changees, '#&#x202F;##0', 'fr')"/>.</xsl:if>
</xsl:template>

<xsl:template match="c:deplacee" mode="row">
  <tr>
    <th scope="row"><a href="/sessions/{@session}"><span class="invisible">Session </span><xsl:value-of select="@session"/></a></th>
    <td data-nom="Changement"><xsl:apply-templates select="@verb" mode="label"/></td>
    <td data-nom="Date"><xsl:apply-templates select="@date" mode="horodate"/></td>
    <td data-nom="Par"><xsl:value-of select="@auteur"/></td>
  </tr>
</xsl:template>

<xsl:template match="c:action | c:refus" mode="retour"/>
<xsl:template match="c:refus[@action='retour']" mode="retour">
  <xsl:if test="not(/c:page/c:saisie)"><p class="note"><xsl:apply-templates select="." mode="message"/></p></xsl:if>
</xsl:template>
<xsl:template match="c:action[@code='retour']" mode="retour">
  <section aria-labelledby="retour">
    <h2 id="retour">Annuler ce passage</h2>
    <p>Chaque session que ce passage a changée reprend le statut et la date de fin qu’elle avait, sauf celles que quelqu’un a changées depuis&#xA0;: elles seront nommées. Le retour est inscrit dans l’historique des sessions.</p>
    <xsl:call-template name="formulaire">
      <xsl:with-param name="action" select="@href"/>
      <xsl:with-param name="kind" select="'danger'"/>
      <xsl:with-param name="label">Annuler le passage <xsl:value-of select="/c:page/c:passages/c:passage/@id"/></xsl:with-param>
    </xsl:call-template>
  </section>
</xsl:template>

</xsl:stylesheet>
