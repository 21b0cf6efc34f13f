<?xml version="1.0" encoding="UTF-8"?>
<!-- pages/demandes.xsl: GET /demandes, /demandes/{id} and /sessions/{id}/demandes; what is of titres échus stands in demande-echu.xsl. -->
<xsl:stylesheet version="1.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:c="urn:ceres:1" exclude-result-prefixes="c">

<xsl:template match="c:demandes | c:demande | c:depassee | c:chiffres" mode="known"/>

<xsl:template match="c:page[@code='demandes']" mode="heading">Demandes de report</xsl:template>

<xsl:template match="c:page[@code='demandes']" mode="content">
  <xsl:call-template name="filtre">
    <xsl:with-param name="action" select="'/demandes'"/>
    <xsl:with-param name="actif" select="c:filtre/@*[string()]"/>
    <xsl:with-param name="body"><xsl:call-template name="filtre-champs"><xsl:with-param name="noms" select="'statut titre centre'"/></xsl:call-template></xsl:with-param>
  </xsl:call-template>
  <xsl:apply-templates select="c:demandes" mode="content"/>
  <xsl:apply-templates select="c:suite" mode="pagination"/>
  <xsl:apply-templates select="c:action[@code='titre-echu']" mode="titre-echu"/>
  <xsl:apply-templates select="c:action[@code='demande']" mode="demande"/>
  <xsl:apply-templates select="c:chiffres[c:chiffre]" mode="content"/>
</xsl:template>

<xsl:template match="c:demandes" mode="content">
  <xsl:call-template name="tableau">
    <xsl:with-param name="id" select="'demandes'"/>
    <xsl:with-param name="kind" select="'cartes'"/>
    <xsl:with-param name="caption" select="'Demandes, celles qui attendent d’abord'"/>
    <xsl:with-param name="head"><th scope="col">Demande</th><th scope="col">Session</th><th scope="col">Titre</th><th scope="col">Centre et lieu</th><th scope="col">Dates souhaitées</th><th scope="col">Statut</th><th scope="col">Agent</th></xsl:with-param>
    <xsl:with-param name="rows" select="c:demande"/>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:demandes[not(c:demande)]" mode="content">
  <p class="vide">Aucune demande de report.</p>
</xsl:template>

<xsl:template match="c:demande" mode="row">
  <tr>
    <th scope="row"><a href="/demandes/{@id}"><span class="invisible">Demande </span><xsl:value-of select="@id"/></a></th>
    <td data-nom="Session"><xsl:apply-templates select="c:session" mode="de-demande"/><xsl:apply-templates select="@nature" mode="de-demande"/></td>
    <td data-nom="Titre"><xsl:value-of select="c:titre"/></td>
    <td data-nom="Centre et lieu"><xsl:value-of select="c:centre"/><span class="note"><xsl:value-of select="concat(c:site/@ville, ' (', c:site/@departement, ')')"/></span></td>
    <td data-nom="Dates souhaitées">du <xsl:apply-templates select="@debut" mode="jour"/> au <xsl:apply-templates select="@fin" mode="jour"/></td>
    <td data-nom="Statut"><xsl:apply-templates select="@statut" mode="badge"/><span class="note">déposée le&#xA0;<xsl:apply-templates select="@deposee" mode="horodate"/></span><xsl:apply-templates select="@corrigee" mode="row"/></td>
    <td data-nom="Agent"><xsl:value-of select="c:agent"/><xsl:if test="not(c:agent)">libre</xsl:if></td>
  </tr>
</xsl:template>

<xsl:template match="c:demande/@corrigee" mode="row">
  <span class="note">corrigée le&#xA0;<xsl:apply-templates select="." mode="horodate"/></span>
</xsl:template>

<xsl:template match="c:session" mode="de-demande">
  <a href="/sessions/{@id}"><span class="invisible">Session </span><xsl:value-of select="@id"/></a>
</xsl:template>

