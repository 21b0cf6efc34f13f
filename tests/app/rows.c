/* rows.c: rows that are what stand.h says. */
#include "store/rows.h"

#include "../base/cases.h"

#include "stand.h"

bool
rows_next(struct rows *rows)
{
	(void)rows;
	assert_true(stand.row == 0 || stand.column == stand.columns);
	assert_false(stand.ended);
	stand.column = 0;
	stand.ended = stand.row == stand.row_count;
	return !stand.ended && ++stand.row;
}

size_t
rows_columns(const struct rows *rows)
{
	(void)rows;
	assert_true(stand.row > 0 || stand.ended);
	return stand.columns;
}

const char *
rows_name(const struct rows *rows, size_t column)
{
	(void)rows;
	assert_true(column < stand.columns);
	return stand.names[column];
}

const char *
rows_value(struct rows *rows)
{
	(void)rows;
	assert_true(stand.column < stand.columns);
	return stand.values[(stand.row - 1) * stand.columns + stand.column++];
}

void
rows_stream(struct rows *rows)
{
	(void)rows;
	assert_int_equal(stand.row, 0);
	stand.streams = true;
}

void
rows_use(struct rows *rows, struct arena *arena)
{
	(void)rows;
	(void)arena;
}

enum outcome
rows_outcome(const struct rows *rows)
{
	(void)rows;
	return stand.ended ? stand.rows : OUTCOME_OK;
}

enum outcome
rows_close(struct rows *rows)
{
	(void)rows;
	stand.closed++;
	return stand.rows;
}

enum outcome
rows_close_one(struct rows *rows)
{
	const enum outcome outcome = rows_close(rows);

	return outcome == OUTCOME_OK && !stand.row_count ? OUTCOME_NOT_FOUND
							 : outcome;
}
