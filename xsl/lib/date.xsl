<?xml version="1.0" encoding="UTF-8"?>
<!-- lib/date.xsl: instants told in French, on the clock of Europe/Paris. -->
<!-- No locale is relied on: the names of days and months stand here. -->
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
  <xsl:variable name="minutes">
    <xsl:call-template name="paris-minutes"/>
  </xsl:variable>
  <xsl:call-template name="day-text">
    <xsl:with-param name="days" select="floor($minutes div 1440)"/>
  </xsl:call-template>
  <xsl:text> à </xsl:text>
  <xsl:call-template name="hour-text">
    <xsl:with-param name="minutes" select="$minutes mod 1440"/>
  </xsl:call-template>
</xsl:template>

<!-- « 15 juin 2020 », as a time element. -->
<xsl:template match="@*" mode="day">
  <time datetime="{.}">
    <xsl:apply-templates select="." mode="day-text"/>
  </time>
</xsl:template>

<xsl:template match="@*" mode="day-text">
  <xsl:variable name="minutes">
    <xsl:call-template name="paris-minutes"/>
  </xsl:variable>
  <xsl:call-template name="civil-text">
    <xsl:with-param name="days" select="floor($minutes div 1440)"/>
  </xsl:call-template>
</xsl:template>

<!-- From @debut to @fin of the context node: one day named once. -->
<xsl:template match="*" mode="range">
  <xsl:variable name="start">
    <xsl:call-template name="paris-minutes">
      <xsl:with-param name="instant" select="@debut"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:variable name="end">
    <xsl:call-template name="paris-minutes">
      <xsl:with-param name="instant" select="@fin"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:choose>
    <xsl:when test="floor($start div 1440) = floor($end div 1440)">
      <xsl:text>le </xsl:text>
      <xsl:call-template name="day-text">
        <xsl:with-param name="days" select="floor($start div 1440)"/>
      </xsl:call-template>
      <xsl:text>, de </xsl:text>
      <xsl:call-template name="hour-text">
        <xsl:with-param name="minutes" select="$start mod 1440"/>
      </xsl:call-template>
      <xsl:text> à </xsl:text>
      <xsl:call-template name="hour-text">
        <xsl:with-param name="minutes" select="$end mod 1440"/>
      </xsl:call-template>
    </xsl:when>
    <xsl:otherwise>
      <xsl:text>du </xsl:text>
      <xsl:apply-templates select="@debut" mode="instant-text"/>
      <xsl:text> au </xsl:text>
      <xsl:apply-templates select="@fin" mode="instant-text"/>
    </xsl:otherwise>
  </xsl:choose>
</xsl:template>

<!-- « lundi 15 juin 2020 » from a number of days since 1970-01-01. -->
<xsl:template name="day-text">
  <xsl:param name="days"/>
  <xsl:variable name="weekday" select="($days + 4) mod 7"/>
  <xsl:value-of select="normalize-space(substring($day-names, $weekday * 9 + 1, 9))"/>
  <xsl:text> </xsl:text>
  <xsl:call-template name="civil-text">
    <xsl:with-param name="days" select="$days"/>
  </xsl:call-template>
</xsl:template>

<!-- « 12 h », « 9 h 05 »; the spaces do not break. -->
<xsl:template name="hour-text">
  <xsl:param name="minutes"/>
  <xsl:value-of select="concat(floor($minutes div 60), '&#xA0;h')"/>
  <xsl:if test="$minutes mod 60 != 0">
    <xsl:value-of select="concat('&#xA0;', format-number($minutes mod 60, '00'))"/>
  </xsl:if>
</xsl:template>

<!-- « 15 juin 2020 »: the civil date of a day number (H. Hinnant's formula). -->
<xsl:template name="civil-text">
  <xsl:param name="days"/>
  <xsl:variable name="shifted" select="$days + 719468"/>
  <xsl:variable name="era" select="floor($shifted div 146097)"/>
  <xsl:variable name="doe" select="$shifted - $era * 146097"/>
  <xsl:variable name="yoe" select="floor(($doe - floor($doe div 1460)
      + floor($doe div 36524) - floor($doe div 146096)) div 365)"/>
  <xsl:variable name="doy" select="$doe
      - (365 * $yoe + floor($yoe div 4) - floor($yoe div 100))"/>
  <xsl:variable name="march-month" select="floor((5 * $doy + 2) div 153)"/>
  <xsl:variable name="day" select="$doy - floor((153 * $march-month + 2) div 5) + 1"/>
  <xsl:variable name="month" select="($march-month + 2) mod 12 + 1"/>
  <xsl:value-of select="$day"/>
  <xsl:if test="$day = 1">er</xsl:if>
  <xsl:text>&#xA0;</xsl:text>
  <xsl:value-of select="normalize-space(substring($month-names, ($month - 1) * 9 + 1, 9))"/>
  <xsl:value-of select="concat(' ', $yoe + $era * 400 + ($month &lt; 3))"/>
