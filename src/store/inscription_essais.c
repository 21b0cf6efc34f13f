/* inscription_essais.c: finds who of a session has tried before. */
#include "record.h"
#include "store/inscription.h"

static const struct column columns[] = {
	{ COLUMN_AS("here.candidat", inscription_essai, candidat) },
	{ COLUMN_AS("MAX(COALESCE(e.fin_reelle, e.fin))", inscription_essai,
		    fin) },
	{ 0 },
};

static const struct statement inscription_essais = {
	.name = "inscription_essais",
	.columns = columns,
	.sql = "SELECT {read}"
	       "  FROM inscription here"
	       "  JOIN session s ON s.id = here.session"
	       "  JOIN inscription essai ON essai.candidat = here.candidat"
	       "   AND essai.resultat IN ('echec', 'reussite-partielle')"
	       "  JOIN session e ON e.id = essai.session"
	       "   AND e.titre = s.titre AND e.debut < s.debut"
	       "   AND e.statut IN ('resultats-saisis', 'validee')"
	       " WHERE here.session = ?"
	       " GROUP BY here.candidat",
};

enum outcome
store_inscription_essais(struct store *store, int64_t session,
			 struct inscription_essai **essais, size_t *count)
{
	enum outcome outcome;

	*essais = record_list(store, &inscription_essais, VALUES(session),
			      sizeof(**essais), count, &outcome);
	return outcome;
}
