<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/droits.xsl: GET /droits: who may do what, as the route table has it. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:droits" mode="known"/>

<xsl:template match="c:page[@code='droits']" mode="heading">Qui peut faire quoi</xsl:template>

<xsl:template match="c:page[@code='droits']" mode="content">
  <p>Ce tableau est tiré de la table même qui ouvre ou ferme chaque adresse de CERES. Ce qui n’y figure pas n’existe pas. Un profil qui peut ouvrir une adresse n’y voit que son territoire&#xA0;: le centre ses sessions, l’UD son département, la DIRECCTE sa région. Ce qui est hors de ce territoire répond «&#xA0;introuvable&#xA0;».</p>
  <xsl:call-template name="tableau">
    <xsl:with-param name="id" select="'droits'"/>
    <xsl:with-param name="caption" select="'Adresses et profils'"/>
    <xsl:with-param name="head">
      <th scope="col">Adresse</th><th scope="col">Pour</th><th scope="col">Public</th><th scope="col">Centre</th><th scope="col">UD</th><th scope="col">DIRECCTE</th><th scope="col">DGEFP</th><th scope="col">Service</th>
    </xsl:with-param>
    <xsl:with-param name="rows" select="c:droits/c:ligne"/>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:droits/c:ligne" mode="row">
  <tr>
    <th scope="row"><code><xsl:value-of select="@chemin"/></code></th>
    <td><xsl:choose><xsl:when test="@methode = 'POST'">agir</xsl:when><xsl:otherwise>lire</xsl:otherwise></xsl:choose></td>
    <td><xsl:apply-templates select="." mode="oui"><xsl:with-param name="oui" select="@public"/></xsl:apply-templates></td>
    <td><xsl:apply-templates select="." mode="oui"><xsl:with-param name="oui" select="@centre"/></xsl:apply-templates></td>
    <td><xsl:apply-templates select="." mode="oui"><xsl:with-param name="oui" select="@ud"/></xsl:apply-templates></td>
    <td><xsl:apply-templates select="." mode="oui"><xsl:with-param name="oui" select="@direccte"/></xsl:apply-templates></td>
    <td><xsl:apply-templates select="." mode="oui"><xsl:with-param name="oui" select="@dgefp"/></xsl:apply-templates></td>
    <td><xsl:apply-templates select="." mode="oui"><xsl:with-param name="oui" select="@service"/></xsl:apply-templates></td>
  </tr>
</xsl:template>

<xsl:template match="c:ligne" mode="oui">
  <xsl:param name="oui"/>
  <xsl:choose>
    <xsl:when test="$oui = 'oui'"><strong>oui</strong></xsl:when>
    <xsl:otherwise><span class="non">non</span></xsl:otherwise>
  </xsl:choose>
</xsl:template>

</xsl:stylesheet>
