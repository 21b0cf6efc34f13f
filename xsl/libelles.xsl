<?xml version="1.0" encoding="UTF-8"?>
<!-- libelles.xsl: the code words of CERES in French: statuts, types, profils, results, actions, verbs. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- One word of a list of the database, as people say it. -->
<xsl:template match="@*" mode="label">
  <xsl:call-template name="libelle">
    <xsl:with-param name="code" select="."/>
  </xsl:call-template>
</xsl:template>

<xsl:template name="libelle">
  <xsl:param name="code"/>
  <xsl:choose>
    <xsl:when test="$code = 'en-preparation'">En préparation</xsl:when>
    <xsl:when test="$code = 'demande-dte-envoyee'">Demande de DTE envoyée</xsl:when>
    <xsl:when test="$code = 'convocations-envoyees'">Convocations envoyées</xsl:when>
    <xsl:when test="$code = 'resultats-saisis'">Résultats saisis</xsl:when>
    <xsl:when test="$code = 'validee'">Validée</xsl:when>
    <xsl:when test="$code = 'annulee'">Annulée</xsl:when>
    <xsl:when test="$code = 'en-attente'">En attente</xsl:when>
    <xsl:when test="$code = 'accordee'">Accordée</xsl:when>
    <xsl:when test="$code = 'refusee'">Refusée</xsl:when>
    <xsl:when test="$code = 'retiree'">Retirée</xsl:when>
    <xsl:when test="$code = 'demande'">Demande de report</xsl:when>
    <xsl:when test="$code = 'dates-impossibles'">Dates impossibles</xsl:when>
    <xsl:when test="$code = 'agrement-insuffisant'">Agrément insuffisant</xsl:when>
    <xsl:when test="$code = 'jury-indisponible'">Jury indisponible</xsl:when>
    <xsl:when test="$code = 'motif-insuffisant'">Motif insuffisant</xsl:when>
    <xsl:when test="$code = 'autre'">Autre raison</xsl:when>
    <xsl:when test="$code = 'titre'">Titre</xsl:when>
    <xsl:when test="$code = 'ccp'">CCP</xsl:when>
    <xsl:when test="$code = 'ccs'">CCS</xsl:when>
    <xsl:when test="$code = 'centre'">Centre agréé</xsl:when>
    <xsl:when test="$code = 'ud'">UD</xsl:when>
    <xsl:when test="$code = 'direccte'">DIRECCTE</xsl:when>
    <xsl:when test="$code = 'dgefp'">DGEFP</xsl:when>
    <xsl:when test="$code = 'service'">Compte de service</xsl:when>
    <xsl:when test="$code = 'reussite'">Réussite</xsl:when>
    <xsl:when test="$code = 'reussite-partielle'">Réussite partielle</xsl:when>
    <xsl:when test="$code = 'echec'">Échec</xsl:when>
    <xsl:when test="$code = 'absence'">Absence</xsl:when>
    <xsl:when test="$code = 'excuse'">Excusé</xsl:when>
    <xsl:when test="$code = 'modifies'">Candidats modifiés</xsl:when>
    <xsl:when test="$code = 'obtenu'">Obtenu</xsl:when>
    <xsl:when test="$code = 'non-obtenu'">Non obtenu</xsl:when>
    <xsl:when test="$code = 'non-presente'">Non présenté</xsl:when>
    <xsl:when test="$code = '-debut'">Début, du plus récent au plus ancien</xsl:when>
    <xsl:when test="$code = 'debut'">Début, du plus ancien au plus récent</xsl:when>
    <xsl:when test="$code = '-id'">ID, du plus grand au plus petit</xsl:when>
    <xsl:when test="$code = 'id'">ID, du plus petit au plus grand</xsl:when>
    <xsl:when test="$code = 'session'">Session</xsl:when>
    <xsl:when test="$code = 'candidat'">Candidat</xsl:when>
    <xsl:when test="$code = 'site'">Site</xsl:when>
    <xsl:when test="$code = 'agrement'">Agrément</xsl:when>
    <xsl:when test="$code = 'compte'">Compte</xsl:when>
    <xsl:when test="$code = 'bulletin'">Bulletin</xsl:when>
    <xsl:when test="$code = 'maintenance'">Maintenance</xsl:when>
    <xsl:when test="$code = 'parametre'">Paramètre</xsl:when>
    <xsl:when test="$code = 'urgence'">État d’urgence</xsl:when>
    <xsl:when test="$code = 'mesure'">Mesure</xsl:when>
    <xsl:otherwise>
      <xsl:message terminate="yes">no label for <xsl:value-of select="$code"/></xsl:message>
    </xsl:otherwise>
  </xsl:choose>
