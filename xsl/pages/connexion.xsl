<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/connexion.xsl: GET /connexion and /compte: who one is. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='connexion']" mode="content">
  <xsl:apply-templates select="c:connexion/c:reprise" mode="annonce"/>
  <p>CERES est réservé aux centres agréés, aux UD, aux DIRECCTE et à la DGEFP. Les <a href="{$rubrique}">bulletins</a> sont ouverts à tous.</p>
  <xsl:call-template name="formulaire">
    <xsl:with-param name="action" select="'/connexion'"/>
    <xsl:with-param name="label" select="'Se connecter'"/>
    <xsl:with-param name="body">
      <input type="hidden" name="retour" value="{c:connexion/@retour}"/>
      <xsl:apply-templates select="c:connexion/c:reprise" mode="champs"/>
  <xsl:call-template name="champ">
    <xsl:with-param name="nom" select="'identifiant'"/>
    <xsl:with-param name="label" select="'Identifiant'"/>
    <xsl:with-param name="autocomplete" select="'username'"/>
  </xsl:call-template>
  <xsl:call-template name="champ">
    <xsl:with-param name="nom" select="'mot_de_passe'"/>
    <xsl:with-param name="label" select="'Mot de passe'"/>
    <xsl:with-param name="type" select="'password'"/>
    <xsl:with-param name="autocomplete" select="'current-password'"/>
  </xsl:call-template>
    </xsl:with-param>
  </xsl:call-template>

  <p class="note">Identifiant ou mot de passe oublié, compte verrouillé&#xA0;: adressez-vous à la DGEFP, qui ouvre les comptes. La connexion dépose un cookie qui ne sert qu’à elle et disparaît à la déconnexion.</p>
</xsl:template>

<xsl:template match="c:page[@code='compte']" mode="content">
  <p><a href="/compte/avis">Mes avis</a></p>
  <xsl:apply-templates select="c:compte-ligne" mode="fiche"/>
  <section aria-labelledby="changer">
    <h2 id="changer">Changer de mot de passe</h2>
    <p>Les autres connexions ouvertes avec ce compte seront terminées&#xA0;; celle-ci continue.</p>
    <xsl:apply-templates select="c:formulaire" mode="content"/>
  </section>
</xsl:template>

<xsl:template match="c:compte-ligne" mode="fiche">
  <dl class="faits">
    <dt>Identifiant</dt><dd><xsl:value-of select="@identifiant"/></dd>
    <dt>Nom</dt><dd><xsl:value-of select="@nom"/></dd>
    <dt>Profil</dt><dd><xsl:apply-templates select="@profil" mode="label"/></dd>
    <xsl:if test="string(@departement)"><dt>Département</dt><dd><xsl:value-of select="@departement"/></dd></xsl:if>
    <xsl:if test="string(@region)"><dt>Région</dt><dd><xsl:value-of select="@region"/></dd></xsl:if>
    <xsl:if test="../c:centres/c:centre"><dt>Centres</dt><dd><ul><xsl:apply-templates select="../c:centres/c:centre" mode="item"/></ul></dd></xsl:if>
  </dl>
</xsl:template>

<xsl:template match="c:centre" mode="item">
  <li>
    <xsl:apply-templates select="." mode="nom"/>
    <span class="note"> SIRET <xsl:apply-templates select="@siret" mode="siret"/></span>
  </li>
</xsl:template>

</xsl:stylesheet>
