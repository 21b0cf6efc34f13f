/* cells.h: lines of cells read from a CSV of foreign origin (RFC 4180 and what
 * spreadsheets make of it), by libcsv. */
#ifndef CERES_BASE_CELLS_H
#define CERES_BASE_CELLS_H

#include "base/arena.h"
#include "base/bytes.h"
#include "base/outcome.h"

#include <stddef.h>

struct cells_line {
	size_t number; /* of the line in the text, from 1 */
	size_t count;
	const char **cells;
};

struct cells {
	size_t count;
	struct cells_line *lines;
};

/*
 * Bytes of UTF-8, else of Windows-1252, as UTF-8 without byte order mark whose
 * lines end with a line feed. OUTCOME_INVALID: characters that no text has.
 */
enum outcome cells_decode(struct arena *arena, struct bytes bytes,
			  const char **text);

/*
 * Reads a text as cells_decode makes it, without spaces around each cell and
 * without blank lines. What separates the cells is the most frequent of
 * semicolon, comma and tab on the first line that is not blank.
 * OUTCOME_TOO_LARGE: more than `limit` lines.
 */
enum outcome cells_read(struct arena *arena, const char *text, size_t limit,
			struct cells *cells);

/* A cell as cells_read reads it, between quotes. */
const char *cells_quote(struct arena *arena, const char *cell);

#endif
