<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/mesures.xsl: GET /mesures, /mesures/{nom} and one of its passages. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:mesures | c:page/c:mesure | c:bilan | c:passages | c:gardees" mode="known"/>

<xsl:template match="c:page[@code='mesure']" mode="ariane">
  <xsl:call-template name="ariane">
    <xsl:with-param name="places"><li><a href="/mesures">Mesures</a></li></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:page[@code='mesures']" mode="heading">Mesures</xsl:template>

<xsl:template match="c:page[@code='mesures']" mode="content">
  <p>Une mesure change en une fois toutes les sessions qu’elle concerne, sur décision de la DGEFP. Chaque session garde dans son historique le nom de la mesure et la règle appliquée&#xA0;<a class="regle nu" href="/regles#R6"><span class="invisible">règle </span>R6</a>.</p>
  <xsl:apply-templates select="c:mesures" mode="content"/>
</xsl:template>

<xsl:template match="c:mesures" mode="content"><p class="vide">Aucune mesure n’a été appliquée.</p></xsl:template>
<xsl:template match="c:mesures[c:mesure]" mode="content">
  <xsl:call-template name="tableau">
    <xsl:with-param name="id" select="'mesures'"/>
    <xsl:with-param name="kind" select="'cartes'"/>
    <xsl:with-param name="caption" select="'Mesures, la plus récente d’abord'"/>
    <xsl:with-param name="head"><th scope="col">Mesure</th><th scope="col">Intitulé</th><th scope="col">Décidée le</th><th scope="col">Règles</th><th scope="col">Dernière application</th></xsl:with-param>
    <xsl:with-param name="rows" select="c:mesure"/>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:mesures/c:mesure" mode="row">
  <tr>
    <th scope="row"><a href="/mesures/{@nom}"><span class="invisible">Mesure </span><xsl:apply-templates select="@nom" mode="mesure"/></a></th>
    <td data-nom="Intitulé"><xsl:value-of select="c:intitule"/></td>
    <td data-nom="Décidée le"><xsl:apply-templates select="@date" mode="jour"/></td>
    <td data-nom="Règles"><xsl:value-of select="@regles"/></td>
    <td data-nom="Dernière application"><xsl:apply-templates select="@dernier" mode="horodate"/><xsl:if test="not(@dernier)"><xsl:apply-templates select="@passages" mode="sans-fin"/></xsl:if></td>
  </tr>
</xsl:template>

<xsl:template match="@passages" mode="sans-fin">en cours</xsl:template>
<xsl:template match="@passages[. = 0]" mode="sans-fin">jamais appliquée</xsl:template>

<!-- One of them. -->
<xsl:template match="c:page[@code='mesure']" mode="heading">Mesure <xsl:apply-templates select="c:mesure/@nom" mode="mesure"/></xsl:template>

<xsl:template match="c:page[@code='mesure']" mode="content">
  <p><strong><xsl:value-of select="c:mesure/c:intitule"/></strong>, décidée le&#xA0;<xsl:apply-templates select="c:mesure/@date" mode="jour"/></p>
  <dl class="faits">
    <dt>Fondement</dt><dd><xsl:value-of select="c:mesure/c:fondement"/></dd>
    <dt>Sessions changées</dt><dd><xsl:value-of select="sum(c:bilan/c:part/@changees)"/></dd>
    <dt>Sessions signalées à leur UD</dt><dd><xsl:value-of select="sum(c:bilan/c:part/@signalees)"/></dd>
  </dl>
  <xsl:apply-templates select="c:actions/c:action[@code='apercu']" mode="mesure"/>
  <section aria-labelledby="regles">
    <h2 id="regles">Règles</h2>
    <p>La première règle qui prend une session décide de son sort.</p>
    <xsl:call-template name="tableau">
      <xsl:with-param name="id" select="'table-regles'"/>
      <xsl:with-param name="kind" select="'cartes'"/>
      <xsl:with-param name="caption" select="'Règles de la mesure, dans leur ordre'"/>
      <xsl:with-param name="head"><th scope="col">Règle</th><th scope="col">Sessions concernées</th><th scope="col">Effet</th><th scope="col">Sessions changées</th><th scope="col">Sessions signalées</th></xsl:with-param>
      <xsl:with-param name="rows" select="c:mesure/c:regle"/>
    </xsl:call-template>
  </section>
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
    <td data-nom="Sessions changées"><xsl:value-of select="$part/@changees"/></td>
    <td data-nom="Sessions signalées"><xsl:value-of select="$part/@signalees"/></td>
  </tr>
</xsl:template>

<xsl:template match="c:mesure/c:regle" mode="nom-de-regle">
  <xsl:value-of select="count(preceding-sibling::c:regle) + 1"/>
  <xsl:if test="@code"><xsl:value-of select="concat('&#xA0;(', @code, ')')"/></xsl:if>
