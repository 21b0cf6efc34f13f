<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/journal.xsl: GET /journal: what was done, by whom, within the reader’s territory. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:choix[@nom='noun']/c:option" mode="libelle" priority="1">
  <xsl:call-template name="mot">
    <xsl:with-param name="list" select="$objets"/>
    <xsl:with-param name="code" select="@valeur"/>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:evenement" mode="row">
  <tr>
    <td data-nom="Quand"><xsl:apply-templates select="@date" mode="horodate"/></td>
    <th scope="row" data-nom="Objet"><xsl:apply-templates select="." mode="objet"/></th>
    <td data-nom="Ce qui a été fait"><xsl:apply-templates select="@verb" mode="label"/><xsl:apply-templates select="@regle" mode="regle"/><xsl:apply-templates select="." mode="de-a"/></td>
    <td data-nom="Par"><xsl:value-of select="@auteur"/></td>
    <td data-nom="Pourquoi"><xsl:value-of select="@motif"/></td>
  </tr>
</xsl:template>

<xsl:template match="c:evenement" mode="de-a"/>
<xsl:template match="c:evenement[string(@avant) or string(@apres)]" mode="de-a">
  <span class="note">
    <xsl:apply-templates select="@avant[string()]" mode="fait"/>
    <xsl:if test="string(@avant) and string(@apres)"><span class="invisible"> devient </span><span aria-hidden="true"> → </span></xsl:if>
    <xsl:apply-templates select="@apres[string()]" mode="fait"/>
  </span>
</xsl:template>
<xsl:template match="c:evenement[@verb='resultats'][string(@apres)]" mode="de-a" priority="1">
  <div class="note"><xsl:apply-templates select="@apres" mode="decompte"/></div>
</xsl:template>

<!-- Fields of a form: a line NOM=VALUE each, the same in both; * is somebody’s
     own and not written down. -->
<xsl:template match="c:evenement[contains(@apres, '=')]" mode="de-a">
  <span class="note">
    <xsl:call-template name="changements">
      <xsl:with-param name="avant" select="@avant"/>
      <xsl:with-param name="apres" select="@apres"/>
    </xsl:call-template>
  </span>
</xsl:template>

<xsl:template name="changements">
  <xsl:param name="avant"/>
  <xsl:param name="apres"/>
  <xsl:variable name="ligne" select="substring-before(concat($apres, '&#10;'), '&#10;')"/>
  <span class="ligne">
    <xsl:call-template name="libelle-de-champ">
      <xsl:with-param name="formulaire" select="@noun"/>
      <xsl:with-param name="nom" select="substring-before(concat($ligne, '='), '=')"/>
    </xsl:call-template>
    <xsl:text>&#xA0;: </xsl:text>
    <xsl:if test="string($avant)">
      <xsl:call-template name="valeur-inscrite"><xsl:with-param name="valeur" select="substring-after(substring-before(concat($avant, '&#10;'), '&#10;'), '=')"/></xsl:call-template>
      <span class="invisible"> devient </span><span aria-hidden="true"> → </span>
    </xsl:if>
    <xsl:call-template name="valeur-inscrite"><xsl:with-param name="valeur" select="substring-after($ligne, '=')"/></xsl:call-template>
  </span>
  <xsl:if test="contains($apres, '&#10;')">
    <xsl:call-template name="changements">
      <xsl:with-param name="avant" select="substring-after($avant, '&#10;')"/>
      <xsl:with-param name="apres" select="substring-after($apres, '&#10;')"/>
    </xsl:call-template>
  </xsl:if>
</xsl:template>

<xsl:template name="valeur-inscrite">
  <xsl:param name="valeur"/>
  <xsl:choose>
    <xsl:when test="$valeur = '*'">valeur non inscrite</xsl:when>
    <xsl:when test="string($valeur)"><xsl:call-template name="fait"><xsl:with-param name="texte" select="$valeur"/></xsl:call-template></xsl:when>
    <xsl:otherwise>rien</xsl:otherwise>
  </xsl:choose>
</xsl:template>

