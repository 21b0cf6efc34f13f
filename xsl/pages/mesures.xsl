<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/mesures.xsl: GET /mesures, /mesures/{nom}. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='mesures']" mode="content">
  <p>Une mesure change en une fois toutes les sessions qu’elle concerne, sur décision de la DGEFP. Chaque session garde dans son historique le nom de la mesure et la règle appliquée&#xA0;<a class="regle nu" href="/regles#R6"><span class="invisible">règle </span>R6</a>.</p>
  <xsl:apply-templates select="c:compte" mode="mesures"/>
  <xsl:apply-templates select="c:mesures" mode="content"/>
</xsl:template>

<!-- Where to go from here. -->
<xsl:template match="c:compte" mode="mesures"/>
<xsl:template match="c:compte[@profil='ud' or @profil='direccte']" mode="mesures">
  <p><a href="/signalements">Sessions que les mesures vous signalent</a></p>
</xsl:template>
<xsl:template match="c:compte[@profil='dgefp']" mode="mesures">
  <p>Une mesure s’écrit dans un document XML, <a href="/schemas/mesure.rng">dont voici le schéma</a>. L’exploitant de CERES le vérifie puis l’enregistre, par <code>ceresctl mesure check</code> et <code>ceresctl mesure load</code>&#xA0;: la mesure paraît alors ici, et vous voyez ce qu’elle ferait avant de l’appliquer.</p>
  <p><a href="/signalements">Sessions que les mesures signalent aux UD</a></p>
</xsl:template>

<xsl:template match="c:mesures/c:mesure" mode="row">
  <tr>
    <th scope="row"><a href="/mesures/{@nom}"><span class="invisible">Mesure </span><xsl:apply-templates select="@nom" mode="mesure"/></a></th>
    <td data-nom="Intitulé"><xsl:value-of select="c:intitule"/></td>
    <td data-nom="Décidée le"><xsl:apply-templates select="@date" mode="jour"/></td>
    <td data-nom="Règles" class="nombre"><xsl:value-of select="@regles"/></td>
    <td data-nom="Dernière application"><xsl:apply-templates select="@dernier" mode="horodate"/><xsl:apply-templates select="self::c:mesure[@passages = 0]" mode="jamais"/><xsl:apply-templates select="@en-cours" mode="note"/></td>
    <td data-nom="Sessions changées" class="nombre"><xsl:apply-templates select="@changees" mode="nombre"/></td>
  </tr>
</xsl:template>

<xsl:template match="c:mesure" mode="jamais">jamais appliquée</xsl:template>
<xsl:template match="@en-cours" mode="note"><span class="note">un passage est en cours</span></xsl:template>

<!-- One of them. -->
<xsl:template match="c:page[@code='mesure']" mode="heading">Mesure <xsl:apply-templates select="c:mesure/@nom" mode="mesure"/></xsl:template>

<xsl:template match="c:page[@code='mesure']" mode="content">
  <p><strong><xsl:value-of select="c:mesure/c:intitule"/></strong>, décidée le&#xA0;<xsl:apply-templates select="c:mesure/@date" mode="jour"/></p>
  <dl class="faits">
    <dt>Fondement</dt><dd><xsl:value-of select="c:mesure/c:fondement"/></dd>
    <dt>Sessions changées</dt><dd><xsl:value-of select="format-number(sum(c:bilan/c:part/@changees), '#&#x202F;##0', 'fr')"/></dd>
    <dt>Sessions signalées à leur UD</dt><dd><xsl:value-of select="format-number(sum(c:bilan/c:part/@signalees), '#&#x202F;##0', 'fr')"/></dd>
  </dl>
  <xsl:if test="c:passages/c:passage[not(@fin)]"><p class="note">Un passage est en cours&#xA0;: ces nombres seront à jour quand il sera terminé.</p></xsl:if>
  <xsl:apply-templates select="c:actions/c:action[@code='apercu']" mode="mesure"/>
  <section aria-labelledby="regles">
    <h2 id="regles">Règles</h2>
    <p>La première règle qui prend une session décide de son sort.</p>
    <xsl:call-template name="liste">
      <xsl:with-param name="nom" select="'mesure'"/>
      <xsl:with-param name="rows" select="c:mesure/c:regle"/>
    </xsl:call-template>
  </section>
  <xsl:apply-templates select="c:verification" mode="content"/>
  <section aria-labelledby="passages">
    <h2 id="passages">Passages</h2>
    <xsl:apply-templates select="c:passages" mode="content"/>
  </section>
</xsl:template>

<xsl:template match="c:action" mode="mesure">
  <p class="boutons">
    <xsl:call-template name="bouton">
      <xsl:with-param name="href" select="@href"/>
      <xsl:with-param name="kind" select="'principal'"/>
      <xsl:with-param name="label">Voir ce que la mesure ferait</xsl:with-param>
    </xsl:call-template>
  </p>
</xsl:template>

<xsl:template match="c:mesure/c:regle" mode="row">
  <xsl:variable name="part" select="/c:page/c:bilan/c:part[@regle = count(current()/preceding-sibling::c:regle) + 1]"/>
  <tr>
    <th scope="row"><xsl:apply-templates select="." mode="nom-de-regle"/></th>
    <td data-nom="Sessions concernées"><xsl:apply-templates select="c:toutes | c:sessions" mode="portee"/></td>
    <td data-nom="Effet"><xsl:apply-templates select="." mode="effet"/></td>
    <td data-nom="Sessions changées" class="nombre"><xsl:apply-templates select="$part/@changees" mode="nombre"/></td>
    <td data-nom="Sessions signalées" class="nombre"><xsl:apply-templates select="$part/@signalees" mode="nombre"/></td>
  </tr>
</xsl:template>

</xsl:stylesheet>
