<?xml version="1.0" encoding="UTF-8"?>
<!-- theme/formulaire.xsl: forms, their fields, what is wrong with them. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- Replaced by the worker in the finished page: by another key in each place,
     with a path behind it by the seal of the form that is sent there. -->
<xsl:param name="cle">cle</xsl:param>

<xsl:variable name="saisie" select="/c:page/c:saisie"/>

<!-- A form that is sent: what proves that it is ours, its fields, its button. -->
<xsl:template name="formulaire">
  <xsl:param name="action"/>
  <xsl:param name="body"/>
  <xsl:param name="label"/>
  <xsl:param name="kind" select="'principal'"/>
  <xsl:param name="revision"/>
  <xsl:param name="fichier" select="false()"/>
  <form class="formulaire" method="post" action="{$action}">
    <!-- The server tells all that is wrong at once, in its own words. -->
    <xsl:if test="self::c:formulaire"><xsl:attribute name="novalidate">novalidate</xsl:attribute></xsl:if>
    <xsl:if test="$fichier">
      <xsl:attribute name="enctype">multipart/form-data</xsl:attribute>
    </xsl:if>
    <xsl:if test="/c:page/c:compte">
      <input type="hidden" name="jeton" value="{/c:page/c:compte/@jeton}"/>
      <input type="hidden" name="cle" value="{$cle}"/>
      <input type="hidden" name="sceau" value="{$cle}{$action}"/>
    </xsl:if>
    <xsl:if test="string($revision)">
      <input type="hidden" name="revision" value="{$revision}"/>
    </xsl:if>
    <xsl:copy-of select="$body"/>
    <p class="boutons">
      <button class="bouton {$kind}"><xsl:value-of select="$label"/></button>
    </p>
  </form>
</xsl:template>

<!-- A link that looks like what it does. -->
<xsl:template name="bouton">
  <xsl:param name="href"/>
  <xsl:param name="label"/>
  <xsl:param name="kind" select="'second'"/>
  <a class="bouton {$kind}" href="{$href}"><xsl:value-of select="$label"/></a>
</xsl:template>

<!-- One field: its label, a hint, what is wrong, and what was typed, else what
     is stored ($value; a day as AAAA-MM-JJ). $type is that of an input, or
     date, textarea, select (with $options). -->