</xsl:template>

<!-- The day number of a civil date: the same formula, the other way. -->
<xsl:template name="day-number">
  <xsl:param name="year"/>
  <xsl:param name="month"/>
  <xsl:param name="day"/>
  <xsl:variable name="y" select="$year - ($month &lt; 3)"/>
  <xsl:variable name="era" select="floor($y div 400)"/>
  <xsl:variable name="yoe" select="$y - $era * 400"/>
  <xsl:variable name="doy" select="floor((153 * (($month + 9) mod 12) + 2) div 5) + $day - 1"/>
  <xsl:value-of select="$era * 146097 + $yoe * 365 + floor($yoe div 4)
      - floor($yoe div 100) + $doy - 719468"/>
</xsl:template>

<!-- The last Sunday of a month of 31 days, 01:00 UTC, in minutes since 1970. -->
<xsl:template name="change-of-clock">
  <xsl:param name="year"/>
  <xsl:param name="month"/>
  <xsl:variable name="last-day">
    <xsl:call-template name="day-number">
      <xsl:with-param name="year" select="$year"/>
      <xsl:with-param name="month" select="$month"/>
      <xsl:with-param name="day" select="31"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:value-of select="($last-day - ($last-day + 4) mod 7) * 1440 + 60"/>
</xsl:template>

<!-- Minutes since 1970 on the wall clock of Paris, whatever the offset. -->
<xsl:template name="paris-minutes">
  <xsl:param name="instant" select="."/>
  <xsl:variable name="days">
    <xsl:call-template name="day-number">
      <xsl:with-param name="year" select="number(substring($instant, 1, 4))"/>
      <xsl:with-param name="month" select="number(substring($instant, 6, 2))"/>
      <xsl:with-param name="day" select="number(substring($instant, 9, 2))"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:variable name="offset">
    <xsl:call-template name="offset-minutes">
      <xsl:with-param name="after-minutes" select="substring($instant, 17)"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:variable name="utc" select="$days * 1440
      + substring($instant, 12, 2) * 60 + substring($instant, 15, 2) - $offset"/>
  <xsl:variable name="spring">
    <xsl:call-template name="change-of-clock">
      <xsl:with-param name="year" select="substring($instant, 1, 4)"/>
      <xsl:with-param name="month" select="3"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:variable name="autumn">
    <xsl:call-template name="change-of-clock">
      <xsl:with-param name="year" select="substring($instant, 1, 4)"/>
      <xsl:with-param name="month" select="10"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:variable name="local" select="$utc + 60
      + 60 * ($spring &lt;= $utc and $utc &lt; $autumn)"/>
  <xsl:if test="string($local) = 'NaN'">
    <xsl:message terminate="yes">not an instant with an offset: <xsl:value-of select="$instant"/></xsl:message>
  </xsl:if>
  <xsl:value-of select="$local"/>
</xsl:template>

<!-- « :00+02:00 » → 120, « :00Z » → 0, anything else → NaN. -->
<xsl:template name="offset-minutes">
  <xsl:param name="after-minutes"/>
  <xsl:variable name="hours" select="substring-after(translate($after-minutes, '-', '+'), '+')"/>
  <xsl:variable name="minutes" select="substring($hours, 1, 2) * 60 + substring($hours, 4, 2)"/>
  <xsl:choose>
    <xsl:when test="contains($after-minutes, 'Z')">0</xsl:when>
    <xsl:when test="contains($after-minutes, '-')"><xsl:value-of select="-$minutes"/></xsl:when>
    <xsl:otherwise><xsl:value-of select="$minutes"/></xsl:otherwise>
  </xsl:choose>
</xsl:template>

</xsl:stylesheet>
