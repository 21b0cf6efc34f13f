/* inscription.c: reads and saves the candidats of a session. */
#include "store/inscription.h"

#include "value.h"

static const struct statement inscription_count = {
	.name = "inscription_count",
	.sql = "SELECT COUNT(*) FROM inscription WHERE session = ?",
};

enum outcome
store_inscription_count(struct store *store, int64_t session, size_t *count)
{
	return query_one(store, &inscription_count, VALUES(session),
			 INTO(count));
}

static const struct statement inscription_insert = {
	.name = "inscription_insert",
	.sql = "INSERT INTO inscription (session, candidat) VALUES (?, ?)",
};

enum outcome
store_inscription_add(struct store *store, int64_t session, int64_t candidat)
{
	return query_run(store, &inscription_insert, VALUES(session, candidat));
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
	enum outcome outcome = query_run_any(store, &epreuves_delete,
					     VALUES(session, candidat));

	if (outcome == OUTCOME_OK)
		outcome = query_run(store, &inscription_delete,
				    VALUES(session, candidat));
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
	return query_run(store,
			 epreuve->epreuve == EPREUVE_NONE ? &epreuve_delete
							  : &epreuve_put,
			 VALUES(epreuve_code(epreuve->epreuve), session,
				candidat, epreuve->ccp));
}

enum outcome
store_inscription_save(struct store *store, int64_t session,
		       const struct inscription *before,
		       const struct inscription *after, size_t ccps)
{
	enum outcome outcome = OUTCOME_OK;

	if (after->resultat != before->resultat)
		outcome = query_run(store, &inscription_update,
				    VALUES(resultat_code(after->resultat),
					   session, after->candidat.id));
	for (size_t i = 0; i < ccps && outcome == OUTCOME_OK; i++)
		if (after->epreuves[i].epreuve != before->epreuves[i].epreuve)
			outcome =
				save_epreuve(store, session, after->candidat.id,
					     &after->epreuves[i]);
	return outcome;
}
