<?xml version="1.0" encoding="UTF-8"?>
<!-- theme/champ.xsl: a form that the document holds, field by field. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:formulaire" mode="content">
  <xsl:param name="label">
    <xsl:value-of select="$bouton"/>
    <xsl:if test="not($bouton)">Enregistrer</xsl:if>
  </xsl:param>
  <xsl:param name="kind" select="'principal'"/>
  <xsl:call-template name="formulaire">
    <xsl:with-param name="action" select="@action"/>
    <xsl:with-param name="revision" select="@revision"/>
    <xsl:with-param name="label" select="$label"/>
    <xsl:with-param name="kind" select="$kind"/>
    <xsl:with-param name="body"><xsl:apply-templates select="c:champ" mode="champ"/></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<!-- One field: its label, a hint, what is wrong, what somebody else saved
     meanwhile, its control. -->
<xsl:template match="c:champ" mode="champ">
  <xsl:variable name="refus" select="$saisie[current()/../@saisi]/c:refus[@champ = current()/@nom]"/>
  <xsl:variable name="aide"><xsl:apply-templates select="." mode="aide"/></xsl:variable>
  <xsl:apply-templates select="." mode="intertitre"/>
  <div class="champ">
    <xsl:if test="$refus"><xsl:attribute name="class">champ fautif</xsl:attribute></xsl:if>
    <label for="{@nom}">
      <xsl:apply-templates select="." mode="libelle"/>
      <xsl:if test="not(@obligatoire or @fixe or @genre = 'choix')"><span class="facultatif"> (facultatif)</span></xsl:if>
    </label>
    <xsl:if test="string($aide)"><p class="aide" id="{@nom}-aide"><xsl:copy-of select="$aide"/></p></xsl:if>
    <xsl:if test="$refus"><p class="faute" id="{@nom}-faute"><xsl:apply-templates select="$refus" mode="faute"/></p></xsl:if>
    <xsl:if test="c:enregistree">
      <p class="entre-temps" id="{@nom}-entre-temps">
        <xsl:text>Valeur enregistrée entre-temps&#xA0;: </xsl:text>
        <strong><xsl:apply-templates select="c:enregistree" mode="valeur-de-champ"/></strong>
      </p>
    </xsl:if>
    <xsl:apply-templates select="." mode="commande">
      <xsl:with-param name="refus" select="$refus"/>
      <xsl:with-param name="about" select="normalize-space(concat(substring(concat(@nom, '-aide '), 1 div boolean(string($aide))), substring(concat(@nom, '-faute '), 1 div boolean($refus)), substring(concat(@nom, '-entre-temps'), 1 div boolean(c:enregistree))))"/>
    </xsl:apply-templates>
  </div>
</xsl:template>

<!-- Boxes to tick are a field of their own kind. -->
<xsl:template match="c:champ[@genre='cases']" mode="champ">
  <xsl:variable name="refus" select="$saisie[current()/../@saisi]/c:refus[@champ = current()/@nom]"/>
  <fieldset class="champ" id="{@nom}" tabindex="-1">
    <legend><xsl:apply-templates select="." mode="libelle"/><xsl:text> </xsl:text><span class="facultatif"><xsl:apply-templates select="." mode="aide"/></span></legend>
    <xsl:if test="$refus"><p class="faute"><xsl:apply-templates select="$refus" mode="faute"/></p></xsl:if>
    <xsl:apply-templates select="." mode="options"/>
  </fieldset>
</xsl:template>

<xsl:template match="c:champ[@genre='cases']" mode="options">
  <p class="cases"><xsl:apply-templates select="c:option/@valeur" mode="case"><xsl:with-param name="champ" select="."/></xsl:apply-templates></p>
</xsl:template>

<xsl:template match="@*" mode="case">
  <xsl:param name="champ"/>
  <label>
    <input type="checkbox" name="{$champ/@nom}" value="{.}">
      <xsl:if test=". = $champ/c:valeur"><xsl:attribute name="checked">checked</xsl:attribute></xsl:if>
    </input>
    <xsl:value-of select="concat(' ', .)"/>
  </label>
  <xsl:text> </xsl:text>
</xsl:template>

<!-- What stands before a field, where a page has something to say there. -->
<xsl:template match="c:champ" mode="intertitre"/>

<!-- Its control, by its genre. -->
<xsl:template match="c:champ" mode="commande">
  <xsl:param name="refus"/>
  <xsl:param name="about"/>
  <input type="text">
    <xsl:call-template name="commande"><xsl:with-param name="refus" select="$refus"/><xsl:with-param name="about" select="$about"/></xsl:call-template>
    <xsl:apply-templates select="@genre" mode="clavier"/>
    <xsl:attribute name="value"><xsl:apply-templates select="c:valeur" mode="valeur-de-champ"/></xsl:attribute>
  </input>
</xsl:template>

<xsl:template match="c:champ[@genre='secret']" mode="commande">
  <xsl:param name="refus"/>
  <xsl:param name="about"/>
  <input type="password">
    <xsl:call-template name="commande"><xsl:with-param name="refus" select="$refus"/><xsl:with-param name="about" select="$about"/></xsl:call-template>
  </input>
