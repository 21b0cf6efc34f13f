<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/refus-mesure.xsl: what was done with a mesure, and why not. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:fait[@code='mesure-application']" mode="message">L’application de la mesure est demandée&#xA0;: elle commence dans la minute.</xsl:template>
<xsl:template match="c:fait[@code='mesure-retour']" mode="message">Le retour est demandé&#xA0;: il commence dans la minute.</xsl:template>

<xsl:template match="c:refus[@code='apercu-depasse']" mode="message">Des sessions ont changé depuis cet aperçu&#xA0;: rien n’a été appliqué. Voyez le nouvel aperçu ci-dessous.</xsl:template>
<xsl:template match="c:refus[@code='autre-passage']" mode="message">Un autre passage est en cours&#xA0;: attendez qu’il soit terminé.</xsl:template>
<xsl:template match="c:refus[@code='passage-non-fini']" mode="message">Ce passage n’est pas terminé&#xA0;: il pourra être annulé ensuite.</xsl:template>
<xsl:template match="c:refus[@code='passage-de-retour']" mode="message">Ce passage en annule un autre&#xA0;: pour le défaire, appliquez à nouveau la mesure.</xsl:template>
<xsl:template match="c:refus[@code='passage-repris']" mode="message">Ce passage est déjà annulé.</xsl:template>

</xsl:stylesheet>
