/* rows.c: reads the rows of a list, column by column. */
#include "store/rows.h"

#include "connection.h"
#include "list.h"

#include <assert.h>

struct rows {
	struct query query;
	MYSQL_RES *columns;	   /* of the statement */
	const MYSQL_FIELD *fields; /* their names and types */
	size_t count;
};

struct rows *
rows_open(struct store *store, const struct statement *statement,
	  const struct value values[])
{
	struct rows *rows = arena_alloc(store_arena(store), sizeof(*rows));

	query_ask(&rows->query, store, statement, values);
	return rows;
}

struct query *
rows_query(struct rows *rows)
{
	return &rows->query;
}

bool
rows_next(struct rows *rows)
{
	const bool found = query_next(&rows->query);

	if (!rows->columns && rows->query.outcome == OUTCOME_OK) {
		rows->columns = mysql_stmt_result_metadata(rows->query.handle);
		if (!rows->columns)
			memory_end();
		rows->fields = mysql_fetch_fields(rows->columns);
		rows->count = mysql_num_fields(rows->columns);
	}
	return found;
}

size_t
rows_columns(const struct rows *rows)
{
	return rows->count;
}

const char *
rows_name(const struct rows *rows, size_t column)
{
	assert(column < rows->count);
	return rows->fields[column].name;
}

static const char *
instant_value(struct query *query)
{
	char *text;

	if (query_is_null(query)) {
		query->column++;
		return NULL;
	}
	text = arena_alloc(query->arena, INSTANT_TEXT);
	instant_format(query_get_instant(query), text);
	return text;
}

/* Days are written here because the library would do so by printf. */
static const char *
day_value(struct query *query)
{
	const struct optional_date day = query_get_day(query);
	char *text;

	if (!day.known)
		return NULL;
	text = arena_alloc(query->arena, DATE_TEXT);
	date_format(day.date, text);
	return text;
}

const char *
rows_value(struct rows *rows)
{
	struct query *query = &rows->query;

	if (query->outcome != OUTCOME_OK)
		return NULL; /* the fields went with the statement */
	switch (rows->fields[query->column].type) {
	case MYSQL_TYPE_DATETIME:
		return instant_value(query);
	case MYSQL_TYPE_DATE:
		return day_value(query);
	default:
		return query_get_any(query);
	}
}

void
rows_stream(struct rows *rows)
{
	connection_unlimited(rows->query.store);
	rows->query.streams = true;
}

void
rows_use(struct rows *rows, struct arena *arena)
{
	rows->query.arena = arena;
}

enum outcome
rows_outcome(const struct rows *rows)
{
	return rows->query.outcome;
}

enum outcome
rows_close(struct rows *rows)
{
	/* Rows of a stream that were not read would have to be read first. */
	if (rows->query.streams)
		connection_drop(rows->query.store);
	if (rows->columns)
		mysql_free_result(rows->columns);
	rows->columns = NULL;
	rows->count = 0;
	return query_close_any(&rows->query);
}

enum outcome
rows_close_one(struct rows *rows)
{
	const bool found = rows->query.found;
	const enum outcome outcome = rows_close(rows);

	return outcome == OUTCOME_OK && !found ? OUTCOME_NOT_FOUND : outcome;
}

void
row_add(struct row *row, const char *name, const char *value)
{
	assert(row->count < ROW_COLUMNS);
	row->names[row->count] = name;
	row->values[row->count++] = value;
}
