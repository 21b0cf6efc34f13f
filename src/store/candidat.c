/* candidat.c: candidats in the database: one person across all sessions. */
#include "store/candidat.h"

#include "query.h"

static const struct statement candidat_known = {
	.name = "candidat_known",
	.sql = "SELECT id FROM candidat WHERE empreinte = ? FOR UPDATE",
};

static enum outcome
find_digest(struct store *store, const struct digest *digest, int64_t *id)
{
	struct query query;

	query_open(&query, store, &candidat_known);
	query_put_digest(&query, digest);
	if (query_next(&query))
		*id = query_get_int(&query);
	return query_close(&query);
}

enum outcome
store_candidat_known(struct store *store, const struct candidat *candidat,
		     int64_t *id)
{
	const struct digest digest =
		candidat_digest(store_arena(store), candidat);

	return find_digest(store, &digest, id);
}

#define CANDIDAT_CHANGES                                                       \
	" nom = ?, prenoms = ?, naissance = ?, lieu = ?, empreinte = ?"

/* In the order of CANDIDAT_CHANGES. */
static void
put_changes(struct query *query, const struct candidat *candidat,
	    const struct digest *digest)
{
	query_put_text(query, candidat->nom);
	query_put_text(query, candidat->prenoms);
	query_put_date(query, &candidat->naissance);
	query_put_text(query, candidat->lieu);
	query_put_digest(query, digest);
}

static const struct statement candidat_insert = {
	.name = "candidat_insert",
	.sql = "INSERT INTO candidat SET" CANDIDAT_CHANGES,
};

enum outcome
store_candidat_keep(struct store *store, struct candidat *candidat)
{
	const struct digest digest =
		candidat_digest(store_arena(store), candidat);
	enum outcome outcome = find_digest(store, &digest, &candidat->id);
	struct query query;

	if (outcome != OUTCOME_NOT_FOUND)
		return outcome;
	query_open(&query, store, &candidat_insert);
	put_changes(&query, candidat, &digest);
	outcome = query_close(&query);
	if (outcome == OUTCOME_OK)
		candidat->id = query_insert_id(&query);
	/* Two sessions met them for the first time at once. */
	if (outcome == OUTCOME_CONFLICT)
		return find_digest(store, &digest, &candidat->id);
	return outcome;
}

#define CANDIDAT_ONE                                                           \
	"SELECT candidat.id, candidat.nom, candidat.prenoms,"                  \
	"       candidat.naissance, candidat.lieu"                             \
	"  FROM inscription"                                                   \
	"  JOIN candidat ON candidat.id = inscription.candidat"                \
	" WHERE inscription.session = ? AND inscription.candidat = ?"

static const struct statement candidat_find = {
	.name = "candidat_find",
	.sql = CANDIDAT_ONE,
};

static const struct statement candidat_for_update = {
	.name = "candidat_for_update",
	.sql = CANDIDAT_ONE " FOR UPDATE",
};

static enum outcome
find(struct store *store, const struct statement *statement, int64_t session,
     int64_t id, struct candidat *candidat)
{
	struct query query;

	query_open(&query, store, statement);
	query_put_int(&query, session);
	query_put_int(&query, id);
	if (query_next(&query)) {
		candidat->id = query_get_int(&query);
		candidat->nom = query_get_text(&query);
		candidat->prenoms = query_get_text(&query);
		candidat->naissance = query_get_date(&query);
		candidat->lieu = query_get_text(&query);
	}
	return query_close(&query);
}

enum outcome
store_candidat_find(struct store *store, int64_t session, int64_t id,
		    struct candidat *candidat)
{
	return find(store, &candidat_find, session, id, candidat);
}

enum outcome
store_candidat_lock(struct store *store, int64_t session, int64_t id,
		    struct candidat *candidat)
{
	return find(store, &candidat_for_update, session, id, candidat);
}

static const struct statement candidat_sessions = {
	.name = "candidat_sessions",
	.sql = "SELECT DISTINCT s.id = ?, s.centre = ?, s.statut,"
	       "       i.resultat IS NOT NULL OR EXISTS"
	       "       (SELECT 1 FROM epreuve WHERE epreuve.session = i.session"
	       "           AND epreuve.candidat = i.candidat)"
	       "  FROM inscription i JOIN session s ON s.id = i.session"
	       " WHERE i.candidat = ?",
};

enum outcome
store_candidat_sessions(struct store *store, const struct session *session,
			int64_t id, struct candidat_sessions *sessions)
{
	struct query query;

	sessions->count = 0;
	query_open(&query, store, &candidat_sessions);
	query_put_int(&query, session->id);
	query_put_int(&query, session->centre);
	query_put_int(&query, id);
	while (query_next(&query)) {
		struct candidat_session *found =
			&sessions->items[sessions->count++];

		found->here = query_get_int(&query) != 0;
		found->own = query_get_int(&query) != 0;
		session_statut_parse(query_get_text(&query), &found->statut);
		found->resultats = query_get_int(&query) != 0;
	}
	return query_close(&query);
}

static const struct statement candidat_update = {
	.name = "candidat_update",
	.sql = "UPDATE candidat SET" CANDIDAT_CHANGES " WHERE id = ?",
};

enum outcome
store_candidat_save(struct store *store, const struct candidat *candidat)
{
	const struct digest digest =
		candidat_digest(store_arena(store), candidat);
	struct query query;

	query_open(&query, store, &candidat_update);
	put_changes(&query, candidat, &digest);
	query_put_int(&query, candidat->id);
	return query_close_any(&query); /* the form may change nothing */
}