<!-- A new one: the session is typed, or that of the page. -->
<xsl:template match="c:action" mode="demande">
  <section aria-labelledby="demander">
    <h2 id="demander">Demander un report</h2>
    <p>Votre UD reporte la session, ou vous donne la raison de son refus. Une session n’a qu’une demande en attente à la fois&#xA0;<a class="regle nu" href="/regles#R20"><span class="invisible">règle </span>R20</a>.</p>
    <xsl:call-template name="formulaire">
      <xsl:with-param name="action" select="@href"/>
      <xsl:with-param name="label">Envoyer la demande</xsl:with-param>
      <xsl:with-param name="body">
        <xsl:apply-templates select="/c:page[@code='demandes']" mode="champ-session"/>
        <xsl:call-template name="champs-souhaites"/>
      </xsl:with-param>
    </xsl:call-template>
  </section>
</xsl:template>

<xsl:template match="c:page" mode="champ-session">
  <xsl:call-template name="champ">
    <xsl:with-param name="nom" select="'session'"/>
    <xsl:with-param name="label" select="'N° d’identification de la session'"/>
    <xsl:with-param name="hint">Par exemple 123456, ID&#xA0;123456, ou l’adresse de la page de la session.</xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template name="champs-souhaites">
  <xsl:param name="demande" select="/.."/>
  <xsl:call-template name="champ-jour">
    <xsl:with-param name="nom" select="'debut'"/>
    <xsl:with-param name="label" select="'Date de début souhaitée'"/>
    <xsl:with-param name="value" select="$demande/@debut"/>
  </xsl:call-template>
  <xsl:call-template name="champ-jour">
    <xsl:with-param name="nom" select="'fin'"/>
    <xsl:with-param name="label" select="'Date de fin souhaitée'"/>
    <xsl:with-param name="value" select="$demande/@fin"/>
  </xsl:call-template>
  <xsl:call-template name="champ">
    <xsl:with-param name="nom" select="'motif'"/>
    <xsl:with-param name="label" select="'Motif'"/>
    <xsl:with-param name="type" select="'textarea'"/>
    <xsl:with-param name="hint" select="'Pourquoi la session doit être reportée. Ne nommez aucun candidat.'"/>
    <xsl:with-param name="value" select="$demande/c:motif"/>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:page[@code='session-demandes']" mode="ariane">
  <xsl:call-template name="ariane">
    <xsl:with-param name="places"><li><a href="/sessions">Sessions</a></li><li><a href="/sessions/{c:session/@id}">Session&#xA0;<xsl:value-of select="c:session/@id"/></a></li></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:page[@code='session-demandes']" mode="heading">Demandes de report de la session</xsl:template>

<xsl:template match="c:page[@code='session-demandes']" mode="content">
  <xsl:apply-templates select="c:session" mode="chapeau"/>
  <xsl:apply-templates select="c:demandes" mode="content"/>
  <xsl:apply-templates select="c:actions/c:refus[@code != 'profil-sans-droit']" mode="etape"/>
  <xsl:apply-templates select="c:actions/c:action" mode="demande"/>
  <p><a href="/sessions/{c:session/@id}">Revenir à la session</a></p>
</xsl:template>

<!-- One demande. -->
<xsl:template match="c:page[@code='demande']" mode="ariane">
  <xsl:call-template name="ariane">
    <xsl:with-param name="places"><li><a href="/demandes">Demandes de report</a></li></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:page[@code='demande']" mode="heading">Demande&#xA0;<xsl:value-of select="c:demande/@id"/></xsl:template>

<xsl:template match="c:page[@code='demande']" mode="content">
  <xsl:apply-templates select="c:demande" mode="content"/>
  <xsl:apply-templates select="c:depassee" mode="content"/>
  <xsl:apply-templates select="c:echeance[../c:demande/@statut='en-attente']" mode="content"/>
  <xsl:apply-templates select="c:actions/c:action" mode="decision"/>
</xsl:template>

