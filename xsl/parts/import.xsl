<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/import.xsl: what an import of candidats would do, before it is done. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:import" mode="content">
  <section aria-labelledby="verification" role="status">
    <h2 id="verification">Vérification, rien n’est encore enregistré</h2>
    <p>
      <strong><xsl:call-template name="compte-de"><xsl:with-param name="nombre" select="@valides"/><xsl:with-param name="un" select="'ligne valide'"/><xsl:with-param name="plusieurs" select="'lignes valides'"/></xsl:call-template></strong>
      <xsl:text> sur </xsl:text>
      <xsl:value-of select="@lignes"/>
      <xsl:if test="c:ligne/@deja">
        <xsl:text>, dont </xsl:text>
        <xsl:value-of select="count(c:ligne[@deja])"/>
        <xsl:text> de candidats déjà inscrits, qui ne le seront pas deux fois</xsl:text>
      </xsl:if>
      <xsl:text>.</xsl:text>
    </p>
    <xsl:apply-templates select="c:texte" mode="formulaire"/>
  </section>
  <xsl:call-template name="liste"><xsl:with-param name="rows" select="c:ligne"/></xsl:call-template>
</xsl:template>

<xsl:template match="c:import/c:texte" mode="formulaire">
  <xsl:call-template name="formulaire">
    <xsl:with-param name="action" select="concat('/sessions/', /c:page/c:session/@id, '/candidats/import')"/>
    <xsl:with-param name="revision" select="/c:page/c:session/@revision"/>
    <xsl:with-param name="label">
      <xsl:choose>
        <xsl:when test="../@valides &lt; 2">Importer la ligne valide</xsl:when>
        <xsl:otherwise><xsl:value-of select="concat('Importer les ', ../@valides, ' lignes valides')"/></xsl:otherwise>
      </xsl:choose>
    </xsl:with-param>
    <xsl:with-param name="body">
      <input type="hidden" name="confirmer" value="oui"/>
      <input type="hidden" name="texte" value="{.}"/>
    </xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:import[@valides = 0]/c:texte" mode="formulaire"/>

<xsl:template match="c:import/c:ligne" mode="row">
  <tr>
    <xsl:if test="c:refus"><xsl:attribute name="class">fautive</xsl:attribute></xsl:if>
    <th scope="row"><span class="invisible">Ligne </span><xsl:value-of select="@numero"/></th>
    <td data-nom="Candidat"><strong><xsl:value-of select="c:nom"/></strong><xsl:value-of select="concat(' ', c:prenoms)"/></td>
    <td data-nom="Naissance"><xsl:apply-templates select="c:naissance" mode="jour-text"/><span class="note"><xsl:value-of select="c:lieu"/></span></td>
    <td data-nom="Ce qui en est fait">
      <xsl:choose>
        <xsl:when test="c:refus"><ul class="faute"><xsl:apply-templates select="c:refus" mode="ligne"/></ul></xsl:when>
        <xsl:when test="@deja">Déjà inscrit&#xA0;: rien à faire</xsl:when>
        <xsl:otherwise>Prête</xsl:otherwise>
      </xsl:choose>
    </td>
  </tr>
</xsl:template>

<!-- In a table, the field is named in words. -->
<xsl:template match="c:ligne/c:refus" mode="ligne">
  <li>
    <xsl:apply-templates select="@champ" mode="ligne"/>
    <xsl:apply-templates select="." mode="message"/>
  </li>
</xsl:template>

<xsl:template match="@champ" mode="ligne"/>
<xsl:template match="@champ[.='nom']" mode="ligne">Nom&#xA0;: </xsl:template>
<xsl:template match="@champ[.='prenoms']" mode="ligne">Prénoms&#xA0;: </xsl:template>
<xsl:template match="@champ[.='naissance']" mode="ligne">Date de naissance&#xA0;: </xsl:template>
<xsl:template match="@champ[.='lieu']" mode="ligne">Lieu de naissance&#xA0;: </xsl:template>

</xsl:stylesheet>
