/* tableau.c: finds what waits for somebody. */
#include "store/tableau.h"

#include "record.h"
#include "statut.h"
#include "territory.h"

void
tableau_tache_add(struct tableau_tache *tache, int64_t id, struct date debut)
{
	struct session_range *oldest = &tache->oldest;
	const size_t most = tache->most ? tache->most : TABLEAU_OLDEST;

	oldest->order = SESSION_DEBUT_ASC;
	tache->nombre++;
	if (oldest->count == most)
		return;
	oldest->ids[oldest->count] = id;
	oldest->debuts[oldest->count++] = debut;
}

static const struct column columns[] = {
	{ COLUMN_AS("s.id", session, id) },
	{ COLUMN_AS("s.statut", session, statut) },
	{ COLUMN_AS("s.debut", session, debut) },
	{ COLUMN_AS("s.fin", session, fin) },
	{ COLUMN_AS("s.fin_reelle", session, fin_reelle) },
	{ COLUMN_AS("s.fin_mesure", session, fin_mesure) },
	{ COLUMN_AS("s.dte_a_refaire", session, dte_a_refaire) },
	{ COLUMN_AS("s.convocations_a_refaire", session,
		    convocations_a_refaire) },
	{ 0 },
};

static const struct statement tableau_open = {
	.name = "tableau_open",
	.columns = columns,
	.sql = "SELECT {read}"
	       "  FROM compte_centre"
	       "  STRAIGHT_JOIN session s FORCE INDEX (session_centre)"
	       "    ON s.centre = compte_centre.centre"
	       " WHERE compte_centre.compte = ?"
	       "   AND s.statut IN " STATUTS_OUVERTS " ORDER BY s.debut, s.id"
	       " LIMIT ?",
};

enum outcome
store_tableau_open(struct store *store, const struct actor *actor,
		   const struct session **sessions, size_t *count)
{
	enum outcome outcome;

	*sessions = record_list(store, &tableau_open,
				VALUES(actor->compte, TABLEAU_SESSIONS),
				sizeof(**sessions), count, &outcome);
	return outcome;
}

static const struct statement tableau_saisis = {
	.name = "tableau_saisis",
	.sql = "SELECT s.id, s.debut"
	       "  FROM session s FORCE INDEX (session_statut)"
	       " WHERE s.statut = 'resultats-saisis'"
	       "   AND s.departement = ?" TERRITORY_OF(
		       "s") " ORDER BY s.debut, s.id"
			    " LIMIT ?",
};

static enum outcome
read_tache(struct store *store, const struct statement *statement,
	   const struct value values[], struct tableau_tache *tache)
{
	struct query query;

	query_ask(&query, store, statement, values);
	while (query_next(&query)) {
		const int64_t id = query_get_int(&query);

		tableau_tache_add(tache, id, query_get_date(&query));
	}
	return query_close_any(&query);
}

enum outcome
store_tableau_saisis(struct store *store, const struct actor *actor,
		     struct tableau_tache *tache)
{
	return read_tache(store, &tableau_saisis,
			  VALUES(actor->departement, actor, TABLEAU_SESSIONS),
			  tache);
}

/* F is never before D, which is in the index. */
static const struct statement tableau_anciennes = {
	.name = "tableau_anciennes",
	.sql = "SELECT s.id, s.debut"
	       "  FROM session s FORCE INDEX (session_statut)"
	       " WHERE s.statut IN " STATUTS_OUVERTS
	       "   AND s.departement = ? AND s.debut < ? AND s.fin < "
	       "?" TERRITORY_OF("s") " ORDER BY s.debut, s.id"
				     " LIMIT ?",
};

enum outcome
store_tableau_anciennes(struct store *store, const struct actor *actor,
			struct date day, struct tableau_tache *tache)
{
	return read_tache(
		store, &tableau_anciennes,
		VALUES(actor->departement, day, day, actor, TABLEAU_SESSIONS),
		tache);
}

static const struct statement tableau_locked = {
	.name = "tableau_locked",
	.sql = "SELECT COUNT(*) FROM compte WHERE verrouille",
};

enum outcome
store_tableau_locked(struct store *store, int64_t *nombre)
{
	return query_one(store, &tableau_locked, NULL, INTO(nombre));
}
