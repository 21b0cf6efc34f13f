/* urgence.h: emergencies in the database (R23). */
#ifndef CERES_STORE_URGENCE_H
#define CERES_STORE_URGENCE_H

#include "domain/titre_echu.h"
#include "store/rows.h"
#include "store/store.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Finds an urgence; `lock` keeps it for a change. OUTCOME_NOT_FOUND: there is
 * none of that id. */
enum outcome store_urgence_find(struct store *store, int64_t id, bool lock,
				struct urgence *urgence);

/* Answers the urgences of the nation and of this région in which `day` lies;
 * their days of doubt count as well. */
enum outcome store_urgence_around(struct store *store, const char *region,
				  struct date day,
				  const struct urgence **urgences,
				  size_t *count);

/* Adds an urgence. *id becomes its id. */
enum outcome store_urgence_add(struct store *store, struct urgence *urgence);

/* Saves it. OUTCOME_CONFLICT: its revision is not the present one, so somebody
 * else changed it first. */
enum outcome store_urgence_save(struct store *store, struct urgence *urgence);

/* Lists the one of that id, or all of them where it is 0, as rows of <urgence>,
 * the latest first, those of the nation before those of a région. */
struct rows *store_urgence_list(struct store *store, int64_t id);

#endif
