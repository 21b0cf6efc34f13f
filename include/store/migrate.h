/* migrate.h: brings a database to the schema this program knows. */
#ifndef CERES_STORE_MIGRATE_H
#define CERES_STORE_MIGRATE_H

#include "base/arena.h"
#include "base/instant.h"
#include "store/store.h"

#include <stddef.h>

/*
 * An empty database gets each file of `folder`/schema and is marked as having
 * had each of `folder`/migrations; any other gets the migrations that it lacks,
 * in the order of their names, and behind them each file of schema/. Migrations
 * are marked only at the end, so an interrupted run is made again: each file
 * may run twice. A database is empty as long as the mark of a whole schema is
 * missing. `settings` name an account that may change tables. *applied counts
 * the files that were run. OUTCOME_CONFLICT: another migration is under way.
 */
enum outcome store_migrate(const struct store_settings *settings,
			   struct arena *arena, const char *folder,
			   struct instant now, size_t *applied);

/* Counts the files of `folder`/migrations that this database has not had; -1:
 * it has no schema at all. The caller is in a STORE_READ. */
enum outcome store_migrate_missing(struct store *store, const char *folder,
				   int *missing);

#endif
