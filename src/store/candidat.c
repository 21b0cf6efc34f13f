/* candidat.c: reads and saves candidats, each one person across all
 * sessions. */
#include "store/candidat.h"

#include "record.h"

static const struct column columns[] = {
	{ COLUMN(candidat, id), COLUMN_KEY },
	{ COLUMN(candidat, nom), COLUMN_KEPT },
	{ COLUMN(candidat, prenoms), COLUMN_KEPT },
	{ COLUMN(candidat, naissance), COLUMN_KEPT },
	{ COLUMN(candidat, lieu), COLUMN_KEPT },
	{ 0 },
};

static const struct statement candidat_known = {
	.name = "candidat_known",
	.sql = "SELECT id FROM candidat WHERE empreinte = ? FOR UPDATE",
};

enum outcome
store_candidat_known(struct store *store, const struct candidat *candidat,
		     int64_t *id)
{
	return query_one(store, &candidat_known,
			 VALUES(candidat_digest(store_arena(store), candidat)),
			 INTO(id));
}

static const struct statement candidat_insert = {
	.name = "candidat_insert",
	.columns = columns,
	.sql = "INSERT INTO candidat SET {add}, empreinte = ?",
};

enum outcome
store_candidat_keep(struct store *store, struct candidat *candidat)
{
	const struct digest digest =
		candidat_digest(store_arena(store), candidat);
	enum outcome outcome = query_one(store, &candidat_known, VALUES(digest),
					 INTO(&candidat->id));

	if (outcome != OUTCOME_NOT_FOUND)
		return outcome;
	outcome = record_add(store, &candidat_insert, VALUES(digest), candidat);
	/* Two sessions have entered the same new person at the same time. */
	if (outcome == OUTCOME_CONFLICT)
		return query_one(store, &candidat_known, VALUES(digest),
				 INTO(&candidat->id));
	return outcome;
}

#define CANDIDAT_ONE                                                           \
	"SELECT {read}"                                                        \
	"  FROM inscription"                                                   \
	"  JOIN candidat ON candidat.id = inscription.candidat"                \
	" WHERE inscription.session = ? AND inscription.candidat = ?"

static const struct statement candidat_find = {
	.name = "candidat_find",
	.columns = columns,
	.sql = CANDIDAT_ONE,
};

static const struct statement candidat_for_update = {
	.name = "candidat_for_update",
	.columns = columns,
	.sql = CANDIDAT_ONE " FOR UPDATE",
};

enum outcome
store_candidat_find(struct store *store, int64_t session, int64_t id,
		    struct candidat *candidat)
{
	return record_find(store, &candidat_find, VALUES(session, id),
			   candidat);
}

enum outcome
store_candidat_lock(struct store *store, int64_t session, int64_t id,
		    struct candidat *candidat)
{
	return record_find(store, &candidat_for_update, VALUES(session, id),
			   candidat);
}

static const struct column session_columns[] = {
	{ COLUMN_AS("s.id = ?", candidat_session, here) },
	{ COLUMN_AS("s.centre = ?", candidat_session, own) },
	{ COLUMN_AS("s.statut", candidat_session, statut) },
	{ COLUMN_AS("i.resultat IS NOT NULL OR EXISTS"
		    " (SELECT 1 FROM epreuve WHERE epreuve.session = i.session"
		    "     AND epreuve.candidat = i.candidat)",
		    candidat_session, resultats) },
	{ 0 },
};

static const struct statement candidat_sessions = {
	.name = "candidat_sessions",
	.columns = session_columns,
	.sql = "SELECT DISTINCT {read}"
	       "  FROM inscription i JOIN session s ON s.id = i.session"
	       " WHERE i.candidat = ?",
};

enum outcome
store_candidat_sessions(struct store *store, const struct session *session,
			int64_t id, struct candidat_sessions *sessions)
{
	struct query query;

	sessions->count = 0;
	query_ask(&query, store, &candidat_sessions,
		  VALUES(session->id, session->centre, id));
	while (query_next(&query))
		record_read(&query, session_columns,
			    &sessions->items[sessions->count++]);
	return query_close(&query);
}

static const struct statement candidat_update = {
	.name = "candidat_update",
	.columns = columns,
	.sql = "UPDATE candidat SET {save}, empreinte = ? WHERE id = ?",
};

enum outcome
store_candidat_save(struct store *store, const struct candidat *candidat)
{
	const struct digest digest =
		candidat_digest(store_arena(store), candidat);
	struct query query;

	query_open(&query, store, &candidat_update);
	record_put(&query, columns, COLUMN_SAVED, candidat);
	query_put_values(&query, VALUES(digest, candidat->id));
	return query_close_any(&query); /* the form may change nothing */
}
