/* rows.h: the rows of a list, column by column, for app/listing.
 *
 * Column names are paths in the element a row becomes: "@id", "titre/@code",
 * "titre", "ccp*@code"; see listing.h. */
#ifndef CERES_STORE_ROWS_H
#define CERES_STORE_ROWS_H

#include "base/arena.h"
#include "base/outcome.h"

#include <stdbool.h>
#include <stddef.h>

/* In the arena given to the function that opened it. */
struct rows;

enum { ROW_COLUMNS = 48 };

/* One row that is kept: what its columns are called, and what they hold. */
struct row {
	size_t count;
	const char *names[ROW_COLUMNS];
	const char *values[ROW_COLUMNS];
};

/* True: there is a (next) row. */
bool rows_next(struct rows *rows);

/* After the first rows_next, also where it found none; 0 after a failure. */
size_t rows_columns(const struct rows *rows);
const char *rows_name(const struct rows *rows, size_t column);

/*
 * The columns of the row from left to right, one a call: an instant as
 * xs:dateTime of Paris, a day as xs:date; NULL where the database has NULL.
 */
const char *rows_value(struct rows *rows);

/*
 * Before the first rows_next: rows are read as they come instead of being kept,
 * by a statement that may take its time. The connection does nothing else
 * until rows_close, which ends it.
 */
void rows_stream(struct rows *rows);

/* Values are from now on in that arena. */
void rows_use(struct rows *rows, struct arena *arena);

/* How it went so far: OUTCOME_OK also without rows. */
enum outcome rows_outcome(const struct rows *rows);

/* OUTCOME_OK also for a list without rows. */
enum outcome rows_close(struct rows *rows);

/* The same for a row that must be there: OUTCOME_NOT_FOUND where none was. */
enum outcome rows_close_one(struct rows *rows);

#endif