<xsl:template match="c:demande" mode="content">
  <p><xsl:apply-templates select="@statut" mode="badge"/>&#xA0;<strong><xsl:value-of select="c:titre"/></strong>, <xsl:value-of select="c:centre"/>, <xsl:value-of select="concat(c:site/@ville, ' (', c:site/@departement, ')')"/></p>
  <dl class="faits">
    <xsl:apply-templates select="c:session" mode="faits"/>
    <xsl:apply-templates select="self::c:demande[@nature='titre-echu']" mode="faits"/>
    <dt>Dates souhaitées</dt>
    <dd>du <xsl:apply-templates select="@debut" mode="jour"/> au <xsl:apply-templates select="@fin" mode="jour"/></dd>
    <dt>Motif</dt>
    <dd class="lignes"><xsl:value-of select="c:motif"/></dd>
    <dt>Déposée</dt>
    <dd><xsl:apply-templates select="@deposee" mode="horodate"/></dd>
    <xsl:if test="@corrigee">
      <dt>Corrigée</dt>
      <dd><xsl:apply-templates select="@corrigee" mode="horodate"/></dd>
    </xsl:if>
    <dt>Compétence</dt>
    <dd>UD du département <xsl:value-of select="c:site/@departement"/><xsl:choose><xsl:when test="c:agent">, agent&#xA0;: <xsl:value-of select="c:agent"/></xsl:when><xsl:otherwise>, pas encore attribuée à un agent</xsl:otherwise></xsl:choose></dd>
    <xsl:if test="@decidee">
      <dt>Décidée</dt>
      <dd><xsl:apply-templates select="@decidee" mode="horodate"/></dd>
    </xsl:if>
    <xsl:if test="@raison">
      <dt>Raison</dt>
      <dd><xsl:apply-templates select="@raison" mode="label"/></dd>
    </xsl:if>
    <xsl:if test="c:reponse">
      <dt>Réponse de l’UD</dt>
      <dd class="lignes"><xsl:value-of select="c:reponse"/></dd>
    </xsl:if>
    <xsl:apply-templates select="c:attestation" mode="faits"/>
  </dl>
</xsl:template>

<xsl:template match="c:demande/c:session" mode="faits">
  <dt>Session</dt>
  <dd><a href="/sessions/{@id}">Session&#xA0;<xsl:value-of select="@id"/></a>, du <xsl:apply-templates select="@debut" mode="jour"/> au <xsl:apply-templates select="@fin" mode="jour"/>&#xA0;<xsl:apply-templates select="@statut" mode="badge"/></dd>
</xsl:template>

<xsl:template match="c:depassee" mode="content">
  <xsl:call-template name="alerte">
    <xsl:with-param name="kind" select="'attention'"/>
    <xsl:with-param name="label" select="'Demande dépassée'"/>
    <xsl:with-param name="body"><p class="signe">Demande dépassée</p><p><xsl:apply-templates select="." mode="message"/></p></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<!-- What may become of it, each its form. -->
<xsl:template match="c:action" mode="decision">
  <section aria-labelledby="titre-{@code}">
    <h2 id="titre-{@code}"><xsl:apply-templates select="@code" mode="decision"/></h2>
    <xsl:apply-templates select="." mode="consequences"/>
    <xsl:call-template name="formulaire">
      <xsl:with-param name="action" select="@href"/>
      <xsl:with-param name="revision" select="/c:page/c:demande/@revision"/>
      <xsl:with-param name="label"><xsl:apply-templates select="@code" mode="decision"/></xsl:with-param>
      <xsl:with-param name="kind"><xsl:choose><xsl:when test="@code='accord' or @code='correction'">principal</xsl:when><xsl:when test="@code='attribution'">second</xsl:when><xsl:otherwise>danger</xsl:otherwise></xsl:choose></xsl:with-param>
      <xsl:with-param name="body"><xsl:apply-templates select="." mode="champs-decision"/></xsl:with-param>
    </xsl:call-template>
  </section>
</xsl:template>

<!-- Nothing can be granted of a session that is closed or has begun. -->
<xsl:template match="c:page[c:depassee/@code='session-close' or c:depassee/@code='session-commencee']/c:actions/c:action[@code='accord']" mode="decision"/>

<xsl:template match="@code" mode="decision">
  <xsl:choose>
    <xsl:when test=". = 'accord'">Accorder le report</xsl:when>
    <xsl:when test=". = 'refus'">Refuser la demande</xsl:when>
    <xsl:when test=". = 'attribution'">Attribuer la demande</xsl:when>
    <xsl:when test=". = 'correction'">Corriger la demande</xsl:when>
    <xsl:when test=". = 'retrait'">Retirer la demande</xsl:when>
  </xsl:choose>
</xsl:template>

<xsl:template match="c:action" mode="consequences"/>
<xsl:template match="c:action[@code='accord']" mode="consequences">
  <p>La session est reportée dans le même temps, et le centre est prévenu. Vous pouvez accorder d’autres dates que celles souhaitées.</p>
  <xsl:if test="/c:page/c:consequences/c:avertissement">
    <p>Aux dates souhaitées&#xA0;:</p>
    <ul><xsl:apply-templates select="/c:page/c:consequences/c:avertissement" mode="row"/></ul>
  </xsl:if>
