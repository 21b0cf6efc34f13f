<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/demandes.xsl: GET /demandes and /sessions/{id}/demandes; one of them is in demande.xsl. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='demandes']" mode="content">
  <xsl:apply-templates select="c:filtre | c:demandes | c:suite" mode="content"/>
  <xsl:apply-templates select="c:action[@code='titre-echu']" mode="titre-echu"/>
  <xsl:apply-templates select="c:formulaire" mode="demande"/>
  <xsl:apply-templates select="c:uds" mode="appeler"/>
  <xsl:if test="c:compte/@profil != 'centre'"><p><a href="/demandes/chiffres">Chiffres par UD</a></p></xsl:if>
  <xsl:if test="c:compte/@profil = 'direccte' or c:compte/@profil = 'dgefp'"><p><a href="/uds">Coordonnées des UD</a></p></xsl:if>
</xsl:template>

<xsl:template match="c:demande" mode="row">
  <tr>
    <th scope="row"><a href="/demandes/{@id}"><span class="invisible">Demande </span><xsl:value-of select="@id"/></a></th>
    <td data-nom="Session"><xsl:apply-templates select="c:session" mode="de-demande"/><xsl:apply-templates select="@nature" mode="de-demande"/></td>
    <td data-nom="Titre"><xsl:value-of select="c:titre"/></td>
    <td data-nom="Centre et lieu"><xsl:value-of select="c:centre"/><span class="note"><xsl:value-of select="concat(c:site/@ville, ' (', c:site/@departement, ')')"/></span></td>
    <td data-nom="Dates souhaitées">du <xsl:apply-templates select="@debut" mode="jour"/> au <xsl:apply-templates select="@fin" mode="jour"/></td>
    <td data-nom="Statut"><xsl:apply-templates select="@statut" mode="badge"/><span class="note">déposée le&#xA0;<xsl:apply-templates select="@deposee" mode="horodate"/></span><xsl:apply-templates select="@corrigee" mode="row"/><xsl:apply-templates select="@rappelee[../@statut = 'en-attente']" mode="row"/></td>
    <td data-nom="Agent"><xsl:value-of select="c:agent"/><xsl:if test="not(c:agent)"><span class="note"><xsl:choose><xsl:when test="@statut = 'en-attente'">libre</xsl:when><xsl:otherwise>aucun</xsl:otherwise></xsl:choose></span></xsl:if></td>
  </tr>
</xsl:template>

<xsl:template match="c:demande/@corrigee" mode="row">
  <span class="note">corrigée le&#xA0;<xsl:apply-templates select="." mode="horodate"/></span>
</xsl:template>

<xsl:template match="c:demande/@rappelee" mode="row">
  <span class="note">UD relancée le&#xA0;<xsl:apply-templates select="." mode="horodate"/></span>
</xsl:template>

<xsl:template match="c:session" mode="de-demande">
  <a href="/sessions/{@id}"><span class="invisible">Session </span><xsl:value-of select="@id"/></a>
</xsl:template>

<!-- A new one: the session is typed, or that of the page. -->
<xsl:template match="c:formulaire" mode="demande">
  <section aria-labelledby="demander">
    <h2 id="demander">Demander un report</h2>
    <p>Votre UD reporte la session, ou vous donne la raison de son refus. Une session n’a qu’une demande en attente à la fois&#xA0;<a class="regle nu" href="/regles#R20"><span class="invisible">règle </span>R20</a>.</p>
    <xsl:apply-templates select="." mode="content"><xsl:with-param name="label">Envoyer la demande</xsl:with-param></xsl:apply-templates>
  </section>
</xsl:template>

<xsl:template match="c:page[@code='session-demandes']" mode="content">
  <xsl:apply-templates select="c:session" mode="chapeau"/>
  <xsl:apply-templates select="c:demandes" mode="content"/>
  <xsl:apply-templates select="c:actions/c:refus[@code != 'profil-sans-droit']" mode="impossible"/>
  <xsl:apply-templates select="c:formulaire" mode="demande"/>
  <xsl:apply-templates select="c:uds[/c:page/c:compte/@profil = 'centre']" mode="appeler"/>
  <p><a href="/sessions/{c:session/@id}">Revenir à la session</a></p>
</xsl:template>

<!-- On a titre échu the form is another. -->
<xsl:template match="c:action" mode="titre-echu">
  <p>Le titre est échu, et sa prolongation aussi&#xA0;? <a href="{@href}">Demandez un report sur un titre échu</a>.</p>
</xsl:template>

</xsl:stylesheet>
