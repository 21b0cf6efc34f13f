<?xml version="1.0" encoding="UTF-8"?>
<!-- forms/bulletin-texte.xsl: a bulletin as the body of a mail, 76 columns. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1">

<xsl:include href="../lib/unknown.xsl"/>
<xsl:include href="../lib/date.xsl"/>
<xsl:include href="../lib/wrap.xsl"/>
<xsl:include href="../lib/mot.xsl"/>
<xsl:include href="../lib/words.xsl"/>
<xsl:include href="../parts/public.xsl"/>

<xsl:output method="text" encoding="UTF-8"/>

<xsl:template match="/">
  <xsl:apply-templates mode="text"/>
</xsl:template>

<!-- The heading, what to know before reading, the words, the address. -->
<xsl:template match="c:page" mode="text">
  <xsl:apply-templates select="c:bulletin/c:intitule" mode="heading"/>
  <xsl:apply-templates select="c:publication" mode="text"/>
  <xsl:apply-templates select="c:bulletin/c:fenetre" mode="heading"/>
  <xsl:apply-templates select="c:bulletin/c:corrections" mode="heading"/>
  <xsl:apply-templates select="c:bulletin/*" mode="text"/>
  <xsl:text>&#10;</xsl:text>
  <xsl:call-template name="rule">
    <xsl:with-param name="count" select="$columns"/>
    <xsl:with-param name="mark" select="'-'"/>
  </xsl:call-template>
  <xsl:text>&#10;Ce bulletin, à jour, avec ses autres formes&#xA0;:&#10;</xsl:text>
  <xsl:value-of select="concat(c:publication/@adresse, '&#10;')"/>
</xsl:template>

<xsl:template match="c:bulletin/c:intitule" mode="heading">
  <xsl:call-template name="paragraph">
    <xsl:with-param name="text" select="."/>
  </xsl:call-template>
  <xsl:call-template name="rule">
    <xsl:with-param name="count" select="string-length(normalize-space(.))"/>
    <xsl:with-param name="mark" select="'='"/>
  </xsl:call-template>
  <xsl:text>&#10;&#10;</xsl:text>
</xsl:template>

<xsl:template match="c:publication" mode="text">
  <xsl:call-template name="paragraph">
    <xsl:with-param name="text" select="concat('Bulletin ', @numero, ' de la rubrique «&#xA0;communication CERES&#xA0;»')"/>
  </xsl:call-template>
  <xsl:text>Publié le </xsl:text>
  <xsl:apply-templates select="@publie" mode="instant-text"/>
  <xsl:text>&#10;</xsl:text>
  <xsl:apply-templates select="@maj[. != ../@publie]" mode="text"/>
  <xsl:apply-templates select="../c:bulletin/@publics" mode="text"/>
  <xsl:apply-templates select="@retire" mode="text"/>
</xsl:template>

<xsl:template match="@maj" mode="text">
  <xsl:text>Mis à jour le </xsl:text>
  <xsl:apply-templates select="." mode="instant-text"/>
  <xsl:text>&#10;</xsl:text>
</xsl:template>

<xsl:template match="@publics" mode="text">
  <xsl:text>Pour&#xA0;: </xsl:text>
  <xsl:apply-templates select="." mode="names"/>
  <xsl:text>&#10;</xsl:text>
</xsl:template>

<xsl:template match="@retire" mode="text">
  <xsl:text>Retiré le </xsl:text>
  <xsl:apply-templates select="." mode="instant-text"/>
  <xsl:text>&#10;</xsl:text>
  <xsl:call-template name="paragraph">
    <xsl:with-param name="text" select="concat('Motif&#xA0;: ', ../c:motif)"/>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:fenetre" mode="heading">
  <xsl:variable name="text">
    <xsl:choose>
      <xsl:when test="@annulee = 'oui'">Interruption annulée&#xA0;: CERES reste utilisable </xsl:when>
      <xsl:otherwise>CERES ne sera pas utilisable </xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="." mode="range"/>
    <xsl:text>.</xsl:text>
  </xsl:variable>
  <xsl:call-template name="paragraph"><xsl:with-param name="text" select="$text"/></xsl:call-template>
</xsl:template>

