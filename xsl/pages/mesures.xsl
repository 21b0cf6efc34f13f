<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/mesures.xsl: GET /mesures, /mesures/{nom}. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:mesures | c:page/c:mesure | c:bilan" mode="known"/>

<xsl:template match="c:page[@code='mesure']" mode="ariane">
  <xsl:call-template name="ariane">
    <xsl:with-param name="places"><li><a href="/mesures">Mesures</a></li></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:page[@code='mesures']" mode="heading">Mesures</xsl:template>

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

<xsl:template match="c:mesures" mode="content"><p class="vide">Aucune mesure n’a été appliquée.</p></xsl:template>
<xsl:template match="c:mesures[c:mesure]" mode="content">
  <xsl:call-template name="tableau">
    <xsl:with-param name="id" select="'mesures'"/>
    <xsl:with-param name="kind" select="'cartes'"/>
    <xsl:with-param name="caption" select="'Mesures, la plus récente d’abord'"/>
    <xsl:with-param name="head"><th scope="col">Mesure</th><th scope="col">Intitulé</th><th scope="col">Décidée le</th><th scope="col" class="nombre">Règles</th><th scope="col">Dernière application</th><th scope="col" class="nombre">Sessions changées</th></xsl:with-param>
    <xsl:with-param name="rows" select="c:mesure"/>
  </xsl:call-template>
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
    <xsl:call-template name="tableau">
      <xsl:with-param name="id" select="'table-regles'"/>
      <xsl:with-param name="kind" select="'cartes'"/>
      <xsl:with-param name="caption" select="'Règles de la mesure, dans leur ordre'"/>
      <xsl:with-param name="head"><th scope="col">Règle</th><th scope="col">Sessions concernées</th><th scope="col">Effet</th><th scope="col" class="nombre">Sessions changées</th><th scope="col" class="nombre">Sessions signalées</th></xsl:with-param>
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
