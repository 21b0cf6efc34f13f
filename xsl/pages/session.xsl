<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/session.xsl: GET /sessions/{id}: what it is, what may be done, what was done. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='session']" mode="heading">Session <xsl:value-of select="c:session/@id"/></xsl:template>

<xsl:template match="c:page[@code='session']" mode="content">
  <xsl:apply-templates select="c:session" mode="chapeau"/>
  <xsl:apply-templates select="c:session" mode="etapes"/>
  <xsl:apply-templates select="." mode="avertissements"/>
  <xsl:apply-templates select="c:actions" mode="content"/>
  <div class="volets">
    <xsl:apply-templates select="c:session" mode="fiche"/>
    <xsl:apply-templates select="c:session/c:dates" mode="fiche"/>
    <xsl:apply-templates select="c:session" mode="informations"/>
  </div>
  <xsl:apply-templates select="c:candidats" mode="content"/>
  <xsl:apply-templates select="c:historique" mode="content"/>
</xsl:template>

<!-- What can be done now, then why not the rest. -->
<xsl:template match="c:actions" mode="content">
  <section class="actions" aria-labelledby="actions">
    <h2 id="actions">Que pouvez-vous faire&#xA0;?</h2>
    <xsl:choose>
      <xsl:when test="c:action"><ul class="boutons"><xsl:apply-templates select="c:action" mode="bouton"/></ul></xsl:when>
      <xsl:otherwise><p>Rien n’attend votre intervention sur cette session pour l’instant.</p></xsl:otherwise>
    </xsl:choose>
    <xsl:variable name="refus" select="c:refus[@code != 'profil-sans-droit']"/>
    <xsl:if test="$refus">
      <details class="refusees">
        <summary>Ce qui n’est pas possible maintenant, et pourquoi</summary>
        <dl><xsl:apply-templates select="$refus" mode="row"/></dl>
      </details>
    </xsl:if>
  </section>
</xsl:template>

<xsl:template match="c:action" mode="bouton">
  <li>
    <xsl:call-template name="bouton">
      <xsl:with-param name="href" select="@href"/>
      <xsl:with-param name="kind"><xsl:apply-templates select="." mode="kind"/></xsl:with-param>
      <xsl:with-param name="label"><xsl:call-template name="action"><xsl:with-param name="code" select="@code"/></xsl:call-template></xsl:with-param>
    </xsl:call-template>
  </li>
</xsl:template>

<!-- What brings the session further stands out. -->
<xsl:template match="c:action" mode="kind">second</xsl:template>
<xsl:template match="c:action[@code='demande-dte' or @code='convocations' or @code='resultats' or @code='validation']" mode="kind">principal</xsl:template>
<xsl:template match="c:action[@code='fin-reelle'][../c:refus/@code='fin-reelle-attendue']" mode="kind">principal</xsl:template>

<xsl:template match="c:actions/c:refus" mode="row">
  <dt><xsl:call-template name="action"><xsl:with-param name="code" select="@action"/></xsl:call-template></dt>
  <dd>
    <xsl:apply-templates select="." mode="message"/>
    <xsl:apply-templates select="@regle" mode="regle"/>
  </dd>
</xsl:template>

<xsl:template match="c:session" mode="fiche">
  <section aria-labelledby="fiche">
    <h2 id="fiche">L’essentiel</h2>
    <dl class="faits">
      <dt>Identifiant</dt><dd>ID <xsl:value-of select="@id"/></dd>
      <dt>Type</dt><dd><xsl:apply-templates select="@type" mode="label"/></dd>
      <dt>Titre</dt><dd><xsl:apply-templates select="c:titre" mode="fiche"/></dd>
      <xsl:if test="c:ccp"><dt>CCP</dt><dd><xsl:apply-templates select="c:ccp" mode="mot"/></dd></xsl:if>
      <dt>Centre agréé</dt>
      <dd>
        <xsl:apply-templates select="c:centre" mode="fiche"/>
        <span class="note"><xsl:text>SIRET </xsl:text><xsl:apply-templates select="c:centre/@siret" mode="siret"/></span>
      </dd>
      <dt>Lieu d’examen</dt>
      <dd>
        <xsl:value-of select="c:site"/>
        <span class="note"><xsl:apply-templates select="c:site" mode="row"/></span>
      </dd>
      <dt>Agrément</dt>
      <dd><xsl:call-template name="vers"><xsl:with-param name="href" select="concat('/agrements/', c:agrement/@id)"/><xsl:with-param name="label" select="concat('ID ', c:agrement/@id)"/></xsl:call-template><xsl:apply-templates select="c:agrement" mode="fiche"/></dd>
      <xsl:apply-templates select="c:derogation" mode="fiche"/>
      <xsl:apply-templates select="@dte-le | @convocations-le" mode="fiche"/>
    </dl>
  </section>
