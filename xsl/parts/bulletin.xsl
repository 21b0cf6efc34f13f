<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/bulletin.xsl: a bulletin's elements, for the page and the fragment. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- Whoever includes this says where its headings begin ($level), what its ids
     begin with ($prefix) and where the calendar is ($calendar). -->

<xsl:template match="c:page[c:publication]" mode="heading">
  <xsl:apply-templates select="c:bulletin/c:intitule/node()"/>
</xsl:template>

<xsl:template match="c:page[c:publication/@etape='retire']" mode="heading" priority="1">
  <xsl:value-of select="concat('Bulletin ', c:publication/@numero, ' retiré')"/>
</xsl:template>

<!-- When it was published, when it changed, whom it is for; in a list, too. -->
<xsl:template match="c:publication | c:bulletins/c:bulletin" mode="dates">
  <div class="reperes">
    <p>
      <xsl:value-of select="concat('Bulletin ', @numero, ', publié le ')"/>
      <xsl:apply-templates select="@publie" mode="instant"/>
      <xsl:apply-templates select="@maj[. != ../@publie and not(../@retire)] | self::c:bulletin/@retire" mode="dates"/>
    </p>
    <xsl:apply-templates select="@publics | self::c:publication/../c:bulletin/@publics" mode="badges"/>
  </div>
</xsl:template>

<xsl:template match="@maj | @retire" mode="dates">
  <xsl:text>, </xsl:text>
  <strong>
    <xsl:choose>
      <xsl:when test="name() = 'maj'">mis à jour le </xsl:when>
      <xsl:otherwise>retiré le </xsl:otherwise>
    </xsl:choose>
    <xsl:apply-templates select="." mode="instant"/>
  </strong>
</xsl:template>

<!-- The newest correction first, before anything else. -->
<xsl:template match="c:corrections" mode="alerte">
  <section class="alerte info" aria-labelledby="{$prefix}corrections">
    <xsl:element name="h{$level}">
      <xsl:attribute name="id"><xsl:value-of select="$prefix"/>corrections</xsl:attribute>
      <xsl:text>Corrections apportées à ce bulletin</xsl:text>
    </xsl:element>
    <ul>
      <xsl:apply-templates select="c:correction" mode="alerte">
        <xsl:sort select="position()" data-type="number" order="descending"/>
      </xsl:apply-templates>
    </ul>
  </section>
</xsl:template>

<xsl:template match="c:correction" mode="alerte">
  <li id="{$prefix}correction-{count(preceding-sibling::c:correction) + 1}">
    <strong>
      <xsl:text>Le </xsl:text>
      <xsl:apply-templates select="@date" mode="instant"/>
    </strong>
    <xsl:text>&#xA0;: </xsl:text>
    <xsl:apply-templates/>
  </li>
</xsl:template>

<xsl:template match="c:corrections"/>
<xsl:template match="c:bulletin/c:intitule"/>

<xsl:template match="c:chapeau | c:introduction">
  <div class="{local-name()}">
    <xsl:apply-templates/>
  </div>
</xsl:template>

<!-- The window, to be seen at a glance. -->
<xsl:template match="c:fenetre">
  <section class="fenetre" aria-label="Interruption de CERES">
    <p class="etiquette">CERES ne sera pas utilisable</p>
    <p class="creneau"><xsl:apply-templates select="." mode="range"/></p>
    <p class="calendrier"><a href="{$calendar}" type="text/calendar">Ajouter à mon calendrier (.ics)</a></p>
  </section>
</xsl:template>

<!-- A calendar that holds the window learns that it is given up. -->
<xsl:template match="c:fenetre[@annulee='oui']">
  <section class="fenetre annulee" aria-label="Interruption annulée">
    <p class="etiquette">Interruption annulée&#xA0;: CERES reste utilisable</p>
    <p class="creneau"><s><xsl:apply-templates select="." mode="range"/></s></p>
    <p class="calendrier"><a href="{$calendar}" type="text/calendar">Mettre à jour mon calendrier (.ics)</a></p>
  </section>
</xsl:template>

<!-- A case: its number, which sessions, what becomes of them. -->
<xsl:template match="c:cas">
  <section class="cas" aria-labelledby="{$prefix}cas-{@numero}">
    <xsl:element name="h{$level}">
      <xsl:attribute name="id">
        <xsl:value-of select="concat($prefix, 'cas-', @numero)"/>
      </xsl:attribute>
      <span class="etiquette">
        <xsl:value-of select="concat('Cas ', @numero)"/>
        <xsl:apply-templates select="@regles" mode="rules"/>
      </span>
      <xsl:apply-templates select="c:situation" mode="heading"/>
    </xsl:element>
    <xsl:apply-templates/>
  </section>
