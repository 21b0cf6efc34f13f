<?xml version="1.0" encoding="UTF-8"?>
<!-- theme/liste.xsl: tables, their filters, their parts. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- A table of $rows, elements that have a mode row; on a narrow screen it
     becomes cards ($kind cartes), or scrolls in a region of its own that the
     keyboard reaches (defile). -->
<xsl:template name="tableau">
  <xsl:param name="id"/>
  <xsl:param name="caption"/>
  <xsl:param name="head"/>
  <xsl:param name="rows"/>
  <xsl:param name="kind" select="'defile'"/>
  <xsl:choose>
    <xsl:when test="$kind = 'defile'">
      <div class="defile" role="region" aria-labelledby="{$id}" tabindex="0">
        <table>
          <caption id="{$id}"><xsl:copy-of select="$caption"/></caption>
          <thead><tr><xsl:copy-of select="$head"/></tr></thead>
          <tbody><xsl:apply-templates select="$rows" mode="row"/></tbody>
        </table>
      </div>
    </xsl:when>
    <xsl:otherwise>
      <table class="{$kind}">
        <caption id="{$id}"><xsl:copy-of select="$caption"/></caption>
        <thead><tr><xsl:copy-of select="$head"/></tr></thead>
        <tbody><xsl:apply-templates select="$rows" mode="row"/></tbody>
      </table>
    </xsl:otherwise>
  </xsl:choose>
</xsl:template>

<!-- « Suite de la liste »: keyset paging only goes on, or back to the start. -->
<xsl:template match="c:suite" mode="pagination">
  <nav class="pagination" aria-label="Pages de la liste">
    <ul>
      <xsl:apply-templates select="@debut | @href" mode="pagination"/>
    </ul>
  </nav>
</xsl:template>

<xsl:template match="c:suite/@debut" mode="pagination">
  <li><a class="bouton second" href="{.}">Revenir au début de la liste</a></li>
</xsl:template>

<xsl:template match="c:suite/@href" mode="pagination">
  <li><a class="bouton second" rel="next" href="{.}">Suite de la liste</a></li>
</xsl:template>

<!-- The fields that narrow a list; its address keeps them. -->
<xsl:template name="filtre">
  <xsl:param name="action"/>
  <xsl:param name="body"/>
  <xsl:param name="actif"/>
  <form class="filtre" method="get" action="{$action}" role="search" aria-label="Filtrer la liste">
    <div class="champs"><xsl:copy-of select="$body"/></div>
    <p class="boutons">
      <button class="bouton principal">Filtrer</button>
      <xsl:if test="$actif"><a href="{$action}">Effacer les filtres</a></xsl:if>
    </p>
  </form>
</xsl:template>

<!-- Its fields, named in $noms: a select where the document has a choice. -->
<xsl:template name="filtre-champs">
  <xsl:param name="noms"/>
  <xsl:variable name="words" select="concat(normalize-space($noms), ' ')"/>
  <xsl:variable name="nom" select="substring-before($words, ' ')"/>
  <xsl:if test="$nom">
    <xsl:call-template name="champ-choix">
      <xsl:with-param name="nom" select="$nom"/>
      <xsl:with-param name="label"><xsl:call-template name="filtre-libelle"><xsl:with-param name="nom" select="$nom"/></xsl:call-template></xsl:with-param>
      <xsl:with-param name="value" select="c:filtre/@*[name() = $nom]"/>
      <xsl:with-param name="type"><xsl:call-template name="filtre-type"><xsl:with-param name="nom" select="$nom"/></xsl:call-template></xsl:with-param>
    </xsl:call-template>
    <xsl:call-template name="filtre-champs">
      <xsl:with-param name="noms" select="substring-after($words, ' ')"/>
    </xsl:call-template>
  </xsl:if>
</xsl:template>

<xsl:template name="filtre-type">
  <xsl:param name="nom"/>
  <xsl:choose>
    <xsl:when test="$nom = 'q'">search</xsl:when>
    <xsl:when test="$nom = 'du' or $nom = 'au'">date</xsl:when>
    <xsl:otherwise>text</xsl:otherwise>
  </xsl:choose>
