<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/centres.xsl: GET /centres, one of them, its sites. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:centres | c:centre | c:sites | c:site" mode="known"/>

<xsl:template match="c:page[@code='centre' or @code='centre-nouveau' or @code='site' or @code='site-nouveau']" mode="ariane">
  <xsl:call-template name="ariane">
    <xsl:with-param name="places">
      <li><a href="/centres">Centres</a></li>
      <xsl:apply-templates select="self::c:page[starts-with(@code, 'site')]/c:centre" mode="item-lien"/>
    </xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:centre" mode="item-lien"><li><a href="/centres/{@id}"><xsl:apply-templates select="." mode="nom"/></a></li></xsl:template>

<!-- Its name stands within it, or in a list in @nom. -->
<xsl:template match="c:centre | c:site" mode="nom"><xsl:value-of select="."/><xsl:value-of select="@nom"/></xsl:template>

<xsl:template match="c:page[@code='centres']" mode="heading">Centres agréés</xsl:template>
<xsl:template match="c:page[@code='centres']" mode="creation">Ajouter un centre</xsl:template>

<xsl:template match="c:page[@code='centres']" mode="content">
  <xsl:apply-templates select="c:action | c:refus | c:actions/*" mode="creation"/>
  <xsl:call-template name="filtre">
    <xsl:with-param name="action" select="'/centres'"/>
    <xsl:with-param name="actif" select="c:filtre/@*[string()]"/>
    <xsl:with-param name="body"><xsl:call-template name="filtre-champs"><xsl:with-param name="noms" select="'q'"/></xsl:call-template></xsl:with-param>
  </xsl:call-template>
  <xsl:choose>
    <xsl:when test="c:centres/c:centre">
      <xsl:call-template name="tableau">
        <xsl:with-param name="id" select="'centres'"/>
        <xsl:with-param name="kind" select="'cartes'"/>
        <xsl:with-param name="caption" select="'Centres agréés'"/>
        <xsl:with-param name="head"><th scope="col">Centre</th><th scope="col">SIRET</th><th scope="col">Sites</th><th scope="col">Agréments</th></xsl:with-param>
        <xsl:with-param name="rows" select="c:centres/c:centre"/>
      </xsl:call-template>
    </xsl:when>
    <xsl:otherwise><p>Aucun centre ne correspond à cette recherche.</p></xsl:otherwise>
  </xsl:choose>
  <xsl:apply-templates select="c:suite" mode="pagination"/>
</xsl:template>

<xsl:template match="c:centre" mode="row">
  <tr>
    <th scope="row"><a href="/centres/{@id}"><xsl:apply-templates select="." mode="nom"/></a></th>
    <td data-nom="SIRET"><xsl:apply-templates select="@siret" mode="siret"/></td>
    <td data-nom="Sites"><xsl:value-of select="@sites"/></td>
    <td data-nom="Agréments"><xsl:value-of select="@agrements"/></td>
  </tr>
</xsl:template>

<xsl:template match="c:page[@code='centre']" mode="heading"><xsl:apply-templates select="c:centre" mode="nom"/></xsl:template>

<xsl:template match="c:page[@code='centre']" mode="content">
  <p>SIRET <xsl:apply-templates select="c:centre/@siret" mode="siret"/></p>
  <section aria-labelledby="sites">
    <h2 id="sites">Sites d’examen</h2>
    <xsl:if test="not(c:sites/c:site)"><p>Aucun site n’est enregistré.</p></xsl:if>
    <ul class="fiches"><xsl:apply-templates select="c:sites/c:site" mode="item"/></ul>
    <xsl:apply-templates select="c:actions/c:action[@code='site' or @code='site-creation']" mode="lien"/>
  </section>
  <section aria-labelledby="agrements-du-centre">
    <h2 id="agrements-du-centre">Agréments</h2>
    <xsl:apply-templates select="c:agrements" mode="content"/>
    <xsl:apply-templates select="c:actions/c:action[@code='agrement' or @code='agrement-creation']" mode="lien"/>
  </section>
  <xsl:apply-templates select="c:actions/c:action[@code='modification']" mode="centre"/>
