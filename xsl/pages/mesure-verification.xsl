<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/mesure-verification.xsl: on a mesure's page, to the DGEFP: where its
     regles overlap, and what happens on each border day. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:verification" mode="content">
  <section aria-labelledby="verification">
    <h2 id="verification">Jours limites</h2>
    <p>Pour chaque règle, une session qu’elle prend, et ce que la mesure en ferait si l’une de ses dates tombait sur un jour que la règle nomme, ou juste à côté.</p>
    <xsl:apply-templates select="c:part" mode="content"/>
  </section>
</xsl:template>

<xsl:template match="c:verification/c:part" mode="content">
  <details>
    <summary>Règle <xsl:apply-templates select="/c:page/c:mesure/c:regle[position() = current()/@regle]" mode="nom-de-regle"/></summary>
    <xsl:if test="c:recouvrement"><p>Des sessions qui répondent à cette règle sont déjà prises par la règle <xsl:apply-templates select="c:recouvrement" mode="item"/>.</p></xsl:if>
    <xsl:apply-templates select="c:temoin" mode="content"/>
    <xsl:if test="not(c:temoin)"><p>CERES n’a pas trouvé d’exemple&#xA0;: il y a trop de cas.</p></xsl:if>
    <xsl:if test="c:temoin and not(c:limite)"><p>Cette règle ne borne aucune date.</p></xsl:if>
    <xsl:if test="c:limite">
      <xsl:call-template name="liste">
        <xsl:with-param name="nom" select="'verification'"/>
        <xsl:with-param name="rows" select="c:limite"/>
      </xsl:call-template>
    </xsl:if>
  </details>
</xsl:template>

<xsl:template match="c:recouvrement" mode="item">
  <xsl:call-template name="ou"/>
  <xsl:apply-templates select="/c:page/c:mesure/c:regle[position() = current()/@regle]" mode="nom-de-regle"/>
</xsl:template>

<xsl:template match="c:temoin" mode="content">
  <p>Par exemple, une session «&#xA0;<xsl:apply-templates select="@statut" mode="label"/>&#xA0;» du <xsl:apply-templates select="@debut" mode="jour"/> au <xsl:apply-templates select="@fin" mode="jour"/>, de fin initiale <xsl:apply-templates select="@fin-initiale" mode="jour"/><xsl:if test="not(@fin-initiale)">inconnue</xsl:if>.</p>
</xsl:template>

<xsl:template match="c:limite" mode="row">
  <xsl:variable name="regle" select="/c:page/c:mesure/c:regle[position() = current()/@regle]"/>
  <tr>
    <th scope="row"><xsl:apply-templates select="@date" mode="nom-de-date"/> le&#xA0;<xsl:apply-templates select="@jour" mode="jour"/></th>
    <td data-nom="Règle qui la prend"><xsl:apply-templates select="$regle" mode="nom-de-regle"/><xsl:if test="not($regle)">aucune</xsl:if></td>
    <td data-nom="Effet">
      <xsl:apply-templates select="$regle/c:annulation | $regle/c:report-de-fin | $regle/c:sans-effet" mode="effet"/>
      <xsl:if test="$regle/c:signalement">, session signalée à l’UD</xsl:if>
      <xsl:if test="not($regle)">Rien ne change</xsl:if>
    </td>
  </tr>
</xsl:template>

<xsl:template match="@date[.='debut']" mode="nom-de-date">Début</xsl:template>
<xsl:template match="@date[.='fin-initiale']" mode="nom-de-date">Fin initiale</xsl:template>
<xsl:template match="@date[.='fin']" mode="nom-de-date">Fin</xsl:template>

</xsl:stylesheet>
