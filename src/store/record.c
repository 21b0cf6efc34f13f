/* record.c: reads and saves structs as rows of the database. */
#include "record.h"

#include <string.h>

enum { FIRST_ROOM = 16 }; /* rows of a list; then twice as many each time */

void
record_read(struct query *query, const struct column columns[], void *record)
{
	for (const struct column *column = columns; column->sql; column++) {
		void *member = (char *)record + column->offset;

		if (column->within)
			record_read(query, column->within, member);
		else
			query_get_value(query, column->kind, member);
	}
}

enum outcome
record_find(struct store *store, const struct statement *statement,
	    const struct value values[], void *record)
{
	struct query query;

	query_ask(&query, store, statement, values);
	if (query_next(&query))
		record_read(&query, statement->columns, record);
	return query_close(&query);
}

void *
record_list(struct store *store, const struct statement *statement,
	    const struct value values[], size_t size, size_t *count,
	    enum outcome *outcome)
{
	size_t room = FIRST_ROOM;
	char *records = arena_alloc(store_arena(store), room * size);
	struct query query;

	*count = 0;
	query_ask(&query, store, statement, values);
	while (query_next(&query)) {
		if (*count == room) {
			const char *full = records;

			records = arena_alloc(store_arena(store),
					      2 * room * size);
			memcpy(records, full, room * size);
			room *= 2;
		}
		record_read(&query, statement->columns,
			    records + size * (*count)++);
	}
	*outcome = query_close_any(&query);
	return records;
}

/* Puts NULL for what is missing where the column may be NULL, and "" for a
 * missing text. */
static void
put_one(struct query *query, const struct column *column, const void *member)
{
	const char *const *text = member;
	const int64_t *number = member;
	const bool is_text = column->kind == VALUE_TEXT;
	const bool missing = is_text ? !*text || !**text
				     : column->kind == VALUE_NUMBER && !*number;

	if (missing && column->marks & COLUMN_NULLABLE)
		query_put_text(query, NULL);
	else if (missing && is_text)
		query_put_text(query, "");
	else
		query_put_value(query, column->kind, member);
}

void
record_put(struct query *query, const struct column columns[],
	   unsigned int marks, const void *record)
{
	for (const struct column *column = columns; column->sql; column++)
		if (column->marks & marks)
			put_one(query, column,
				(const char *)record + column->offset);
}

/* Answers the member that is a number and has this mark; NULL: there is
 * none. */
static int64_t *
find_number(const struct column columns[], unsigned int mark, void *record)
{
	for (const struct column *column = columns; column->sql; column++)
		if (column->marks & mark && column->kind == VALUE_NUMBER)
			return (int64_t *)((char *)record + column->offset);
	return NULL;
}

static enum outcome
keep(struct store *store, const struct statement *statement,
     const struct value values[], unsigned int mark, void *record)
{
	const struct column *columns = statement->columns;
	int64_t *revision = find_number(columns, COLUMN_REVISION, record);
	int64_t unversioned = 0;
	struct query query;

	query_open(&query, store, statement);
	record_put(&query, columns, mark, record);
	query_put_values(&query, values);
	if (mark == COLUMN_SAVED)
		record_put(&query, columns, COLUMN_KEY | COLUMN_REVISION,
			   record);
	return query_save(&query, find_number(columns, COLUMN_KEY, record),
			  revision ? revision : &unversioned);
}

enum outcome
record_add(struct store *store, const struct statement *statement,
	   const struct value values[], void *record)
{
	const struct column *columns = statement->columns;
	int64_t *id = find_number(columns, COLUMN_KEY, record);
	int64_t *revision = find_number(columns, COLUMN_REVISION, record);

	/* A transaction that is run again still has the id and revision of
	 * the row that it lost. */
	if (id)
		*id = 0;
	if (revision)
		*revision = 0;
	return keep(store, statement, values, COLUMN_ADDED, record);
}

enum outcome
record_save(struct store *store, const struct statement *statement,
	    const struct value values[], void *record)
{
	return keep(store, statement, values, COLUMN_SAVED, record);
}
