/* session_import.c: what a session from elsewhere refers to, and sessions as
 * they go elsewhere. */
#include "store/session_import.h"

#include "list.h"

static const struct statement session_place = {
	.name = "session_place",
	.sql = "SELECT agrement.titre, agrement.centre, centre.siret,"
	       "       agrement.site, site.departement, departement.region"
	       "  FROM agrement"
	       "  JOIN centre ON centre.id = agrement.centre"
	       "  JOIN site ON site.id = agrement.site"
	       "  JOIN departement ON departement.code = site.departement"
	       " WHERE agrement.id = ?",
};

enum outcome
store_session_place(struct store *store, int64_t agrement,
		    struct session_place *place)
{
	struct query query;

	query_open(&query, store, &session_place);
	query_put_int(&query, agrement);
	if (query_next(&query)) {
		place->titre = query_get_text(&query);
		place->centre = query_get_int(&query);
		place->siret = query_get_text(&query);
		place->site = query_get_int(&query);
		place->departement = query_get_text(&query);
		place->region = query_get_text(&query);
	}
	return query_close(&query);
}

static const struct statement session_export = {
	.name = "session_export",
	.sql = "SELECT s.id AS `@id`, s.type AS `@type`, s.statut AS `@statut`,"
	       "       s.revision AS `@revision`, s.dte_le AS `@dte-le`,"
	       "       s.convocations_le AS `@convocations-le`,"
	       "       IF(s.dte_a_refaire, 'oui', NULL) AS `@dte-a-refaire`,"
	       "       IF(s.convocations_a_refaire, 'oui', NULL)"
	       "         AS `@convocations-a-refaire`,"
	       "       s.statut_avant AS `@statut-avant`,"
	       "       s.titre AS `titre/@code`, titre.sigle AS `titre/@sigle`,"
	       "       titre.intitule AS `titre`,"
	       "       centre.siret AS `centre/@siret`, centre.nom AS `centre`,"
	       "       s.agrement AS `agrement/@id`,"
	       "       s.departement AS `site/@departement`,"
	       "       s.region AS `site/@region`, site.ville AS `site/@ville`,"
	       "       site.nom AS `site`,"
	       "       s.debut AS `dates/@debut`, s.fin AS `dates/@fin`,"
	       "       s.fin_initiale AS `dates/@fin-initiale`,"
	       "       s.fin_reelle AS `dates/@fin-reelle`,"
	       "       s.fin_mesure AS `dates/@mesure`,"
	       "       s.fin_regle AS `dates/@regle`,"
	       "       NULLIF(s.lieu, '') AS `informations/@lieu`,"
	       "       NULLIF(s.horaire, '') AS `informations/@horaire`,"
	       "       NULLIF(s.contact, '') AS `informations/@contact`,"
	       "       NULLIF(s.precisions, '') AS `informations/@precisions`,"
	       "       s.derogation AS `derogation`,"
	       "       (SELECT GROUP_CONCAT(ccp ORDER BY ccp SEPARATOR ' ')"
	       "          FROM session_ccp WHERE session_ccp.session = s.id)"
	       "         AS `ccp`"
	       "  FROM session s"
	       "  JOIN titre ON titre.code = s.titre"
	       "  JOIN centre ON centre.id = s.centre"
	       "  JOIN site ON site.id = s.site"
	       " WHERE s.id > ?"
	       " ORDER BY s.id"
	       " LIMIT ?",
};

struct rows *
store_session_export(struct store *store, int64_t after, int64_t limit)
{
	struct rows *rows = rows_open(store, &session_export);

	query_put_int(rows_query(rows), after);
	query_put_int(rows_query(rows), limit);
	return rows;
}
