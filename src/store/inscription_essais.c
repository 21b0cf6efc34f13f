/* inscription_essais.c: who of a session has tried before. */
#include "query.h"
#include "store/inscription.h"

enum { ESSAIS = 1000 };

static const struct statement inscription_essais = {
	.name = "inscription_essais",
	.sql = "SELECT here.candidat, MAX(COALESCE(e.fin_reelle, e.fin))"
	       "  FROM inscription here"
	       "  JOIN session s ON s.id = here.session"
	       "  JOIN inscription essai ON essai.candidat = here.candidat"
	       "   AND essai.resultat IN ('echec', 'reussite-partielle')"
	       "  JOIN session e ON e.id = essai.session"
	       "   AND e.titre = s.titre AND e.debut < s.debut"
	       "   AND e.statut IN ('resultats-saisis', 'validee')"
	       " WHERE here.session = ?"
	       " GROUP BY here.candidat"
	       " LIMIT ?",
};

enum outcome
store_inscription_essais(struct store *store, int64_t session,
			 struct inscription_essai **essais, size_t *count)
{
	struct inscription_essai *found =
		arena_alloc(store_arena(store), ESSAIS * sizeof(*found));
	struct query query;

	*essais = found;
	*count = 0;
	query_open(&query, store, &inscription_essais);
	query_put_int(&query, session);
	query_put_int(&query, ESSAIS);
	while (query_next(&query)) {
		found[*count].candidat = query_get_int(&query);
		found[(*count)++].fin = query_get_date(&query);
	}
	return query_close_any(&query);
}
