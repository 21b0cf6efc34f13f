<?xml version="1.0" encoding="UTF-8"?>
<!-- messages.xsl: every French sentence that a code can say. -->
<!-- message-heading: what happened. message: why, and what to do. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:include href="messages/demandes.xsl"/>
<xsl:include href="messages/faits.xsl"/>
<xsl:include href="messages/message.xsl"/>
<xsl:include href="messages/refus.xsl"/>

<xsl:template match="c:erreur[@code='bad-request']" mode="message-heading">Demande mal formée</xsl:template>
<xsl:template match="c:erreur[@code='bad-request']" mode="message">
  <p>CERES n’a pas compris cette demande&#xA0;: elle est incomplète ou contient des caractères qui n’y ont pas leur place. Rien n’a été enregistré.</p>
  <p>Revenez à la page précédente et recommencez, ou vérifiez l’adresse.</p>
</xsl:template>

<xsl:template match="c:erreur[@code='not-found']" mode="message-heading">Page introuvable</xsl:template>
<xsl:template match="c:erreur[@code='not-found']" mode="message">
  <p>Rien ne se trouve à cette adresse, ou rien que vous puissiez consulter.</p>
  <p>Vérifiez qu’elle est complète et sans faute de frappe. Si un lien vous a conduit ici, signalez-le à qui vous l’a donné.</p>
</xsl:template>

<xsl:template match="c:erreur[@code='method-not-allowed']" mode="message-heading">Opération impossible ici</xsl:template>
<xsl:template match="c:erreur[@code='method-not-allowed']" mode="message">
  <p>
    <xsl:text>Cette adresse n’accepte pas l’opération demandée. Méthodes admises&#xA0;: </xsl:text>
    <code><xsl:value-of select="@methodes"/></code>
    <xsl:text>. Rien n’a été enregistré.</xsl:text>
  </p>
  <p>Ouvrez la page par son adresse pour la consulter.</p>
</xsl:template>

<xsl:template match="c:erreur[@code='not-acceptable']" mode="message-heading">Forme indisponible</xsl:template>
<xsl:template match="c:erreur[@code='not-acceptable']" mode="message">
  <p>Cette page existe, mais dans aucune des formes que votre logiciel accepte.</p>
  <p>Choisissez l’une de celles-ci&#xA0;:</p>
</xsl:template>

<xsl:template match="c:erreur[@code='forbidden']" mode="message-heading">Accès refusé</xsl:template>
<xsl:template match="c:erreur[@code='forbidden']" mode="message">
  <p>Votre profil ne permet pas d’ouvrir cette page.</p>
  <p>Si vous devriez y avoir accès, adressez-vous à votre UD.</p>
</xsl:template>
<xsl:template match="c:erreur[@code='forbidden'][c:refus]" mode="message">
  <xsl:apply-templates select="c:refus" mode="erreur"/>
  <p>Rien n’a été enregistré.</p>
</xsl:template>

<xsl:template match="c:erreur[@code='connexion-requise']" mode="message-heading">Connexion nécessaire</xsl:template>
<xsl:template match="c:erreur[@code='connexion-requise']" mode="message">
  <p>Cette page n’est ouverte qu’à qui s’est connecté, ou la connexion a expiré. Rien n’a été enregistré.</p>
  <p><a href="/connexion">Se connecter</a>, puis revenez à cette page.</p>
</xsl:template>

<xsl:template match="c:erreur[@code='conflict']" mode="message-heading">Modifié entre-temps</xsl:template>
<xsl:template match="c:erreur[@code='conflict']" mode="message">
  <p>Quelqu’un a modifié ces informations pendant votre saisie. La vôtre n’a pas été enregistrée.</p>
  <p>Rouvrez la page pour voir les informations à jour, puis recommencez votre saisie.</p>
</xsl:template>

<xsl:template match="c:erreur[@code='gone']" mode="message-heading">Page retirée</xsl:template>
<xsl:template match="c:erreur[@code='gone']" mode="message">
  <p>Cette page a existé. Elle a été retirée et ne reviendra pas.</p>
  <p>La liste des bulletins dit ce qui est en vigueur.</p>
