<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/demande-echu.xsl: GET /demandes/titre-echu, and what demandes on titres échus have of their own. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='demande-titre-echu']" mode="content">
  <p>Un titre échu est prolongé pour un temps&#xA0;<a class="regle nu" href="/regles#R24"><span class="invisible">règle </span>R24</a>. Si cette prolongation a pris fin pendant un état d’urgence, votre UD peut autoriser une session hors des dates de l’agrément&#xA0;<a class="regle nu" href="/regles#R23"><span class="invisible">règle </span>R23</a>.</p>
  <xsl:apply-templates select="c:echeances" mode="content"/>
  <section aria-labelledby="demander">
    <h2 id="demander">Demander une session</h2>
    <p>Votre UD accorde la demande, ou vous donne la raison de son refus&#xA0;<a class="regle nu" href="/regles#R26"><span class="invisible">règle </span>R26</a>.</p>
    <xsl:apply-templates select="c:formulaire" mode="content"><xsl:with-param name="label">Envoyer la demande</xsl:with-param></xsl:apply-templates>
  </section>
  <xsl:apply-templates select="c:uds" mode="appeler"/>
</xsl:template>

<xsl:template match="c:echeances" mode="content">
  <section aria-labelledby="echus">
    <h2 id="echus">Vos agréments dont le titre est échu</h2>
    <xsl:call-template name="liste">
      <xsl:with-param name="caption">Pour une session qui commence le <xsl:apply-templates select="@jour" mode="jour"/></xsl:with-param>
    </xsl:call-template>
  </section>
</xsl:template>

<xsl:template match="c:echeances[not(c:echeance)]" mode="content">
  <p class="vide">Aucun de vos agréments n’est d’un titre échu le <xsl:apply-templates select="@jour" mode="jour"/>.</p>
</xsl:template>

<xsl:template match="c:echeance" mode="row">
  <tr>
    <th scope="row"><a href="/agrements/{@agrement}"><span class="invisible">Agrément </span><xsl:value-of select="@agrement"/></a><span class="note"><xsl:value-of select="@ville"/></span></th>
    <td data-nom="Titre"><xsl:value-of select="c:titre"/></td>
    <td data-nom="Fin du titre"><xsl:apply-templates select="@fin" mode="jour"/></td>
    <td data-nom="Fin de la prolongation"><xsl:apply-templates select="@prolonge" mode="jour"/><span class="note"><xsl:value-of select="concat(@mois, '&#xA0;mois')"/></span></td>
    <td data-nom="État d’urgence"><xsl:apply-templates select="." mode="urgence"/></td>
    <td data-nom="Report"><xsl:apply-templates select="." mode="report"/></td>
  </tr>
</xsl:template>

<xsl:template match="c:echeance" mode="urgence">aucun</xsl:template>
<xsl:template match="c:echeance[@urgence]" mode="urgence">
  <xsl:value-of select="@urgence"/>, du <xsl:apply-templates select="@urgence-debut" mode="jour"/> au <xsl:apply-templates select="@urgence-fin" mode="jour"/>
</xsl:template>

<xsl:template match="c:echeance" mode="report"><xsl:apply-templates select="." mode="situation"/></xsl:template>
<xsl:template match="c:echeance[@situation='echu-urgence' or @situation='echu-doute']" mode="report">
  <a href="/demandes/titre-echu?agrement={@agrement}#demander">Demander<span class="invisible"> pour l’agrément <xsl:value-of select="@agrement"/></span></a>
  <xsl:apply-templates select="self::c:echeance[@situation='echu-doute']" mode="note"/>
</xsl:template>

<xsl:template match="c:echeance" mode="note"><span class="note">cas douteux&#xA0;: votre UD tranche</span></xsl:template>

<!-- What a titre is, in a few words. -->
<xsl:template match="c:echeance[@situation='sans-fin']" mode="situation">Fin du titre inconnue</xsl:template>
<xsl:template match="c:echeance[@situation='en-vigueur']" mode="situation">Titre en vigueur</xsl:template>
<xsl:template match="c:echeance[@situation='prolonge']" mode="situation">Prolongation en cours</xsl:template>
<xsl:template match="c:echeance[@situation='echu-urgence']" mode="situation">Prolongation échue pendant l’état d’urgence</xsl:template>
<xsl:template match="c:echeance[@situation='echu-doute']" mode="situation">Cas douteux</xsl:template>
<xsl:template match="c:echeance[@situation='echu-hors-urgence']" mode="situation">Prolongation échue hors état d’urgence</xsl:template>

<!-- In a list, and among the facts of one. -->
<xsl:template match="@nature" mode="de-demande"/>
<xsl:template match="@nature[. = 'titre-echu']" mode="de-demande"><span class="note">Titre échu</span></xsl:template>

<xsl:template match="c:demande" mode="faits">
  <dt>Objet</dt>
  <dd>Report sur un titre échu, session de type <xsl:apply-templates select="@type" mode="label"/>, <a href="/agrements/{@agrement}">agrément&#xA0;<xsl:value-of select="@agrement"/></a></dd>
  <xsl:apply-templates select="/c:page/c:echeance" mode="faits"/>
</xsl:template>

<xsl:template match="c:echeance" mode="faits">
  <dt>Fin du titre</dt>
  <dd><xsl:choose><xsl:when test="@fin"><xsl:apply-templates select="@fin" mode="jour"/>, prolongé de <xsl:value-of select="@mois"/>&#xA0;mois jusqu’au <xsl:apply-templates select="@prolonge" mode="jour"/></xsl:when><xsl:otherwise>inconnue</xsl:otherwise></xsl:choose></dd>
  <dt>État d’urgence</dt>
  <dd><xsl:apply-templates select="." mode="urgence"/></dd>
</xsl:template>

<!-- Of one demande: only what the reader must weigh. -->
<xsl:template match="c:echeance" mode="content"/>
<xsl:template match="c:echeance[@situation != 'echu-urgence']" mode="content">
  <xsl:call-template name="alerte">
    <xsl:with-param name="label"><xsl:apply-templates select="." mode="situation"/></xsl:with-param>
    <xsl:with-param name="body"><p class="signe"><xsl:apply-templates select="." mode="situation"/></p><p><xsl:apply-templates select="." mode="message"/></p></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<!-- Granting one. -->
<xsl:template match="c:page[c:demande/@nature='titre-echu']/c:actions/c:action[@code='accord']" mode="consequences" priority="1">
  <p>Accorder la demande crée une session «&#xA0;En préparation&#xA0;» sur le site de l’agrément, hors des dates de celui-ci, ou donne ces dates à la session ouverte que vous choisissez&#xA0;<a class="regle nu" href="/regles#R26"><span class="invisible">règle </span>R26</a>. Le centre est prévenu.</p>
</xsl:template>

</xsl:stylesheet>
