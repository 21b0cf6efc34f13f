/* inscription.c: the candidats of a session in the database. */
#include "store/inscription.h"

#include "query.h"

static const struct statement inscription_count = {
	.name = "inscription_count",
	.sql = "SELECT COUNT(*) FROM inscription WHERE session = ?",
};

enum outcome
store_inscription_count(struct store *store, int64_t session, size_t *count)
{
	struct query query;

	query_open(&query, store, &inscription_count);
	query_put_int(&query, session);
	if (query_next(&query))
		*count = (size_t)query_get_int(&query);
	return query_close(&query);
}

/* A statement whose parameters are numbers; may it change nothing? */
static enum outcome
run(struct store *store, const struct statement *statement,
    const int64_t numbers[], size_t count, bool any)
{
	struct query query;

	query_open(&query, store, statement);
	for (size_t i = 0; i < count; i++)
		query_put_int(&query, numbers[i]);
	return any ? query_close_any(&query) : query_close(&query);
}

static const struct statement inscription_insert = {
	.name = "inscription_insert",
	.sql = "INSERT INTO inscription (session, candidat) VALUES (?, ?)",
};

enum outcome
store_inscription_add(struct store *store, int64_t session, int64_t candidat)
{
	return run(store, &inscription_insert,
		   (const int64_t[]){ session, candidat }, 2, false);
}

static const struct statement epreuves_delete = {
	.name = "epreuves_delete",
	.sql = "DELETE FROM epreuve WHERE session = ? AND candidat = ?",
};

static const struct statement inscription_delete = {
	.name = "inscription_delete",
	.sql = "DELETE FROM inscription WHERE session = ? AND candidat = ?",
};

enum outcome
store_inscription_remove(struct store *store, int64_t session, int64_t candidat)
{
	const int64_t key[] = { session, candidat };
	enum outcome outcome = run(store, &epreuves_delete, key, 2, true);

	if (outcome == OUTCOME_OK)
		outcome = run(store, &inscription_delete, key, 2, false);
	return outcome == OUTCOME_CONFLICT ? OUTCOME_NOT_FOUND : outcome;
}

static const struct statement inscription_update = {
	.name = "inscription_update",
	.sql = "UPDATE inscription SET resultat = NULLIF(?, '')"
	       " WHERE session = ? AND candidat = ?",
};

static const struct statement epreuve_put = {
	.name = "epreuve_put",
	.sql = "INSERT INTO epreuve (resultat, session, candidat, ccp)"
	       " VALUES (?, ?, ?, ?)"
	       " ON DUPLICATE KEY UPDATE resultat = VALUES(resultat)",
};

static const struct statement epreuve_delete = {
	.name = "epreuve_delete",
	.sql = "DELETE FROM epreuve"
	       " WHERE resultat <> ? AND session = ? AND candidat = ?"
	       "   AND ccp = ?",
};

static enum outcome
save_epreuve(struct store *store, int64_t session, int64_t candidat,
	     const struct candidat_epreuve *epreuve)
{
	struct query query;

	query_open(&query, store,
		   epreuve->epreuve == EPREUVE_NONE ? &epreuve_delete
						    : &epreuve_put);
	query_put_text(&query, epreuve_code(epreuve->epreuve));
	query_put_int(&query, session);
	query_put_int(&query, candidat);
	query_put_text(&query, epreuve->ccp);
	return query_close(&query);
}

enum outcome
store_inscription_save(struct store *store, int64_t session,
		       const struct inscription *before,
		       const struct inscription *after, size_t ccps)
{
	enum outcome outcome = OUTCOME_OK;
	struct query query;

	if (after->resultat != before->resultat) {
		query_open(&query, store, &inscription_update);
		query_put_text(&query, resultat_code(after->resultat));
		query_put_int(&query, session);
		query_put_int(&query, after->candidat.id);
		outcome = query_close(&query);
	}
	for (size_t i = 0; i < ccps && outcome == OUTCOME_OK; i++)
		if (after->epreuves[i].epreuve != before->epreuves[i].epreuve)
			outcome =
				save_epreuve(store, session, after->candidat.id,
					     &after->epreuves[i]);
	return outcome;
}