<xsl:template name="champ">
  <xsl:param name="nom"/>
  <xsl:param name="label"/>
  <xsl:param name="hint"/>
  <xsl:param name="type" select="'text'"/>
  <xsl:param name="value"/>
  <xsl:param name="options"/>
  <xsl:param name="autocomplete" select="'off'"/>
  <xsl:param name="taille"/>
  <xsl:param name="facultatif" select="false()"/>
  <xsl:variable name="refus" select="$saisie/c:refus[@champ = $nom]"/>
  <xsl:variable name="typed" select="$saisie/c:champ[@nom = $nom]"/>
  <xsl:variable name="stored">
    <xsl:call-template name="jour">
      <xsl:with-param name="jour" select="$value"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:variable name="late" select="$saisie/@code = 'conflit' and $typed and not($typed = string($stored) or $typed = string($value))"/>
  <div class="champ">
    <xsl:if test="$refus"><xsl:attribute name="class">champ fautif</xsl:attribute></xsl:if>
    <label for="{$nom}">
      <xsl:value-of select="$label"/>
      <xsl:if test="$facultatif"><span class="facultatif"> (facultatif)</span></xsl:if>
    </label>
    <xsl:if test="string($hint)">
      <p class="aide" id="{$nom}-aide"><xsl:copy-of select="$hint"/></p>
    </xsl:if>
    <xsl:if test="$refus">
      <p class="faute" id="{$nom}-faute"><xsl:apply-templates select="$refus" mode="faute"/></p>
    </xsl:if>
    <xsl:if test="$late">
      <p class="entre-temps" id="{$nom}-entre-temps">
        <xsl:text>Valeur enregistrée entre-temps&#xA0;: </xsl:text>
        <strong>
          <xsl:choose>
            <xsl:when test="$type = 'select'"><xsl:call-template name="libelle-de"><xsl:with-param name="code" select="$value"/></xsl:call-template></xsl:when>
            <xsl:when test="string($stored)"><xsl:value-of select="$stored"/></xsl:when>
            <xsl:otherwise>rien</xsl:otherwise>
          </xsl:choose>
        </strong>
      </p>
    </xsl:if>
    <xsl:variable name="about" select="normalize-space(concat(substring(concat($nom, '-aide '), 1 div boolean(string($hint))), substring(concat($nom, '-faute '), 1 div boolean($refus)), substring(concat($nom, '-entre-temps'), 1 div $late)))"/>
    <xsl:variable name="told">
      <xsl:choose>
        <xsl:when test="$typed"><xsl:value-of select="$typed"/></xsl:when>
        <xsl:otherwise><xsl:value-of select="$stored"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$type = 'textarea'">
        <textarea id="{$nom}" name="{$nom}" rows="4" autocomplete="{$autocomplete}">
          <xsl:if test="$taille = 'haut'"><xsl:attribute name="rows">12</xsl:attribute></xsl:if>
          <xsl:call-template name="champ-faute"><xsl:with-param name="about" select="$about"/><xsl:with-param name="refus" select="$refus"/></xsl:call-template>
          <xsl:value-of select="$told"/>
        </textarea>
      </xsl:when>
      <xsl:when test="$type = 'select'">
        <select id="{$nom}" name="{$nom}" autocomplete="{$autocomplete}">
          <xsl:call-template name="champ-faute"><xsl:with-param name="about" select="$about"/><xsl:with-param name="refus" select="$refus"/></xsl:call-template>
          <xsl:copy-of select="$options"/>
        </select>
      </xsl:when>
      <xsl:otherwise>
        <input id="{$nom}" name="{$nom}" type="text">
          <xsl:if test="$type != 'file'"><xsl:attribute name="autocomplete"><xsl:value-of select="$autocomplete"/></xsl:attribute></xsl:if>
          <xsl:if test="$type != 'date'"><xsl:attribute name="type"><xsl:value-of select="$type"/></xsl:attribute></xsl:if>
          <xsl:if test="$type = 'date'"><xsl:attribute name="inputmode">numeric</xsl:attribute><xsl:attribute name="class">date</xsl:attribute></xsl:if>
          <xsl:if test="$type != 'password' and $type != 'file'"><xsl:attribute name="value"><xsl:value-of select="$told"/></xsl:attribute></xsl:if>
          <xsl:call-template name="champ-faute"><xsl:with-param name="about" select="$about"/><xsl:with-param name="refus" select="$refus"/></xsl:call-template>
        </input>
      </xsl:otherwise>
    </xsl:choose>
  </div>
</xsl:template>

<!-- What a control says of itself to a screen reader. -->
<xsl:template name="champ-faute">
  <xsl:param name="about"/>
  <xsl:param name="refus"/>
  <xsl:if test="$about"><xsl:attribute name="aria-describedby"><xsl:value-of select="$about"/></xsl:attribute></xsl:if>
  <xsl:if test="$refus"><xsl:attribute name="aria-invalid">true</xsl:attribute></xsl:if>
</xsl:template>

<!-- One option of a select whose field is $nom; chosen when it was typed, else
     when it is stored ($value). -->
<xsl:template name="option">
  <xsl:param name="nom"/>
  <xsl:param name="value"/>
  <xsl:param name="code"/>
  <xsl:param name="label"/>
  <xsl:variable name="typed" select="$saisie/c:champ[@nom = $nom]"/>
  <option value="{$code}">
    <xsl:if test="($typed and $typed = $code) or (not($typed) and $value = $code)"><xsl:attribute name="selected">selected</xsl:attribute></xsl:if>
    <xsl:value-of select="$label"/>
  </option>
</xsl:template>

<!-- The options that a list of code words stands for, with their words. -->
<xsl:template name="options">
  <xsl:param name="nom"/>
  <xsl:param name="value"/>
  <xsl:param name="codes"/>
  <xsl:variable name="words" select="concat(normalize-space($codes), ' ')"/>
  <xsl:variable name="code" select="substring-before($words, ' ')"/>
  <xsl:if test="$code">
    <xsl:call-template name="option">
      <xsl:with-param name="nom" select="$nom"/>
      <xsl:with-param name="value" select="$value"/>
      <xsl:with-param name="code" select="$code"/>
      <xsl:with-param name="label"><xsl:call-template name="libelle"><xsl:with-param name="code" select="$code"/></xsl:call-template></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="options">
      <xsl:with-param name="nom" select="$nom"/>
      <xsl:with-param name="value" select="$value"/>
      <xsl:with-param name="codes" select="substring-after($words, ' ')"/>
    </xsl:call-template>
  </xsl:if>
</xsl:template>

</xsl:stylesheet>
