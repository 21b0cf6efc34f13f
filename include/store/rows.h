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

/* The rows of a list, in the arena that their store used when it opened them.
 */
struct rows;

enum { ROW_COLUMNS = 48 };

/* One row that is kept: what its columns are called, and what they hold. */
struct row {
	size_t count;
	const char *names[ROW_COLUMNS];
	const char *values[ROW_COLUMNS];
};

/* Goes to the first row, then to the next. False: there is none. */
bool rows_next(struct rows *rows);

/* How many columns there are. It is known after the first rows_next, even where
 * that found no row, and 0 after a failure. */
size_t rows_columns(const struct rows *rows);
const char *rows_name(const struct rows *rows, size_t column);

/* Answers the columns of the row from left to right, one a call: an instant as
 * xs:dateTime of Paris, a day as xs:date, and NULL where the database has NULL.
 */
const char *rows_value(struct rows *rows);

/* Called before the first rows_next, it makes rows be read as they come
 * instead of being kept, and lets the statement take as long as it needs. The
 * connection can do nothing else until rows_close, which then closes the
 * connection. */
void rows_stream(struct rows *rows);

/* Makes later values lie in that arena. */
void rows_use(struct rows *rows, struct arena *arena);

/* Says how it went so far; that there are no rows is OUTCOME_OK. */
enum outcome rows_outcome(const struct rows *rows);

/* Ends the list and says how it went; that there were no rows is OUTCOME_OK. */
enum outcome rows_close(struct rows *rows);

/* Ends it too, where one row must be there. OUTCOME_NOT_FOUND: there was none.
 */
enum outcome rows_close_one(struct rows *rows);

#endif