<xsl:template match="c:corrections" mode="heading">
  <xsl:text>&#10;Corrections apportées à ce bulletin&#xA0;:&#10;</xsl:text>
  <xsl:apply-templates select="c:correction" mode="heading">
    <xsl:sort select="position()" data-type="number" order="descending"/>
  </xsl:apply-templates>
</xsl:template>

<xsl:template match="c:correction" mode="heading">
  <xsl:variable name="text">
    <xsl:apply-templates select="@date" mode="instant-text"/>
    <xsl:text>&#xA0;: </xsl:text>
    <xsl:apply-templates mode="inline"/>
  </xsl:variable>
  <xsl:call-template name="paragraph">
    <xsl:with-param name="text" select="$text"/>
    <xsl:with-param name="first" select="'- '"/>
    <xsl:with-param name="rest" select="'  '"/>
  </xsl:call-template>
</xsl:template>

<!-- Said already, above the words. -->
<xsl:template match="c:bulletin/c:intitule | c:fenetre | c:corrections" mode="text"/>

<xsl:template match="c:chapeau | c:introduction | c:cas | c:effet | c:liste | c:renseignements" mode="text">
  <xsl:apply-templates select="*" mode="text"/>
</xsl:template>

<!-- The number stands before the first thing that its case says. -->
<xsl:template match="c:cas/*[1]" mode="text" priority="1">
  <xsl:variable name="number" select="concat(../@numero, '. ')"/>
  <xsl:text>&#10;</xsl:text>
  <xsl:apply-templates select="." mode="lines">
    <xsl:with-param name="first" select="$number"/>
    <xsl:with-param name="rest" select="substring('            ', 1, string-length($number))"/>
  </xsl:apply-templates>
</xsl:template>

<xsl:template match="c:action" mode="text">
  <xsl:apply-templates select="*[not(self::c:signe)]" mode="text"/>
</xsl:template>

<!-- A block has a blank line before it. -->
<xsl:template match="c:p | c:sous-cas | c:action/c:intitule" mode="text">
  <xsl:text>&#10;</xsl:text>
  <xsl:apply-templates select="." mode="lines"/>
</xsl:template>

<!-- Items stand close together. -->
<xsl:template match="c:point | c:renseignement" mode="text">
  <xsl:variable name="margin"><xsl:apply-templates select="." mode="margin"/></xsl:variable>
  <xsl:if test="not(preceding-sibling::c:point or preceding-sibling::c:renseignement)"><xsl:text>&#10;</xsl:text></xsl:if>
  <xsl:apply-templates select="." mode="lines">
    <xsl:with-param name="first" select="concat($margin, '- ')"/>
    <xsl:with-param name="rest" select="concat($margin, '  ')"/>
  </xsl:apply-templates>
</xsl:template>

<xsl:template match="*" mode="lines">
  <xsl:param name="first"><xsl:apply-templates select="." mode="margin"/></xsl:param>
  <xsl:param name="rest" select="$first"/>
  <xsl:variable name="text">
    <xsl:apply-templates select="preceding-sibling::*[1][self::c:signe]" mode="inline"/>
    <xsl:apply-templates mode="inline"/>
  </xsl:variable>
  <xsl:call-template name="paragraph">
    <xsl:with-param name="text" select="$text"/>
    <xsl:with-param name="first" select="$first"/>
    <xsl:with-param name="rest" select="$rest"/>
  </xsl:call-template>
</xsl:template>

<!-- What a case says stands further in. -->
<xsl:template match="*" mode="margin"/>
<xsl:template match="c:cas//*" mode="margin"><xsl:text>   </xsl:text></xsl:template>

<!-- Running text. -->
<xsl:template match="c:passage | c:jour" mode="inline">
  <xsl:apply-templates mode="inline"/>
</xsl:template>

<xsl:template match="c:signe" mode="inline">
  <xsl:value-of select="concat(., ' ')"/>
</xsl:template>

<xsl:template match="c:lien" mode="inline">
  <xsl:apply-templates mode="inline"/>
  <xsl:value-of select="concat(' &lt;', @href, '&gt;')"/>
</xsl:template>

<xsl:template match="c:lien[normalize-space(.) = @href]" mode="inline">
  <xsl:text>&lt;</xsl:text>
  <xsl:apply-templates mode="inline"/>
  <xsl:text>&gt;</xsl:text>
</xsl:template>

</xsl:stylesheet>
