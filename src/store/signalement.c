/* signalement.c: lists the sessions that mesures have marked for their UD. */
#include "store/signalement.h"

#include "list.h"
#include "statut.h"
#include "territory.h"

static const struct statement signalement_list = {
	.name = "signalement_list",
	.sql = "SELECT s.id AS `@session`, s.statut AS `@statut`,"
	       "       s.debut AS `@debut`, s.fin AS `@fin`,"
	       "       g.mesure AS `@mesure`, NULLIF(r.code, '') AS `@code`,"
	       "       titre.code AS `titre/@code`,"
	       "       titre.sigle AS `titre/@sigle`,"
	       "       titre.intitule AS `titre`,"
	       "       centre.id AS `centre/@id`,"
	       "       centre.siret AS `centre/@siret`, centre.nom AS `centre`,"
	       "       s.departement AS `site/@departement`,"
	       "       site.ville AS `site/@ville`, site.nom AS `site`,"
	       "       r.signalement AS `texte`"
	       "  FROM signalement g"
	       "  JOIN session s ON s.id = g.session"
	       "  JOIN mesure_regle r"
	       "    ON r.mesure = g.mesure AND r.numero = g.regle"
	       "  JOIN titre ON titre.code = s.titre"
	       "  JOIN centre ON centre.id = s.centre"
	       "  JOIN site ON site.id = s.site"
	       " WHERE (g.session, g.mesure) > (?, ?)"
	       "   AND s.statut IN " STATUTS_OUVERTS TERRITORY_OF(
		       "s") " ORDER BY g.session, g.mesure"
			    " LIMIT ?",
};

struct rows *
store_signalement_list(struct store *store, const struct actor *actor,
		       int64_t after, const char *after_mesure, int64_t limit)
{
	return rows_open(store, &signalement_list,
			 VALUES(after, after_mesure, actor, limit));
}

static const struct statement signalement_count = {
	.name = "signalement_count",
	.sql = "SELECT COUNT(DISTINCT g.session)"
	       "  FROM signalement g JOIN session s ON s.id = g.session"
	       " WHERE s.statut IN " STATUTS_OUVERTS TERRITORY_OF("s"),
};

enum outcome
store_signalement_count(struct store *store, const struct actor *actor,
			int64_t *nombre)
{
	return query_one(store, &signalement_count, VALUES(actor),
			 INTO(nombre));
}
