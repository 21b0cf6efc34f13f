<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/droits.xsl: GET /droits: who may do what, as the route table has it: a row an address. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:page[@code='droits']" mode="content">
  <p>Ce tableau est tiré de la table même qui ouvre ou ferme chaque adresse de CERES. Ce qui n’y figure pas n’existe pas. Un profil qui peut ouvrir une adresse n’y voit que son territoire&#xA0;: le centre ses sessions, l’UD son département, la DIRECCTE sa région. Ce qui est hors de ce territoire répond «&#xA0;introuvable&#xA0;». Ce qu’une session permet dépend aussi de son statut et de ses dates&#xA0;: <a href="/regles">les règles</a> le disent.</p>
  <xsl:call-template name="liste">
    <xsl:with-param name="nom" select="'droits'"/>
    <xsl:with-param name="rows" select="c:droits/c:ligne[not(@chemin = preceding-sibling::c:ligne/@chemin)]"/>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:droits/c:ligne" mode="row">
  <xsl:variable name="lignes" select="../c:ligne[@chemin = current()/@chemin]"/>
  <tr>
    <th scope="row"><xsl:apply-templates select="@chemin" mode="droit"/><span class="note adresse"><xsl:value-of select="@chemin"/></span><xsl:apply-templates select="$lignes[@regle][1]/@regle" mode="regle"/></th>
    <td data-nom="Public"><xsl:call-template name="droit"><xsl:with-param name="lignes" select="$lignes[@public]"/></xsl:call-template></td>
    <td data-nom="Centre"><xsl:call-template name="droit"><xsl:with-param name="lignes" select="$lignes[@centre]"/></xsl:call-template></td>
    <td data-nom="UD"><xsl:call-template name="droit"><xsl:with-param name="lignes" select="$lignes[@ud]"/></xsl:call-template></td>
    <td data-nom="DIRECCTE"><xsl:call-template name="droit"><xsl:with-param name="lignes" select="$lignes[@direccte]"/></xsl:call-template></td>
    <td data-nom="DGEFP"><xsl:call-template name="droit"><xsl:with-param name="lignes" select="$lignes[@dgefp]"/></xsl:call-template></td>
    <td data-nom="Service"><xsl:call-template name="droit"><xsl:with-param name="lignes" select="$lignes[@service]"/></xsl:call-template></td>
  </tr>
</xsl:template>

<!-- Of one profil, at one address. -->
<xsl:template name="droit">
  <xsl:param name="lignes"/>
  <xsl:choose>
    <xsl:when test="$lignes[@methode = 'POST'] and $lignes[@methode = 'GET']"><strong>lire et agir</strong></xsl:when>
    <xsl:when test="$lignes[@methode = 'POST']"><strong>agir</strong></xsl:when>
    <xsl:when test="$lignes"><strong>lire</strong></xsl:when>
    <xsl:otherwise><span class="non">non</span></xsl:otherwise>
  </xsl:choose>
</xsl:template>

<!-- What stands at an address: a step of a session is its action. -->
<xsl:template match="@chemin" mode="droit">
  <xsl:variable name="adresses">
/=Accueil et tableau de bord
/communication-ceres/=Rubrique «&#xA0;communication CERES&#xA0;»
/communication-ceres/{}=Un bulletin
/accessibilite=Accessibilité
/mentions-legales=Mentions légales
/connexion=Se connecter
/deconnexion=Se déconnecter
/compte=Son compte, son mot de passe
/compte/avis=Ses avis
/comptes=Les comptes, en créer un
/comptes/nouveau=Formulaire d’un nouveau compte
/comptes/{}=Un compte
/comptes/{}/verrou=Verrouiller ou rouvrir un compte
/comptes/{}/mot-de-passe=Donner un mot de passe à un compte
/sessions=Les sessions, en créer une
/sessions/nouvelle=Formulaire d’une nouvelle session
/sessions/{}=Une session et son historique
/sessions/{}/candidats/{}=Un candidat, corriger son identité
/sessions/{}/candidats/{}/retrait=Retirer un candidat d’une session
/sessions/{}/demandes=Demandes de report d’une session
/demandes=Les demandes de report, en déposer une
/demandes/titre-echu=Demander un report sur un titre échu
/demandes/chiffres=Demandes par UD, en chiffres
/uds=Les UD et leurs coordonnées
/uds/{}=Coordonnées d’une UD
/demandes/{}=Une demande de report
/demandes/{}/accord=Accorder une demande
/demandes/{}/refus=Refuser une demande
/demandes/{}/attribution=Attribuer une demande à un agent
/demandes/{}/correction=Corriger une demande
/demandes/{}/retrait=Retirer une demande
/centres=Les centres, en ajouter un
/centres/nouveau=Formulaire d’un nouveau centre
/centres/{}=Un centre
/centres/{}/sites/nouveau=Formulaire d’un nouveau site
/centres/{}/sites=Ajouter un site à un centre
/sites/{}=Un site d’examen
/agrements=Les agréments, en ajouter un
/agrements/nouveau=Formulaire d’un nouvel agrément
/agrements/{}=Un agrément
/titres=Les titres, en ajouter un
/titres/nouveau=Formulaire d’un nouveau titre
/titres/{}=Un titre
/mesures=Les mesures
/mesures/{}=Une mesure et ses règles
/mesures/{}/apercu=Aperçu d’une mesure
/mesures/{}/application=Appliquer une mesure
/mesures/{}/passages/{}=Un passage d’une mesure
/mesures/{}/passages/{}/retour=Annuler un passage
/signalements=Sessions signalées par les mesures
/parametres=Délais et états d’urgence
/parametres/delais/{}=Un délai
/parametres/urgences/nouvelle=Formulaire d’un nouvel état d’urgence
/parametres/urgences=Ajouter un état d’urgence
/parametres/urgences/{}=Un état d’urgence
/journal=Le journal
/regles=Les règles
/droits=Cette page
</xsl:variable>
  <xsl:choose>
    <xsl:when test="contains($adresses, concat('&#10;', ., '='))">
      <xsl:call-template name="mot">
        <xsl:with-param name="list" select="$adresses"/>
        <xsl:with-param name="code" select="."/>
      </xsl:call-template>
    </xsl:when>
    <xsl:when test="starts-with(., '/sessions/{}/')"><xsl:call-template name="action"><xsl:with-param name="code" select="../@code"/></xsl:call-template></xsl:when>
  </xsl:choose>
</xsl:template>

</xsl:stylesheet>
