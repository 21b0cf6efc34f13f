/* maintenance.h: maintenance windows in the database. */
#ifndef CERES_STORE_MAINTENANCE_H
#define CERES_STORE_MAINTENANCE_H

#include "domain/bulletin.h"
#include "domain/maintenance.h"
#include "store/rows.h"
#include "store/store.h"

#include <stddef.h>

/* Answers the windows that end after `now`, the earliest first. */
enum outcome store_maintenance_due(struct store *store, struct instant now,
				   const struct maintenance **windows,
				   size_t *count);

/* Finds a window and locks it for a change. OUTCOME_NOT_FOUND: there is none of
 * that id, or it was cancelled. */
enum outcome store_maintenance_lock(struct store *store, int64_t id,
				    struct maintenance *window);

/* Adds a window that somebody opens by hand, and fills its id in. */
enum outcome store_maintenance_add(struct store *store,
				   struct maintenance *window);

/* Ends a window at `fin`, which is after its debut. */
enum outcome store_maintenance_end(struct store *store, int64_t id,
				   struct instant fin);

/* Cancels a window that has not begun. */
enum outcome store_maintenance_cancel(struct store *store, int64_t id);

/* Makes the window of a bulletin what its document announces. A document that
 * announces none leaves the windows as they are. */
enum outcome store_maintenance_announce(struct store *store,
					const struct bulletin *bulletin);

/* Lists every window, the latest first: id, debut, fin, annulee, bulletin,
 * motif. */
struct rows *store_maintenance_list(struct store *store);

#endif
