<?xml version="1.0" encoding="UTF-8"?>
<!-- theme/annonce.xsl: what became of a form: done, refused, overtaken. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- Done: said once, politely. A code without sentence says nothing. -->
<xsl:template match="c:fait" mode="annonce">
  <xsl:variable name="message"><xsl:apply-templates select="." mode="message"/></xsl:variable>
  <xsl:if test="string($message)">
    <div class="fait" role="status"><p><xsl:value-of select="$message"/></p></div>
  </xsl:if>
</xsl:template>

<!-- Refused: all that is wrong, each with a link to its field. -->
<xsl:template match="c:saisie" mode="annonce">
  <div class="erreurs" role="alert" tabindex="-1" id="erreurs">
    <xsl:apply-templates select="." mode="annonce-intitule"/>
    <xsl:if test="c:refus"><ul><xsl:apply-templates select="c:refus" mode="erreur"/></ul></xsl:if>
    <xsl:apply-templates select="../c:sans-formulaire[c:champ[string()]]" mode="annonce"/>
  </div>
</xsl:template>

<!-- The form is not on the page any more: what was typed can be copied. -->
<xsl:template match="c:sans-formulaire" mode="annonce">
  <p>Voici ce que vous aviez saisi&#xA0;:</p>
  <dl class="faits"><xsl:apply-templates select="c:champ[string()]" mode="rendu"/></dl>
</xsl:template>

<xsl:template match="c:champ" mode="rendu">
  <xsl:variable name="libelle">
    <xsl:call-template name="libelle-de-champ">
      <xsl:with-param name="formulaire" select="../@code"/>
      <xsl:with-param name="nom" select="@nom"/>
    </xsl:call-template>
  </xsl:variable>
  <dt><xsl:value-of select="$libelle"/><xsl:if test="not(string($libelle))"><xsl:value-of select="@nom"/></xsl:if></dt>
  <dd class="lignes"><xsl:value-of select="."/></dd>
</xsl:template>

<xsl:template match="c:saisie" mode="annonce-intitule">
  <p class="intitule">
    <xsl:choose>
      <xsl:when test="count(c:refus) &gt; 1"><xsl:value-of select="concat(count(c:refus), '&#xA0;points sont à corriger')"/></xsl:when>
      <xsl:otherwise>Un point est à corriger</xsl:otherwise>
    </xsl:choose>
  </p>
  <p>Rien n’a été enregistré. Votre saisie est conservée ci-dessous&#xA0;: corrigez-la, puis envoyez-la à nouveau.</p>
</xsl:template>

<!-- No other input could succeed. -->
<xsl:template match="c:saisie[c:refus[not(@champ)]]" mode="annonce-intitule" priority="1">
  <p class="intitule">Cette action est refusée</p>
  <p>Rien n’a été enregistré.</p>
</xsl:template>

<!-- CODE=WHAT HAPPENED|WHAT BECAME OF WHAT WAS TYPED: it could not be saved, or
     comes back from before a login, with or without its form. -->
<xsl:template match="c:saisie[@code != 'refus']" mode="annonce-intitule" priority="3">
  <xsl:variable name="saisies">
conflit=Quelqu’un a modifié ces informations pendant votre saisie|Rien de votre saisie n’a été enregistré, et rien n’est perdu&#xA0;: elle est conservée ci-dessous, et chaque champ qui diffère montre la valeur enregistrée entre-temps. Vérifiez, puis envoyez à nouveau si votre saisie doit la remplacer.
conflit-sans-formulaire=Quelqu’un a modifié ces informations pendant votre saisie|Rien de votre saisie n’a été enregistré, et ce formulaire n’est plus ouvert.
reprise=Rien n’a été enregistré|Le formulaire n’avait pas pu être reçu. Votre saisie est rendue ci-dessous&#xA0;: vérifiez-la, puis envoyez-la à nouveau.
reprise-sans-formulaire=Rien n’a été enregistré|Ce formulaire n’est plus ouvert.
autre-compte=La saisie qui attendait est celle d’un autre compte|Rien n’a été enregistré. Elle n’est rendue qu’au compte qui l’a faite.
echue=La saisie qui attendait n’est plus conservée|Rien n’a été enregistré, et le délai pour la reprendre est passé.
perdue=La saisie qui attendait ne peut pas être rendue|Rien n’a été enregistré&#xA0;: ce qui est arrivé ici n’est pas une saisie de ce formulaire.
</xsl:variable>
  <xsl:variable name="ligne">
    <xsl:call-template name="mot"><xsl:with-param name="list" select="$saisies"/><xsl:with-param name="code" select="concat(@code, substring('-sans-formulaire', 1, 16 * boolean(../c:sans-formulaire)))"/></xsl:call-template>
  </xsl:variable>
  <p class="intitule"><xsl:value-of select="substring-before($ligne, '|')"/></p>
  <p><xsl:value-of select="substring-after($ligne, '|')"/></p>
  <xsl:if test="@incomplet"><p>Les fichiers et les mots de passe ne sont jamais conservés&#xA0;: choisissez ou saisissez-les à nouveau.</p></xsl:if>
</xsl:template>

<!-- A field that is shown has an anchor of its name. -->
<xsl:template match="c:refus" mode="erreur">
  <li>
    <xsl:apply-templates select="." mode="erreur-lien"/>
    <xsl:apply-templates select="@regle" mode="regle"/>
  </li>
</xsl:template>

<xsl:template match="c:refus" mode="erreur-lien">
  <a href="#{@champ}">
    <xsl:apply-templates select="." mode="erreur-de"/>
    <xsl:apply-templates select="." mode="message"/>
  </a>
</xsl:template>

<xsl:template match="c:refus[not(@champ) or @champ = 'revision' or @champ = 'cle' or @champ = 'jeton']" mode="erreur-lien">
  <xsl:apply-templates select="." mode="message"/>
</xsl:template>

<!-- Whose, where many have the same field. -->
<xsl:template match="c:refus" mode="erreur-de"/>

<!-- Which, where the sentence fits many. -->
<xsl:template match="c:refus[@champ][@code='obligatoire' or @code='date-impossible' or @code='trop-long' or @code='une-ligne' or @code='nombre-impossible' or @code='choix-inconnu']" mode="erreur-de">
  <xsl:apply-templates select="@champ" mode="erreur-champ"/>
</xsl:template>

<xsl:template match="@champ" mode="erreur-champ">
  <xsl:variable name="nom">
    <xsl:call-template name="libelle-de-champ">
      <xsl:with-param name="formulaire" select="/c:page/c:formulaire[@saisi]/@code"/>
      <xsl:with-param name="nom" select="."/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:if test="string($nom)"><xsl:value-of select="concat($nom, '&#xA0;: ')"/></xsl:if>
</xsl:template>

<!-- Beside the field. -->
<xsl:template match="c:refus" mode="faute">
  <span class="invisible">Erreur&#xA0;: </span>
  <xsl:apply-templates select="." mode="message"/>
  <xsl:apply-templates select="@regle" mode="regle"/>
  <xsl:text> </xsl:text>
</xsl:template>

<xsl:template match="@regle" mode="regle">
  <xsl:text> </xsl:text>
  <a class="regle nu" href="/regles#{.}"><span class="invisible">règle </span><xsl:value-of select="."/></a>
</xsl:template>

</xsl:stylesheet>