</xsl:template>

<!-- The same of what a select stands at: the document's words come first. -->
<xsl:template name="libelle-de">
  <xsl:param name="code"/>
  <xsl:variable name="option" select="/c:page/c:choix/c:option[@valeur = $code]"/>
  <xsl:choose>
    <xsl:when test="$option"><xsl:value-of select="$option[1]"/></xsl:when>
    <xsl:when test="string($code)">
      <xsl:call-template name="libelle">
        <xsl:with-param name="code" select="$code"/>
      </xsl:call-template>
    </xsl:when>
    <xsl:otherwise>rien</xsl:otherwise>
  </xsl:choose>
</xsl:template>

<xsl:template match="@statut | @statut-avant" mode="badge">
  <xsl:call-template name="badge">
    <xsl:with-param name="kind" select="concat('statut ', .)"/>
    <xsl:with-param name="label"><xsl:apply-templates select="." mode="label"/></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<!-- What may be done to a session: on its button, in its sentence of refusal,
     at the top of its page. -->
<xsl:template name="action">
  <xsl:param name="code"/>
  <xsl:choose>
    <xsl:when test="$code = 'informations-pratiques'">Modifier les informations pratiques</xsl:when>
    <xsl:when test="$code = 'candidats'">Gérer les candidats</xsl:when>
    <xsl:when test="$code = 'candidats-import'">Importer des candidats</xsl:when>
    <xsl:when test="$code = 'demande-dte'">Envoyer la demande de DTE</xsl:when>
    <xsl:when test="$code = 'convocations'">Envoyer les convocations</xsl:when>
    <xsl:when test="$code = 'fin-reelle'">Saisir la date réelle de fin</xsl:when>
    <xsl:when test="$code = 'resultats'">Saisir les résultats</xsl:when>
    <xsl:when test="$code = 'report'">Reporter la session</xsl:when>
    <xsl:when test="$code = 'validation'">Valider les résultats</xsl:when>
    <xsl:when test="$code = 'renvoi'">Renvoyer les résultats au centre</xsl:when>
    <xsl:when test="$code = 'reouverture'">Rouvrir la session</xsl:when>
    <xsl:when test="$code = 'annulation'">Annuler la session</xsl:when>
    <xsl:when test="$code = 'retablissement'">Rétablir la session</xsl:when>
    <xsl:when test="$code = 'demande'">Demander un report</xsl:when>
    <xsl:when test="$code = 'modification'">Modifier</xsl:when>
    <xsl:when test="$code = 'retrait'">Retirer ce candidat</xsl:when>
    <xsl:when test="$code = 'creation'">Créer</xsl:when>
    <xsl:when test="$code = 'site'">Ajouter un site</xsl:when>
    <xsl:when test="$code = 'agrement'">Ajouter un agrément</xsl:when>
    <xsl:when test="$code = 'titre'">Ajouter un titre</xsl:when>
    <xsl:when test="$code = 'centre'">Ajouter un centre</xsl:when>
    <xsl:otherwise>
      <xsl:message terminate="yes">no label for the action <xsl:value-of select="$code"/></xsl:message>
    </xsl:otherwise>
  </xsl:choose>
</xsl:template>

<!-- What was done, in histories. Journals are kept for good, so a word that is
     no longer used shows as it is. -->