</xsl:template>

<!-- Links of people only: a service account has no such pages. -->
<xsl:template match="c:session/c:titre" mode="fiche">
  <xsl:call-template name="vers"><xsl:with-param name="href" select="concat('/titres/', @code)"/><xsl:with-param name="label" select="."/></xsl:call-template>
  <span class="note"><xsl:value-of select="@code"/></span>
</xsl:template>

<xsl:template match="c:session/c:centre" mode="fiche"><xsl:value-of select="."/></xsl:template>
<xsl:template match="c:session/c:centre[@id]" mode="fiche"><xsl:call-template name="vers"><xsl:with-param name="href" select="concat('/centres/', @id)"/><xsl:with-param name="label" select="."/></xsl:call-template></xsl:template>

<xsl:template name="vers">
  <xsl:param name="href"/>
  <xsl:param name="label"/>
  <xsl:choose>
    <xsl:when test="/c:page/c:compte/@profil = 'service'"><xsl:value-of select="$label"/></xsl:when>
    <xsl:otherwise><a href="{$href}"><xsl:value-of select="$label"/></a></xsl:otherwise>
  </xsl:choose>
</xsl:template>

<xsl:template match="c:session/c:agrement" mode="fiche"/>
<xsl:template match="c:session/c:agrement[@debut]" mode="fiche">
  <span class="note">
    <xsl:text>du&#xA0;</xsl:text><xsl:apply-templates select="@debut" mode="jour"/>
    <xsl:text> au&#xA0;</xsl:text><xsl:apply-templates select="@fin" mode="jour"/>
  </span>
</xsl:template>

<!-- R25: its text is the UD's. -->
<xsl:template match="c:derogation" mode="fiche">
  <dt>Dérogation de l’UD <span class="note">(R25)</span></dt>
  <dd>
    <span class="lignes">«&#xA0;<xsl:value-of select="."/>&#xA0;»</span>
    <span class="note">Ses dates peuvent sortir de l’agrément et de la validité du titre.</span>
  </dd>
</xsl:template>

<xsl:template match="@dte-le" mode="fiche">
  <dt>Demande de DTE</dt><dd>envoyée le&#xA0;<xsl:apply-templates select="." mode="jour"/></dd>
</xsl:template>
<xsl:template match="@convocations-le" mode="fiche">
  <dt>Convocations</dt><dd>envoyées le&#xA0;<xsl:apply-templates select="." mode="jour"/></dd>
</xsl:template>

<!-- Its days, and what moved them. -->
<xsl:template match="c:dates" mode="fiche">
  <section aria-labelledby="dates">
    <h2 id="dates">Dates</h2>
    <dl class="faits">
      <dt>Début</dt><dd><xsl:apply-templates select="@debut" mode="jour"/></dd>
      <dt>Fin</dt><dd><xsl:apply-templates select="@fin" mode="jour"/></dd>
      <dt>Fin initiale</dt><dd><xsl:apply-templates select="@fin-initiale" mode="jour"/><xsl:if test="not(@fin-initiale)">non connue</xsl:if></dd>
      <dt>Fin réelle</dt><dd><xsl:apply-templates select="@fin-reelle" mode="jour"/><xsl:if test="not(@fin-reelle)">non saisie</xsl:if></dd>
    </dl>
    <xsl:apply-templates select="@mesure" mode="fiche"/>
  </section>
