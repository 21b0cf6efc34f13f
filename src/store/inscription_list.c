/* inscription_list.c: reads everybody of a session with their results. */
#include "store/inscription.h"

#include "base/text.h"
#include "record.h"

static const struct column columns[] = {
	/* clang-format off */
	{ COLUMN_AS("candidat.id", inscription, candidat.id) },
	{ COLUMN_AS("candidat.nom", inscription, candidat.nom) },
	{ COLUMN_AS("candidat.prenoms", inscription, candidat.prenoms) },
	{ COLUMN_AS("candidat.naissance", inscription, candidat.naissance) },
	{ COLUMN_AS("candidat.lieu", inscription, candidat.lieu) },
	{ COLUMN(inscription, resultat) },
	{ 0 },
	/* clang-format on */
};

static const struct statement inscription_list = {
	.name = "inscription_list",
	.columns = columns,
	.sql = "SELECT {read}"
	       "  FROM inscription"
	       "  JOIN candidat ON candidat.id = inscription.candidat"
	       " WHERE inscription.session = ?"
	       " ORDER BY candidat.nom COLLATE utf8mb4_unicode_ci,"
	       "          candidat.prenoms COLLATE utf8mb4_unicode_ci,"
	       "          candidat.id",
};

static struct candidat_epreuve *
no_epreuves(struct arena *arena, const struct codes *ccps)
{
	struct candidat_epreuve *epreuves =
		arena_alloc(arena, ccps->count * sizeof(*epreuves));

	for (size_t i = 0; i < ccps->count; i++)
		epreuves[i].ccp = ccps->items[i];
	return epreuves;
}

/* The results of this session, or those that a candidat has obtained before. */
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

enum outcome
store_inscription_list(struct store *store, int64_t session,
		       const struct codes *ccps,
		       struct inscriptions *inscriptions)
{
	enum outcome outcome;

	inscriptions->ccps = ccps->count;
	inscriptions->items = record_list(
		store, &inscription_list, VALUES(session),
		sizeof(*inscriptions->items), &inscriptions->count, &outcome);
	for (size_t i = 0; i < inscriptions->count; i++)
		inscriptions->items[i].epreuves =
			no_epreuves(store_arena(store), ccps);
	if (outcome != OUTCOME_OK || !ccps->count)
		return outcome;
	return fill_epreuves(store, session, inscriptions);
}
