<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/refus-mesure.xsl: what was done with a mesure, and why not. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template name="faits-mesure">
mesure-application=L’application de la mesure est demandée&#xA0;: elle commence dans la minute.
mesure-retour=Le retour est demandé&#xA0;: il commence dans la minute.
</xsl:template>

<xsl:template name="refus-mesure">
apercu-depasse=Des sessions ont changé depuis cet aperçu&#xA0;: rien n’a été appliqué. Voyez le nouvel aperçu ci-dessous.
autre-passage=Un passage est en cours&#xA0;: attendez qu’il soit terminé.
passage-non-fini=Ce passage n’est pas terminé&#xA0;: il pourra être annulé ensuite.
passage-de-retour=Ce passage en annule un autre&#xA0;: pour le défaire, appliquez à nouveau la mesure.
passage-repris=Ce passage est déjà annulé.
</xsl:template>

</xsl:stylesheet>
