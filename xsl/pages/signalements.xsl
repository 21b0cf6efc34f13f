<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/signalements.xsl: GET /signalements: what mesures leave for the UD. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='signalements']" mode="content">
  <p>Une mesure signale ces sessions à leur UD, qui juge de la suite. Une session quitte cette liste quand ses résultats sont saisis ou qu’elle est annulée.</p>
  <xsl:if test="c:signalements/c:signalee"><p><a href="/signalements.csv">Télécharger la liste (CSV)</a></p></xsl:if>
  <xsl:apply-templates select="c:signalements | c:suite" mode="content"/>
</xsl:template>

<xsl:template match="c:signalee" mode="row">
  <tr>
    <th scope="row"><a href="/sessions/{@session}"><span class="invisible">Session </span><xsl:value-of select="@session"/></a></th>
    <td data-nom="Titre"><xsl:value-of select="c:titre"/></td>
    <td data-nom="Centre et lieu"><xsl:value-of select="c:centre"/><span class="note"><xsl:value-of select="concat(c:site/@ville, ' (', c:site/@departement, ')')"/></span></td>
    <td data-nom="Début"><xsl:apply-templates select="@debut" mode="jour"/></td>
    <td data-nom="Fin"><xsl:apply-templates select="@fin" mode="jour"/></td>
    <td data-nom="Statut"><xsl:apply-templates select="@statut" mode="badge"/></td>
    <td data-nom="Pourquoi"><xsl:value-of select="c:texte"/><span class="note"><a href="/mesures/{@mesure}">mesure <xsl:apply-templates select="@mesure" mode="mesure"/></a></span></td>
  </tr>
</xsl:template>

</xsl:stylesheet>
