<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/taches.xsl: what waits for who asks, on their dashboard. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

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
  <xsl:call-template name="mot">
    <xsl:with-param name="list" select="$taches"/>
    <xsl:with-param name="code" select="@code"/>
  </xsl:call-template>
</xsl:template>

<xsl:variable name="taches">
avis=Avis non lus
demandes=Demandes de report en attente
demandes-en-retard=Demandes de report qui attendent depuis longtemps
preparer=Sessions à préparer
dte-a-refaire=Demandes de DTE à refaire
convoquer=Convocations à envoyer
convocations-a-refaire=Convocations à renvoyer
fin-reelle=Dates réelles de fin à saisir
saisir-resultats=Résultats à saisir
signalements=Sessions signalées par une mesure
valider=Résultats à valider
anciennes=Sessions ouvertes, finies depuis plus de 30&#xA0;jours
agrements-a-echoir=Agréments qui prennent fin dans les 90&#xA0;jours
titres-a-echoir=Titres dont la validité finit dans les 180&#xA0;jours
comptes-verrouilles=Comptes verrouillés
</xsl:variable>

</xsl:stylesheet>
