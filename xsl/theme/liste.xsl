<?xml version="1.0" encoding="UTF-8"?>
<!-- theme/liste.xsl: lists: their filters, their tables, their parts. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<!-- NAME=CAPTION|WHAT IS SAID OF AN EMPTY ONE|COLUMN|COLUMN…, one of numbers
     behind a #. -->
<xsl:variable name="listes">
agrements=Agréments et leur durée|Aucun agrément à montrer ici.|Agrément|Titre|Centre et site|Début|Fin
apercu=Ce que chaque règle ferait||Règle|Effet|#Sessions prises|#À changer|#Presque prises
candidats=Candidats de la session|Aucun candidat n’est inscrit à cette session pour l’instant.|Candidat|Naissance|Résultat|CCP
centres=Centres agréés|Aucun centre ne correspond à cette recherche.|Centre|SIRET|Sites|Agréments
chiffres=Nombre de demandes par statut, et délai de décision||UD|En attente|dont en retard|Accordées|Refusées|Retirées|Délai moyen|Décisions tardives
comptes=Comptes, par identifiant|Aucun compte ne correspond à cette recherche.|Identifiant|Nom|Profil|Territoire|Accès
demandes=Demandes, celles qui attendent d’abord|Aucune demande de report.|Demande|Session|Titre|Centre et lieu|Dates souhaitées|Statut|Agent
deplacees=Qui les a changées||Session|Changement|Date|Par
droits=Adresses et profils||Quoi|Public|Centre|UD|DIRECCTE|DGEFP|Service
echeances=||Agrément|Titre|Fin du titre|Fin de la prolongation|État d’urgence|Report
gardees=Qui les a changées||Session|Changement|Date|Par
import=Chaque ligne de la liste||Ligne|Candidat|Naissance|Ce qui en est fait
journal=Événements|Aucun événement ne répond à ces critères.|Quand|Objet|Ce qui a été fait|Par|Pourquoi
mesure=Règles de la mesure, dans leur ordre||Règle|Sessions concernées|Effet|#Sessions changées|#Sessions signalées
mesures=Mesures, la plus récente d’abord|Aucune mesure n’a été appliquée.|Mesure|Intitulé|Décidée le|#Règles|Dernière application|#Sessions changées
parametres=Délais||Délai|Valeur|Effet
part=||Statut|Région|Département|#Sessions prises|#À changer
passages=Passages, le plus récent d’abord|La mesure n’a pas encore été appliquée.|Passage|Demandé le|État|#Sessions changées
sessions=Sessions qui répondent à ces critères||Session|Titre|Centre et lieu|Début|Fin|Statut
signalements=Sessions signalées, encore ouvertes|Aucune session signalée n’est encore ouverte.|Session|Titre|Centre et lieu|Début|Fin|Statut|Pourquoi
totaux-departement=||Département|#Sessions prises|#À changer
totaux-region=||Région|#Sessions prises|#À changer
totaux-statut=||Statut|#Sessions prises|#À changer
titres=Titres professionnels|Aucun titre ne correspond à cette recherche.|Titre|Sigle|Code|RNCP|Niveau|Validité
uds=UD et coordonnées|Aucune UD dans votre territoire.|Département|Téléphone|Courriel|Adresse
urgences=États d’urgence|Aucun état d’urgence n’est enregistré.|Nom|Territoire|Du|Au|Doute
verification=La même session, une date changée||Date|Règle qui la prend|Effet
</xsl:variable>

<!-- The list that this element is, as a table of $rows, elements that have a
     mode row; on a narrow screen they become cards. -->
<xsl:template name="liste">
  <xsl:param name="nom" select="local-name()"/>
  <xsl:param name="rows" select="*"/>
  <xsl:param name="caption"/>
  <xsl:variable name="ligne">
    <xsl:call-template name="mot"><xsl:with-param name="list" select="$listes"/><xsl:with-param name="code" select="$nom"/></xsl:call-template>
  </xsl:variable>
  <xsl:variable name="suite" select="substring-after($ligne, '|')"/>
  <xsl:choose>
    <xsl:when test="$rows">
      <table class="cartes">
        <caption><xsl:value-of select="substring-before($ligne, '|')"/><xsl:copy-of select="$caption"/></caption>
        <thead><tr><xsl:call-template name="colonnes"><xsl:with-param name="noms" select="substring-after($suite, '|')"/></xsl:call-template></tr></thead>
        <tbody><xsl:apply-templates select="$rows" mode="row"/></tbody>
      </table>
    </xsl:when>
    <xsl:otherwise><p class="vide"><xsl:value-of select="substring-before($suite, '|')"/></p></xsl:otherwise>
  </xsl:choose>
</xsl:template>

