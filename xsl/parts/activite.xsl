<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/activite.xsl: sessions by month and statut, as a picture and its table. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- Months are grouped by their first day; bars are 240 high at most. -->
<xsl:key name="mois" match="c:mois" use="@debut"/>
<xsl:key name="mois-statut" match="c:mois" use="concat(@debut, ' ', @statut)"/>

<xsl:template match="c:activite[not(c:mois)]" mode="content"/>

<xsl:template match="c:activite" mode="content">
  <xsl:variable name="premiers" select="c:mois[generate-id() = generate-id(key('mois', @debut)[1])]"/>
  <xsl:variable name="haut">
    <xsl:apply-templates select="$premiers" mode="haut">
      <xsl:sort select="sum(key('mois', @debut)/@nombre)" data-type="number" order="descending"/>
    </xsl:apply-templates>
  </xsl:variable>
  <section aria-labelledby="activite">
    <h2 id="activite">Sessions par mois et par statut</h2>
    <figure class="figure">
      <div class="defile" role="region" aria-label="Diagramme" tabindex="0">
        <svg viewBox="0 0 {40 + 64 * count($premiers)} 330" width="{40 + 64 * count($premiers)}" height="330" role="img" aria-labelledby="activite-titre">
          <title id="activite-titre">Diagramme en barres&#xA0;: nombre de sessions par mois de début, par statut. Les mêmes chiffres sont dans le tableau qui suit.</title>
          <xsl:call-template name="motifs"/>
          <path class="axe" d="M10 270H{30 + 64 * count($premiers)}"/>
          <xsl:apply-templates select="$premiers" mode="barre"><xsl:with-param name="haut" select="$haut"/></xsl:apply-templates>
        </svg>
      </div>
      <figcaption>
        <ul class="legende"><xsl:call-template name="legende"><xsl:with-param name="codes" select="concat($statuts, 'annulee ')"/><xsl:with-param name="dessines" select="c:mois/@statut"/></xsl:call-template></ul>
      </figcaption>
    </figure>
    <details>
      <summary>Les mêmes chiffres en tableau</summary>
      <div class="defile" role="region" aria-labelledby="activite-tableau" tabindex="0">
        <table>
          <caption id="activite-tableau">Nombre de sessions par mois de début et par statut</caption>
          <thead><tr><xsl:call-template name="colonnes"><xsl:with-param name="noms" select="'Mois|En préparation|Demande de DTE envoyée|Convocations envoyées|Résultats saisis|Validée|Annulée|Total'"/></xsl:call-template></tr></thead>
          <tbody><xsl:apply-templates select="$premiers" mode="row"/></tbody>
        </table>
      </div>
    </details>
  </section>
</xsl:template>

<!-- What is drawn over colours. -->
<xsl:template name="motifs">
  <defs>
    <pattern id="motif-hachures" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="trait" d="M0 0V6"/></pattern>
    <pattern id="motif-points" width="6" height="6" patternUnits="userSpaceOnUse"><circle class="point" cx="3" cy="3" r="1.3"/></pattern>
    <pattern id="motif-barres" width="5" height="5" patternUnits="userSpaceOnUse"><path class="trait" d="M0 2.5H5"/></pattern>
    <pattern id="motif-grille" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="trait" d="M0 0V7M0 0H7"/></pattern>
  </defs>
</xsl:template>

<!-- The highest month, its templates being applied in that order. -->
<xsl:template match="c:mois" mode="haut">
  <xsl:if test="position() = 1"><xsl:value-of select="sum(key('mois', @debut)/@nombre)"/></xsl:if>
</xsl:template>

<xsl:template match="c:mois" mode="barre">
  <xsl:param name="haut"/>
  <xsl:variable name="x" select="20 + 64 * (position() - 1)"/>
  <xsl:variable name="total" select="sum(key('mois', @debut)/@nombre)"/>
  <g>
    <xsl:apply-templates select="key('mois', @debut)" mode="part">
      <xsl:with-param name="x" select="$x"/>
      <xsl:with-param name="haut" select="$haut"/>
    </xsl:apply-templates>
    <text class="total" x="{$x + 22}" y="{262 - round(230 * $total div $haut)}" text-anchor="middle"><xsl:value-of select="$total"/></text>
    <text x="{$x + 22}" y="290" text-anchor="middle"><xsl:apply-templates select="@debut" mode="mois-court"/></text>
    <text class="annee" x="{$x + 22}" y="308" text-anchor="middle"><xsl:value-of select="substring(@debut, 1, 4)"/></text>
  </g>
</xsl:template>

