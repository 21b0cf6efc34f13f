/* session_import.h: what a session from elsewhere refers to. */
#ifndef CERES_STORE_SESSION_IMPORT_H
#define CERES_STORE_SESSION_IMPORT_H

#include "base/arena.h"
#include "store/rows.h"
#include "store/store.h"

#include <stdint.h>

/* What follows from an agrément; strings are in the arena. */
struct session_place {
	const char *titre;
	int64_t centre;
	const char *siret;
	int64_t site;
	const char *departement;
	const char *region;
};

/* OUTCOME_NOT_FOUND: no such agrément. */
enum outcome store_session_place(struct store *store, int64_t agrement,
				 struct session_place *place);

/*
 * Every session behind the id `after`, in the order of their ids, at most
 * `limit`: the columns of <session>, each attribute and text that an import
 * takes; the codes of its CCPs are one column, `ccp`, a space between them.
 * Candidats are not in it.
 */
struct rows *store_session_export(struct store *store, int64_t after,
				  int64_t limit);

#endif
