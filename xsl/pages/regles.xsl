<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/regles.xsl: GET /regles: the rules, and where they act. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='regles']" mode="content">
  <p class="chapeau">Les vingt-six règles du <a href="/communication-ceres/1.9">bulletin 1.9</a>, mot pour mot, puis ce que CERES en fait. Là où le texte laisse plusieurs lectures possibles, la nôtre est marquée «&#xA0;choix de lecture&#xA0;».</p>
  <nav class="renvois" aria-label="Règles"><ul><xsl:apply-templates select="c:regles/c:regle" mode="renvoi"/></ul></nav>
  <ol class="liste-regles"><xsl:apply-templates select="c:regles/c:regle" mode="item"/></ol>
  <section aria-labelledby="autres">
    <h2 id="autres">Les autres refus</h2>
    <p>Ils ne viennent d’aucune règle du bulletin.</p>
    <ul><xsl:apply-templates select="c:regles/c:autres/c:refus" mode="ou"/></ul>
  </section>
</xsl:template>

<xsl:template match="c:regle" mode="renvoi"><li><a href="#{@code}"><xsl:value-of select="@code"/></a></li></xsl:template>

<xsl:template match="c:regle" mode="item">
  <li id="{@code}">
    <h2><xsl:value-of select="@code"/></h2>
    <xsl:apply-templates select="." mode="regle"/>
    <xsl:if test="c:refus">
      <details>
        <summary>Où elle agit&#xA0;: <xsl:call-template name="compte-de"><xsl:with-param name="nombre" select="count(c:refus)"/><xsl:with-param name="un" select="'refus'"/><xsl:with-param name="plusieurs" select="'refus'"/></xsl:call-template></summary>
        <ul><xsl:apply-templates select="c:refus" mode="ou"/></ul>
      </details>
    </xsl:if>
  </li>
</xsl:template>

<xsl:template match="c:refus" mode="ou"><li><xsl:apply-templates select="." mode="message"/></li></xsl:template>

</xsl:stylesheet>