<xsl:template match="c:mois" mode="part">
  <xsl:param name="x"/>
  <xsl:param name="haut"/>
  <xsl:variable name="before" select="sum(preceding-sibling::c:mois[@debut = current()/@debut]/@nombre)"/>
  <xsl:variable name="y" select="270 - 230 * ($before + @nombre) div $haut"/>
  <xsl:variable name="height" select="230 * @nombre div $haut"/>
  <xsl:call-template name="pave">
    <xsl:with-param name="x" select="$x"/>
    <xsl:with-param name="y" select="format-number($y, '0.#')"/>
    <xsl:with-param name="width" select="44"/>
    <xsl:with-param name="height" select="format-number($height, '0.#')"/>
    <xsl:with-param name="statut" select="@statut"/>
  </xsl:call-template>
</xsl:template>

<!-- A colour and, so that it is not alone, a pattern. -->
<xsl:template name="pave">
  <xsl:param name="x"/>
  <xsl:param name="y"/>
  <xsl:param name="width"/>
  <xsl:param name="height"/>
  <xsl:param name="statut"/>
  <rect class="part {$statut}" x="{$x}" y="{$y}" width="{$width}" height="{$height}"/>
  <xsl:variable name="motif">
    <xsl:choose>
      <xsl:when test="$statut = 'demande-dte-envoyee' or $statut = 'en-attente'">points</xsl:when>
      <xsl:when test="$statut = 'convocations-envoyees' or $statut = 'refusee'">hachures</xsl:when>
      <xsl:when test="$statut = 'resultats-saisis'">barres</xsl:when>
      <xsl:when test="$statut = 'annulee' or $statut = 'retiree'">grille</xsl:when>
    </xsl:choose>
  </xsl:variable>
  <xsl:if test="string($motif)"><rect fill="url(#motif-{$motif})" x="{$x}" y="{$y}" width="{$width}" height="{$height}"/></xsl:if>
</xsl:template>

<xsl:template match="@debut" mode="mois-court">
  <xsl:value-of select="normalize-space(substring('janv.févr.mars avr. mai  juin juil.août sept.oct. nov. déc. ', (substring(., 6, 2) - 1) * 5 + 1, 5))"/>
</xsl:template>

<!-- What each colour stands for: of some, those that are drawn. -->
<xsl:template name="legende">
  <xsl:param name="codes"/>
  <xsl:param name="dessines" select="/.."/>
  <xsl:variable name="code" select="substring-before($codes, ' ')"/>
  <xsl:if test="not($dessines) or $dessines = $code">
    <li>
      <svg width="18" height="18" aria-hidden="true">
        <xsl:call-template name="pave">
          <xsl:with-param name="x" select="1"/><xsl:with-param name="y" select="1"/>
          <xsl:with-param name="width" select="16"/><xsl:with-param name="height" select="16"/>
          <xsl:with-param name="statut" select="$code"/>
        </xsl:call-template>
      </svg>
      <xsl:text> </xsl:text>
      <xsl:call-template name="libelle"><xsl:with-param name="code" select="$code"/></xsl:call-template>
    </li>
  </xsl:if>
  <xsl:if test="substring-after($codes, ' ')">
    <xsl:call-template name="legende">
      <xsl:with-param name="codes" select="substring-after($codes, ' ')"/>
      <xsl:with-param name="dessines" select="$dessines"/>
    </xsl:call-template>
  </xsl:if>
</xsl:template>

<xsl:template match="c:mois" mode="row">
  <tr>
    <th scope="row"><xsl:apply-templates select="@debut" mode="mois"/></th>
    <xsl:call-template name="activite-cases"><xsl:with-param name="codes" select="concat($statuts, 'annulee ')"/></xsl:call-template>
    <td class="nombre"><xsl:value-of select="sum(key('mois', @debut)/@nombre)"/></td>
  </tr>
</xsl:template>

<xsl:template name="activite-cases">
  <xsl:param name="codes"/>
  <xsl:variable name="code" select="substring-before($codes, ' ')"/>
  <xsl:if test="$code">
    <td class="nombre"><xsl:value-of select="sum(key('mois-statut', concat(@debut, ' ', $code))/@nombre)"/></td>
    <xsl:call-template name="activite-cases"><xsl:with-param name="codes" select="substring-after($codes, ' ')"/></xsl:call-template>
  </xsl:if>
</xsl:template>

<!-- « mars 2020 », of its first day. -->
<xsl:template match="@*" mode="mois">
  <xsl:value-of select="concat(normalize-space(substring($month-names, (substring(., 6, 2) - 1) * 9 + 1, 9)), '&#xA0;', substring(., 1, 4))"/>
</xsl:template>

</xsl:stylesheet>
