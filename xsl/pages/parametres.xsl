<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/parametres.xsl: GET /parametres, one delay, one emergency. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='parametres']" mode="content">
  <p>Les délais que CERES applique, et les états d’urgence dont il tient compte. La DGEFP les fixe&#xA0;; chaque changement est inscrit au journal.</p>
  <section aria-labelledby="delais">
    <h2 id="delais">Délais</h2>
    <xsl:apply-templates select="c:parametres" mode="content"/>
  </section>
  <section aria-labelledby="urgences">
    <h2 id="urgences">États d’urgence</h2>
    <p>Un titre échu dont la prolongation a pris fin pendant l’un d’eux peut encore faire l’objet d’un report (R23).</p>
    <xsl:apply-templates select="c:actions/c:action[@code='creation']" mode="creation"/>
    <xsl:apply-templates select="c:urgences" mode="content"/>
  </section>
  <p>Le téléphone et l’adresse de chaque UD sont à la page <a href="/uds">Les UD</a>.</p>
</xsl:template>

<xsl:template match="c:parametre" mode="row">
  <xsl:variable name="change" select="/c:page/c:actions/c:action[@code='modification']"/>
  <tr>
    <th scope="row">
      <xsl:choose>
        <xsl:when test="$change"><a href="{$change/@href}/{@nom}"><xsl:apply-templates select="." mode="nom"/></a></xsl:when>
        <xsl:otherwise><xsl:apply-templates select="." mode="nom"/></xsl:otherwise>
      </xsl:choose>
    </th>
    <td data-nom="Valeur"><xsl:value-of select="@valeur"/>&#xA0;<xsl:apply-templates select="." mode="unite"/></td>
    <td data-nom="Effet"><xsl:apply-templates select="." mode="effet"/></td>
  </tr>
</xsl:template>

<!-- Names end with their unit. -->
<xsl:template match="c:parametre" mode="unite">
  <xsl:choose>
    <xsl:when test="contains(@nom, '-mois')">mois</xsl:when>
    <xsl:when test="@valeur &lt; 2">jour</xsl:when>
    <xsl:otherwise>jours</xsl:otherwise>
  </xsl:choose>
</xsl:template>

<!-- NAME=WHAT IT IS CALLED|WHAT IT DOES -->
<xsl:template match="c:parametre" mode="ligne">
  <xsl:variable name="parametres">
convocation-titre-mois=Convocation à la session d’un titre|Avant le début de la session&#xA0;: le centre est averti que les convocations restent à envoyer.
convocation-ccp-jours=Convocation à la session d’un CCP ou d’un CCS|Avant le début de la session&#xA0;: le centre est averti que les convocations restent à envoyer.
dte-jours=Demande de DTE|Avant le début de la session&#xA0;: le centre est averti que le DTE reste à demander.
dte-tard-jours=Demande de DTE tardive|Avant le début de la session&#xA0;: le centre est averti que le DTE risque de ne pas arriver à temps.
plis-jours=Réception des plis|Avant le début de la session&#xA0;: le centre est averti de vérifier que les plis sont arrivés.
retour-candidat-mois=Retour d’un candidat|Après un échec ou une réussite partielle&#xA0;: temps pendant lequel un candidat peut se représenter. Au-delà, le centre et l’UD en sont avertis à la page des candidats.
demande-jours=Réponse à une demande de report|Au-delà, une demande qui attend la réponse de son UD est signalée.
prolongation-titre-mois=Prolongation d’un titre échu|Après le dernier jour de validité d’un titre&#xA0;; un titre peut avoir une prolongation qui lui est propre (R24).
</xsl:variable>
  <xsl:call-template name="mot">
    <xsl:with-param name="list" select="$parametres"/>
    <xsl:with-param name="code" select="@nom"/>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:parametre" mode="nom">
  <xsl:variable name="ligne"><xsl:apply-templates select="." mode="ligne"/></xsl:variable>
  <xsl:value-of select="substring-before($ligne, '|')"/>
</xsl:template>

<xsl:template match="c:parametre" mode="effet">
  <xsl:variable name="ligne"><xsl:apply-templates select="." mode="ligne"/></xsl:variable>
  <xsl:value-of select="substring-after($ligne, '|')"/>
</xsl:template>

<xsl:template match="c:urgence" mode="row">
  <tr>
    <th scope="row">
      <xsl:choose>
        <xsl:when test="/c:page/c:actions/c:action[@code='modification']"><a href="/parametres/urgences/{@id}"><xsl:value-of select="c:nom"/></a></xsl:when>
        <xsl:otherwise><xsl:value-of select="c:nom"/></xsl:otherwise>
      </xsl:choose>
    </th>
    <td data-nom="Territoire"><xsl:value-of select="c:region"/><xsl:if test="not(c:region)">Toute la France</xsl:if></td>
    <td data-nom="Du"><xsl:apply-templates select="@debut" mode="jour"/></td>
    <td data-nom="Au"><xsl:apply-templates select="@fin" mode="jour"/></td>
    <td data-nom="Doute"><xsl:apply-templates select="@doute-debut" mode="doute"/><xsl:if test="not(@doute-debut)"><span class="note">aucun</span></xsl:if></td>
  </tr>
</xsl:template>

<xsl:template match="@doute-debut" mode="doute">dès le&#xA0;<xsl:apply-templates select="." mode="jour"/></xsl:template>

<xsl:template match="c:page[@code='parametre']" mode="heading"><xsl:apply-templates select="c:parametre" mode="nom"/></xsl:template>

<xsl:template match="c:page[@code='parametre']" mode="content">
  <p><xsl:apply-templates select="c:parametre" mode="effet"/></p>
  <xsl:apply-templates select="c:formulaire" mode="content"/>
</xsl:template>

<xsl:template match="c:page[contains(c:parametre/@nom, '-mois')]/c:formulaire/c:champ" mode="libelle">Nombre de mois</xsl:template>
<xsl:template match="c:page[contains(c:parametre/@nom, '-jours')]/c:formulaire/c:champ" mode="libelle">Nombre de jours</xsl:template>

<xsl:template match="c:page[@code='urgence']" mode="heading"><xsl:value-of select="c:urgence/c:nom"/></xsl:template>

</xsl:stylesheet>
