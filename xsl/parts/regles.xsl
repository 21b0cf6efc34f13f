<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/regles.xsl: R1 to R26 as the bulletin words them, and how CERES reads them. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- One rule: its words, our reading, marked where the text leaves a choice. -->
<xsl:template match="c:regle[@code='R1']" mode="regle">
  <blockquote><p>« Une nouvelle version de CERES 1.9 sera disponible à partir de lundi 15 juin 2020. »</p></blockquote>
  <p>Le bulletin 1.9 porte la date du 15/06/2020.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R2']" mode="regle">
  <blockquote><p>« La mise en production de cette nouvelle version est prévue entre 12h et 15h, »</p></blockquote>
  <p>CERES est fermé le 15/06/2020 de 12 h à 15 h, heure de Paris&#xA0;: 12 h est dedans, 15 h n’y est plus.</p>
  <p class="choix"><strong>Choix de lecture&#xA0;:</strong> le jour est celui de la règle R1&#xA0;: la phrase ne donne que les heures.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R3']" mode="regle">
  <blockquote><p>« CERES ne sera donc pas utilisable pendant ce créneau. »</p></blockquote>
  <p>Pendant ce créneau, chaque page de l’application répond qu’elle est fermée et dit jusqu’à quand. En dehors, aucune.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R4']" mode="regle">
  <blockquote><p>« Ces informations sont disponibles sur le site responsable de session … sous la rubrique « communication CERES ». »</p></blockquote>
  <p>Les bulletins sont ouverts à tous, sans se connecter, aussi pendant le créneau.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R5']" mode="regle">
  <blockquote><p>« Les sessions qui avaient commencé avant le début du confinement et dont la date de fin était prévue avant le début du confinement (soit jusqu'au 17 mars 2020) qui sont restées au statut « en préparation » … sont passées au statut « annulée » »</p></blockquote>
  <p>Une session «&#xA0;En préparation&#xA0;» dont le début et la fin initiale précèdent le 17/03/2020 devient «&#xA0;Annulée&#xA0;».</p>
  <p class="choix"><strong>Choix de lecture&#xA0;:</strong> une session dont la fin initiale est le 17/03/2020 même n’est pas annulée&#xA0;: annuler défait, reporter ne défait pas.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R6']" mode="regle">
  <blockquote><p>« dans CERES par un script (aucune intervention des DIRECCTE, UD, centres). »</p></blockquote>
  <p>L’historique nomme la mesure comme auteur du changement. Personne n’a rien à faire, et appliquer la mesure une seconde fois ne change rien.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R7']" mode="regle">
  <blockquote><p>« Les sessions qui avaient commencé avant le début du confinement (date de début comprise entre le 01/01/2020 et le 17/03/2020) et dont la date de fin tombait pendant le confinement (du 17/03/2020 au 11/05/2020) et au statut « DTE envoyé », « Convocations envoyée » »</p></blockquote>
  <p>Début du 01/01/2020 au 16/03/2020, fin initiale du 17/03/2020 au 11/05/2020, statut «&#xA0;Demande de DTE envoyée&#xA0;» ou «&#xA0;Convocations envoyées&#xA0;»&#xA0;: la fin devient le 24/08/2020.</p>
  <p class="choix"><strong>Choix de lecture&#xA0;:</strong> une session «&#xA0;En préparation&#xA0;» aux mêmes dates, dont le texte ne dit rien, est reportée aussi et signalée comme une lacune du texte.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R8']" mode="regle">
  <blockquote><p>« Les sessions dont la date de début tombait avant le confinement (du 01/01/2020 au 11/05/2020) »</p></blockquote>
  <p>Début du 01/01/2020 au 16/03/2020, fin initiale après le 11/05/2020, session ouverte&#xA0;: la fin devient le 24/08/2020.</p>
  <p class="choix"><strong>Choix de lecture&#xA0;:</strong> l’intervalle imprimé se contredit&#xA0;: cette lecture fait que chaque session relève d’un cas et d’un seul.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R9']" mode="regle">
  <blockquote><p>« Les sessions dont la date de début tombait pendant le confinement (du 17/03/2020 au 11/05/2020) »</p></blockquote>
  <p>Début du 17/03/2020 au 11/05/2020, session ouverte&#xA0;: la fin devient le 24/08/2020.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R10']" mode="regle">
  <blockquote><p>« Les sessions dont la date de début est prévue entre le 11 mai et jusqu'au 31 mai. »</p></blockquote>
  <p>Début du 11/05/2020 au 31/05/2020, session ouverte&#xA0;: la fin devient le 24/08/2020. Le 11/05/2020 relève aussi de la règle R9, avec le même effet.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R11']" mode="regle">
  <blockquote><p>« La date de fin de ces sessions a été reportée au 24 août 2020, afin de permettre aux centres agréés d'avoir un délai raisonnable »</p></blockquote>
  <p>Seule la date de fin change, et elle ne recule jamais&#xA0;: une fin initiale après le 24/08/2020 est gardée. L’historique le dit.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R12']" mode="regle">
  <blockquote><p>« ACTION REQUISE PAR LES CENTRES AGRÉÉS : Saisir la date réelle de fin de session avant de saisir les résultats. »</p></blockquote>
  <p>Une session dont une mesure a déplacé la fin n’accepte aucun résultat avant la saisie de sa date réelle de fin.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R13']" mode="regle">
  <blockquote><p>« Deux messages d’alerte sont générés dans CERES afin de vous rappeler cette action avant de valider la saisie des résultats »</p></blockquote>
  <p>Première alerte à l’ouverture de la page des résultats&#xA0;: elle informe. Deuxième alerte à l’envoi des résultats&#xA0;: elle bloque tant que la date réelle de fin n’est pas saisie. Cette date ne précède pas le début de la session et ne dépasse ni le jour même, ni la date de fin.</p>
  <p class="choix"><strong>Choix de lecture&#xA0;:</strong> les textes des deux alertes sont les nôtres, ceux du bulletin étant perdus avec ses captures d’écran. Si l’examen a duré plus longtemps que prévu, le centre déplace d’abord la date de fin (R16).</p>
</xsl:template>

<xsl:template match="c:regle[@code='R14']" mode="regle">
  <blockquote><p>« Les sessions dont la date de début est à compter du 1er juin 2020 »</p></blockquote>
  <p>C’est le champ des règles R15 à R22.</p>
  <p class="choix"><strong>Choix de lecture&#xA0;:</strong> les règles R15 à R19 valent pour toutes les sessions.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R15']" mode="regle">
  <blockquote><p>« Les centres agréés ont la main pour modifier dans le bloc « Informations pratiques » la date de début de session uniquement si la session est au statut « En préparation ». »</p></blockquote>
  <p>Le centre modifie la date de début au statut «&#xA0;En préparation&#xA0;», et à aucun autre.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R16']" mode="regle">
  <blockquote><p>« Dès lors que la session passe au statut « Demande de DTE envoyée », la date de début de session n'est plus modifiable par aucun profil dans le bloc « Informations pratiques ». »</p></blockquote>
  <p>Dès le statut «&#xA0;Demande de DTE envoyée&#xA0;», le bloc refuse une nouvelle date de début à tous les profils, même si le formulaire est falsifié. Ses autres champs, date de fin comprise, restent modifiables par le centre tant que la session est ouverte.</p>
  <p class="choix"><strong>Choix de lecture&#xA0;:</strong> la règle R12 vaut dès qu’une mesure a déplacé la fin, quelle que soit la fin actuelle.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R17']" mode="regle">
  <blockquote><p>« En revanche, l'UD peut intervenir en effectuant un report de session, à condition que : »</p></blockquote>
  <p>Seule l’UD du département du site peut reporter une session.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R18']" mode="regle">
  <blockquote><p>« La session soit au statut « En préparation » ou « Demande DTE envoyée » ou « Convocations envoyées » »</p></blockquote>
  <p>La session est à l’un de ces trois statuts&#xA0;: c’est ce que CERES appelle une session ouverte.</p>
  <p class="choix"><strong>Choix de lecture&#xA0;:</strong> «&#xA0;DTE envoyé&#xA0;», «&#xA0;Demande DTE envoyée&#xA0;» et «&#xA0;Demande de DTE envoyée&#xA0;» sont trois écritures d’un même statut.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R19']" mode="regle">
  <blockquote><p>« La session n'ait pas encore démarré (date du jour antérieure à la date de début de session) »</p></blockquote>
  <p>La date du jour précède strictement la date de début, et la session est ouverte (R18).</p>
  <p class="choix"><strong>Choix de lecture&#xA0;:</strong> la nouvelle date de début suit l’ancienne et ne précède pas le jour même&#xA0;; la nouvelle fin ne la précède pas&#xA0;; l’agrément ou une dérogation couvre les deux.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R20']" mode="regle">
  <blockquote><p>« Les centres adressent alors une demande à l'UD compétente en précisant : Le n° d'identification de la session : ID XXXXXX (également présent dans l'url de la session) / La date de début souhaitée de la session / La date de fin souhaitée de la session »</p></blockquote>
  <p>Les trois informations sont obligatoires. La session se donne par «&#xA0;123456&#xA0;», «&#xA0;ID 123456&#xA0;» ou son adresse. Une session n’a qu’une demande en attente.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R21']" mode="regle">
  <blockquote><p>« également présent dans l'url de la session »</p></blockquote>
  <p>L’identifiant d’une session est dans l’adresse de sa page&#xA0;: /sessions/ suivi de son numéro.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R22']" mode="regle">
  <blockquote><p>« L'UD a alors la main pour effectuer les modifications dans CERES. »</p></blockquote>
  <p>Accorder une demande change les deux dates ensemble, sans changer le statut. Les convocations et la demande de DTE déjà envoyées sont signalées «&#xA0;à refaire&#xA0;».</p>
  <p class="choix"><strong>Choix de lecture&#xA0;:</strong> les renvoyer lève le signalement sans changer le statut. Un signalement avertit, il ne bloque pas les résultats.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R23']" mode="regle">
  <blockquote><p>« Report des sessions sur des titres échus avec délais de prolongation échus pendant l'état d'urgence sanitaire »</p></blockquote>
  <p>L’échéance du titre, augmentée de sa prolongation, tombe pendant l’état d’urgence sanitaire, du 24/03/2020 au 10/07/2020 inclus. Du 17/03/2020 au 23/03/2020, le cas est montré à l’UD comme douteux, non refusé.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R24']" mode="regle">
  <blockquote><p>« Le délai de prolongation est dans le cas général de 12 mois »</p></blockquote>
  <p>Ce sont des mois du calendrier&#xA0;: douze mois après le 29/02 finissent le 28/02. Une table dit les titres qui font exception.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R25']" mode="regle">
  <blockquote><p>« des reports sont autorisés s'ils sont bien dus aux difficultés engendrées par la période de confinement »</p></blockquote>
  <p>L’UD atteste la cause par écrit&#xA0;; l’historique la garde. Sans elle, le report est refusé.</p>
</xsl:template>

<xsl:template match="c:regle[@code='R26']" mode="regle">
  <blockquote><p>« N° SIRET du centre / Titre professionnel concerné / ID agrément / Date de début souhaitée / Date de fin souhaitée »</p></blockquote>
  <p>Les cinq informations sont obligatoires. Le SIRET est vérifié&#xA0;; l’agrément est celui de ce SIRET et de ce titre. Aucun numéro de session n’est demandé.</p>
  <p class="choix"><strong>Choix de lecture&#xA0;:</strong> la demande dit aussi le type de la session&#xA0;: titre, CCP ou CCS. L’accorder crée une session «&#xA0;En préparation&#xA0;» sur le site de l’agrément, ou redate une session ouverte de cet agrément, hors des dates de celui-ci&#xA0;; la condition de date de R19 ne vaut pas ici.</p>
</xsl:template>

<xsl:template match="c:regle" mode="regle">
  <xsl:call-template name="unknown"/>
</xsl:template>

</xsl:stylesheet>
