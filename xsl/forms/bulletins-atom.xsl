<?xml version="1.0" encoding="UTF-8"?>
<!-- forms/bulletins-atom.xsl: the rubrique as an Atom feed (RFC 4287). -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" xmlns="http://www.w3.org/2005/Atom"
    exclude-result-prefixes="c">

<xsl:include href="../lib/unknown.xsl"/>
<xsl:include href="../lib/mot.xsl"/>
<xsl:include href="../lib/words.xsl"/>

<xsl:output method="xml" encoding="UTF-8" indent="no"/>

<xsl:variable name="feed" select="/c:page/c:bulletins"/>

<xsl:template match="/">
  <xsl:apply-templates/>
</xsl:template>

<xsl:template match="c:page">
  <xsl:apply-templates select="*"/>
</xsl:template>

<xsl:template match="c:formes"/>

<!-- Of @adresse, "/" at its end stands for the folder's name and ".atom". -->
<xsl:template match="c:bulletins">
  <feed xml:lang="fr">
    <id><xsl:value-of select="@tag"/></id>
    <title>Communication CERES</title>
    <subtitle>Les bulletins de CERES&#xA0;: ce qui change, quand, et ce qui est demandé à chacun.</subtitle>
    <updated><xsl:apply-templates select="." mode="updated"/></updated>
    <author><name>DGEFP</name></author>
    <link rel="self" type="application/atom+xml" href="{substring(@adresse, 1, string-length(@adresse) - 1)}.atom"/>
    <link rel="alternate" type="text/html" hreflang="fr" href="{@adresse}"/>
    <xsl:apply-templates select="*" mode="entry"/>
  </feed>
</xsl:template>

<xsl:template match="c:bulletins" mode="updated">
  <xsl:value-of select="@maj"/>
</xsl:template>

<!-- Atom wants an instant: before the first bulletin nothing ever changed. -->
<xsl:template match="c:bulletins[not(@maj)]" mode="updated">1970-01-01T00:00:00Z</xsl:template>

<!-- One that is withdrawn stays: readers of the feed must learn of it. -->
<xsl:template match="c:bulletin" mode="entry">
  <entry>
    <id><xsl:value-of select="@tag"/></id>
    <title><xsl:if test="@etape = 'retire'">Retiré&#xA0;: </xsl:if><xsl:apply-templates select="c:intitule"/></title>
    <published><xsl:value-of select="@publie"/></published>
    <updated><xsl:value-of select="@maj"/></updated>
    <link rel="alternate" type="text/html" hreflang="fr" href="{@adresse}"/>
    <xsl:if test="@etape != 'retire'"><link rel="alternate" type="application/xml" href="{@adresse}.xml"/></xsl:if>
    <xsl:call-template name="word-categories">
      <xsl:with-param name="list" select="@publics"/>
    </xsl:call-template>
    <xsl:apply-templates select="*[not(self::c:intitule)]" mode="summary"/>
  </entry>
</xsl:template>

<xsl:template match="c:intitule">
  <xsl:value-of select="normalize-space(.)"/>
</xsl:template>

<xsl:template match="c:resume" mode="summary">
  <summary><xsl:value-of select="normalize-space(.)"/></summary>
</xsl:template>

<xsl:template match="c:motif" mode="summary">
  <summary><xsl:value-of select="concat('Ce bulletin a été retiré. Motif&#xA0;: ', normalize-space(.))"/></summary>
</xsl:template>

<!-- One category an audience. -->
<xsl:template name="word-categories">
  <xsl:param name="list"/>
  <xsl:variable name="words" select="normalize-space($list)"/>
  <xsl:variable name="word" select="substring-before(concat($words, ' '), ' ')"/>
  <xsl:variable name="label">
    <xsl:call-template name="word-name">
      <xsl:with-param name="word" select="$word"/>
    </xsl:call-template>
  </xsl:variable>
  <category term="{$word}" scheme="{$feed/@tag}/publics" label="{$label}"/>
  <xsl:if test="contains($words, ' ')">
    <xsl:call-template name="word-categories">
      <xsl:with-param name="list" select="substring-after($words, ' ')"/>
    </xsl:call-template>
  </xsl:if>
</xsl:template>

</xsl:stylesheet>