</xsl:template>

<xsl:template match="c:action" mode="champs-decision"/>
<xsl:template match="c:action[@code='accord']" mode="champs-decision">
  <xsl:call-template name="champs-accord"/>
  <xsl:apply-templates select="/c:page/c:depassee[@code='session-deplacee']" mode="champ"/>
</xsl:template>

<xsl:template name="champs-accord">
  <xsl:call-template name="champ-jour">
    <xsl:with-param name="nom" select="'debut'"/>
    <xsl:with-param name="label" select="'Date de début accordée'"/>
    <xsl:with-param name="value" select="/c:page/c:demande/@debut"/>
  </xsl:call-template>
  <xsl:call-template name="champ-jour">
    <xsl:with-param name="nom" select="'fin'"/>
    <xsl:with-param name="label" select="'Date de fin accordée'"/>
    <xsl:with-param name="value" select="/c:page/c:demande/@fin"/>
  </xsl:call-template>
  <xsl:call-template name="champ">
    <xsl:with-param name="nom" select="'reponse'"/>
    <xsl:with-param name="label" select="'Réponse au centre'"/>
    <xsl:with-param name="type" select="'textarea'"/>
    <xsl:with-param name="facultatif" select="true()"/>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:depassee" mode="champ">
  <xsl:call-template name="champ">
    <xsl:with-param name="nom" select="'confirmer'"/>
    <xsl:with-param name="label" select="'Les dates de la session ont changé'"/>
    <xsl:with-param name="type" select="'select'"/>
    <xsl:with-param name="options"><option value="">Choisir…</option><option value="oui">J’en ai tenu compte</option></xsl:with-param>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:action[@code='refus']" mode="champs-decision">
  <xsl:call-template name="champ-choix">
    <xsl:with-param name="nom" select="'raison'"/>
    <xsl:with-param name="label" select="'Raison'"/>
  </xsl:call-template>
  <xsl:call-template name="champ">
    <xsl:with-param name="nom" select="'motif'"/>
    <xsl:with-param name="label" select="'Explication au centre'"/>
    <xsl:with-param name="type" select="'textarea'"/>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:action[@code='attribution']" mode="champs-decision">
  <xsl:call-template name="champ-choix">
    <xsl:with-param name="nom" select="'agent'"/>
    <xsl:with-param name="label" select="'Agent'"/>
    <xsl:with-param name="facultatif" select="true()"/>
  </xsl:call-template>
</xsl:template>

<xsl:template match="c:action[@code='correction']" mode="champs-decision">
  <xsl:call-template name="champs-souhaites"><xsl:with-param name="demande" select="/c:page/c:demande"/></xsl:call-template>
</xsl:template>

<!-- By département. -->
<xsl:template match="c:chiffres" mode="content">
  <section aria-labelledby="chiffres">
    <h2 id="chiffres">Demandes par département</h2>
    <xsl:call-template name="tableau">
      <xsl:with-param name="id" select="'chiffres-tableau'"/>
      <xsl:with-param name="caption" select="'Nombre de demandes par statut, et délai moyen de décision'"/>
      <xsl:with-param name="head"><th scope="col">Département</th><th scope="col">En attente</th><th scope="col">Accordées</th><th scope="col">Refusées</th><th scope="col">Retirées</th><th scope="col">Délai moyen</th></xsl:with-param>
      <xsl:with-param name="rows" select="c:chiffre"/>
    </xsl:call-template>
  </section>
</xsl:template>

<xsl:template match="c:chiffre" mode="row">
  <tr>
    <th scope="row"><xsl:value-of select="@departement"/></th>
    <td><xsl:value-of select="@en-attente"/></td>
    <td><xsl:value-of select="@accordees"/></td>
    <td><xsl:value-of select="@refusees"/></td>
    <td><xsl:value-of select="@retirees"/></td>
    <td><xsl:if test="@delai"><xsl:value-of select="concat(translate(@delai, '.', ','), '&#xA0;j')"/></xsl:if></td>
  </tr>
</xsl:template>

</xsl:stylesheet>
