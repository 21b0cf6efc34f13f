<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/demande.xsl: GET /demandes/{id}; what is of titres échus stands in demande-echu.xsl. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='demande']" mode="heading">Demande&#xA0;<xsl:value-of select="c:demande/@id"/></xsl:template>

<xsl:template match="c:page[@code='demande']" mode="content">
  <xsl:apply-templates select="c:demande" mode="content"/>
  <xsl:apply-templates select="c:uds[/c:page/c:compte/@profil != 'ud']" mode="appeler"/>
  <xsl:apply-templates select="c:depassee" mode="content"/>
  <xsl:apply-templates select="c:echeance[../c:demande/@statut='en-attente']" mode="content"/>
  <xsl:apply-templates select="c:actions/c:action" mode="decision"/>
  <xsl:apply-templates select="c:historique" mode="content"/>
</xsl:template>

<xsl:template match="c:demande" mode="content">
  <p><xsl:apply-templates select="@statut" mode="badge"/>&#xA0;<strong><xsl:value-of select="c:titre"/></strong>, <xsl:value-of select="c:centre"/>, <xsl:value-of select="concat(c:site/@ville, ' (', c:site/@departement, ')')"/></p>
  <dl class="faits">
    <xsl:apply-templates select="c:session" mode="faits"/>
    <xsl:apply-templates select="self::c:demande[@nature='titre-echu']" mode="faits"/>
    <dt>Dates souhaitées</dt>
    <dd>du <xsl:apply-templates select="@debut" mode="jour"/> au <xsl:apply-templates select="@fin" mode="jour"/></dd>
    <xsl:apply-templates select="c:motif" mode="fait"/>
    <xsl:apply-templates select="@deposee | @corrigee | @rappelee" mode="fait"/>
    <dt>Compétence</dt>
    <dd>UD&#xA0;: <xsl:apply-templates select="/c:page/c:uds/c:ud" mode="nom"/><xsl:choose><xsl:when test="c:agent">, agent&#xA0;: <xsl:value-of select="c:agent"/></xsl:when><xsl:otherwise>, pas encore attribuée à un agent</xsl:otherwise></xsl:choose></dd>
    <xsl:apply-templates select="@decidee | @raison | c:reponse | c:attestation" mode="fait"/>
  </dl>
</xsl:template>

<!-- A moment, a word or a text of it, by the name that champs.xsl gives it. -->
<xsl:template match="@* | *" mode="fait">
  <dt><xsl:call-template name="libelle-de-champ"><xsl:with-param name="formulaire" select="'demande'"/><xsl:with-param name="nom" select="name()"/></xsl:call-template></dt>
  <dd><xsl:apply-templates select="." mode="valeur-de-fait"/></dd>
</xsl:template>

<xsl:template match="@*" mode="valeur-de-fait"><xsl:apply-templates select="." mode="horodate"/></xsl:template>
<xsl:template match="@raison" mode="valeur-de-fait"><xsl:apply-templates select="." mode="label"/></xsl:template>
<xsl:template match="*" mode="valeur-de-fait">
  <xsl:attribute name="class">lignes</xsl:attribute>
  <xsl:value-of select="."/>
</xsl:template>

<xsl:template match="c:demande/c:session" mode="faits">
  <dt>Session</dt>
  <dd><a href="/sessions/{@id}">Session&#xA0;<xsl:value-of select="@id"/></a>, du <xsl:apply-templates select="@debut" mode="jour"/> au <xsl:apply-templates select="@fin" mode="jour"/>&#xA0;<xsl:apply-templates select="@statut" mode="badge"/></dd>
</xsl:template>

<xsl:template match="c:depassee" mode="content">
  <xsl:call-template name="alerte">
    <xsl:with-param name="label" select="'Demande dépassée'"/>
    <xsl:with-param name="body"><p class="signe">Demande dépassée</p><p><xsl:apply-templates select="." mode="message"/></p></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<!-- What may become of it, each its form. -->
<xsl:template match="c:action" mode="decision">
  <section aria-labelledby="titre-{@code}">
    <h2 id="titre-{@code}"><xsl:apply-templates select="@code" mode="decision"/></h2>
    <xsl:apply-templates select="." mode="consequences"/>
    <xsl:apply-templates select="/c:page/c:formulaire[@action = current()/@href]" mode="content">
      <xsl:with-param name="label"><xsl:apply-templates select="@code" mode="decision"/></xsl:with-param>
      <xsl:with-param name="kind"><xsl:choose><xsl:when test="@code='accord' or @code='correction'">principal</xsl:when><xsl:when test="@code='attribution'">second</xsl:when><xsl:otherwise>danger</xsl:otherwise></xsl:choose></xsl:with-param>
    </xsl:apply-templates>
  </section>
</xsl:template>

<!-- Nothing can be granted of a session that is closed or has begun. -->
<xsl:template match="c:page[c:depassee/@code='session-close' or c:depassee/@code='session-commencee']/c:actions/c:action[@code='accord']" mode="decision"/>

<xsl:template match="@code" mode="decision">
  <xsl:choose>
    <xsl:when test=". = 'accord'">Accorder le report</xsl:when>
    <xsl:when test=". = 'refus'">Refuser la demande</xsl:when>
    <xsl:when test=". = 'attribution'">Attribuer la demande</xsl:when>
    <xsl:when test=". = 'correction'">Corriger la demande</xsl:when>
    <xsl:when test=". = 'retrait'">Retirer la demande</xsl:when>
  </xsl:choose>
</xsl:template>

<xsl:template match="c:action" mode="consequences"/>
<xsl:template match="c:action[@code='accord']" mode="consequences">
  <p>La session est reportée dans le même temps, et le centre est prévenu. Vous pouvez accorder d’autres dates que celles souhaitées.</p>
  <xsl:if test="/c:page/c:consequences/c:avertissement">
    <p>Aux dates souhaitées&#xA0;:</p>
    <ul><xsl:apply-templates select="/c:page/c:consequences/c:avertissement" mode="row"/></ul>
  </xsl:if>
</xsl:template>

<xsl:template match="c:champ[@nom='confirmer']/c:option" mode="libelle" priority="1">J’en ai tenu compte</xsl:template>

</xsl:stylesheet>