</xsl:template>

<xsl:template match="c:erreur[@code='too-many']" mode="message-heading">Trop de tentatives</xsl:template>
<xsl:template match="c:erreur[@code='too-many']" mode="message">
  <p>Trop de tentatives de connexion viennent d’être faites depuis votre adresse. Patientez une minute, puis essayez de nouveau.</p>
</xsl:template>

<xsl:template match="c:erreur[@code='unsupported-media-type']" mode="message-heading">Envoi d’un type inconnu</xsl:template>
<xsl:template match="c:erreur[@code='unsupported-media-type']" mode="message">
  <p>CERES ne lit pas ce type d’envoi&#xA0;: il attend celui d’un formulaire. Rien n’a été enregistré.</p>
  <p>Ouvrez la page dans un navigateur et envoyez son formulaire.</p>
</xsl:template>

<xsl:template match="c:erreur[@code='too-large']" mode="message-heading">Envoi trop volumineux</xsl:template>
<xsl:template match="c:erreur[@code='too-large']" mode="message">
  <p>Ce que vous avez envoyé dépasse la taille admise. Rien n’a été enregistré.</p>
  <p>Raccourcissez le texte ou réduisez le fichier, puis recommencez.</p>
</xsl:template>

<xsl:template match="c:erreur[@code='uri-too-long']" mode="message-heading">Adresse trop longue</xsl:template>
<xsl:template match="c:erreur[@code='uri-too-long']" mode="message">
  <p>L’adresse demandée dépasse la longueur admise.</p>
  <p>Vérifiez le lien suivi, ou retapez l’adresse de la page.</p>
</xsl:template>

<xsl:template match="c:erreur[@code='invalid']" mode="message-heading">Saisie refusée</xsl:template>
<xsl:template match="c:erreur[@code='invalid']" mode="message">
  <p>Une information manque ou n’est pas admise. Rien n’a été enregistré.</p>
  <p>Revenez à la page précédente, corrigez votre saisie et recommencez.</p>
</xsl:template>

<xsl:template match="c:erreur[@code='maintenance']" mode="message-heading">CERES est en maintenance</xsl:template>
<xsl:template match="c:erreur[@code='maintenance']" mode="message">
  <p class="chapeau">
    <xsl:text>CERES n’est pas utilisable jusqu’au </xsl:text>
    <strong><xsl:apply-templates select="@fin" mode="instant"/></strong>
    <xsl:text>.</xsl:text>
  </p>
  <xsl:if test="not(c:reprise)"><p>Vous n’avez rien à faire&#xA0;: revenez après cette heure. Les bulletins restent consultables.</p></xsl:if>
  <xsl:apply-templates select="c:reprise" mode="attente"/>
</xsl:template>

<xsl:template match="c:erreur[@code='unavailable']" mode="message-heading">CERES est momentanément indisponible</xsl:template>
<xsl:template match="c:erreur[@code='unavailable']" mode="message">
  <p>Une partie de CERES ne répond pas. Une saisie que vous veniez d’envoyer n’a peut-être pas été enregistrée.</p>
  <p>Réessayez dans une minute. Avant de recommencer une saisie, vérifiez si elle a été prise en compte. Les bulletins restent consultables.</p>
</xsl:template>

<xsl:template match="c:erreur[@code='failed']" mode="message-heading">CERES a rencontré une erreur</xsl:template>
<xsl:template match="c:erreur[@code='failed']" mode="message">
  <p>Cette page n’a pas pu être préparée. L’erreur vient de CERES, non de vous, et elle est consignée. Rien n’a été enregistré.</p>
  <p>Réessayez dans quelques minutes. Si l’erreur persiste, signalez-la à votre UD avec l’heure et l’adresse de la page.</p>
</xsl:template>

<xsl:template match="*" mode="message-heading">
  <xsl:message terminate="yes">no message for <xsl:value-of select="@code"/></xsl:message>
</xsl:template>

</xsl:stylesheet>