<!-- What was written down, as people say it. -->
<xsl:template match="@avant | @apres" mode="fait">
  <xsl:call-template name="fait"><xsl:with-param name="texte" select="."/></xsl:call-template>
</xsl:template>

<xsl:template match="c:evenement[@noun='session'][starts-with(@verb, 'candidat-')]/@*" mode="fait">
  <xsl:value-of select="concat('candidat n°&#xA0;', .)"/>
</xsl:template>

<xsl:template match="c:evenement[@verb='candidats-import']/@apres" mode="fait">
  <xsl:call-template name="compte-de"><xsl:with-param name="nombre" select="."/><xsl:with-param name="un" select="'candidat'"/></xsl:call-template>
</xsl:template>

<!-- "passage 2, sessions 10/149, changees 3" -->
<xsl:template match="c:evenement[@noun='mesure']/@apres[starts-with(., 'passage ')]" mode="fait">
  <xsl:variable name="sessions" select="substring-before(substring-after(., ', sessions '), ',')"/>
  <xsl:value-of select="concat('passage&#xA0;', substring-before(substring-after(., 'passage '), ','), ', ')"/>
  <xsl:call-template name="compte-de"><xsl:with-param name="nombre" select="substring-before($sessions, '/')"/><xsl:with-param name="un" select="'session'"/></xsl:call-template>
  <xsl:value-of select="concat(' sur ', substring-after($sessions, '/'), ', ')"/>
  <xsl:call-template name="compte-de"><xsl:with-param name="nombre" select="substring-after(., 'changees ')"/><xsl:with-param name="un" select="'changée'"/></xsl:call-template>
</xsl:template>

<!-- Its parts one by one: days, statuts and profils are said in French. -->
<xsl:template name="fait">
  <xsl:param name="texte"/>
  <xsl:variable name="forme" select="translate($texte, '123456789', '000000000')"/>
  <xsl:choose>
    <xsl:when test="contains($texte, ', ')">
      <xsl:call-template name="fait"><xsl:with-param name="texte" select="substring-before($texte, ', ')"/></xsl:call-template>
      <xsl:text>, </xsl:text>
      <xsl:call-template name="fait"><xsl:with-param name="texte" select="substring-after($texte, ', ')"/></xsl:call-template>
    </xsl:when>
    <xsl:when test="$forme = '0000-00-00/0000-00-00'">
      <xsl:text>du&#xA0;</xsl:text>
      <xsl:call-template name="jour"><xsl:with-param name="jour" select="substring-before($texte, '/')"/></xsl:call-template>
      <xsl:text> au&#xA0;</xsl:text>
      <xsl:call-template name="jour"><xsl:with-param name="jour" select="substring-after($texte, '/')"/></xsl:call-template>
    </xsl:when>
    <xsl:when test="contains($mots-du-journal, concat(' ', $texte, ' '))">
      <xsl:call-template name="libelle"><xsl:with-param name="code" select="$texte"/></xsl:call-template>
    </xsl:when>
    <xsl:otherwise>
      <xsl:call-template name="jour"><xsl:with-param name="jour" select="$texte"/></xsl:call-template>
    </xsl:otherwise>
  </xsl:choose>
</xsl:template>

<xsl:variable name="mots-du-journal" select="' en-preparation demande-dte-envoyee convocations-envoyees resultats-saisis validee annulee centre ud direccte dgefp service '"/>

<!-- A thing that has a page is a link to it. -->
<xsl:template match="c:evenement" mode="objet"><xsl:apply-templates select="@noun" mode="label"/><xsl:value-of select="concat('&#xA0;', @id)"/></xsl:template>
<xsl:template match="c:evenement[@noun='session' or @noun='demande' or @noun='centre' or @noun='agrement' or @noun='titre' or @noun='mesure']" mode="objet">
  <a href="/{@noun}s/{@id}"><xsl:apply-templates select="@noun" mode="label"/><xsl:value-of select="concat('&#xA0;', @id)"/></a>
</xsl:template>
<xsl:template match="c:evenement[@noun='bulletin']" mode="objet">
  <a href="/communication-ceres/{@id}">Bulletin&#xA0;<xsl:value-of select="@id"/></a>
</xsl:template>

</xsl:stylesheet>