</xsl:template>

<xsl:template match="c:situation" mode="heading">
  <xsl:text> </xsl:text>
  <span class="situation">
    <xsl:apply-templates/>
    <xsl:apply-templates select="@regles" mode="rules"/>
  </span>
</xsl:template>

<xsl:template match="c:situation"/>

<!-- Sub-cases stand together; the first opens the list. -->
<xsl:template match="c:sous-cas[1]">
  <ul class="sous-cas">
    <xsl:apply-templates select="../c:sous-cas" mode="row"/>
  </ul>
</xsl:template>

<xsl:template match="c:sous-cas"/>

<xsl:template match="c:sous-cas" mode="row">
  <li id="{$prefix}cas-{../@numero}-{position()}">
    <xsl:apply-templates/>
    <xsl:apply-templates select="@regles" mode="rules"/>
  </li>
</xsl:template>

<xsl:template match="c:effet">
  <div class="effet">
    <xsl:apply-templates select="@regles" mode="block-rules"/>
    <xsl:apply-templates/>
  </div>
</xsl:template>

<!-- What must be done, and by whom: a box of its own. -->
<xsl:template match="c:action">
  <section class="alerte action">
    <xsl:apply-templates select="@regles" mode="block-rules"/>
    <xsl:apply-templates select="@pour[not(../c:intitule)]" mode="heading"/>
    <xsl:apply-templates/>
  </section>
</xsl:template>

<!-- An action without a heading of its author's gets ours. -->
<xsl:template match="c:action/@pour" mode="heading">
  <xsl:element name="h{$level + count(ancestor::c:cas)}">
    <xsl:attribute name="class">signe</xsl:attribute>
    <xsl:text>À faire par </xsl:text>
    <xsl:apply-templates select="." mode="article"/>
  </xsl:element>
</xsl:template>

<!-- The box is the sign. -->
<xsl:template match="c:signe"/>

<!-- Outside a case no heading stands between. -->
<xsl:template match="c:action/c:intitule">
  <xsl:element name="h{$level + count(ancestor::c:cas)}">
    <xsl:attribute name="class">signe</xsl:attribute>
    <xsl:apply-templates/>
  </xsl:element>
  <xsl:apply-templates select="../@pour" mode="content"/>
</xsl:template>

<xsl:template match="c:action/@pour" mode="content">
  <p class="pour">
    <xsl:text>Pour&#xA0;: </xsl:text>
    <xsl:apply-templates select="." mode="names"/>
  </p>
</xsl:template>

<xsl:template match="c:renseignements">
  <div class="renseignements">
    <xsl:apply-templates select="@regles" mode="block-rules"/>
    <p class="etiquette">
      <xsl:text>À indiquer à </xsl:text>
      <xsl:apply-templates select="@pour" mode="article"/>
    </p>
    <ul>
      <xsl:apply-templates/>
    </ul>
  </div>
</xsl:template>

<!-- The contents: the first words of each case. -->
<xsl:template match="c:bulletin" mode="contents">
  <nav class="sommaire" aria-label="Sommaire">
    <p class="etiquette">Dans ce bulletin</p>
    <ol>
      <xsl:apply-templates select="c:cas" mode="contents"/>
    </ol>
  </nav>
</xsl:template>

<xsl:template match="c:bulletin[not(c:cas)]" mode="contents"/>

<xsl:template match="c:cas" mode="contents">
  <xsl:variable name="text" select="normalize-space((c:situation | c:sous-cas)[1])"/>
  <xsl:variable name="start">
    <xsl:call-template name="line">
      <xsl:with-param name="text" select="$text"/>
      <xsl:with-param name="width" select="$columns"/>
    </xsl:call-template>
  </xsl:variable>
  <li>
    <a href="#{$prefix}cas-{@numero}">
      <b><xsl:value-of select="concat('Cas ', @numero)"/></b>
      <xsl:text> </xsl:text>
      <xsl:value-of select="$start"/>
      <xsl:if test="string-length($text) &gt; string-length($start)">…</xsl:if>
    </a>
  </li>
</xsl:template>

<!-- Withdrawn: when and why is all that is left. -->
<xsl:template match="c:publication[@etape='retire']" mode="content">
  <section class="alerte attention" aria-label="Bulletin retiré">
    <p>
      <strong>
        <xsl:text>Ce bulletin a été retiré le </xsl:text>
        <xsl:apply-templates select="@retire" mode="instant"/>
        <xsl:text>.</xsl:text>
      </strong>
    </p>
    <p>
      <xsl:text>Motif&#xA0;: </xsl:text>
      <xsl:value-of select="c:motif"/>
    </p>
  </section>
</xsl:template>

</xsl:stylesheet>
