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

<xsl:variable name="libelles">
en-attente=En attente
accordee=Accordée
refusee=Refusée
retiree=Retirée
dates-impossibles=Dates impossibles
agrement-insuffisant=Agrément insuffisant
jury-indisponible=Jury indisponible
motif-insuffisant=Motif insuffisant
autre=Autre raison
titre=Titre
ccp=CCP
ccs=CCS
centre=Centre agréé
ud=UD
direccte=DIRECCTE
dgefp=DGEFP
service=Compte de service
reussite=Réussite
reussite-partielle=Réussite partielle
echec=Échec
absence=Absence
excuse=Excusé
modifies=Candidats modifiés
obtenu=Obtenu
non-obtenu=Non obtenu
non-presente=Non présenté
corrige=Corrigé
retire=Retiré
-debut=Début, du plus récent au plus ancien
debut=Début, du plus ancien au plus récent
-id=ID, du plus grand au plus petit
id=ID, du plus petit au plus grand
</xsl:variable>

<!-- A statut stands on each row of a list, too often to be looked up. -->
<xsl:template name="libelle">
  <xsl:param name="code"/>
  <xsl:choose>
    <xsl:when test="$code = 'en-preparation'">En préparation</xsl:when>
    <xsl:when test="$code = 'demande-dte-envoyee'">Demande de DTE envoyée</xsl:when>
    <xsl:when test="$code = 'convocations-envoyees'">Convocations envoyées</xsl:when>
    <xsl:when test="$code = 'resultats-saisis'">Résultats saisis</xsl:when>
    <xsl:when test="$code = 'validee'">Validée</xsl:when>
    <xsl:when test="$code = 'annulee'">Annulée</xsl:when>
    <xsl:otherwise>
      <xsl:call-template name="mot">
        <xsl:with-param name="list" select="$libelles"/>
        <xsl:with-param name="code" select="$code"/>
      </xsl:call-template>
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

<!-- What may be done to a session: on its button, in its sentence of refusal,
     at the top of its page. -->
<xsl:template name="action">
  <xsl:param name="code"/>
  <xsl:call-template name="mot">
    <xsl:with-param name="list" select="$actions"/>
    <xsl:with-param name="code" select="$code"/>
  </xsl:call-template>
</xsl:template>

<xsl:variable name="actions">
informations-pratiques=Modifier les informations pratiques
candidats=Gérer les candidats
candidats-import=Importer des candidats
demande-dte=Envoyer la demande de DTE
convocations=Envoyer les convocations
fin-reelle=Saisir la date réelle de fin
resultats=Saisir les résultats
report=Reporter la session
validation=Valider les résultats
renvoi=Renvoyer les résultats au centre
reouverture=Rouvrir la session
annulation=Annuler la session
retablissement=Rétablir la session
demande=Demander un report
site-creation=Ajouter un site
agrement-creation=Ajouter un agrément
</xsl:variable>

<!-- What was done, in histories. Journals are kept for good, so a word that is
     no longer used shows as it is. -->
<xsl:template match="@verb" mode="label">
  <xsl:call-template name="mot">
    <xsl:with-param name="list" select="$verbes"/>
    <xsl:with-param name="code" select="."/>
    <xsl:with-param name="libre" select="true()"/>
  </xsl:call-template>
</xsl:template>

<xsl:variable name="verbes">
demande-depot=Demande déposée
demande-accord=Demande accordée
demande-refus=Demande refusée
demande-attribution=Demande attribuée
demande-correction=Demande corrigée
demande-retrait=Demande retirée
creation=Création
informations-pratiques=Informations pratiques modifiées
demande-dte=Demande de DTE envoyée
convocations=Convocations envoyées
fin-reelle=Date réelle de fin saisie
resultats=Résultats saisis
report=Session reportée
validation=Résultats validés
renvoi=Résultats renvoyés au centre
reouverture=Session rouverte
annulation=Session annulée
retablissement=Session rétablie
candidat-ajout=Candidat ajouté
candidat-modification=Candidat modifié
candidat-retrait=Candidat retiré
candidats-import=Candidats importés
mesure=Mesure appliquée
retour-de-mesure=Retour sur une mesure
chargement=Document chargé
application=Application demandée
application-finie=Application terminée
retour=Retour demandé
retour-fini=Retour terminé
modification=Modification
import=Import
deverrou=Compte déverrouillé
verrou=Compte verrouillé
mot-de-passe=Mot de passe changé
demande-rappel=UD relancée
demande-depassement=Demande dépassée
brouillon=Brouillon enregistré
publie=Publication
corrige=Correction
retire=Retrait
ouvre=Maintenance annoncée
ferme=Fin de la maintenance
annule=Maintenance annulée
</xsl:variable>

<xsl:template match="@noun" mode="label">
  <xsl:call-template name="mot">
    <xsl:with-param name="list" select="$objets"/>
    <xsl:with-param name="code" select="."/>
    <xsl:with-param name="libre" select="true()"/>
  </xsl:call-template>
</xsl:template>

<xsl:variable name="objets">
session=Session
demande=Demande
bulletin=Bulletin
maintenance=Maintenance
compte=Compte
centre=Centre
site=Site
agrement=Agrément
titre=Titre
mesure=Mesure
parametre=Paramètre
urgence=État d’urgence
ud=UD
</xsl:variable>

</xsl:stylesheet>
