<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/candidats.xsl: GET /sessions/{id}/candidats, one of them, and a list pasted or sent. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='candidats']" mode="content">
  <xsl:apply-templates select="c:session" mode="chapeau"/>
  <xsl:apply-templates select="c:actions/c:refus[@code != 'profil-sans-droit']" mode="impossible"/>
  <xsl:apply-templates select="c:retours[c:retour]" mode="content"/>
  <xsl:apply-templates select="c:candidats" mode="tableau"/>
  <xsl:if test="c:formulaire">
    <section aria-labelledby="ajout">
      <h2 id="ajout">Ajouter un candidat</h2>
      <p>Une personne déjà connue de CERES est retrouvée par ces quatre informations, avec les CCP qu’elle a obtenus.</p>
      <xsl:apply-templates select="c:formulaire" mode="content"><xsl:with-param name="label">Ajouter ce candidat</xsl:with-param></xsl:apply-templates>
      <p>Vous en avez plusieurs&#xA0;? <a href="/sessions/{c:session/@id}/candidats/import">Importer une liste de candidats</a></p>
    </section>
  </xsl:if>
  <p><a href="/sessions/{c:session/@id}">Revenir à la session</a></p>
</xsl:template>

<!-- Section 6 of the rules: it warns, and blocks nothing. -->
<xsl:template match="c:retours" mode="content">
  <xsl:call-template name="alerte">
    <xsl:with-param name="label" select="'Retours tardifs'"/>
    <xsl:with-param name="body">
      <h2>Retours tardifs</h2>
      <p>Après un échec ou une réussite partielle, un candidat peut se représenter pendant <xsl:value-of select="@mois"/>&#xA0;mois. Ce délai est dépassé au début de la session pour&#xA0;:</p>
      <ul><xsl:apply-templates select="c:retour" mode="item"/></ul>
    </xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:retour" mode="item"><li><xsl:apply-templates select="/c:page/c:candidats/c:candidat[@id = current()/@candidat]" mode="nom"/></li></xsl:template>

<xsl:template match="c:page[@code='candidat']" mode="heading">
  <xsl:value-of select="concat(.//c:candidat/c:nom, ' ', .//c:candidat/c:prenoms)"/>
</xsl:template>

<xsl:template match="c:page[@code='candidat']" mode="content">
  <xsl:apply-templates select="c:session" mode="chapeau"/>
  <xsl:apply-templates select="c:actions/c:refus[not(@code = preceding-sibling::c:refus/@code)]" mode="impossible"/>
  <xsl:if test="c:actions/c:refus[@action='identite']"><p>Son identité ne peut pas être corrigée ici.</p></xsl:if>
  <xsl:if test="c:actions/c:refus[@action='retrait']"><p>Il ne peut pas être retiré de cette session.</p></xsl:if>
  <xsl:if test="c:formulaire">
    <section aria-labelledby="corriger">
      <h2 id="corriger">Corriger son identité</h2>
      <p>Un candidat est une seule personne à travers toutes les sessions&#xA0;: la correction vaut partout.</p>
      <xsl:apply-templates select="c:formulaire" mode="content"/>
    </section>
  </xsl:if>
  <xsl:if test="c:actions/c:action[@code='retrait']">
    <section aria-labelledby="retirer">
      <h2 id="retirer">Le retirer de cette session</h2>
      <p>Son inscription à cette session est supprimée&#xA0;; ses autres sessions et les CCP qu’il a obtenus restent.</p>
      <xsl:call-template name="formulaire">
        <xsl:with-param name="action" select="c:actions/c:action[@code='retrait']/@href"/>
        <xsl:with-param name="revision" select="c:session/@revision"/>
        <xsl:with-param name="label" select="'Retirer ce candidat'"/>
        <xsl:with-param name="kind" select="'danger'"/>
      </xsl:call-template>
    </section>
  </xsl:if>
  <p><a href="/sessions/{c:session/@id}/candidats">Revenir aux candidats</a></p>
</xsl:template>

<xsl:template match="c:page[@code='candidats-import']" mode="content">
  <xsl:apply-templates select="c:session" mode="chapeau"/>
  <xsl:apply-templates select="c:actions/c:refus" mode="impossible"/>
  <xsl:apply-templates select="c:import" mode="content"/>
  <xsl:if test="c:actions/c:action or not(c:actions)">
    <section aria-labelledby="liste">
      <h2 id="liste">La liste</h2>
      <p>Une ligne de titres, puis une ligne par candidat&#xA0;: nom, prénoms, date de naissance, lieu de naissance, séparés par des points-virgules ou des virgules. Rien n’est enregistré avant que vous l’ayez vérifiée.</p>
      <xsl:call-template name="formulaire">
        <xsl:with-param name="action" select="concat('/sessions/', c:session/@id, '/candidats/import')"/>
        <xsl:with-param name="revision" select="c:session/@revision"/>
        <xsl:with-param name="fichier" select="true()"/>
        <xsl:with-param name="label" select="'Vérifier la liste'"/>
        <xsl:with-param name="kind"><xsl:choose><xsl:when test="c:import/@valides &gt; 0">second</xsl:when><xsl:otherwise>principal</xsl:otherwise></xsl:choose></xsl:with-param>
        <xsl:with-param name="body">
          <xsl:call-template name="champ">
            <xsl:with-param name="nom" select="'texte'"/>
            <xsl:with-param name="label" select="'Coller la liste'"/>
            <xsl:with-param name="hint">Par exemple&#xA0;:<br/><code>nom;prenoms;naissance;lieu</code><br/><code>Le Goff;Anne Marie;12/03/1985;Saint-Nazaire</code></xsl:with-param>
            <xsl:with-param name="type" select="'textarea'"/>
            <xsl:with-param name="taille" select="'haut'"/>
            <xsl:with-param name="value" select="c:import/c:a-corriger"/>
            <xsl:with-param name="facultatif" select="true()"/>
          </xsl:call-template>
          <xsl:call-template name="champ">
            <xsl:with-param name="nom" select="'fichier'"/>
            <xsl:with-param name="label" select="'Ou choisir un fichier CSV'"/>
            <xsl:with-param name="type" select="'file'"/>
            <xsl:with-param name="facultatif" select="true()"/>
          </xsl:call-template>
        </xsl:with-param>
      </xsl:call-template>
    </section>
  </xsl:if>
  <p><a href="/sessions/{c:session/@id}/candidats">Revenir aux candidats</a></p>
</xsl:template>

</xsl:stylesheet>
