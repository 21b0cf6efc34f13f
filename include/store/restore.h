/* restore.h: a database about to be replaced by a backup. */
#ifndef CERES_STORE_RESTORE_H
#define CERES_STORE_RESTORE_H

#include "base/arena.h"
#include "store/store.h"

#include <stdbool.h>

/* Has anybody put anything into the database? Into one that was only just made
 * nobody has. */
enum outcome store_has_data(const struct store_settings *settings,
			    struct arena *arena, bool *has_data);

/* Drops every table and view; `settings` name an account that may do so. */
enum outcome store_empty(const struct store_settings *settings,
			 struct arena *arena);

#endif
