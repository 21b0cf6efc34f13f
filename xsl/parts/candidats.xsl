<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/candidats.xsl: candidats of a session, as a count, a table, a form of results. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- On the session's page. -->
<xsl:template match="c:candidats" mode="content">
  <section aria-labelledby="candidats">
    <h2 id="candidats">Candidats</h2>
    <p>
      <xsl:choose>
        <xsl:when test="@nombre = 0">Aucun candidat n’est inscrit.</xsl:when>
        <xsl:otherwise>
          <xsl:call-template name="compte-de"><xsl:with-param name="nombre" select="@nombre"/><xsl:with-param name="un" select="'candidat inscrit'"/><xsl:with-param name="plusieurs" select="'candidats inscrits'"/></xsl:call-template>
          <xsl:text>.</xsl:text>
          <xsl:if test="not(c:candidat)"> Leurs données personnelles ne sont montrées qu’au centre et à l’UD de la session.</xsl:if>
        </xsl:otherwise>
      </xsl:choose>
    </p>
    <xsl:apply-templates select="self::c:candidats[c:candidat]" mode="tableau"/>
  </section>
</xsl:template>

<xsl:template match="c:candidats" mode="tableau"><xsl:call-template name="liste"/></xsl:template>

<xsl:template match="c:candidat" mode="row">
  <tr>
    <th scope="row"><xsl:apply-templates select="." mode="lien"/></th>
    <td data-nom="Naissance">
      <xsl:apply-templates select="c:naissance" mode="jour-text"/>
      <span class="note"><xsl:value-of select="c:lieu"/></span>
    </td>
    <td data-nom="Résultat">
      <xsl:apply-templates select="@resultat" mode="label"/>
      <xsl:if test="not(@resultat)"><span class="note">non saisi</span></xsl:if>
    </td>
    <td data-nom="CCP">
      <xsl:apply-templates select="c:epreuve" mode="row"/>
      <xsl:if test="not(c:epreuve)"><span class="note">aucun</span></xsl:if>
    </td>
  </tr>
</xsl:template>

<xsl:template match="c:candidat" mode="nom">
  <strong><xsl:value-of select="c:nom"/></strong>
  <xsl:value-of select="concat(' ', c:prenoms)"/>
</xsl:template>

<xsl:template match="c:candidat" mode="lien"><xsl:apply-templates select="." mode="nom"/></xsl:template>

<!-- Where they can be changed. -->
<xsl:template match="c:page[c:actions/c:action[@code='candidats']]/c:candidats/c:candidat" mode="lien">
  <a href="/sessions/{/c:page/c:session/@id}/candidats/{@id}"><xsl:apply-templates select="." mode="nom"/></a>
</xsl:template>

<xsl:template match="c:epreuve" mode="row">
  <span class="ligne">
    <span class="mot"><xsl:value-of select="@ccp"/></span>
    <xsl:text> </xsl:text>
    <xsl:apply-templates select="@resultat" mode="label"/>
    <xsl:if test="@acquis and not(@resultat)">Acquis</xsl:if>
    <xsl:if test="@acquis and @resultat"> (acquis)</xsl:if>
  </span>
</xsl:template>

<!-- The form of results: one group a candidat. -->
<xsl:template match="c:page[@code='resultats']" mode="champs">
  <xsl:apply-templates select="c:candidats/c:candidat" mode="champs"/>
</xsl:template>

<xsl:template match="c:candidat" mode="champs">
  <xsl:variable name="nom" select="concat('candidat-', @id)"/>
  <fieldset class="resultat">
    <legend>
      <xsl:apply-templates select="." mode="nom"/>
      <span class="note"> né(e) le <xsl:apply-templates select="c:naissance" mode="jour-text"/></span>
    </legend>
    <xsl:call-template name="champ">
      <xsl:with-param name="nom" select="$nom"/>
      <xsl:with-param name="label" select="'Résultat'"/>
      <xsl:with-param name="type" select="'select'"/>
      <xsl:with-param name="value" select="@resultat"/>
      <xsl:with-param name="options">
        <option value="">Choisir…</option>
        <xsl:call-template name="options">
          <xsl:with-param name="nom" select="$nom"/>
          <xsl:with-param name="value" select="@resultat"/>
          <xsl:with-param name="codes" select="'reussite reussite-partielle echec absence excuse'"/>
        </xsl:call-template>
      </xsl:with-param>
    </xsl:call-template>
    <xsl:apply-templates select="/c:page/c:ccps/c:ccp" mode="champs">
      <xsl:with-param name="candidat" select="."/>
    </xsl:apply-templates>
  </fieldset>
</xsl:template>

<xsl:template match="c:ccp" mode="champs">
  <xsl:param name="candidat"/>
  <xsl:variable name="nom" select="concat('candidat-', $candidat/@id, '-', @code)"/>
  <xsl:variable name="epreuve" select="$candidat/c:epreuve[@ccp = current()/@code]"/>
  <xsl:call-template name="champ">
    <xsl:with-param name="nom" select="$nom"/>
    <xsl:with-param name="label" select="@code"/>
    <xsl:with-param name="type" select="'select'"/>
    <xsl:with-param name="value" select="$epreuve/@resultat"/>
    <xsl:with-param name="hint"><xsl:if test="$epreuve/@acquis">Déjà obtenu&#xA0;: reste acquis.</xsl:if></xsl:with-param>
    <xsl:with-param name="facultatif" select="boolean($epreuve/@acquis)"/>
    <xsl:with-param name="options">
      <option value="">Choisir…</option>
      <xsl:call-template name="options">
        <xsl:with-param name="nom" select="$nom"/>
        <xsl:with-param name="value" select="$epreuve/@resultat"/>
        <xsl:with-param name="codes" select="'obtenu non-obtenu non-presente'"/>
      </xsl:call-template>
    </xsl:with-param>
  </xsl:call-template>
</xsl:template>

<!-- In the summary of errors: whose. -->
<xsl:template match="c:refus[starts-with(@champ, 'candidat-')]" mode="erreur-de" priority="2">
  <xsl:variable name="id" select="substring-before(concat(substring-after(@champ, '-'), '-'), '-')"/>
  <xsl:apply-templates select="/c:page/c:candidats/c:candidat[@id = $id]" mode="nom"/>
  <xsl:text>&#xA0;: </xsl:text>
</xsl:template>

<xsl:template match="c:naissance" mode="jour-text">
  <xsl:call-template name="jour">
    <xsl:with-param name="jour" select="."/>
  </xsl:call-template>
</xsl:template>

</xsl:stylesheet>
