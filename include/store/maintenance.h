/* maintenance.h: maintenance windows in the database. */
#ifndef CERES_STORE_MAINTENANCE_H
#define CERES_STORE_MAINTENANCE_H

#include "base/arena.h"
#include "domain/bulletin.h"
#include "domain/maintenance.h"
#include "store/rows.h"
#include "store/store.h"

#include <stddef.h>

/* The windows that end after `now`, earliest first, in the arena; none is
 * OUTCOME_OK with *count 0. */
enum outcome store_maintenance_due(struct store *store, struct instant now,
				   const struct maintenance **windows,
				   size_t *count);

/* OUTCOME_NOT_FOUND: no such window, or cancelled. Locked for a change. */
enum outcome store_maintenance_lock(struct store *store, int64_t id,
				    struct maintenance *window);

/* Adds a window opened by hand; *id is its own. */
enum outcome store_maintenance_add(struct store *store,
				   const struct maintenance *window,
				   int64_t *id);

/* Ends a window at `fin`, which is after its debut. */
enum outcome store_maintenance_end(struct store *store, int64_t id,
				   struct instant fin);

/* Takes back a window that has not begun. */
enum outcome store_maintenance_cancel(struct store *store, int64_t id);

/* Makes the window of a bulletin what its document announces; without an
 * announcement nothing happens. */
enum outcome store_maintenance_announce(struct store *store,
					const struct bulletin *bulletin);

/* Every window, latest first: id, debut, fin, annulee, bulletin, motif. */
struct rows *store_maintenance_list(struct store *store);

#endif
