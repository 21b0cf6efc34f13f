<?xml version="1.0" encoding="UTF-8"?>
<!-- parts/regles.xsl: R1 to R26 as the bulletin words them, and how CERES reads them. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- CODE=ITS WORDS|OUR READING|OUR CHOICE, where the text leaves one -->
<xsl:template match="c:regle" mode="regle">
  <xsl:variable name="regles">
R1=« Une nouvelle version de CERES 1.9 sera disponible à partir de lundi 15 juin 2020. »|Le bulletin 1.9 porte la date du 15/06/2020.
R2=« La mise en production de cette nouvelle version est prévue entre 12h et 15h, »|CERES est fermé le 15/06/2020 de 12 h à 15 h, heure de Paris&#xA0;: 12 h est dedans, 15 h n’y est plus.|le jour est celui de la règle R1&#xA0;: la phrase ne donne que les heures.
R3=« CERES ne sera donc pas utilisable pendant ce créneau. »|Pendant ce créneau, chaque page de l’application répond qu’elle est fermée et dit jusqu’à quand. En dehors, aucune.
R4=« Ces informations sont disponibles sur le site responsable de session … sous la rubrique « communication CERES ». »|Les bulletins sont ouverts à tous, sans se connecter, aussi pendant le créneau.
R5=« Les sessions qui avaient commencé avant le début du confinement et dont la date de fin était prévue avant le début du confinement (soit jusqu'au 17 mars 2020) qui sont restées au statut « en préparation » … sont passées au statut « annulée » »|Une session «&#xA0;En préparation&#xA0;» dont le début et la fin initiale précèdent le 17/03/2020 devient «&#xA0;Annulée&#xA0;».|une session dont la fin initiale est le 17/03/2020 même n’est pas annulée&#xA0;: annuler défait, reporter ne défait pas.
R6=« dans CERES par un script (aucune intervention des DIRECCTE, UD, centres). »|L’historique nomme la mesure comme auteur du changement. Personne n’a rien à faire, et appliquer la mesure une seconde fois ne change rien.
R7=« Les sessions qui avaient commencé avant le début du confinement (date de début comprise entre le 01/01/2020 et le 17/03/2020) et dont la date de fin tombait pendant le confinement (du 17/03/2020 au 11/05/2020) et au statut « DTE envoyé », « Convocations envoyée » »|Début du 01/01/2020 au 16/03/2020, fin initiale du 17/03/2020 au 11/05/2020, statut «&#xA0;Demande de DTE envoyée&#xA0;» ou «&#xA0;Convocations envoyées&#xA0;»&#xA0;: la fin devient le 24/08/2020.|une session «&#xA0;En préparation&#xA0;» aux mêmes dates, dont le texte ne dit rien, est reportée aussi et signalée comme une lacune du texte.
R8=« Les sessions dont la date de début tombait avant le confinement (du 01/01/2020 au 11/05/2020) »|Début du 01/01/2020 au 16/03/2020, fin initiale après le 11/05/2020, session ouverte&#xA0;: la fin devient le 24/08/2020.|l’intervalle imprimé se contredit&#xA0;: cette lecture fait que chaque session relève d’un cas et d’un seul.
R9=« Les sessions dont la date de début tombait pendant le confinement (du 17/03/2020 au 11/05/2020) »|Début du 17/03/2020 au 11/05/2020, session ouverte&#xA0;: la fin devient le 24/08/2020.
R10=« Les sessions dont la date de début est prévue entre le 11 mai et jusqu'au 31 mai. »|Début du 11/05/2020 au 31/05/2020, session ouverte&#xA0;: la fin devient le 24/08/2020. Le 11/05/2020 relève aussi de la règle R9, avec le même effet.
R11=« La date de fin de ces sessions a été reportée au 24 août 2020, afin de permettre aux centres agréés d'avoir un délai raisonnable »|Seule la date de fin change, et elle ne recule jamais&#xA0;: une fin initiale après le 24/08/2020 est gardée. L’historique le dit.
R12=« ACTION REQUISE PAR LES CENTRES AGRÉÉS : Saisir la date réelle de fin de session avant de saisir les résultats. »|Une session dont une mesure a déplacé la fin n’accepte aucun résultat avant la saisie de sa date réelle de fin.
R13=« Deux messages d’alerte sont générés dans CERES afin de vous rappeler cette action avant de valider la saisie des résultats »|Première alerte à l’ouverture de la page des résultats&#xA0;: elle informe. Deuxième alerte à l’envoi des résultats&#xA0;: elle bloque tant que la date réelle de fin n’est pas saisie. Cette date ne précède pas le début de la session et ne dépasse ni le jour même, ni la date de fin.|les textes des deux alertes sont les nôtres, ceux du bulletin étant perdus avec ses captures d’écran. Si l’examen a duré plus longtemps que prévu, le centre déplace d’abord la date de fin (R16).
R14=« Les sessions dont la date de début est à compter du 1er juin 2020 »|C’est le champ des règles R15 à R22.|les règles R15 à R19 valent pour toutes les sessions.
R15=« Les centres agréés ont la main pour modifier dans le bloc « Informations pratiques » la date de début de session uniquement si la session est au statut « En préparation ». »|Le centre modifie la date de début au statut «&#xA0;En préparation&#xA0;», et à aucun autre.
R16=« Dès lors que la session passe au statut « Demande de DTE envoyée », la date de début de session n'est plus modifiable par aucun profil dans le bloc « Informations pratiques ». »|Dès le statut «&#xA0;Demande de DTE envoyée&#xA0;», le bloc refuse une nouvelle date de début à tous les profils, même si le formulaire est falsifié. Ses autres champs, date de fin comprise, restent modifiables par le centre tant que la session est ouverte.|la règle R12 vaut dès qu’une mesure a déplacé la fin, quelle que soit la fin actuelle.
R17=« En revanche, l'UD peut intervenir en effectuant un report de session, à condition que : »|Seule l’UD du département du site peut reporter une session.
R18=« La session soit au statut « En préparation » ou « Demande DTE envoyée » ou « Convocations envoyées » »|La session est à l’un de ces trois statuts&#xA0;: c’est ce que CERES appelle une session ouverte.|«&#xA0;DTE envoyé&#xA0;», «&#xA0;Demande DTE envoyée&#xA0;» et «&#xA0;Demande de DTE envoyée&#xA0;» sont trois écritures d’un même statut.
R19=« La session n'ait pas encore démarré (date du jour antérieure à la date de début de session) »|La date du jour précède strictement la date de début, et la session est ouverte (R18).|la nouvelle date de début suit l’ancienne et ne précède pas le jour même&#xA0;; la nouvelle fin ne la précède pas&#xA0;; l’agrément ou une dérogation couvre les deux.
R20=« Les centres adressent alors une demande à l'UD compétente en précisant : Le n° d'identification de la session : ID XXXXXX (également présent dans l'url de la session) / La date de début souhaitée de la session / La date de fin souhaitée de la session »|Les trois informations sont obligatoires. La session se donne par «&#xA0;123456&#xA0;», «&#xA0;ID 123456&#xA0;» ou son adresse. Une session n’a qu’une demande en attente.
R21=« également présent dans l'url de la session »|L’identifiant d’une session est dans l’adresse de sa page&#xA0;: /sessions/ suivi de son numéro.
R22=« L'UD a alors la main pour effectuer les modifications dans CERES. »|Accorder une demande change les deux dates ensemble, sans changer le statut. Les convocations et la demande de DTE déjà envoyées sont signalées «&#xA0;à refaire&#xA0;».|les renvoyer lève le signalement sans changer le statut. Un signalement avertit, il ne bloque pas les résultats.
R23=« Report des sessions sur des titres échus avec délais de prolongation échus pendant l'état d'urgence sanitaire »|L’échéance du titre, augmentée de sa prolongation, tombe pendant l’état d’urgence sanitaire, du 24/03/2020 au 10/07/2020 inclus. Du 17/03/2020 au 23/03/2020, le cas est montré à l’UD comme douteux, non refusé.
R24=« Le délai de prolongation est dans le cas général de 12 mois »|Ce sont des mois du calendrier&#xA0;: douze mois après le 29/02 finissent le 28/02. Une table dit les titres qui font exception.
R25=« des reports sont autorisés s'ils sont bien dus aux difficultés engendrées par la période de confinement »|L’UD atteste la cause par écrit&#xA0;; l’historique la garde. Sans elle, le report est refusé.
R26=« N° SIRET du centre / Titre professionnel concerné / ID agrément / Date de début souhaitée / Date de fin souhaitée »|Les cinq informations sont obligatoires. Le SIRET est vérifié&#xA0;; l’agrément est celui de ce SIRET et de ce titre. Aucun numéro de session n’est demandé.|la demande dit aussi le type de la session&#xA0;: titre, CCP ou CCS. L’accorder crée une session «&#xA0;En préparation&#xA0;» sur le site de l’agrément, ou redate une session ouverte de cet agrément, hors des dates de celui-ci&#xA0;; la condition de date de R19 ne vaut pas ici.
</xsl:variable>
  <xsl:variable name="ligne">
    <xsl:call-template name="mot"><xsl:with-param name="list" select="$regles"/><xsl:with-param name="code" select="@code"/></xsl:call-template>
  </xsl:variable>
  <xsl:variable name="lecture" select="substring-after($ligne, '|')"/>
  <xsl:variable name="choix" select="substring-after($lecture, '|')"/>
  <blockquote><p><xsl:value-of select="substring-before($ligne, '|')"/></p></blockquote>
  <p><xsl:value-of select="substring-before(concat($lecture, '|'), '|')"/></p>
  <xsl:if test="$choix"><p class="choix"><strong>Choix de lecture&#xA0;:</strong><xsl:value-of select="concat(' ', $choix)"/></p></xsl:if>
</xsl:template>

</xsl:stylesheet>
