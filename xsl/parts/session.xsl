<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/session.xsl: an exam session, as a row, as an item, as the head of its pages. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[c:session]" mode="ariane">
  <li><a href="/sessions">Sessions</a></li>
  <xsl:if test="@code != 'session'"><li><a href="/sessions/{c:session/@id}">Session <xsl:value-of select="c:session/@id"/></a></li></xsl:if>
  <xsl:if test="@code = 'candidat' or @code = 'candidats-import'"><li><a href="/sessions/{c:session/@id}/candidats">Candidats</a></li></xsl:if>
</xsl:template>

<xsl:template match="c:session" mode="row">
  <tr>
    <th scope="row"><a href="/sessions/{@id}"><span class="invisible">Session </span><xsl:value-of select="@id"/></a></th>
    <td data-nom="Titre">
      <xsl:value-of select="c:titre"/>
      <xsl:apply-templates select="@type[. != 'titre']" mode="row"/>
    </td>
    <td data-nom="Centre et lieu">
      <xsl:value-of select="c:centre"/>
      <span class="note"><xsl:apply-templates select="c:site" mode="row"/></span>
    </td>
    <td data-nom="Début"><xsl:apply-templates select="c:dates/@debut" mode="jour"/></td>
    <td data-nom="Fin">
      <xsl:apply-templates select="c:dates/@fin" mode="jour"/>
      <xsl:apply-templates select="c:dates/@mesure" mode="row"/>
      <xsl:if test="c:derogation"><span class="note">avec dérogation <a class="regle nu" href="/regles#R25"><span class="invisible">règle </span>R25</a></span></xsl:if>
    </td>
    <td data-nom="Statut"><xsl:apply-templates select="@statut" mode="badge"/></td>
  </tr>
</xsl:template>

<xsl:template match="@type" mode="row">
  <span class="note"><xsl:apply-templates select="." mode="label"/></span>
</xsl:template>

<xsl:template match="c:session/c:site" mode="row">
  <xsl:choose>
    <xsl:when test="string(@ville)"><xsl:value-of select="@ville"/></xsl:when>
    <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
  </xsl:choose>
  <xsl:value-of select="concat('&#xA0;(', @departement, ')')"/>
</xsl:template>

<xsl:template match="c:dates/@mesure" mode="row">
  <span class="note">
    <xsl:text>reportée, mesure </xsl:text>
    <xsl:apply-templates select="." mode="mesure"/>
  </span>
</xsl:template>

<xsl:template match="c:ccp" mode="mot">
  <span class="mot"><xsl:value-of select="@code"/></span><xsl:text> </xsl:text>
</xsl:template>

<!-- An item of a short list. -->
<xsl:template match="c:session" mode="item">
  <li>
    <a href="/sessions/{@id}">
      <xsl:value-of select="concat('Session ', @id, ', ', c:titre)"/>
    </a>
    <span class="note">
      <xsl:text> du&#xA0;</xsl:text>
      <xsl:apply-templates select="c:dates/@debut" mode="jour"/>
      <xsl:text> au&#xA0;</xsl:text>
      <xsl:apply-templates select="c:dates/@fin" mode="jour"/>
      <xsl:text>, </xsl:text>
      <xsl:apply-templates select="c:site" mode="row"/>
    </span>
  </li>
</xsl:template>

<!-- Under the heading of its pages: what it is, in two lines. -->
<xsl:template match="c:session" mode="chapeau">
  <div class="chapeau-session">
    <p>
      <xsl:apply-templates select="@statut" mode="badge"/>
      <xsl:text> </xsl:text>
      <strong><xsl:value-of select="c:titre"/></strong>
      <xsl:apply-templates select="@type[. != 'titre']" mode="entre-parentheses"/>
      <xsl:text>, du&#xA0;</xsl:text>
      <xsl:apply-templates select="c:dates/@debut" mode="jour"/>
      <xsl:text> au&#xA0;</xsl:text>
      <xsl:apply-templates select="c:dates/@fin" mode="jour"/>
    </p>
    <p class="note">
      <xsl:value-of select="concat(c:centre, ', ')"/>
      <xsl:apply-templates select="c:site" mode="row"/>
    </p>
  </div>
</xsl:template>

<xsl:template match="@type" mode="entre-parentheses">
  <xsl:text> (</xsl:text>
  <xsl:apply-templates select="." mode="label"/>
  <xsl:text>)</xsl:text>
</xsl:template>

<xsl:variable name="statuts" select="'en-preparation demande-dte-envoyee convocations-envoyees resultats-saisis validee '"/>

<!-- What needs care; each once, together. -->
<xsl:template match="c:page" mode="avertissements">
  <xsl:if test="c:avertissement">
    <xsl:call-template name="alerte">
      <xsl:with-param name="label" select="'Points d’attention'"/>
      <xsl:with-param name="body">
        <h2>Points d’attention</h2>
        <ul><xsl:apply-templates select="c:avertissement" mode="row"/></ul>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:if>
  <xsl:apply-templates select="c:alerte" mode="alerte"/>
</xsl:template>

<xsl:template match="c:avertissement" mode="row">
  <li><xsl:apply-templates select="." mode="message"/></li>
</xsl:template>

<!-- Refused: the sentence, unless it was just said on top. -->
<xsl:template match="c:actions/c:refus" mode="impossible">
  <xsl:if test="not(@code = $saisie/c:refus/@code) and not(@code = /c:page/c:alerte/@code)">
    <xsl:call-template name="alerte">
      <xsl:with-param name="label" select="'Action impossible'"/>
      <xsl:with-param name="body">
        <p>
          <xsl:apply-templates select="." mode="message"/>
          <xsl:apply-templates select="@regle" mode="regle"/>
        </p>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:if>
</xsl:template>

<!-- R13, the first alert: it informs, the form below it can be filled in. -->
<xsl:template match="c:alerte[@code='fin-reelle-attendue']" mode="alerte">
  <xsl:call-template name="alerte">
    <xsl:with-param name="kind" select="'action'"/>
    <xsl:with-param name="label" select="'Première alerte, date réelle de fin attendue'"/>
    <xsl:with-param name="body">
      <p class="signe">Première alerte&#xA0;: date réelle de fin attendue</p>
      <p>
        <xsl:apply-templates select="../c:session/c:dates" mode="report"/>
        <strong>Saisissez la date réelle de fin de session avant de saisir les résultats</strong>
        <xsl:text>&#xA0;: sans elle, leur envoi sera bloqué.</xsl:text>
        <xsl:apply-templates select="@regle" mode="regle"/>
      </p>
      <p class="boutons">
        <a class="bouton principal" href="/sessions/{../c:session/@id}/fin-reelle">Saisir la date réelle de fin</a>
      </p>
    </xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:alerte" mode="alerte">
  <xsl:call-template name="unknown"/>
</xsl:template>

<!-- Who moved its end, and by which rule. -->
<xsl:template match="c:dates" mode="report"/>

<xsl:template match="c:dates[@mesure]" mode="report">
  <xsl:text>La date de fin a été reportée</xsl:text>
  <xsl:apply-templates select="@fin-initiale" mode="report"/>
  <xsl:text> par la mesure </xsl:text>
  <xsl:apply-templates select="@mesure" mode="mesure"/>
  <xsl:apply-templates select="@regle" mode="regle"/>
  <xsl:text>. </xsl:text>
</xsl:template>

<xsl:template match="@fin-initiale" mode="report">
  <xsl:text> (elle était fixée au&#xA0;</xsl:text>
  <xsl:apply-templates select="." mode="jour"/>
  <xsl:text>)</xsl:text>
</xsl:template>

</xsl:stylesheet>
