<?xml version="1.0" encoding="UTF-8"?>
<!-- messages/refus-saisie.xsl: what is wrong with a form, a login, an account. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template name="refus-saisie">
obligatoire=Ce champ est obligatoire.
date-impossible=Cette date n’existe pas ou n’est pas écrite JJ/MM/AAAA.
trop-long=Ce texte est trop long&#xA0;: raccourcissez-le.
une-ligne=Ce champ tient sur une seule ligne&#xA0;: retirez les retours à la ligne.
nombre-impossible=Ce nombre n’est pas possible&#xA0;: écrivez-le en chiffres, sans lettre ni signe.
choix-inconnu=Choisissez une des réponses proposées.
revision-absente=Ce formulaire est incomplet&#xA0;: rouvrez la page et recommencez votre saisie.
cle-absente=Ce formulaire est incomplet&#xA0;: rouvrez la page et recommencez votre saisie.
cle-reutilisee=Ce formulaire a déjà été envoyé avec d’autres valeurs. Vérifiez ce qui est enregistré, puis envoyez à nouveau cette page.
jeton-refuse=Ce formulaire ne vient pas de votre connexion en cours, peut-être parce qu’elle a expiré. Envoyez-le à nouveau depuis cette page.
territoire-refuse=Ce lieu n’est pas dans votre territoire.
identifiants-refuses=L’identifiant ou le mot de passe n’est pas le bon. Vérifiez les deux, majuscules comprises.
tentatives-epuisees=Trop de tentatives ont échoué. Attendez quinze minutes avant de réessayer.
mot-de-passe-actuel-faux=Ce n’est pas votre mot de passe actuel.
mot-de-passe-court=Un mot de passe compte au moins 12 caractères&#xA0;: une courte phrase convient.
mot-de-passe-commun=Ce mot de passe se devine trop facilement&#xA0;: il contient l’identifiant, ou répète un seul caractère. Choisissez-en un autre.
mots-de-passe-differents=Les deux nouveaux mots de passe diffèrent&#xA0;: tapez deux fois le même.
identifiant-pris=Cet identifiant est déjà celui d’un autre compte.
identifiant-forme=Un identifiant compte de 3 à 64 lettres minuscules sans accent, chiffres, points, tirets ou soulignés, et commence par une lettre.
territoire-obligatoire=Ce profil et ce territoire ne vont pas ensemble&#xA0;: une UD a un département, une DIRECCTE une région, un responsable de session un centre au moins, la DGEFP rien de cela, un compte de service un département ou une région au plus.
profil-inconnu=Choisissez un des profils proposés.
centre-inconnu=Aucun centre de votre territoire n’a ce SIRET.
compte-le-sien=Personne ne peut verrouiller son propre compte.
compte-son-profil=Personne ne peut changer son propre profil&#xA0;: demandez-le à un autre compte de la DGEFP.
</xsl:template>

</xsl:stylesheet>
