<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/comptes.xsl: GET /comptes, one account, a new one: for the DGEFP. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:compte-ligne" mode="row">
  <tr>
    <th scope="row"><a href="/comptes/{@id}"><xsl:value-of select="@identifiant"/></a></th>
    <td data-nom="Nom"><xsl:value-of select="@nom"/></td>
    <td data-nom="Profil"><xsl:apply-templates select="@profil" mode="label"/></td>
    <td data-nom="Territoire">
      <xsl:value-of select="@departement"/><xsl:value-of select="@region"/>
      <xsl:if test="not(string(@departement) or string(@region))"><span class="note"><xsl:choose><xsl:when test="@profil = 'centre'">ses centres</xsl:when><xsl:otherwise>national</xsl:otherwise></xsl:choose></span></xsl:if>
    </td>
    <td data-nom="Accès">
      <xsl:choose>
        <xsl:when test="@verrouille"><xsl:call-template name="badge"><xsl:with-param name="kind" select="'retire'"/><xsl:with-param name="label" select="'Verrouillé'"/></xsl:call-template></xsl:when>
        <xsl:otherwise>Ouvert</xsl:otherwise>
      </xsl:choose>
    </td>
  </tr>
</xsl:template>

<xsl:template match="c:page[@code='compte-fiche']" mode="heading">Compte <xsl:value-of select="c:compte-ligne/@identifiant"/></xsl:template>

<xsl:template match="c:page[@code='compte-fiche']" mode="content">
  <xsl:apply-templates select="c:compte-ligne[@verrouille]" mode="verrou"/>
  <section aria-labelledby="modifier">
    <h2 id="modifier">Nom, profil et territoire</h2>
    <xsl:apply-templates select="c:formulaire[@code='compte']" mode="content"/>
  </section>
  <section aria-labelledby="changer">
    <h2 id="changer">Donner un nouveau mot de passe</h2>
    <p>Toutes les connexions de ce compte seront terminées.</p>
    <xsl:apply-templates select="c:formulaire[@code='mot-de-passe']" mode="content">
      <xsl:with-param name="label" select="'Changer le mot de passe'"/>
      <xsl:with-param name="kind" select="'second'"/>
    </xsl:apply-templates>
  </section>
  <section aria-labelledby="acces">
    <h2 id="acces">Accès</h2>
    <xsl:apply-templates select="c:compte-ligne" mode="acces"/>
  </section>
</xsl:template>

<xsl:template match="c:compte-ligne" mode="verrou">
  <xsl:call-template name="alerte">
    <xsl:with-param name="label" select="'Compte verrouillé'"/>
    <xsl:with-param name="body"><p>Ce compte est verrouillé&#xA0;: personne ne peut se connecter avec lui.</p></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:compte-ligne" mode="acces">
  <p>Verrouiller termine toutes ses connexions et empêche les suivantes.</p>
  <xsl:call-template name="formulaire">
    <xsl:with-param name="action" select="concat('/comptes/', @id, '/verrou')"/>
    <xsl:with-param name="label" select="'Verrouiller le compte'"/>
    <xsl:with-param name="revision" select="@revision"/>
    <xsl:with-param name="kind" select="'danger'"/>
    <xsl:with-param name="body"><input type="hidden" name="verrouille" value="oui"/></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:compte-ligne[@verrouille]" mode="acces">
  <p>Déverrouiller permet à nouveau de se connecter avec le mot de passe connu.</p>
  <xsl:call-template name="formulaire">
    <xsl:with-param name="action" select="concat('/comptes/', @id, '/verrou')"/>
    <xsl:with-param name="label" select="'Déverrouiller le compte'"/>
    <xsl:with-param name="revision" select="@revision"/>
    <xsl:with-param name="kind" select="'second'"/>
    <xsl:with-param name="body"><input type="hidden" name="verrouille" value="non"/></xsl:with-param>
  </xsl:call-template>
</xsl:template>

</xsl:stylesheet>