</xsl:template>

<xsl:template match="c:action" mode="lien">
  <p class="boutons">
    <xsl:call-template name="bouton">
      <xsl:with-param name="href" select="@href"/>
      <xsl:with-param name="label"><xsl:call-template name="action"><xsl:with-param name="code" select="substring-before(concat(@code, '-creation'), '-creation')"/></xsl:call-template></xsl:with-param>
    </xsl:call-template>
  </p>
</xsl:template>

<xsl:template match="c:site" mode="item">
  <li>
    <strong><xsl:apply-templates select="." mode="site-lien"/></strong>
    <span class="note"><xsl:value-of select="concat(@adresse, ' ', @code-postal, ' ', @ville, '&#xA0;(', @departement, ')')"/></span>
  </li>
</xsl:template>

<xsl:template match="c:site" mode="site-lien"><xsl:apply-templates select="." mode="nom"/></xsl:template>
<xsl:template match="c:page[c:actions/c:action]/c:sites/c:site" mode="site-lien">
  <a href="/sites/{@id}"><xsl:apply-templates select="." mode="nom"/></a>
</xsl:template>

<xsl:template match="c:action" mode="centre">
  <section aria-labelledby="modifier">
    <h2 id="modifier">Modifier ce centre</h2>
  <xsl:call-template name="formulaire">
    <xsl:with-param name="action" select="@href"/>
    <xsl:with-param name="label" select="'Enregistrer'"/>
    <xsl:with-param name="revision" select="/c:page/c:centre/@revision"/>
    <xsl:with-param name="body">
  <xsl:call-template name="champ">
    <xsl:with-param name="nom" select="'nom'"/>
    <xsl:with-param name="label" select="'Nom'"/>
    <xsl:with-param name="value" select="/c:page/c:centre"/>
  </xsl:call-template>
  <xsl:call-template name="champ">
    <xsl:with-param name="nom" select="'siret'"/>
    <xsl:with-param name="label" select="'SIRET'"/>
    <xsl:with-param name="hint" select="'14 chiffres, espaces permis.'"/>
    <xsl:with-param name="value" select="/c:page/c:centre/@siret"/>
    <xsl:with-param name="taille" select="'nombre'"/>
  </xsl:call-template>
    </xsl:with-param>
  </xsl:call-template>

  </section>
</xsl:template>

<xsl:template match="c:page[@code='centre-nouveau']" mode="heading">Ajouter un centre</xsl:template>

<xsl:template match="c:page[@code='centre-nouveau']" mode="content">
  <xsl:call-template name="formulaire">
    <xsl:with-param name="action" select="'/centres'"/>
    <xsl:with-param name="label" select="'Ajouter le centre'"/>
    <xsl:with-param name="body">
  <xsl:call-template name="champ">
    <xsl:with-param name="nom" select="'siret'"/>
    <xsl:with-param name="label" select="'SIRET'"/>
    <xsl:with-param name="hint" select="'14 chiffres, espaces permis.'"/>
    <xsl:with-param name="taille" select="'nombre'"/>
  </xsl:call-template>
  <xsl:call-template name="champ">
    <xsl:with-param name="nom" select="'nom'"/>
    <xsl:with-param name="label" select="'Nom'"/>
  </xsl:call-template>
      <h2>Son premier site d’examen</h2>
      <xsl:call-template name="champ">
        <xsl:with-param name="nom" select="'site'"/>
        <xsl:with-param name="label" select="'Nom du site'"/>
      </xsl:call-template>
      <xsl:call-template name="site-adresse"/>
      <xsl:call-template name="site-departement"/>
    </xsl:with-param>
  </xsl:call-template>

</xsl:template>

