/* tentative.h: failed attempts to log in, in the database. */
#ifndef CERES_STORE_TENTATIVE_H
#define CERES_STORE_TENTATIVE_H

#include "base/digest.h"
#include "base/instant.h"
#include "store/store.h"

/* Counts the failed attempts on `cible` since `since`. */
enum outcome store_tentative_count(struct store *store, struct digest cible,
				   struct instant since, int64_t *count);

/* Counts one more at `now`; a count that began before `since` begins again at
 * one. */
enum outcome store_tentative_add(struct store *store, struct digest cible,
				 struct instant since, struct instant now);
enum outcome store_tentative_clear(struct store *store, struct digest cible);

#endif
