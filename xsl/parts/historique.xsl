<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/historique.xsl: the changes of a session: when, who, what, by which rule, why. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:historique" mode="content">
  <section aria-labelledby="historique">
    <h2 id="historique">Historique</h2>
    <xsl:choose>
      <xsl:when test="c:evenement">
        <p class="note">Chaque changement reste inscrit&#xA0;: rien ne s’efface. Le plus récent est en tête.</p>
        <ol class="historique"><xsl:apply-templates select="c:evenement" mode="item"/></ol>
      </xsl:when>
      <xsl:otherwise><p>Aucun changement n’est inscrit.</p></xsl:otherwise>
    </xsl:choose>
  </section>
</xsl:template>

<xsl:template match="c:evenement" mode="item">
  <li>
    <p>
      <strong><xsl:apply-templates select="@verb" mode="label"/></strong>
      <xsl:apply-templates select="@regle" mode="regle"/>
      <span class="note">
        <xsl:apply-templates select="@date" mode="horodate"/>
        <xsl:text>, par </xsl:text>
        <xsl:value-of select="@auteur"/>
      </span>
    </p>
    <xsl:apply-templates select="@motif" mode="item"/>
    <xsl:apply-templates select="@apres" mode="decompte"/>
    <xsl:apply-templates select="." mode="candidats"/>
    <xsl:if test="*"><ul><xsl:apply-templates select="*" mode="changement"/></ul></xsl:if>
  </li>
</xsl:template>

<xsl:template match="@motif" mode="item">
  <p class="lignes">Motif&#xA0;: «&#xA0;<xsl:value-of select="."/>&#xA0;»</p>
</xsl:template>

<!-- Whom a change of the candidats is about: by name where the reader may know
     it and they are still there. -->
<xsl:key name="candidat" match="c:candidat" use="@id"/>
<xsl:template match="c:evenement[starts-with(@verb, 'candidat-')]" mode="candidats">
  <p>
    <xsl:apply-templates select="@avant[string()]" mode="candidat"/>
    <xsl:if test="string(@apres) and string(@avant) and @apres != @avant"><span class="invisible"> devient </span><span aria-hidden="true"> → </span></xsl:if>
    <xsl:apply-templates select="@apres[string() and not(. = ../@avant)]" mode="candidat"/>
  </p>
</xsl:template>
<xsl:template match="c:evenement[@verb='candidats-import']" mode="candidats">
  <p><xsl:call-template name="compte-de"><xsl:with-param name="nombre" select="@apres"/><xsl:with-param name="un" select="'candidat'"/></xsl:call-template></p>
</xsl:template>
<xsl:template match="c:evenement" mode="candidats"/>
<xsl:template match="@*" mode="candidat">
  <xsl:variable name="candidat" select="key('candidat', .)[c:nom]"/>
  <xsl:choose>
    <xsl:when test="$candidat"><xsl:apply-templates select="$candidat[1]" mode="nom"/></xsl:when>
    <xsl:otherwise><xsl:value-of select="concat('Candidat n°&#xA0;', .)"/></xsl:otherwise>
  </xsl:choose>
</xsl:template>

<!-- Of results, from what to what: « Réussite : 3, Échec : 1 → … » -->
<xsl:template match="@*" mode="decompte"/>
<xsl:template match="c:evenement[@verb='resultats']/@apres[string()]" mode="decompte">
  <p>
    <xsl:if test="string(../@avant)">
      <xsl:call-template name="decompte"><xsl:with-param name="list" select="../@avant"/></xsl:call-template>
      <span class="invisible"> devient </span><span aria-hidden="true"> → </span>
    </xsl:if>
    <xsl:call-template name="decompte"><xsl:with-param name="list" select="."/></xsl:call-template>
  </p>
</xsl:template>

<!-- "reussite=3 echec=1" in words. -->
<xsl:template name="decompte">
  <xsl:param name="list"/>
  <xsl:variable name="word" select="substring-before(concat($list, ' '), ' ')"/>
  <xsl:variable name="rest" select="substring-after($list, ' ')"/>
  <xsl:call-template name="libelle"><xsl:with-param name="code" select="substring-before($word, '=')"/></xsl:call-template>
  <xsl:value-of select="concat('&#xA0;: ', substring-after($word, '='))"/>
  <xsl:if test="$rest">
    <xsl:text>, </xsl:text>
    <xsl:call-template name="decompte"><xsl:with-param name="list" select="$rest"/></xsl:call-template>
  </xsl:if>
</xsl:template>

<!-- « Fin : 15/05/2020 → 24/08/2020 » -->
<xsl:template match="c:evenement/*" mode="changement">
  <li>
    <xsl:apply-templates select="." mode="nom-de-champ"/>
    <xsl:text>&#xA0;: </xsl:text>
    <xsl:if test="@avant"><del><xsl:apply-templates select="@avant" mode="valeur"/></del><span class="invisible">devient</span><span aria-hidden="true"> → </span></xsl:if>
    <xsl:apply-templates select="." mode="apres"/>
  </li>
</xsl:template>

<xsl:template match="*" mode="apres">effacé</xsl:template>
<xsl:template match="c:evenement/c:dte-a-refaire[not(@apres)] | c:evenement/c:convocations-a-refaire[not(@apres)]" mode="apres">non</xsl:template>
<xsl:template match="*[@apres]" mode="apres"><ins><xsl:apply-templates select="@apres" mode="valeur"/></ins></xsl:template>

<xsl:template match="@*" mode="valeur">
  <xsl:call-template name="jour">
    <xsl:with-param name="jour" select="."/>
  </xsl:call-template>
</xsl:template>
<xsl:template match="c:statut/@*" mode="valeur"><xsl:apply-templates select="." mode="label"/></xsl:template>
<xsl:template match="c:mesure/@*" mode="valeur"><xsl:apply-templates select="." mode="mesure"/></xsl:template>

<xsl:template match="*" mode="nom-de-champ">
  <xsl:variable name="libelle">
    <xsl:call-template name="libelle-de-champ">
      <xsl:with-param name="formulaire" select="'evenement'"/>
      <xsl:with-param name="nom" select="local-name()"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:value-of select="$libelle"/>
  <xsl:if test="not(string($libelle))"><xsl:call-template name="unknown"/></xsl:if>
</xsl:template>

</xsl:stylesheet>