<xsl:template match="c:page[@code='site-nouveau']" mode="heading">Ajouter un site</xsl:template>

<xsl:template match="c:page[@code='site-nouveau']" mode="content">
  <p>Le département du site décide de l’UD et de la DIRECCTE compétentes pour ses sessions.</p>
  <xsl:call-template name="formulaire">
    <xsl:with-param name="action" select="concat('/centres/', c:centre/@id, '/sites')"/>
    <xsl:with-param name="label" select="'Ajouter le site'"/>
    <xsl:with-param name="body">
      <xsl:call-template name="site-champs"/>
    </xsl:with-param>
  </xsl:call-template>

</xsl:template>

<xsl:template match="c:page[@code='site']" mode="heading"><xsl:apply-templates select="c:site" mode="nom"/></xsl:template>

<xsl:template match="c:page[@code='site'][c:actions][not(c:actions/c:action)]" mode="content" priority="1">
  <ul class="fiches"><xsl:apply-templates select="c:site" mode="item"/></ul>
</xsl:template>

<xsl:template match="c:page[@code='site']" mode="content">
  <p>Le département du site décide de l’UD et de la DIRECCTE compétentes pour ses sessions.</p>
  <xsl:call-template name="formulaire">
    <xsl:with-param name="action" select="concat('/sites/', c:site/@id)"/>
    <xsl:with-param name="label" select="'Enregistrer'"/>
    <xsl:with-param name="revision" select="c:site/@revision"/>
    <xsl:with-param name="body">
      <xsl:call-template name="site-champs"/>
    </xsl:with-param>
  </xsl:call-template>

</xsl:template>

<xsl:template name="site-champs">
  <xsl:call-template name="champ">
    <xsl:with-param name="nom" select="'nom'"/>
    <xsl:with-param name="label" select="'Nom du site'"/>
    <xsl:with-param name="value"><xsl:apply-templates select="c:site" mode="nom"/></xsl:with-param>
  </xsl:call-template>
  <xsl:call-template name="site-adresse"/>
  <xsl:choose>
    <xsl:when test="c:site">
      <p>Département&#xA0;: <strong><xsl:value-of select="c:site/@departement"/></strong>. Il ne change pas&#xA0;: ses sessions y sont attachées.</p>
    </xsl:when>
    <xsl:otherwise><xsl:call-template name="site-departement"/></xsl:otherwise>
  </xsl:choose>
</xsl:template>

<xsl:template name="site-adresse">
  <xsl:call-template name="champ">
    <xsl:with-param name="nom" select="'adresse'"/>
    <xsl:with-param name="label" select="'Adresse'"/>
    <xsl:with-param name="value" select="c:site/@adresse"/>
    <xsl:with-param name="facultatif" select="true()"/>
  </xsl:call-template>
  <xsl:call-template name="champ">
    <xsl:with-param name="nom" select="'code_postal'"/>
    <xsl:with-param name="label" select="'Code postal'"/>
    <xsl:with-param name="hint" select="'Cinq chiffres.'"/>
    <xsl:with-param name="value" select="c:site/@code-postal"/>
    <xsl:with-param name="taille" select="'nombre'"/>
  </xsl:call-template>
  <xsl:call-template name="champ">
    <xsl:with-param name="nom" select="'ville'"/>
    <xsl:with-param name="label" select="'Ville'"/>
    <xsl:with-param name="value" select="c:site/@ville"/>
  </xsl:call-template>
</xsl:template>

<xsl:template name="site-departement">
  <xsl:call-template name="champ-choix">
    <xsl:with-param name="nom" select="'departement'"/>
    <xsl:with-param name="label" select="'Département'"/>
    <xsl:with-param name="hint" select="'Son code, par exemple 44 ou 2A.'"/>
    <xsl:with-param name="value" select="c:site/@departement"/>
  </xsl:call-template>
</xsl:template>

</xsl:stylesheet>
