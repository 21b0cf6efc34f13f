/* file.h: whole files, read with a bound and written whole or not at all. */
#ifndef CERES_BASE_FILE_H
#define CERES_BASE_FILE_H

#include "base/arena.h"
#include "base/bytes.h"
#include "base/outcome.h"

#include <stdbool.h>

/*
 * The file's bytes, in the arena, with a NUL behind them that is not counted.
 * OUTCOME_NOT_FOUND: no such file. OUTCOME_TOO_LARGE: more than `limit` bytes
 * (no more than limit + 1 are read). OUTCOME_FAILED: anything else, logged.
 */
enum outcome file_read(struct arena *arena, const char *path, size_t limit,
		       struct bytes *bytes);

/* Does the file hold exactly these bytes? One that cannot be read does not. */
bool file_holds(const char *path, struct bytes bytes);

/*
 * Makes the file hold exactly these bytes. One that already does is left
 * untouched (*changed = false); otherwise a temporary file beside it is
 * written, synced and renamed over it, mode 0644, so that a reader sees the
 * old file or the new one. Missing folders are made. OUTCOME_FAILED: logged,
 * and the old file stands.
 */
enum outcome file_write(const char *path, struct bytes bytes, bool *changed);

#endif
