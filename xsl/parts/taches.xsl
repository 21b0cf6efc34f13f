<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/taches.xsl: what waits for who asks, on their dashboard. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:taches | c:activite" mode="known"/>

<xsl:template match="c:taches" mode="content">
  <section aria-labelledby="taches">
    <h2 id="taches">Ce qui vous attend</h2>
    <xsl:choose>
      <xsl:when test="c:tache[@nombre &gt; 0]"><ul class="taches"><xsl:apply-templates select="c:tache[@nombre &gt; 0]" mode="item"/></ul></xsl:when>
      <xsl:otherwise><p class="vide">Rien ne vous attend. Bonne journée&#xA0;!</p></xsl:otherwise>
    </xsl:choose>
  </section>
</xsl:template>

<xsl:template match="c:tache" mode="item">
  <li>
    <h3><xsl:apply-templates select="." mode="intitule"/><span class="invisible">&#xA0;:</span><xsl:text> </xsl:text><span class="nombre"><xsl:value-of select="@nombre"/></span></h3>
    <xsl:if test="*"><ul><xsl:apply-templates select="*[position() &lt;= 5]" mode="item"/></ul></xsl:if>
    <xsl:if test="*[6]"><details><summary>Les suivantes (<xsl:value-of select="count(*) - 5"/>)</summary><ul><xsl:apply-templates select="*[position() &gt; 5]" mode="item"/></ul></details></xsl:if>
    <xsl:apply-templates select="@href[../@nombre &gt; count(../*)]" mode="suite"/>
  </li>
</xsl:template>

<!-- Some lists hold just what was counted, others more than that. -->
<xsl:template match="c:tache/@href" mode="suite">
  <p><a href="{.}">
    <xsl:choose>
      <xsl:when test="contains(' avis demandes convoquer valider signalements ', concat(' ', ../@code, ' '))">Voir toute la liste</xsl:when>
      <xsl:otherwise>Chercher les autres dans la liste</xsl:otherwise>
    </xsl:choose>
    <span class="invisible">&#xA0;: <xsl:apply-templates select=".." mode="intitule"/></span></a></p>
</xsl:template>

<xsl:template match="c:tache" mode="intitule">
  <xsl:call-template name="unknown"/>
</xsl:template>
<xsl:template match="c:tache[@code='avis']" mode="intitule">Avis non lus</xsl:template>
<xsl:template match="c:tache[@code='demandes']" mode="intitule">Demandes de report en attente</xsl:template>
<xsl:template match="c:tache[@code='demandes-en-retard']" mode="intitule">Demandes de report qui attendent depuis longtemps</xsl:template>
<xsl:template match="c:tache[@code='preparer']" mode="intitule">Sessions à préparer</xsl:template>
<xsl:template match="c:tache[@code='dte-a-refaire']" mode="intitule">Demandes de DTE à refaire</xsl:template>
<xsl:template match="c:tache[@code='convoquer']" mode="intitule">Convocations à envoyer</xsl:template>
<xsl:template match="c:tache[@code='convocations-a-refaire']" mode="intitule">Convocations à renvoyer</xsl:template>
<xsl:template match="c:tache[@code='fin-reelle']" mode="intitule">Dates réelles de fin à saisir</xsl:template>
<xsl:template match="c:tache[@code='saisir-resultats']" mode="intitule">Résultats à saisir</xsl:template>
<xsl:template match="c:tache[@code='signalements']" mode="intitule">Sessions signalées par une mesure</xsl:template>
<xsl:template match="c:tache[@code='valider']" mode="intitule">Résultats à valider</xsl:template>
<xsl:template match="c:tache[@code='anciennes']" mode="intitule">Sessions ouvertes, finies depuis plus de 30&#xA0;jours</xsl:template>
<xsl:template match="c:tache[@code='agrements-a-echoir']" mode="intitule">Agréments qui prennent fin dans les 90&#xA0;jours</xsl:template>
<xsl:template match="c:tache[@code='titres-a-echoir']" mode="intitule">Titres dont la validité finit dans les 180&#xA0;jours</xsl:template>
<xsl:template match="c:tache[@code='comptes-verrouilles']" mode="intitule">Comptes verrouillés</xsl:template>

</xsl:stylesheet>
