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

<!-- CODE=HEADING|WHAT HAPPENED|WHAT TO DO; an error that says more has its own
     template. -->
<xsl:template match="c:erreur" mode="ligne">
  <xsl:variable name="erreurs">
bad-request=Demande mal formée|CERES n’a pas compris cette demande&#xA0;: elle est incomplète ou contient des caractères qui n’y ont pas leur place. Rien n’a été enregistré.|Revenez à la page précédente et recommencez, ou vérifiez l’adresse.
not-found=Page introuvable|Rien ne se trouve à cette adresse, ou rien que vous puissiez consulter.|Vérifiez qu’elle est complète et sans faute de frappe. Si un lien vous a conduit ici, signalez-le à qui vous l’a donné.
method-not-allowed=Opération impossible ici
not-acceptable=Forme indisponible|Cette page existe, mais dans aucune des formes que votre logiciel accepte.|Choisissez l’une de celles-ci&#xA0;:
forbidden=Accès refusé|Votre profil ne permet pas d’ouvrir cette page.|Si vous devriez y avoir accès, adressez-vous à votre UD.
connexion-requise=Connexion nécessaire
conflict=Modifié entre-temps|Quelqu’un a modifié ces informations pendant votre saisie. La vôtre n’a pas été enregistrée.|Rouvrez la page pour voir les informations à jour, puis recommencez votre saisie.
gone=Page retirée|Cette page a existé. Elle a été retirée et ne reviendra pas.|La liste des bulletins dit ce qui est en vigueur.
too-many=Trop de tentatives|Trop de tentatives de connexion viennent d’être faites depuis votre adresse. Patientez une minute, puis essayez de nouveau.
unsupported-media-type=Envoi d’un type inconnu|CERES ne lit pas ce type d’envoi&#xA0;: il attend celui d’un formulaire. Rien n’a été enregistré.|Ouvrez la page dans un navigateur et envoyez son formulaire.
too-large=Envoi trop volumineux|Ce que vous avez envoyé dépasse la taille admise. Rien n’a été enregistré.|Raccourcissez le texte ou réduisez le fichier, puis recommencez.
uri-too-long=Adresse trop longue|L’adresse demandée dépasse la longueur admise.|Vérifiez le lien suivi, ou retapez l’adresse de la page.
invalid=Saisie refusée|Une information manque ou n’est pas admise. Rien n’a été enregistré.|Revenez à la page précédente, corrigez votre saisie et recommencez.
maintenance=CERES est en maintenance
unavailable=CERES est momentanément indisponible|Une partie de CERES ne répond pas. Une saisie que vous veniez d’envoyer n’a peut-être pas été enregistrée.|Réessayez dans une minute. Avant de recommencer une saisie, vérifiez si elle a été prise en compte. Les bulletins restent consultables.
failed=CERES a rencontré une erreur|Cette page n’a pas pu être préparée. L’erreur vient de CERES, non de vous, et elle est consignée. Rien n’a été enregistré.|Réessayez dans quelques minutes. Si l’erreur persiste, signalez-la à votre UD avec l’heure et l’adresse de la page.
</xsl:variable>
  <xsl:call-template name="mot">
    <xsl:with-param name="list" select="$erreurs"/>
    <xsl:with-param name="code" select="@code"/>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:erreur" mode="message-heading">
  <xsl:variable name="ligne"><xsl:apply-templates select="." mode="ligne"/></xsl:variable>
  <xsl:value-of select="substring-before(concat($ligne, '|'), '|')"/>
</xsl:template>

<xsl:template match="c:erreur" mode="message">
  <xsl:variable name="ligne"><xsl:apply-templates select="." mode="ligne"/></xsl:variable>
  <xsl:variable name="phrases" select="substring-after($ligne, '|')"/>
  <p><xsl:value-of select="substring-before(concat($phrases, '|'), '|')"/></p>
  <xsl:if test="contains($phrases, '|')"><p><xsl:value-of select="substring-after($phrases, '|')"/></p></xsl:if>
</xsl:template>

<xsl:template match="c:erreur[@code='method-not-allowed']" mode="message">
  <p>
    <xsl:text>Cette adresse n’accepte pas l’opération demandée. Méthodes admises&#xA0;: </xsl:text>
    <code><xsl:value-of select="@methodes"/></code>
    <xsl:text>. Rien n’a été enregistré.</xsl:text>
  </p>
  <p>Ouvrez la page par son adresse pour la consulter.</p>
</xsl:template>

<xsl:template match="c:erreur[@code='forbidden'][c:refus]" mode="message">
  <xsl:apply-templates select="c:refus" mode="erreur"/>
  <p>Rien n’a été enregistré.</p>
</xsl:template>

<xsl:template match="c:erreur[@code='connexion-requise']" mode="message">
  <p>Cette page n’est ouverte qu’à qui s’est connecté, ou la connexion a expiré. Rien n’a été enregistré.</p>
  <p><a href="/connexion">Se connecter</a>, puis revenez à cette page.</p>
</xsl:template>

<xsl:template match="c:erreur[@code='maintenance']" mode="message">
  <p class="chapeau">
    <xsl:text>CERES n’est pas utilisable jusqu’au </xsl:text>
    <strong><xsl:apply-templates select="@fin" mode="instant"/></strong>
    <xsl:text>.</xsl:text>
  </p>
  <xsl:if test="not(c:reprise)"><p>Vous n’avez rien à faire&#xA0;: revenez après cette heure. Les bulletins restent consultables.</p></xsl:if>
  <xsl:apply-templates select="c:reprise" mode="attente"/>
</xsl:template>

</xsl:stylesheet>