</xsl:template>

<!-- Somebody may have moved the end again since: the history knows which day the
     mesure had set. -->
<xsl:template match="c:dates/@mesure" mode="fiche">
  <xsl:variable name="au" select="/c:page/c:historique/c:evenement[@verb='mesure' and @auteur=concat('mesure ', current())][c:fin][1]/c:fin/@apres"/>
  <p class="note">
    <xsl:text>Date de fin reportée </xsl:text>
    <xsl:if test="$au">au&#xA0;<xsl:apply-templates select="$au" mode="jour"/><xsl:text> </xsl:text></xsl:if>
    <xsl:text>par la </xsl:text>
    <a href="/mesures/{.}">mesure <xsl:apply-templates select="." mode="mesure"/></a>
    <xsl:apply-templates select="../@regle" mode="entre-parentheses"/>
    <xsl:if test="$au != ../@fin">, puis modifiée</xsl:if>
    <xsl:text>.</xsl:text>
  </p>
</xsl:template>

<xsl:template match="c:dates/@regle" mode="entre-parentheses">
  <xsl:text> (</xsl:text>
  <a class="regle nu" href="/regles#{.}" aria-label="règle {.}"><xsl:value-of select="."/></a>
  <xsl:text>)</xsl:text>
</xsl:template>

<xsl:template match="c:session" mode="informations">
  <section aria-labelledby="informations">
    <h2 id="informations">Informations pratiques</h2>
    <xsl:choose>
      <xsl:when test="c:informations/@*"><dl class="faits"><xsl:apply-templates select="c:informations/@*" mode="fiche"/></dl></xsl:when>
      <xsl:otherwise><p>Le lieu, l’horaire et le contact ne sont pas encore renseignés.</p></xsl:otherwise>
    </xsl:choose>
  </section>
</xsl:template>

<xsl:template match="c:informations/@*" mode="fiche">
  <dt>
    <xsl:call-template name="libelle-de-champ">
      <xsl:with-param name="formulaire" select="'session'"/>
      <xsl:with-param name="nom" select="local-name()"/>
    </xsl:call-template>
  </dt>
  <dd class="lignes"><xsl:value-of select="."/></dd>
</xsl:template>

<!-- The steps of its life; the present one says so. -->
<xsl:template match="c:session" mode="etapes">
  <ol class="etapes" aria-label="Étapes de la session">
    <xsl:call-template name="etape"><xsl:with-param name="statut" select="@statut"/></xsl:call-template>
  </ol>
</xsl:template>

<xsl:template match="c:session[@statut='annulee']" mode="etapes">
  <ol class="etapes annulee" aria-label="Étapes de la session">
    <xsl:call-template name="etape"><xsl:with-param name="statut" select="@statut-avant"/></xsl:call-template>
  </ol>
</xsl:template>

<xsl:template name="etape">
  <xsl:param name="statut"/>
  <xsl:param name="etapes" select="$statuts"/>
  <xsl:variable name="code" select="substring-before($etapes, ' ')"/>
  <xsl:variable name="suivantes" select="substring-after($etapes, ' ')"/>
  <xsl:variable name="faite" select="contains(concat(' ', $suivantes), concat(' ', $statut, ' '))"/>
  <li>
    <xsl:if test="$code = $statut"><xsl:attribute name="aria-current">step</xsl:attribute></xsl:if>
    <xsl:if test="$faite"><xsl:attribute name="class">faite</xsl:attribute></xsl:if>
    <xsl:call-template name="libelle"><xsl:with-param name="code" select="$code"/></xsl:call-template>
    <xsl:if test="$code = $statut and @statut = 'annulee'"><strong>, puis annulée</strong></xsl:if>
    <xsl:if test="$faite"><span class="invisible"> (fait)</span></xsl:if>
  </li>
  <xsl:if test="$suivantes">
    <xsl:call-template name="etape">
      <xsl:with-param name="statut" select="$statut"/>
      <xsl:with-param name="etapes" select="$suivantes"/>
    </xsl:call-template>
  </xsl:if>
</xsl:template>

</xsl:stylesheet>
