/* tableau.c: what waits for somebody. */
#include "store/tableau.h"

#include "query.h"
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

static const struct statement tableau_open = {
	.name = "tableau_open",
	.sql = "SELECT s.id, s.statut, s.debut, s.fin, s.fin_reelle,"
	       "       s.fin_mesure, s.dte_a_refaire, s.convocations_a_refaire"
	       "  FROM compte_centre"
	       "  STRAIGHT_JOIN session s FORCE INDEX (session_centre)"
	       "    ON s.centre = compte_centre.centre"
	       " WHERE compte_centre.compte = ? AND s.statut "
	       "IN " STATUTS_OUVERTS " ORDER BY s.debut, s.id"
	       " LIMIT ?",
};

static void
read_session(struct query *query, struct session *session)
{
	session->id = query_get_int(query);
	session_statut_parse(query_get_text(query), &session->statut);
	session->debut = query_get_date(query);
	session->fin = query_get_date(query);
	session->fin_reelle = query_get_day(query);
	session->fin_mesure = query_get_text(query);
	session->dte_a_refaire = query_get_int(query) != 0;
	session->convocations_a_refaire = query_get_int(query) != 0;
}

enum outcome
store_tableau_open(struct store *store, const struct actor *actor,
		   const struct session **sessions, size_t *count)
{
	struct session *found;
	struct query query;
	size_t room = 0;

	*count = 0;
	found = NULL;
	query_open(&query, store, &tableau_open);
	query_put_int(&query, actor->compte);
	query_put_int(&query, TABLEAU_SESSIONS);
	while (query_next(&query)) {
		if (*count == room) {
			struct session *more;

			room = room ? 2 * room : 64;
			more = arena_alloc(store_arena(store),
					   room * sizeof(*more));
			for (size_t i = 0; i < *count; i++)
				more[i] = found[i];
			found = more;
		}
		read_session(&query, &found[(*count)++]);
	}
	*sessions = found;
	return query_close_any(&query);
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
read_tache(struct query *query, struct tableau_tache *tache)
{
	while (query_next(query)) {
		const int64_t id = query_get_int(query);

		tableau_tache_add(tache, id, query_get_date(query));
	}
	return query_close_any(query);
}

enum outcome
store_tableau_saisis(struct store *store, const struct actor *actor,
		     struct tableau_tache *tache)
{
	struct query query;

	query_open(&query, store, &tableau_saisis);
	query_put_text(&query, actor->departement);
	query_put_territory(&query, actor);
	query_put_int(&query, TABLEAU_SESSIONS);
	return read_tache(&query, tache);
}

/* F is not before D, which the index has. */
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
	struct query query;

	query_open(&query, store, &tableau_anciennes);
	query_put_text(&query, actor->departement);
	query_put_date(&query, &day);
	query_put_date(&query, &day);
	query_put_territory(&query, actor);
	query_put_int(&query, TABLEAU_SESSIONS);
	return read_tache(&query, tache);
}

static const struct statement tableau_locked = {
	.name = "tableau_locked",
	.sql = "SELECT COUNT(*) FROM compte WHERE verrouille",
};

enum outcome
store_tableau_locked(struct store *store, int64_t *nombre)
{
	struct query query;

	query_open(&query, store, &tableau_locked);
	if (query_next(&query))
		*nombre = query_get_int(&query);
	return query_close_any(&query);
}
