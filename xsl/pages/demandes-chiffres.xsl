<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/demandes-chiffres.xsl: GET /demandes/chiffres: demandes by UD, as a picture and its table. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='demandes-chiffres']" mode="content">
  <p>Une UD est relancée d’une demande qui attend depuis <xsl:apply-templates select="c:chiffres/@jours" mode="jours"/>&#xA0;; une décision plus longue est comptée comme tardive. <a href="/parametres">Voir les délais</a></p>
  <xsl:apply-templates select="c:chiffres" mode="content"/>
</xsl:template>

<xsl:template match="@jours" mode="jours"><xsl:value-of select="concat(., '&#xA0;jour')"/><xsl:if test=". &gt; 1">s</xsl:if></xsl:template>

<xsl:template match="c:chiffres" mode="content"><p class="vide">Aucune demande de report.</p></xsl:template>

<!-- Bars are 400 wide at most, a row for each UD. -->
<xsl:template match="c:chiffres[c:chiffre]" mode="content">
  <xsl:variable name="large">
    <xsl:apply-templates select="c:chiffre" mode="large"><xsl:sort select="@en-attente + @accordees + @refusees + @retirees" data-type="number" order="descending"/></xsl:apply-templates>
  </xsl:variable>
  <xsl:variable name="hauteur" select="30 * count(c:chiffre) + 10"/>
  <figure class="figure">
    <div class="defile" role="region" aria-label="Diagramme" tabindex="0">
      <svg viewBox="0 0 500 {$hauteur}" width="500" height="{$hauteur}" role="img" aria-labelledby="chiffres-titre">
        <title id="chiffres-titre">Diagramme en barres&#xA0;: nombre de demandes par UD, par statut. Les mêmes chiffres sont dans le tableau qui suit.</title>
        <xsl:call-template name="motifs"/>
        <path class="axe" d="M50 0V{$hauteur}"/>
        <xsl:apply-templates select="c:chiffre" mode="barre"><xsl:with-param name="large" select="$large"/></xsl:apply-templates>
      </svg>
    </div>
    <figcaption>
      <ul class="legende"><xsl:call-template name="legende"><xsl:with-param name="codes" select="'en-attente accordee refusee retiree '"/></xsl:call-template></ul>
    </figcaption>
  </figure>
  <xsl:call-template name="liste"/>
  <p><a href="/demandes/chiffres.csv">Télécharger les chiffres (CSV)</a></p>
</xsl:template>

<!-- The longest bar, its templates being applied in that order. -->
<xsl:template match="c:chiffre" mode="large">
  <xsl:if test="position() = 1"><xsl:value-of select="@en-attente + @accordees + @refusees + @retirees"/></xsl:if>
</xsl:template>

<xsl:template match="c:chiffre" mode="barre">
  <xsl:param name="large"/>
  <xsl:variable name="y" select="30 * (position() - 1) + 5"/>
  <xsl:variable name="total" select="@en-attente + @accordees + @refusees + @retirees"/>
  <g>
    <text x="42" y="{$y + 17}" text-anchor="end"><xsl:value-of select="@departement"/></text>
    <xsl:apply-templates select="@en-attente | @accordees | @refusees | @retirees" mode="part">
      <xsl:with-param name="y" select="$y"/>
      <xsl:with-param name="large" select="$large"/>
    </xsl:apply-templates>
    <text class="total" x="{format-number(58 + 400 * $total div $large, '0.#')}" y="{$y + 17}"><xsl:value-of select="$total"/></text>
  </g>
</xsl:template>

<!-- Each begins where those before it in the table end. -->
<xsl:template match="c:chiffre/@*" mode="part">
  <xsl:param name="y"/>
  <xsl:param name="large"/>
  <xsl:variable name="before">
    <xsl:choose>
      <xsl:when test="name() = 'accordees'"><xsl:value-of select="../@en-attente"/></xsl:when>
      <xsl:when test="name() = 'refusees'"><xsl:value-of select="../@en-attente + ../@accordees"/></xsl:when>
      <xsl:when test="name() = 'retirees'"><xsl:value-of select="../@en-attente + ../@accordees + ../@refusees"/></xsl:when>
      <xsl:otherwise>0</xsl:otherwise>
    </xsl:choose>
  </xsl:variable>
  <xsl:if test=". &gt; 0">
    <xsl:call-template name="pave">
      <xsl:with-param name="x" select="format-number(50 + 400 * $before div $large, '0.#')"/>
      <xsl:with-param name="y" select="$y"/>
      <xsl:with-param name="width" select="format-number(400 * . div $large, '0.#')"/>
      <xsl:with-param name="height" select="24"/>
      <xsl:with-param name="statut"><xsl:apply-templates select="." mode="statut"/></xsl:with-param>
    </xsl:call-template>
  </xsl:if>
</xsl:template>

<!-- The statut that a column counts. -->
<xsl:template match="@en-attente" mode="statut">en-attente</xsl:template>
<xsl:template match="@accordees" mode="statut">accordee</xsl:template>
<xsl:template match="@refusees" mode="statut">refusee</xsl:template>
<xsl:template match="@retirees" mode="statut">retiree</xsl:template>

<xsl:template match="c:chiffre" mode="row">
  <tr>
    <th scope="row"><xsl:value-of select="concat(c:nom, '&#xA0;(', @departement, ')')"/></th>
    <td data-nom="En attente"><xsl:value-of select="@en-attente"/></td>
    <td data-nom="dont en retard"><xsl:value-of select="@en-retard"/></td>
    <td data-nom="Accordées"><xsl:value-of select="@accordees"/></td>
    <td data-nom="Refusées"><xsl:value-of select="@refusees"/></td>
    <td data-nom="Retirées"><xsl:value-of select="@retirees"/></td>
    <td data-nom="Délai moyen"><xsl:apply-templates select="@heures" mode="row"/><xsl:if test="not(@heures)"><span class="note">aucune décision</span></xsl:if></td>
    <td data-nom="Décisions tardives"><xsl:value-of select="@tardives"/></td>
  </tr>
</xsl:template>

<xsl:template match="@heures" mode="row"><xsl:value-of select="concat(translate(format-number(. div 24, '0.0'), '.', ','), '&#xA0;j')"/></xsl:template>

</xsl:stylesheet>
