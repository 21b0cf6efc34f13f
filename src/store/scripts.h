/* scripts.h: runs whole files of SQL. */
#ifndef CERES_STORE_SCRIPTS_H
#define CERES_STORE_SCRIPTS_H

#include "base/arena.h"
#include "base/bytes.h"
#include "base/outcome.h"
#include "store/store.h"

#include <dirent.h>
#include <mysql.h>

/* The .sql files of a folder, by name. */
struct scripts {
	int count;
	struct dirent **entries;
};

/* OUTCOME_FAILED: the folder cannot be read, which is logged, and there is
 * nothing to close. */
enum outcome scripts_open(struct scripts *scripts, const char *folder);
void scripts_close(struct scripts *scripts);

/* Runs every statement of a file, on a connection of its own.
 * OUTCOME_FAILED: one of them failed, which is logged. */
enum outcome scripts_run(const struct store_settings *settings,
			 struct arena *arena, const char *path);

/* Runs every statement of a text, one after the other, on a connection that
 * may run several a call. OUTCOME_FAILED: one of them failed, which is logged
 * with `where`. */
enum outcome scripts_run_text(MYSQL *connection, const char *where,
			      struct bytes sql);

#endif