<xsl:template match="@verb" mode="label">
  <xsl:choose>
    <xsl:when test=". = 'demande-depot'">Demande déposée</xsl:when>
    <xsl:when test=". = 'demande-accord'">Demande accordée</xsl:when>
    <xsl:when test=". = 'demande-refus'">Demande refusée</xsl:when>
    <xsl:when test=". = 'demande-attribution'">Demande attribuée</xsl:when>
    <xsl:when test=". = 'demande-correction'">Demande corrigée</xsl:when>
    <xsl:when test=". = 'demande-retrait'">Demande retirée</xsl:when>
    <xsl:when test=". = 'creation'">Création</xsl:when>
    <xsl:when test=". = 'informations-pratiques'">Informations pratiques modifiées</xsl:when>
    <xsl:when test=". = 'demande-dte'">Demande de DTE envoyée</xsl:when>
    <xsl:when test=". = 'convocations'">Convocations envoyées</xsl:when>
    <xsl:when test=". = 'fin-reelle'">Date réelle de fin saisie</xsl:when>
    <xsl:when test=". = 'resultats'">Résultats saisis</xsl:when>
    <xsl:when test=". = 'report'">Session reportée</xsl:when>
    <xsl:when test=". = 'validation'">Résultats validés</xsl:when>
    <xsl:when test=". = 'renvoi'">Résultats renvoyés au centre</xsl:when>
    <xsl:when test=". = 'reouverture'">Session rouverte</xsl:when>
    <xsl:when test=". = 'annulation'">Session annulée</xsl:when>
    <xsl:when test=". = 'retablissement'">Session rétablie</xsl:when>
    <xsl:when test=". = 'candidat-ajout'">Candidat ajouté</xsl:when>
    <xsl:when test=". = 'candidat-modification'">Candidat modifié</xsl:when>
    <xsl:when test=". = 'candidat-retrait'">Candidat retiré</xsl:when>
    <xsl:when test=". = 'candidats-import'">Candidats importés</xsl:when>
    <xsl:when test=". = 'mesure'">Mesure appliquée</xsl:when>
    <xsl:when test=". = 'retour-de-mesure'">Retour sur une mesure</xsl:when>
    <xsl:when test=". = 'chargement'">Document chargé</xsl:when>
    <xsl:when test=". = 'application'">Application demandée</xsl:when>
    <xsl:when test=". = 'application-finie'">Application terminée</xsl:when>
    <xsl:when test=". = 'retour'">Retour demandé</xsl:when>
    <xsl:when test=". = 'retour-fini'">Retour terminé</xsl:when>
    <xsl:when test=". = 'report'">Report</xsl:when>
    <xsl:when test=". = 'modification'">Modification</xsl:when>
    <xsl:when test=". = 'import'">Import</xsl:when>
    <xsl:when test=". = 'verrouiller'">Compte verrouillé</xsl:when>
    <xsl:when test=". = 'deverrou'">Compte déverrouillé</xsl:when>
    <xsl:when test=". = 'verrou'">Compte verrouillé</xsl:when>
    <xsl:when test=". = 'mot-de-passe'">Mot de passe changé</xsl:when>
    <xsl:when test=". = 'connexion'">Connexion</xsl:when>
    <xsl:when test=". = 'deconnexion'">Déconnexion</xsl:when>
    <xsl:when test=". = 'site-creation'">Site ajouté</xsl:when>
    <xsl:when test=". = 'publish'">Publication</xsl:when>
    <xsl:when test=". = 'correct'">Correction</xsl:when>
    <xsl:when test=". = 'withdraw'">Retrait</xsl:when>
    <xsl:when test=". = 'draft'">Brouillon</xsl:when>
    <xsl:when test=". = 'on'">Annonce</xsl:when>
    <xsl:when test=". = 'off'">Fin de l’annonce</xsl:when>
    <xsl:when test=". = 'create'">Création</xsl:when>
    <xsl:when test=". = 'update'">Modification</xsl:when>
    <xsl:when test=". = 'lock'">Compte verrouillé</xsl:when>
    <xsl:when test=". = 'unlock'">Compte déverrouillé</xsl:when>
    <xsl:when test=". = 'password'">Mot de passe changé</xsl:when>
    <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
  </xsl:choose>
</xsl:template>

<xsl:template match="@noun" mode="label">
  <xsl:choose>
    <xsl:when test=". = 'session'">Session</xsl:when>
    <xsl:when test=". = 'bulletin'">Bulletin</xsl:when>
    <xsl:when test=". = 'maintenance'">Maintenance</xsl:when>
    <xsl:when test=". = 'compte'">Compte</xsl:when>
    <xsl:when test=". = 'centre'">Centre</xsl:when>
    <xsl:when test=". = 'site'">Site</xsl:when>
    <xsl:when test=". = 'agrement'">Agrément</xsl:when>
    <xsl:when test=". = 'titre'">Titre</xsl:when>
    <xsl:when test=". = 'candidat'">Candidat</xsl:when>
    <xsl:when test=". = 'mesure'">Mesure</xsl:when>
    <xsl:when test=". = 'login'">Connexion</xsl:when>
    <xsl:when test=". = 'parametre'">Paramètre</xsl:when>
    <xsl:when test=". = 'urgence'">État d’urgence</xsl:when>
    <xsl:otherwise><xsl:value-of select="."/></xsl:otherwise>
  </xsl:choose>
</xsl:template>

</xsl:stylesheet>
