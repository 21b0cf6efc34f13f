<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/refus-saisie.xsl: what is wrong with a form, a login, an account. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:refus[@code='obligatoire']" mode="message">Ce champ est obligatoire.</xsl:template>
<xsl:template match="c:refus[@code='date-impossible']" mode="message">Cette date n’existe pas ou n’est pas écrite JJ/MM/AAAA.</xsl:template>
<xsl:template match="c:refus[@code='trop-long']" mode="message">Ce texte est trop long&#xA0;: raccourcissez-le.</xsl:template>
<xsl:template match="c:refus[@code='une-ligne']" mode="message">Ce champ tient sur une seule ligne&#xA0;: retirez les retours à la ligne.</xsl:template>
<xsl:template match="c:refus[@code='nombre-impossible']" mode="message">Ce nombre n’est pas possible&#xA0;: écrivez-le en chiffres, sans lettre ni signe.</xsl:template>
<xsl:template match="c:refus[@code='choix-inconnu']" mode="message">Choisissez une des réponses proposées.</xsl:template>
<xsl:template match="c:refus[@code='revision-absente']" mode="message">Ce formulaire est incomplet&#xA0;: rouvrez la page et recommencez votre saisie.</xsl:template>
<xsl:template match="c:refus[@code='cle-absente']" mode="message">Ce formulaire est incomplet&#xA0;: rouvrez la page et recommencez votre saisie.</xsl:template>
<xsl:template match="c:refus[@code='cle-reutilisee']" mode="message">Ce formulaire a déjà été envoyé avec d’autres valeurs. Vérifiez ce qui est enregistré, puis envoyez à nouveau cette page.</xsl:template>
<xsl:template match="c:refus[@code='jeton-refuse']" mode="message">Ce formulaire ne vient pas de votre connexion en cours, peut-être parce qu’elle a expiré. Envoyez-le à nouveau depuis cette page.</xsl:template>
<xsl:template match="c:refus[@code='territoire-refuse']" mode="message">Ce lieu n’est pas dans votre territoire.</xsl:template>
<xsl:template match="c:refus[@code='identifiants-refuses']" mode="message">L’identifiant ou le mot de passe n’est pas le bon. Vérifiez les deux, majuscules comprises.</xsl:template>
<xsl:template match="c:refus[@code='tentatives-epuisees']" mode="message">Trop de tentatives ont échoué. Attendez quinze minutes avant de réessayer.</xsl:template>
<xsl:template match="c:refus[@code='mot-de-passe-actuel-faux']" mode="message">Ce n’est pas votre mot de passe actuel.</xsl:template>
<xsl:template match="c:refus[@code='mot-de-passe-court']" mode="message">Un mot de passe compte au moins 12 caractères&#xA0;: une courte phrase convient.</xsl:template>
<xsl:template match="c:refus[@code='mot-de-passe-commun']" mode="message">Ce mot de passe se devine trop facilement&#xA0;: il contient l’identifiant, ou répète un seul caractère. Choisissez-en un autre.</xsl:template>
<xsl:template match="c:refus[@code='mots-de-passe-differents']" mode="message">Les deux nouveaux mots de passe diffèrent&#xA0;: tapez deux fois le même.</xsl:template>
<xsl:template match="c:refus[@code='identifiant-pris']" mode="message">Cet identifiant est déjà celui d’un autre compte.</xsl:template>
<xsl:template match="c:refus[@code='identifiant-forme']" mode="message">Un identifiant compte de 3 à 64 lettres minuscules sans accent, chiffres, points, tirets ou soulignés, et commence par une lettre.</xsl:template>
<xsl:template match="c:refus[@code='territoire-obligatoire']" mode="message">Ce profil et ce territoire ne vont pas ensemble&#xA0;: une UD a un département, une DIRECCTE une région, un centre et la DGEFP ni l’un ni l’autre, un compte de service l’un des deux au plus.</xsl:template>
<xsl:template match="c:refus[@code='profil-inconnu']" mode="message">Choisissez un des profils proposés.</xsl:template>
<xsl:template match="c:refus[@code='centre-inconnu']" mode="message">Aucun centre de votre territoire n’a ce SIRET.</xsl:template>
<xsl:template match="c:refus[@code='compte-le-sien']" mode="message">Personne ne peut verrouiller son propre compte.</xsl:template>

<xsl:template match="c:refus" mode="message">
  <xsl:message terminate="yes">no sentence for <xsl:value-of select="@code"/></xsl:message>
</xsl:template>

</xsl:stylesheet>