<xsl:template name="colonnes">
  <xsl:param name="noms"/>
  <xsl:variable name="nom" select="substring-before(concat($noms, '|'), '|')"/>
  <th scope="col">
    <xsl:if test="starts-with($nom, '#')"><xsl:attribute name="class">nombre</xsl:attribute></xsl:if>
    <xsl:value-of select="translate($nom, '#', '')"/>
  </th>
  <xsl:if test="contains($noms, '|')">
    <xsl:call-template name="colonnes"><xsl:with-param name="noms" select="substring-after($noms, '|')"/></xsl:call-template>
  </xsl:if>
</xsl:template>

<xsl:template match="c:agrements | c:centres | c:comptes | c:deplacees | c:demandes | c:gardees | c:journal | c:mesures | c:parametres | c:passages | c:sessions | c:signalements | c:titres | c:uds | c:urgences" mode="content">
  <xsl:call-template name="liste"/>
</xsl:template>

<!-- « Suite de la liste »: keyset paging only goes on, or back to the start. -->
<xsl:template match="c:suite" mode="content">
  <nav class="pagination" aria-label="Pages de la liste">
    <ul>
      <xsl:apply-templates select="@debut | @href" mode="pagination"/>
    </ul>
  </nav>
</xsl:template>

<xsl:template match="c:suite/@debut" mode="pagination">
  <li><a class="bouton second" href="{.}">Revenir au début de la liste</a></li>
</xsl:template>

<xsl:template match="c:suite/@href" mode="pagination">
  <li><a class="bouton second" rel="next" href="{.}">Suite de la liste</a></li>
</xsl:template>

<!-- The fields that narrow the list of a page; its address keeps them. -->
<xsl:template match="c:filtre" mode="content">
  <form class="filtre" method="get" action="/{../@code}" role="search" aria-label="Filtrer la liste">
    <div class="champs"><xsl:apply-templates select="@*" mode="champ"/></div>
    <p class="boutons">
      <button class="bouton principal">Filtrer</button>
      <xsl:if test="@*[string()][name() != 'tri']"><a href="/{../@code}">Effacer les filtres</a></xsl:if>
    </p>
  </form>
</xsl:template>

<!-- One of them: a select where the document has a choice. -->
<xsl:template match="c:filtre/@*" mode="champ">
  <xsl:variable name="refus" select="$saisie/c:refus[@champ = name(current())]"/>
  <div class="champ">
    <xsl:if test="$refus"><xsl:attribute name="class">champ fautif</xsl:attribute></xsl:if>
    <label for="{name()}">
      <xsl:call-template name="libelle-de-champ"><xsl:with-param name="formulaire" select="'filtre'"/><xsl:with-param name="nom" select="name()"/></xsl:call-template>
    </label>
    <xsl:if test="$refus"><p class="faute" id="{name()}-faute"><xsl:apply-templates select="$refus" mode="faute"/></p></xsl:if>
    <xsl:apply-templates select="." mode="commande">
      <xsl:with-param name="refus" select="$refus"/>
      <xsl:with-param name="choix" select="/c:page/c:choix[@nom = name(current())]"/>
    </xsl:apply-templates>
  </div>
</xsl:template>

<xsl:template match="c:filtre/@*" mode="commande">
  <xsl:param name="refus"/>
  <xsl:param name="choix"/>
  <xsl:choose>
    <xsl:when test="$choix">
      <select id="{name()}" name="{name()}" autocomplete="off">
        <xsl:if test="name() != 'tri' and not($choix/c:option/@valeur = '')"><option value="">Tous</option></xsl:if>
        <xsl:apply-templates select="$choix/c:option" mode="option-de-champ"><xsl:with-param name="valeur" select="."/></xsl:apply-templates>
      </select>
    </xsl:when>
    <xsl:otherwise>
      <input id="{name()}" name="{name()}" type="text" autocomplete="off">
        <xsl:apply-templates select="." mode="clavier"/>
        <xsl:attribute name="value"><xsl:call-template name="jour"><xsl:with-param name="jour" select="."/></xsl:call-template></xsl:attribute>
        <xsl:call-template name="champ-faute"><xsl:with-param name="refus" select="$refus"/><xsl:with-param name="about" select="substring(concat(name(), '-faute'), 1 div boolean($refus))"/></xsl:call-template>
      </input>
    </xsl:otherwise>
  </xsl:choose>
</xsl:template>

<xsl:template match="@*" mode="clavier"/>
<xsl:template match="@q" mode="clavier"><xsl:attribute name="type">search</xsl:attribute></xsl:template>
<xsl:template match="@du | @au" mode="clavier">
  <xsl:attribute name="inputmode">numeric</xsl:attribute>
  <xsl:attribute name="class">date</xsl:attribute>
</xsl:template>

<xsl:template match="c:option" mode="libelle"><xsl:value-of select="."/></xsl:template>
<xsl:template match="c:option[not(string())]" mode="libelle"><xsl:apply-templates select="@valeur" mode="label"/></xsl:template>
<xsl:template match="c:option[not(string())][@valeur = '']" mode="libelle" priority="1">Tous</xsl:template>

</xsl:stylesheet>
