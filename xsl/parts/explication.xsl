<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/explication.xsl: what a step of a session does, said before it is done. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- Where intitules.xsl cannot say it: with days, numbers and rules. -->
<xsl:template match="c:page[@code='demande-dte']" mode="explication">
  <p>Le dossier technique d’évaluation (DTE) est demandé pour cette session. Son statut devient «&#xA0;Demande de DTE envoyée&#xA0;», et sa date de début n’est plus modifiable par aucun profil dans le bloc «&#xA0;Informations pratiques&#xA0;»&#xA0;<a class="regle nu" href="/regles#R16"><span class="invisible">règle </span>R16</a>.</p>
</xsl:template>

<xsl:template match="c:page[@code='demande-dte'][c:session/@dte-le]" mode="explication" priority="1">
  <p>Une demande de DTE a été envoyée le&#xA0;<xsl:apply-templates select="c:session/@dte-le" mode="jour"/>. La session a été reportée depuis&#xA0;: la demande est envoyée à nouveau, et le statut ne change pas&#xA0;<a class="regle nu" href="/regles#R22"><span class="invisible">règle </span>R22</a>.</p>
</xsl:template>

<xsl:template match="c:page[@code='convocations']" mode="explication">
  <p>
    <xsl:text>Vous indiquez que les convocations sont envoyées </xsl:text>
    <xsl:if test="c:candidats/@nombre">
      <xsl:text>à </xsl:text>
      <xsl:call-template name="compte-de"><xsl:with-param name="nombre" select="c:candidats/@nombre"/><xsl:with-param name="un" select="'candidat'"/></xsl:call-template>
    </xsl:if>
    <xsl:text>. Le statut de la session devient «&#xA0;Convocations envoyées&#xA0;».</xsl:text>
  </p>
</xsl:template>

<xsl:template match="c:page[@code='convocations'][c:session/@convocations-le]" mode="explication" priority="1">
  <p>Des convocations ont été envoyées le&#xA0;<xsl:apply-templates select="c:session/@convocations-le" mode="jour"/>. La session a été reportée depuis&#xA0;: vous indiquez qu’elles sont envoyées à nouveau, avec les nouvelles dates, et le statut ne change pas&#xA0;<a class="regle nu" href="/regles#R22"><span class="invisible">règle </span>R22</a>.</p>
</xsl:template>

<xsl:template match="c:page[@code='fin-reelle']" mode="explication">
  <p><xsl:apply-templates select="c:session/c:dates" mode="report"/>La date réelle de fin est le dernier jour d’examen. Elle ne peut ni précéder la date de début, ni dépasser la date de fin ou la date du jour.</p>
</xsl:template>

<xsl:template match="c:page[@code='report']" mode="explication">
  <p>Les deux dates changent ensemble, le statut ne change pas. Le report va vers une date de début plus tardive, avant que la session ait commencé&#xA0;<a class="regle nu" href="/regles#R19"><span class="invisible">règle </span>R19</a>. Le centre est prévenu&#xA0;; il refait ce qui portait les anciennes dates&#xA0;<a class="regle nu" href="/regles#R22"><span class="invisible">règle </span>R22</a>.</p>
</xsl:template>

<xsl:template match="c:page[@code='retablissement']" mode="explication">
  <p>
    <xsl:text>La session annulée retrouve le statut qu’elle avait</xsl:text>
    <xsl:if test="c:session/@statut-avant">&#xA0;: «&#xA0;<xsl:apply-templates select="c:session/@statut-avant" mode="label"/>&#xA0;»</xsl:if>
    <xsl:text>.</xsl:text>
  </p>
</xsl:template>

</xsl:stylesheet>