</xsl:template>

<!-- Which sessions, one condition a line. -->
<xsl:template match="c:toutes" mode="portee">toutes celles qu’aucune règle ne prend avant</xsl:template>
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

<!-- Runs of it. -->
<xsl:template match="c:passages" mode="content"><p class="vide">La mesure n’a pas encore été appliquée.</p></xsl:template>
<xsl:template match="c:passages[c:passage]" mode="content">
  <xsl:call-template name="tableau">
    <xsl:with-param name="id" select="'table-passages'"/>
    <xsl:with-param name="kind" select="'cartes'"/>
    <xsl:with-param name="caption" select="'Passages, le plus récent d’abord'"/>
    <xsl:with-param name="head"><th scope="col">Passage</th><th scope="col">Demandé le</th><th scope="col">État</th><th scope="col">Sessions changées</th></xsl:with-param>
    <xsl:with-param name="rows" select="c:passage"/>
  </xsl:call-template>
</xsl:template>

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
    <td data-nom="Sessions changées"><xsl:value-of select="@changees"/></td>
  </tr>
</xsl:template>

<xsl:template match="@retour-de" mode="note"><span class="note">annule le passage&#xA0;<xsl:value-of select="."/></span></xsl:template>
<xsl:template match="@retour" mode="note"><span class="note">annulé par le passage&#xA0;<xsl:value-of select="."/></span></xsl:template>

<xsl:template match="c:passage" mode="avancement">en cours&#xA0;: <xsl:value-of select="concat(@faites, ' session')"/><xsl:if test="@faites &gt; 1">s</xsl:if> sur <xsl:value-of select="@total"/></xsl:template>
<xsl:template match="c:passage[@fin]" mode="avancement">terminé le&#xA0;<xsl:apply-templates select="@fin" mode="horodate"/>, <xsl:value-of select="concat(@faites, ' session')"/><xsl:if test="@faites &gt; 1">s</xsl:if> sur <xsl:value-of select="@total"/></xsl:template>

<!-- One run. -->
<xsl:template match="c:page[@code='passage']" mode="ariane">
  <xsl:call-template name="ariane">
    <xsl:with-param name="places"><li><a href="/mesures">Mesures</a></li><li><a href="/mesures/{c:passages/@mesure}">Mesure <xsl:apply-templates select="c:passages/@mesure" mode="mesure"/></a></li></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:page[@code='passage']" mode="heading">Passage <xsl:value-of select="c:passages/c:passage/@id"/></xsl:template>

<xsl:template match="c:page[@code='passage']" mode="content">
  <xsl:apply-templates select="c:passages/c:passage" mode="content"/>
  <xsl:apply-templates select="c:gardees" mode="content"/>
  <xsl:apply-templates select="c:actions/*" mode="retour"/>
</xsl:template>

<xsl:template match="c:passage" mode="content">
  <dl class="faits">
    <dt>Demandé</dt><dd>le&#xA0;<xsl:apply-templates select="@demande" mode="horodate"/>, par <xsl:value-of select="@auteur"/></dd>
    <xsl:if test="@retour-de"><dt>Retour</dt><dd>ce passage annule le <a href="/mesures/{../@mesure}/passages/{@retour-de}">passage&#xA0;<xsl:value-of select="@retour-de"/></a></dd></xsl:if>
    <xsl:if test="@retour"><dt>Retour</dt><dd>ce passage est annulé par le <a href="/mesures/{../@mesure}/passages/{@retour}">passage&#xA0;<xsl:value-of select="@retour"/></a></dd></xsl:if>
    <dt>État</dt><dd><xsl:apply-templates select="." mode="avancement"/></dd>
    <dt>Sessions changées</dt><dd><xsl:value-of select="@changees"/></dd>
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

<xsl:template match="c:gardees" mode="content"/>
<xsl:template match="c:gardees[c:deplacee]" mode="content">
  <section aria-labelledby="gardees">
    <h2 id="gardees">Sessions laissées telles quelles</h2>
    <p>Quelqu’un les a changées depuis la mesure&#xA0;: le retour n’y touche pas.</p>
    <xsl:apply-templates select="." mode="table"/>
  </section>
</xsl:template>

<xsl:template match="*" mode="table">
  <xsl:call-template name="tableau">
    <xsl:with-param name="id" select="concat('table-', local-name())"/>
    <xsl:with-param name="kind" select="'cartes'"/>
    <xsl:with-param name="caption" select="'Dernier changement de chaque session'"/>
    <xsl:with-param name="head"><th scope="col">Session</th><th scope="col">Changement</th><th scope="col">Date</th><th scope="col">Par</th></xsl:with-param>
    <xsl:with-param name="rows" select="c:deplacee"/>
  </xsl:call-template>
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