</xsl:template>

<xsl:template name="filtre-libelle">
  <xsl:param name="nom"/>
  <xsl:choose>
    <xsl:when test="$nom = 'q'">Rechercher</xsl:when>
    <xsl:when test="$nom = 'statut'">Statut</xsl:when>
    <xsl:when test="$nom = 'titre'">Titre</xsl:when>
    <xsl:when test="$nom = 'centre'">Centre</xsl:when>
    <xsl:when test="$nom = 'departement'">Département</xsl:when>
    <xsl:when test="$nom = 'noun'">Objet</xsl:when>
    <xsl:when test="$nom = 'du'">Du (JJ/MM/AAAA)</xsl:when>
    <xsl:when test="$nom = 'au'">Au (JJ/MM/AAAA)</xsl:when>
    <xsl:otherwise>
      <xsl:message terminate="yes">no label for the filter <xsl:value-of select="$nom"/></xsl:message>
    </xsl:otherwise>
  </xsl:choose>
</xsl:template>

<!-- A field whose choices the document may bring; else it is typed. -->
<xsl:template name="champ-choix">
  <xsl:param name="nom"/>
  <xsl:param name="label"/>
  <xsl:param name="value"/>
  <xsl:param name="hint"/>
  <xsl:param name="type" select="'text'"/>
  <xsl:param name="facultatif" select="false()"/>
  <xsl:variable name="choix" select="/c:page/c:choix[@nom = $nom]"/>
  <xsl:call-template name="champ">
    <xsl:with-param name="nom" select="$nom"/>
    <xsl:with-param name="label" select="$label"/>
    <xsl:with-param name="type">
      <xsl:choose>
        <xsl:when test="$choix">select</xsl:when>
        <xsl:otherwise><xsl:value-of select="$type"/></xsl:otherwise>
      </xsl:choose>
    </xsl:with-param>
    <xsl:with-param name="value" select="$value"/>
    <xsl:with-param name="facultatif" select="$facultatif"/>
    <xsl:with-param name="hint"><xsl:if test="not($choix)"><xsl:value-of select="$hint"/></xsl:if></xsl:with-param>
    <xsl:with-param name="options">
      <xsl:if test="not($choix/c:option[@valeur = ''])">
        <option value="">
          <xsl:choose>
            <xsl:when test="/c:page/c:filtre">Tous</xsl:when>
            <xsl:otherwise>Choisir…</xsl:otherwise>
          </xsl:choose>
        </option>
      </xsl:if>
      <xsl:apply-templates select="$choix/c:option" mode="choix">
        <xsl:with-param name="value" select="$value"/>
      </xsl:apply-templates>
    </xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:option" mode="choix">
  <xsl:param name="value"/>
  <xsl:call-template name="option">
    <xsl:with-param name="nom" select="../@nom"/>
    <xsl:with-param name="value" select="$value"/>
    <xsl:with-param name="code" select="@valeur"/>
    <xsl:with-param name="label"><xsl:apply-templates select="." mode="libelle"/></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:option" mode="libelle"><xsl:value-of select="."/></xsl:template>
<xsl:template match="c:option[not(string())]" mode="libelle"><xsl:apply-templates select="@valeur" mode="label"/></xsl:template>
<xsl:template match="c:option[not(string())][@valeur = '']" mode="libelle" priority="1">Tous</xsl:template>

<!-- One more can be made, or why not. -->
<xsl:template match="c:action" mode="creation">
  <p class="boutons">
    <xsl:call-template name="bouton">
      <xsl:with-param name="href" select="@href"/>
      <xsl:with-param name="kind" select="'principal'"/>
      <xsl:with-param name="label"><xsl:apply-templates select="/c:page" mode="creation"/></xsl:with-param>
    </xsl:call-template>
  </p>
</xsl:template>

<xsl:template match="c:refus" mode="creation">
  <p class="note">
    <xsl:apply-templates select="." mode="message"/>
    <xsl:apply-templates select="@regle" mode="regle"/>
  </p>
</xsl:template>

<xsl:template match="c:refus[@code = 'profil-sans-droit']" mode="creation"/>

</xsl:stylesheet>