</xsl:template>

<xsl:template match="c:champ[@genre='lignes']" mode="commande">
  <xsl:param name="refus"/>
  <xsl:param name="about"/>
  <textarea rows="4">
    <xsl:call-template name="commande"><xsl:with-param name="refus" select="$refus"/><xsl:with-param name="about" select="$about"/></xsl:call-template>
    <xsl:value-of select="c:valeur"/>
  </textarea>
</xsl:template>

<xsl:template match="c:champ[@genre='choix']" mode="commande">
  <xsl:param name="refus"/>
  <xsl:param name="about"/>
  <select>
    <xsl:call-template name="commande"><xsl:with-param name="refus" select="$refus"/><xsl:with-param name="about" select="$about"/></xsl:call-template>
    <xsl:if test="not(@obligatoire) or not(c:option/@valeur = c:valeur)"><option value=""><xsl:apply-templates select="." mode="libelle-vide"/></option></xsl:if>
    <xsl:apply-templates select="." mode="options"/>
  </select>
</xsl:template>

<xsl:template match="c:champ" mode="options"><xsl:apply-templates select="c:option" mode="option-de-champ"/></xsl:template>

<xsl:template match="c:champ" mode="libelle-vide">
  <xsl:variable name="propre">
    <xsl:call-template name="libelle-de-champ">
      <xsl:with-param name="formulaire" select="../@code"/>
      <xsl:with-param name="nom" select="concat(@nom, '.')"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:value-of select="$propre"/>
  <xsl:if test="not(string($propre))">Choisir…</xsl:if>
</xsl:template>

<xsl:template match="c:option" mode="option-de-champ">
  <xsl:param name="valeur" select="../c:valeur"/>
  <option value="{@valeur}">
    <xsl:if test="@valeur = $valeur"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
    <xsl:apply-templates select="." mode="libelle"/>
  </option>
</xsl:template>

<!-- What every control says of itself: to the browser what the server will
     hold it against, to a screen reader what stands above it. -->
<xsl:template name="commande">
  <xsl:param name="refus"/>
  <xsl:param name="about"/>
  <xsl:attribute name="id"><xsl:value-of select="@nom"/></xsl:attribute>
  <xsl:attribute name="name"><xsl:value-of select="@nom"/></xsl:attribute>
  <xsl:attribute name="autocomplete"><xsl:value-of select="@autocomplete"/><xsl:if test="not(@autocomplete)">off</xsl:if></xsl:attribute>
  <!-- A choice that cannot be emptied need not say so: it has no empty option. -->
  <xsl:if test="@obligatoire and not(@genre = 'choix' and c:option/@valeur = c:valeur)"><xsl:attribute name="required">required</xsl:attribute></xsl:if>
  <xsl:if test="@fixe"><xsl:attribute name="readonly">readonly</xsl:attribute></xsl:if>
  <xsl:if test="@limite and @genre != 'choix' and @genre != 'nombre'"><xsl:attribute name="maxlength"><xsl:value-of select="@limite"/></xsl:attribute></xsl:if>
  <xsl:call-template name="champ-faute"><xsl:with-param name="about" select="$about"/><xsl:with-param name="refus" select="$refus"/></xsl:call-template>
</xsl:template>

<!-- The keys that a telephone shows, and the width. -->
<xsl:template match="@genre" mode="clavier">
  <xsl:if test="../@limite and ../@limite &lt;= 16"><xsl:attribute name="class">court</xsl:attribute></xsl:if>
</xsl:template>
<xsl:template match="@genre[. = 'jour' or . = 'nombre' or . = 'siret' or . = 'chiffres']" mode="clavier">
  <xsl:attribute name="inputmode">numeric</xsl:attribute>
  <xsl:attribute name="class"><xsl:choose><xsl:when test=". = 'jour'">date</xsl:when><xsl:otherwise>nombre</xsl:otherwise></xsl:choose></xsl:attribute>
</xsl:template>
<xsl:template match="@genre[. = 'courriel']" mode="clavier"><xsl:attribute name="inputmode">email</xsl:attribute></xsl:template>
<xsl:template match="@genre[. = 'telephone']" mode="clavier"><xsl:attribute name="inputmode">tel</xsl:attribute></xsl:template>

<!-- A value in its field, or beside it: a day as people write it, an option by
     its words, codes with a space between them. -->
<xsl:template match="c:valeur | c:enregistree" mode="valeur-de-champ">
  <xsl:if test="preceding-sibling::*[name() = name(current())]"><xsl:text> </xsl:text></xsl:if>
  <xsl:choose>
    <xsl:when test="../@genre = 'jour' and not(self::c:valeur/../../@saisi)"><xsl:call-template name="jour"><xsl:with-param name="jour" select="."/></xsl:call-template></xsl:when>
    <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
  </xsl:choose>
</xsl:template>
<xsl:template match="c:enregistree[. = ../c:option/@valeur]" mode="valeur-de-champ"><xsl:apply-templates select="../c:option[@valeur = current()]" mode="libelle"/></xsl:template>
<xsl:template match="c:enregistree[not(string())]" mode="valeur-de-champ">rien</xsl:template>

</xsl:stylesheet>
