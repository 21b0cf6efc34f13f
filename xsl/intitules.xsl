<?xml version="1.0" encoding="UTF-8"?>
<!-- intitules.xsl: what each page is called; pages that are only a list or a form. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- PAGE=HEADING|WHAT ITS BUTTON SAYS|WHAT IT BEGINS WITH. A page whose heading
     is of the thing that it shows has a template of its own. -->
<xsl:variable name="intitules">
accessibilite=Accessibilité&#xA0;: non conforme
accueil=Le portail de CERES
annulation=||La session devient «&#xA0;Annulée&#xA0;»&#xA0;: elle n’aura pas lieu. Prévenez les candidats déjà inscrits. Votre UD peut rétablir la session au statut qu’elle avait.
agrements=Agréments|Ajouter un agrément
agrement-nouveau=Ajouter un agrément|Ajouter l’agrément
avis=Mes avis
bulletins=Communication CERES
candidats=Candidats
candidats-import=Importer des candidats
centres=Centres agréés|Ajouter un centre
centre-nouveau=Ajouter un centre|Ajouter le centre
compte=Mon compte|Changer de mot de passe
comptes=Comptes|Créer un compte
compte-nouveau=Créer un compte|Créer le compte
connexion=Se connecter
demandes=Demandes de report
demandes-chiffres=Demandes par UD
demande-titre-echu=Report sur un titre échu
droits=Qui peut faire quoi
informations-pratiques=||Ces informations sont celles que les candidats recevront.
journal=Journal||Tout ce qui a été fait dans votre territoire, le plus récent en tête. Rien n’y est jamais effacé.
mentions-legales=Mentions légales
mesures=Mesures
parametres=Paramètres|Ajouter un état d’urgence
regles=Les règles
renvoi=||La session revient au statut «&#xA0;Convocations envoyées&#xA0;»&#xA0;: le centre corrige les résultats, puis les enregistre à nouveau. Dites-lui ce qu’il doit corriger.
reouverture=||La session validée revient au statut «&#xA0;Résultats saisis&#xA0;». Les résultats sont conservés.
resultats=||Chaque candidat doit avoir un résultat, et chaque candidat présent un résultat par CCP. Un CCP déjà obtenu reste acquis. Une fois les résultats enregistrés, votre UD les valide.
sessions=Sessions|Créer une session
session-demandes=Demandes de report de la session
session-nouvelle=Créer une session|Créer la session
signalements=Sessions signalées par les mesures
site-nouveau=Ajouter un site|Ajouter le site|Le département du site décide de l’UD et de la DIRECCTE compétentes pour ses sessions.
titres=Titres professionnels|Ajouter un titre
titre-nouveau=Ajouter un titre|Ajouter le titre
ud=||Les centres du département lisent ces coordonnées quand ils demandent un report.
uds=Les UD||Comment joindre chaque unité départementale. La DIRECCTE et la DGEFP tiennent ces coordonnées à jour.
urgence-nouvelle=Ajouter un état d’urgence|Ajouter l’état d’urgence
validation=||La session devient «&#xA0;Validée&#xA0;». Vérifiez les résultats ci-dessous avant de valider&#xA0;; vous pourrez rouvrir la session, avec un motif.
</xsl:variable>

<xsl:variable name="intitule" select="substring-before(substring-after($intitules, concat('&#10;', /c:page/@code, '=')), '&#10;')"/>

<xsl:variable name="bouton" select="substring-before(concat(substring-after($intitule, '|'), '|'), '|')"/>

<!-- A step of a session is called after what it does. -->
<xsl:template match="c:page" mode="heading">
  <xsl:variable name="propre" select="substring-before(concat($intitule, '|'), '|')"/>
  <xsl:value-of select="$propre"/>
  <xsl:if test="not($propre)"><xsl:call-template name="action"><xsl:with-param name="code" select="@code"/></xsl:call-template></xsl:if>
</xsl:template>

<xsl:template match="c:page" mode="explication">
  <xsl:variable name="debut" select="substring-after(substring-after($intitule, '|'), '|')"/>
  <xsl:if test="$debut"><p><xsl:value-of select="$debut"/></p></xsl:if>
</xsl:template>

<xsl:template match="c:page" mode="content">
  <xsl:apply-templates select="." mode="explication"/>
  <xsl:apply-templates select="c:action[@code='creation']" mode="creation"/>
  <xsl:apply-templates select="c:filtre | c:agrements | c:centres | c:comptes | c:journal | c:sessions | c:titres | c:uds[/c:page/@code='uds'] | c:suite | c:formulaire" mode="content"/>
</xsl:template>

<!-- One more can be made. -->
<xsl:template match="c:action" mode="creation">
  <p class="boutons">
    <xsl:call-template name="bouton">
      <xsl:with-param name="href" select="@href"/>
      <xsl:with-param name="kind" select="'principal'"/>
      <xsl:with-param name="label" select="$bouton"/>
    </xsl:call-template>
  </p>
</xsl:template>

</xsl:stylesheet>
