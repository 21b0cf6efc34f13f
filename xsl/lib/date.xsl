<?xml version="1.0" encoding="UTF-8"?>
<!-- lib/date.xsl: instants told in French. -->
<!-- Each is on the clock of Europe/Paris already, AAAA-MM-JJThh:mm:ss and its
     offset: documents hold no other. No locale is relied on: the names of days
     and months stand here. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">

<xsl:variable name="day-names" select="'dimanche lundi    mardi    mercredi jeudi    vendredi samedi   '"/>
<xsl:variable name="month-names" select="'janvier  février  mars     avril    mai      juin     juillet  août     septembreoctobre  novembre décembre '"/>

<!-- « lundi 15 juin 2020 à 12 h », as a time element. -->
<xsl:template match="@*" mode="instant">
  <time datetime="{.}">
    <xsl:apply-templates select="." mode="instant-text"/>
  </time>
</xsl:template>

<xsl:template match="@*" mode="instant-text">
  <xsl:apply-templates select="." mode="day-text"/>
  <xsl:text> à </xsl:text>
  <xsl:apply-templates select="." mode="hour-text"/>
</xsl:template>

<!-- From @debut to @fin of the context node: one day named once. -->
<xsl:template match="*" mode="range">
  <xsl:text>du </xsl:text>
  <xsl:apply-templates select="@debut" mode="instant-text"/>
  <xsl:text> au </xsl:text>
  <xsl:apply-templates select="@fin" mode="instant-text"/>
</xsl:template>

<xsl:template match="*[substring(@debut, 1, 10) = substring(@fin, 1, 10)]" mode="range">
  <xsl:text>le </xsl:text>
  <xsl:apply-templates select="@debut" mode="day-text"/>
  <xsl:text>, de </xsl:text>
  <xsl:apply-templates select="@debut" mode="hour-text"/>
  <xsl:text> à </xsl:text>
  <xsl:apply-templates select="@fin" mode="hour-text"/>
</xsl:template>

<!-- « lundi 15 juin 2020 » -->
<xsl:template match="@*" mode="day-text">
  <xsl:variable name="day" select="number(substring(., 9, 2))"/>
  <xsl:variable name="month" select="number(substring(., 6, 2))"/>
  <xsl:variable name="weekday">
    <xsl:call-template name="weekday">
      <xsl:with-param name="year" select="number(substring(., 1, 4)) - ($month &lt; 3)"/>
      <xsl:with-param name="month" select="($month + 9) mod 12"/>
      <xsl:with-param name="day" select="$day"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:if test="string($weekday) = 'NaN' or not(starts-with(substring(., 20), '+0'))">
    <xsl:message terminate="yes">not an instant of Paris: <xsl:value-of select="."/></xsl:message>
  </xsl:if>
  <xsl:value-of select="normalize-space(substring($day-names, $weekday * 9 + 1, 9))"/>
  <xsl:value-of select="concat(' ', $day)"/>
  <xsl:if test="$day = 1">er</xsl:if>
  <xsl:text>&#xA0;</xsl:text>
  <xsl:value-of select="normalize-space(substring($month-names, ($month - 1) * 9 + 1, 9))"/>
  <xsl:value-of select="concat(' ', substring(., 1, 4))"/>
</xsl:template>

<!-- « 12 h », « 9 h 05 »; the spaces do not break. -->
<xsl:template match="@*" mode="hour-text">
  <xsl:variable name="minutes" select="substring(., 15, 2)"/>
  <xsl:value-of select="concat(number(substring(., 12, 2)), '&#xA0;h')"/>
  <xsl:if test="$minutes != '00'">
    <xsl:value-of select="concat('&#xA0;', $minutes)"/>
  </xsl:if>
</xsl:template>

<!-- 0 for Sunday; years begin in March, month 0, so that a leap day ends one. -->
<xsl:template name="weekday">
  <xsl:param name="year"/>
  <xsl:param name="month"/>
  <xsl:param name="day"/>
  <xsl:value-of select="($year + floor($year div 4) - floor($year div 100)
      + floor($year div 400) + floor((13 * $month + 2) div 5) + $day + 2) mod 7"/>
</xsl:template>

</xsl:stylesheet>
