/* mesure.h: mesures in the database: their documents, and the sessions that
 * they are held against. */
#ifndef CERES_STORE_MESURE_H
#define CERES_STORE_MESURE_H

#include "base/bytes.h"
#include "base/instant.h"
#include "domain/mesure.h"
#include "store/rows.h"
#include "store/store.h"

/* Strings and bytes are in the arena. */
struct mesure_record {
	const char *nom;
	int64_t revision; /* 0: it is not there yet */
	struct instant chargee;
	bool applied; /* some passage of it began */
	struct bytes document;
};

/* Finds a mesure; `lock` keeps it for a change. OUTCOME_NOT_FOUND: there is
 * none of that nom. */
enum outcome store_mesure_find(struct store *store, const char *nom, bool lock,
			       struct mesure_record *record);

/* Adds a record whose revision is 0; changes any other. `mesure` is what its
 * document says. OUTCOME_CONFLICT: its revision is not the present one, so
 * somebody else changed it first. */
enum outcome store_mesure_save(struct store *store,
			       struct mesure_record *record,
			       const struct mesure *mesure);

/* Is there a titre, département or région of that code? */
enum outcome store_mesure_knows(struct store *store, enum mesure_word word,
				const char *code, bool *known);

/* Lists every mesure, or only those that were applied, the latest first, as
 * rows of <mesure>. */
struct rows *store_mesure_list(struct store *store, bool every);

/* A session that a mesure looks at. Only what mesure_cas_of and mesure_apply
 * read of it is filled in. */
struct mesure_session {
	int64_t revision;
	struct session session;
};

/* A batch of the sessions, by id. */
struct mesure_batch {
	int64_t after;
	int64_t until; /* 0: to the last */
	bool lock;     /* for a change of them */
	size_t limit;
};

/* Reads the sessions of the batch into `sessions`, which has room for its
 * limit. *count is set even if that fails. */
enum outcome store_mesure_sessions(struct store *store,
				   const struct mesure_batch *batch,
				   struct mesure_session *sessions,
				   size_t *count);

/* Lists what has happened to sessions since `since`, as their journal tells
 * it, the latest first, at most `limit` rows: @session @date @auteur @verb. */
struct rows *store_mesure_moved(struct store *store, struct instant since,
				int64_t limit);

#endif
