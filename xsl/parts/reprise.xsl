<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/reprise.xsl: a form that met no login, or a window: what became of
     what was typed, and the form again. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- In a form that will bring it back; the worker puts it there. -->
<xsl:template match="c:reprise" mode="champs">
  <xsl:if test="@chemin">
    <input type="hidden" name="chemin" value="{@chemin}"/>
    <input type="hidden" name="reprise" value="{$cle}+reprise"/>
  </xsl:if>
</xsl:template>

<!-- The login stands in the way. -->
<xsl:template match="c:reprise" mode="annonce">
  <div class="erreurs" role="alert">
    <p class="intitule">Rien n’a été enregistré</p>
    <p>Votre connexion était terminée quand vous avez envoyé le formulaire. <xsl:apply-templates select="." mode="message"/></p>
  </div>
</xsl:template>

<xsl:template match="c:reprise[@code='gardee']" mode="message">Votre saisie est conservée dans cette page pendant une heure&#xA0;: connectez-vous avec le même compte, et le formulaire revient rempli. Vous n’aurez plus qu’à l’envoyer.</xsl:template>
<xsl:template match="c:reprise[@code='trop-longue']" mode="message">Votre saisie est trop longue pour être conservée ici&#xA0;: avant de vous connecter, revenez à la page précédente de votre navigateur et copiez-la.</xsl:template>
<xsl:template match="c:reprise[@code='perdue']" mode="message">Votre saisie n’a pas pu être conservée&#xA0;: la page précédente de votre navigateur la montre peut-être encore.</xsl:template>
<xsl:template match="c:reprise[@code='echue']" mode="message">Votre saisie n’est plus conservée&#xA0;: le délai pour la reprendre est passé.</xsl:template>

<!-- A window stands in the way. -->
<xsl:template match="c:erreur/c:reprise" mode="attente">
  <p><strong>Rien n’a été enregistré.</strong> Votre saisie n’a pas pu être conservée&#xA0;: la page précédente de votre navigateur la montre peut-être encore.</p>
</xsl:template>

<xsl:template match="c:erreur/c:reprise[@chemin]" mode="attente">
  <p><strong>Rien n’a été enregistré.</strong> Votre saisie est conservée dans cette page, jusqu’à une heure après la fin annoncée (vingt-quatre heures au plus)&#xA0;: gardez la page ouverte. Après la maintenance, le bouton ci-dessous vous rend le formulaire rempli. Vous n’aurez plus qu’à l’envoyer.</p>
  <xsl:call-template name="formulaire">
    <xsl:with-param name="action" select="@chemin"/>
    <xsl:with-param name="label" select="'Retrouver ma saisie'"/>
    <xsl:with-param name="body"><xsl:apply-templates select="." mode="champs"/></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<!-- The form is there again. -->
<xsl:template match="c:saisie[@code != 'refus' and @code != 'conflit']" mode="onglet">Non enregistré&#xA0;: </xsl:template>

</xsl:stylesheet>
