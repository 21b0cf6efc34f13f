/* demande_list.c: lists demandes de report. */
#include "store/demande.h"

#include "list.h"
#include "territory.h"

/* Demandes are sorted by this number, smallest first: those that wait by
 * their age, then the others, those decided last first. */
#define RANG                                                                   \
	" IF(d.statut = 'en-attente', TO_SECONDS(d.deposee),"                  \
	"    1000000000000 - TO_SECONDS(d.decidee)) "

#define DEMANDE_COLUMNS                                                        \
	"SELECT d.id AS `@id`," RANG "AS `@rang`, d.statut AS `@statut`,"      \
	"       d.nature AS `@nature`, d.debut AS `@debut`,"                   \
	"       d.fin AS `@fin`, d.revision AS `@revision`,"                   \
	"       d.deposee AS `@deposee`, d.corrigee AS `@corrigee`,"           \
	"       d.rappelee AS `@rappelee`, d.decidee AS `@decidee`,"           \
	"       d.raison AS `@raison`, d.type AS `@type`,"                     \
	"       d.agrement AS `@agrement`,"                                    \
	"       d.session_debut AS `@session-debut`,"                          \
	"       d.session_fin AS `@session-fin`, s.id AS `session/@id`,"       \
	"       s.statut AS `session/@statut`, s.debut AS `session/@debut`,"   \
	"       s.fin AS `session/@fin`, titre.code AS `titre/@code`,"         \
	"       titre.sigle AS `titre/@sigle`, titre.intitule AS `titre`,"     \
	"       centre.id AS `centre/@id`, centre.siret AS `centre/@siret`,"   \
	"       centre.nom AS `centre`,"                                       \
	"       d.departement AS `site/@departement`,"                         \
	"       site.ville AS `site/@ville`, site.nom AS `site`,"              \
	"       agent.id AS `agent/@id`, agent.nom AS agent,"                  \
	"       d.motif AS motif,"                                             \
	"       NULLIF(d.reponse, '') AS reponse,"                             \
	"       d.attestation AS attestation"                                  \
	"  FROM demande d"                                                     \
	"  LEFT JOIN session s ON s.id = d.session"                            \
	"  LEFT JOIN agrement a ON a.id = d.agrement"                          \
	"  JOIN titre ON titre.code = COALESCE(s.titre, a.titre)"              \
	"  JOIN centre ON centre.id = d.centre"                                \
	"  JOIN site ON site.id = COALESCE(s.site, a.site)"                    \
	"  LEFT JOIN compte agent ON agent.id = d.agent"

static const struct statement demande_list = {
	.name = "demande_list",
	.sql = DEMANDE_COLUMNS
	" WHERE (? IS NULL OR d.statut = ?)"
	"   AND (? IS NULL OR titre.code = ?)"
	"   AND (? IS NULL OR centre.siret = ?)"
	"   AND (? IS NULL OR d.session = ?)"
	"   AND" RANG ">= ?"
	"   AND (" RANG
	"> ? OR d.id > ?)" TERRITORY_OF("d") " ORDER BY `@rang`, d.id"
					     " LIMIT ?",
};

struct rows *
store_demande_list(struct store *store, const struct actor *actor,
		   const struct demande_filter *filter, int64_t limit)
{
	return rows_open(store, &demande_list,
			 VALUES(FILTER(filter->statut), FILTER(filter->titre),
				FILTER(filter->centre),
				FILTER_ID(filter->session), filter->after_rang,
				filter->after_rang, filter->after, actor,
				limit));
}

static const struct statement demande_show = {
	.name = "demande_show",
	.sql = DEMANDE_COLUMNS " WHERE d.id = ?" TERRITORY_OF("d"),
};

struct rows *
store_demande_show(struct store *store, const struct actor *actor, int64_t id)
{
	return rows_open(store, &demande_show, VALUES(id, actor));
}

static const struct statement demande_agents = {
	.name = "demande_agents",
	.sql = "SELECT id AS `@valeur`, nom AS `` FROM compte"
	       " WHERE profil = 'ud' AND departement = ? AND NOT verrouille"
	       " ORDER BY nom, id",
};

struct rows *
store_demande_agents(struct store *store, const char *departement)
{
	return rows_open(store, &demande_agents, VALUES(departement));
}

static const struct statement demande_agent = {
	.name = "demande_agent",
	.sql = "SELECT COUNT(*) FROM compte"
	       " WHERE profil = 'ud' AND departement = ? AND NOT verrouille"
	       "   AND id = ?",
};

enum outcome
store_demande_agent(struct store *store, const char *departement,
		    int64_t compte, bool *found)
{
	return query_one(store, &demande_agent, VALUES(departement, compte),
			 INTO(found));
}

enum outcome
store_demande_ud(struct store *store, const struct demande *demande,
		 struct message_to *to)
{
	enum outcome outcome = OUTCOME_OK;
	bool found = false;

	if (demande->agent)
		outcome = store_demande_agent(store, demande->departement,
					      demande->agent, &found);
	*to = (struct message_to){ 0 };
	if (found)
		to->compte = demande->agent;
	else
		to->departement = demande->departement;
	return outcome;
}
