<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/etape.xsl: GET /sessions/{id}/STEP: one step of a session’s life, its form. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- A page of a session that has no template of its own is a step of its life. -->
<xsl:template match="c:page[c:session]" mode="content" priority="0.25">
  <xsl:apply-templates select="c:session" mode="chapeau"/>
  <xsl:apply-templates select="." mode="avertissements"/>
  <xsl:apply-templates select="." mode="explication"/>
  <xsl:apply-templates select="c:actions/c:refus" mode="impossible"/>
  <xsl:apply-templates select="." mode="etape"/>
  <p><a href="/sessions/{c:session/@id}">Revenir à la session</a></p>
</xsl:template>

<!-- The form is shown where it might succeed; that of results also under the
     first alert of R13, so that nothing that was typed is lost. -->
<xsl:template match="c:page" mode="etape"/>

<xsl:template match="c:page[c:actions/c:action or c:alerte]" mode="etape">
  <xsl:call-template name="formulaire">
    <xsl:with-param name="action" select="concat('/sessions/', c:session/@id, '/', @code)"/>
    <xsl:with-param name="revision" select="c:session/@revision"/>
    <xsl:with-param name="label"><xsl:apply-templates select="@code" mode="envoyer"/></xsl:with-param>
    <xsl:with-param name="kind"><xsl:apply-templates select="@code" mode="kind"/></xsl:with-param>
    <xsl:with-param name="body"><xsl:apply-templates select="." mode="champs"/></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:page[c:formulaire]" mode="etape" priority="1">
  <xsl:apply-templates select="c:candidats[c:candidat]" mode="tableau"/>
  <xsl:apply-templates select="c:formulaire" mode="content">
    <xsl:with-param name="label"><xsl:apply-templates select="@code" mode="envoyer"/></xsl:with-param>
    <xsl:with-param name="kind"><xsl:apply-templates select="@code" mode="kind"/></xsl:with-param>
  </xsl:apply-templates>
</xsl:template>

<xsl:template match="@code" mode="kind">principal</xsl:template>
<xsl:template match="@code[.='annulation' or .='renvoi' or .='reouverture']" mode="kind">danger</xsl:template>

<xsl:template match="@code" mode="envoyer">
  <xsl:call-template name="action"><xsl:with-param name="code" select="."/></xsl:call-template>
</xsl:template>
<xsl:template match="@code[.='informations-pratiques']" mode="envoyer">Enregistrer</xsl:template>
<xsl:template match="@code[.='fin-reelle']" mode="envoyer">Enregistrer la date réelle de fin</xsl:template>
<xsl:template match="@code[.='resultats']" mode="envoyer">Enregistrer les résultats</xsl:template>

<!-- The fields. A confirmation has none. -->
<xsl:template match="c:page[@code='demande-dte' or @code='convocations']" mode="champs"/>

<!-- A report: which days, then what they entail and why, then the act. -->
<xsl:template match="c:formulaire[@code='report']" mode="content">
  <xsl:variable name="motif" select="c:champ[@nom='motif'][/c:page/c:consequences or c:valeur or $saisie/c:refus/@champ = 'motif']"/>
  <xsl:call-template name="formulaire">
    <xsl:with-param name="action" select="@action"/>
    <xsl:with-param name="revision" select="@revision"/>
    <xsl:with-param name="label"><xsl:choose><xsl:when test="$motif">Reporter la session</xsl:when><xsl:otherwise>Voir les conséquences</xsl:otherwise></xsl:choose></xsl:with-param>
    <xsl:with-param name="kind"><xsl:choose><xsl:when test="$motif">danger</xsl:when><xsl:otherwise>second</xsl:otherwise></xsl:choose></xsl:with-param>
    <xsl:with-param name="body">
      <xsl:apply-templates select="c:champ[@genre='jour']" mode="champ"/>
      <xsl:if test="not($motif)"><input type="hidden" name="etape" value="consequences"/></xsl:if>
      <xsl:apply-templates select="$motif" mode="champ"/>
    </xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:formulaire[@code='report']/c:champ[@nom='motif']" mode="intertitre">
  <p class="boutons"><button class="bouton second" name="etape" value="consequences">Voir les conséquences</button></p>
  <xsl:apply-templates select="/c:page/c:consequences" mode="content"/>
</xsl:template>

<xsl:template match="c:consequences" mode="content">
  <section aria-labelledby="consequences">
    <h2 id="consequences">Conséquences du report</h2>
    <dl class="faits">
      <dt>Début</dt>
      <dd><xsl:apply-templates select="../c:session/c:dates/@debut" mode="jour"/><xsl:text>, reporté au&#xA0;</xsl:text><strong><xsl:apply-templates select="@debut" mode="jour"/></strong></dd>
      <dt>Fin</dt>
      <dd><xsl:apply-templates select="../c:session/c:dates/@fin" mode="jour"/><xsl:text>, reportée au&#xA0;</xsl:text><strong><xsl:apply-templates select="@fin" mode="jour"/></strong></dd>
    </dl>
    <xsl:choose>
      <xsl:when test="c:avertissement"><ul><xsl:apply-templates select="c:avertissement" mode="row"/></ul></xsl:when>
      <xsl:otherwise><p>Rien n’est à refaire, et les délais sont respectés.</p></xsl:otherwise>
    </xsl:choose>
  </section>
</xsl:template>

<xsl:template match="c:page[@code='validation']" mode="champs">
  <xsl:apply-templates select="c:candidats[c:candidat]" mode="tableau"/>
</xsl:template>

<!-- R15, R16: typed only while « En préparation »; shown afterwards. -->
<xsl:template match="c:page[@code='informations-pratiques']/c:formulaire/c:champ[@fixe]" mode="aide">Elle n’est modifiable qu’au statut «&#xA0;En préparation&#xA0;»&#xA0;<a class="regle nu" href="/regles#R16"><span class="invisible">règle </span>R16</a>. Pour la déplacer, adressez une demande de report à votre UD.</xsl:template>

<!-- R13, the second alert: it stands in the way until R12 is done. -->
<xsl:template match="c:saisie[c:refus/@code = 'fin-reelle-attendue']" mode="annonce-intitule" priority="2">
  <p class="intitule">Deuxième alerte&#xA0;: la saisie des résultats est bloquée</p>
  <p>
    <xsl:text>Rien n’a été enregistré. Saisissez d’abord la date réelle de fin de session, puis revenez saisir les résultats&#xA0;: </xsl:text>
    <a href="/sessions/{../c:session/@id}/fin-reelle">saisir la date réelle de fin</a>
    <xsl:text>.</xsl:text>
  </p>
</xsl:template>

</xsl:stylesheet>
