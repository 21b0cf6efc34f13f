/* urgence.h: emergencies in the database (R23). */
#ifndef CERES_STORE_URGENCE_H
#define CERES_STORE_URGENCE_H

#include "base/arena.h"
#include "domain/titre_echu.h"
#include "store/rows.h"
#include "store/store.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* OUTCOME_NOT_FOUND: none. `lock`: for a change of it. Strings are in the
 * arena. */
enum outcome store_urgence_find(struct store *store, int64_t id, bool lock,
				struct urgence *urgence);

/* Those of the nation and of this région in which `day` lies, their days of
 * doubt included, in the arena; none is OUTCOME_OK with *count 0. */
enum outcome store_urgence_around(struct store *store, const char *region,
				  struct date day,
				  const struct urgence **urgences,
				  size_t *count);

/* *id is its own. */
enum outcome store_urgence_add(struct store *store,
			       const struct urgence *urgence, int64_t *id);

/* OUTCOME_CONFLICT: its revision has moved. */
enum outcome store_urgence_save(struct store *store,
				const struct urgence *urgence);

/* All of them, latest first, the nation's before a région's: rows of
 * <urgence>. */
struct rows *store_urgence_list(struct store *store);

#endif
