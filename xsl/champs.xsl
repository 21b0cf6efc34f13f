<?xml version="1.0" encoding="UTF-8"?>
<!-- champs.xsl: what each field of a form is called, and its hint. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- Lines FORM.FIELD=LABEL|HINT, or FIELD=LABEL|HINT where a form has none of
     its own. FORM.FIELD.= is the option that chooses nothing. The same list
     names a field in the summary of errors, in the journal, in a history
     (evenement) and on the page of a session. -->
<xsl:variable name="champs">
titre.code=Code|Par exemple TP-00402.
titre.sigle=Sigle
titre.intitule=Intitulé
titre.rncp=Fiche RNCP|Son numéro.
titre.niveau=Niveau
titre.fin=Dernier jour de validité
titre.prolongation_mois=Prolongation propre à ce titre|En mois, de 0 à 120. Vide&#xA0;: le cas général.
titre.ccp=CCP|Leurs codes, séparés par des espaces.
session.debut=Date de début|Elle reste modifiable tant que la session est «&#xA0;En préparation&#xA0;».
session.ccp=CCP évalués|(pour une session de CCP seulement)
session.lieu=Lieu|Bâtiment, étage, salle.
session.contact=Contact|Qui les candidats peuvent appeler.
session.precisions=Précisions|Ce que les candidats doivent apporter ou savoir.
report.debut=Nouvelle date de début
report.fin=Nouvelle date de fin
report.motif=Motif|Il est conservé dans l’historique de la session.
session.motif=Motif|Il est conservé dans l’historique de la session.
demande.session=N° d’identification de la session|Par exemple 123456, ID&#xA0;123456, ou l’adresse de la page de la session.
demande.siret=N° SIRET du centre
demande.titre=Titre professionnel concerné
demande.agrement=ID agrément
demande.debut=Date de début souhaitée
demande.fin=Date de fin souhaitée
demande.motif=Motif|Pourquoi la session doit être reportée. Ne nommez aucun candidat.
demande.deposee=Déposée
demande.corrigee=Corrigée
demande.rappelee=UD relancée
demande.decidee=Décidée
demande.reponse=Réponse de l’UD
demande.attestation=Attestation de l’UD
accord.attestation=Attestation|En quoi le report est dû aux difficultés engendrées par la période de confinement. Ce texte est conservé dans l’historique.
accord.session.=Créer une session
accord.ccp=CCP évalués par la session créée|(aucun coché&#xA0;: tous ceux du titre)
accord.debut=Date de début accordée
accord.fin=Date de fin accordée
accord.reponse=Réponse au centre
accord.confirmer=Les dates de la session ont changé
refus.motif=Explication au centre
attribution.agent.=Personne, la demande est libre
candidat.nom=Nom de naissance
candidat.prenoms=Prénoms|Dans l’ordre de l’état civil.
candidat.lieu=Lieu de naissance
centre.site=Nom du site
site.nom=Nom du site
agrement.siret=SIRET du centre
agrement.site=Site|Le numéro du site, comme sur la page du centre.
agrement.titre=Titre|Son code, par exemple TP-00402.
agrement.debut=Début
agrement.fin=Fin
compte.identifiant=Identifiant|De 3 à 64 lettres minuscules sans accent, chiffres, points, tirets ou soulignés.
compte.courriel=Adresse électronique|Les messages de CERES y sont aussi envoyés. Vide&#xA0;: ils se lisent à l’écran seulement.
compte.departement=Département|D’une UD, ou d’un compte de service&#xA0;: son code, par exemple 44.
compte.region=Région|D’une DIRECCTE, ou d’un compte de service&#xA0;: son code, par exemple 52.
compte.centres=Centres|D’un responsable de session&#xA0;: le SIRET de chacun de ses centres, un par ligne.
mot-de-passe.mot_de_passe=Mot de passe actuel
ud.telephone=Téléphone|Par exemple 01&#xA0;99&#xA0;00&#xA0;12&#xA0;34.
ud.courriel=Courriel
parametre.valeur=Valeur
urgence.region=Territoire
urgence.region.=Toute la France
urgence.debut=Premier jour
urgence.fin=Dernier jour
urgence.doute_debut=Premier jour de doute|De ce jour à la veille du premier, les textes laissent un doute, que l’UD apprécie.
filtre.q=Rechercher
filtre.statut=Statut
filtre.centre=Centre
filtre.noun=Objet
filtre.du=Du (JJ/MM/AAAA)
filtre.au=Au (JJ/MM/AAAA)
filtre.tri=Ordre
evenement.debut=Début
evenement.fin=Fin
evenement.fin-initiale=Fin initiale
evenement.fin-reelle=Fin réelle
evenement.mesure=Mesure
evenement.statut=Statut
evenement.dte-le=Demande de DTE le
evenement.convocations-le=Convocations le
evenement.dte-a-refaire=Demande de DTE à refaire
evenement.convocations-a-refaire=Convocations à refaire
evenement.derogation=Dérogation de l’UD

debut=Date de début
fin=Date de fin
date=Date réelle de fin
naissance=Date de naissance
nom=Nom
prenoms=Prénoms
lieu=Lieu
horaire=Horaire
contact=Contact
precisions=Précisions
motif=Motif
identifiant=Identifiant
mot_de_passe=Mot de passe
nouveau=Nouveau mot de passe|Au moins 12 caractères&#xA0;: une courte phrase convient.
confirmation=Nouveau mot de passe, une seconde fois
profil=Profil
departement=Département|Son code, par exemple 44 ou 2A.
agrement=Agrément
type=Type de session
ccp=CCP
siret=SIRET
site=Site
titre=Titre
adresse=Adresse
code_postal=Code postal|Cinq chiffres.
ville=Ville
texte=Liste
fichier=Fichier
session=Session
raison=Raison
agent=Agent
du=Du
au=Au
</xsl:variable>

<!-- The line of a field, without its name; nothing where it has none. -->
<xsl:template name="ligne-de-champ">
  <xsl:param name="formulaire"/>
  <xsl:param name="nom"/>
  <xsl:variable name="propre" select="substring-before(substring-after($champs, concat('&#10;', $formulaire, '.', $nom, '=')), '&#10;')"/>
  <xsl:choose>
    <xsl:when test="$propre"><xsl:value-of select="$propre"/></xsl:when>
    <xsl:otherwise><xsl:value-of select="substring-before(substring-after($champs, concat('&#10;', $nom, '=')), '&#10;')"/></xsl:otherwise>
  </xsl:choose>
</xsl:template>

<xsl:template name="libelle-de-champ">
  <xsl:param name="formulaire"/>
  <xsl:param name="nom"/>
  <xsl:variable name="ligne">
    <xsl:call-template name="ligne-de-champ">
      <xsl:with-param name="formulaire" select="$formulaire"/>
      <xsl:with-param name="nom" select="$nom"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:value-of select="substring-before(concat($ligne, '|'), '|')"/>
</xsl:template>

<xsl:template match="c:champ" mode="libelle">
  <xsl:variable name="libelle">
    <xsl:call-template name="libelle-de-champ">
      <xsl:with-param name="formulaire" select="../@code"/>
      <xsl:with-param name="nom" select="@nom"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:if test="not(string($libelle))">
    <xsl:message terminate="yes">no label for the field <xsl:value-of select="concat(../@code, '.', @nom)"/></xsl:message>
  </xsl:if>
  <xsl:value-of select="$libelle"/>
</xsl:template>

<xsl:template match="c:champ" mode="aide">
  <xsl:variable name="ligne">
    <xsl:call-template name="ligne-de-champ">
      <xsl:with-param name="formulaire" select="../@code"/>
      <xsl:with-param name="nom" select="@nom"/>
    </xsl:call-template>
  </xsl:variable>
  <xsl:variable name="propre" select="substring-after($ligne, '|')"/>
  <xsl:choose>
    <xsl:when test="@fixe or @genre = 'choix'"/>
    <xsl:when test="@genre = 'jour'"><xsl:value-of select="normalize-space(concat('JJ/MM/AAAA, par exemple 24/08/2020. ', $propre))"/></xsl:when>
    <xsl:when test="$propre"><xsl:value-of select="$propre"/></xsl:when>
    <xsl:when test="@genre = 'nombre'"><xsl:value-of select="concat('De ', @minimum, ' à ', @limite, '.')"/></xsl:when>
    <xsl:when test="@genre = 'siret'">14 chiffres, espaces permis.</xsl:when>
  </xsl:choose>
  <xsl:apply-templates select="@regle" mode="regle"/>
</xsl:template>

</xsl:stylesheet>
