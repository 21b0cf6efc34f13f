/* inscription_list.c: everybody of a session with their results. */
#include "store/inscription.h"

#include "base/text.h"
#include "query.h"

#include <string.h>

enum { FIRST_ROOM = 32 }; /* candidats; a session has some dozen */

static const struct statement inscription_list = {
	.name = "inscription_list",
	.sql = "SELECT candidat.id, candidat.nom, candidat.prenoms,"
	       "       candidat.naissance, candidat.lieu,"
	       "       inscription.resultat"
	       "  FROM inscription"
	       "  JOIN candidat ON candidat.id = inscription.candidat"
	       " WHERE inscription.session = ?"
	       " ORDER BY candidat.nom COLLATE utf8mb4_unicode_ci,"
	       "          candidat.prenoms COLLATE utf8mb4_unicode_ci,"
	       "          candidat.id",
};

/* A row of it. */
static void
read_inscription(struct query *query, const struct session_ccps *ccps,
		 struct inscription *inscription)
{
	struct candidat *candidat = &inscription->candidat;

	candidat->id = query_get_int(query);
	candidat->nom = query_get_text(query);
	candidat->prenoms = query_get_text(query);
	candidat->naissance = query_get_date(query);
	candidat->lieu = query_get_text(query);
	inscription->resultat = resultat_of(query_get_text(query));
	inscription->epreuves = arena_alloc(
		query->arena, ccps->count * sizeof(*inscription->epreuves));
	for (size_t i = 0; i < ccps->count; i++)
		inscription->epreuves[i].ccp = ccps->codes[i];
}

/* Of this session, or obtained where the results stand. */
static const struct statement inscription_epreuves = {
	.name = "inscription_epreuves",
	.sql = "SELECT inscription.candidat, epreuve.ccp,"
	       "       CASE WHEN epreuve.session = inscription.session"
	       "            THEN epreuve.resultat END"
	       "  FROM inscription"
	       "  JOIN epreuve ON epreuve.candidat = inscription.candidat"
	       " WHERE inscription.session = ?"
	       "   AND (epreuve.session = inscription.session"
	       "        OR epreuve.resultat = 'obtenu' AND EXISTS"
	       "           (SELECT 1 FROM session"
	       "             WHERE session.id = epreuve.session"
	       "               AND session.statut IN"
	       "                   ('resultats-saisis', 'validee')))",
};

static struct candidat_epreuve *
find_epreuve(const struct inscriptions *inscriptions, int64_t candidat,
	     const char *ccp)
{
	const struct inscription *inscription = inscriptions->items;
	const struct inscription *end = inscription + inscriptions->count;

	while (inscription < end && inscription->candidat.id != candidat)
		inscription++;
	for (size_t i = 0; inscription < end && i < inscriptions->ccps; i++)
		if (text_equal(inscription->epreuves[i].ccp, ccp))
			return &inscription->epreuves[i];
	return NULL;
}

static enum outcome
fill_epreuves(struct store *store, int64_t session,
	      const struct inscriptions *inscriptions)
{
	struct query query;

	query_open(&query, store, &inscription_epreuves);
	query_put_int(&query, session);
	while (query_next(&query)) {
		const int64_t candidat = query_get_int(&query);
		struct candidat_epreuve *epreuve = find_epreuve(
			inscriptions, candidat, query_get_text(&query));

		if (epreuve && query_is_null(&query))
			epreuve->acquis = true;
		else if (epreuve)
			epreuve->epreuve = epreuve_of(query_get_text(&query));
	}
	return query_close_any(&query);
}

/* Room for one more: twice as much each time. */
static struct inscription *
next(struct arena *arena, struct inscriptions *inscriptions, size_t *room)
{
	struct inscription *items = inscriptions->items;

	if (inscriptions->count == *room) {
		*room = *room ? 2 * *room : FIRST_ROOM;
		items = arena_alloc(arena, *room * sizeof(*items));
		if (inscriptions->count)
			memcpy(items, inscriptions->items,
			       inscriptions->count * sizeof(*items));
		inscriptions->items = items;
	}
	return &items[inscriptions->count++];
}

enum outcome
store_inscription_list(struct store *store, int64_t session,
		       const struct session_ccps *ccps,
		       struct inscriptions *inscriptions)
{
	struct query query;
	enum outcome outcome;
	size_t room = 0;

	*inscriptions = (struct inscriptions){ .ccps = ccps->count };
	query_open(&query, store, &inscription_list);
	query_put_int(&query, session);
	while (query_next(&query))
		read_inscription(&query, ccps,
				 next(store_arena(store), inscriptions, &room));
	outcome = query_close(&query);
	if (outcome == OUTCOME_NOT_FOUND)
		return OUTCOME_OK;
	if (outcome != OUTCOME_OK || !ccps->count)
		return outcome;
	return fill_epreuves(store, session, inscriptions);
}
