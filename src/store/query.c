/* query.c: executes one prepared statement once. */
#include "query.h"

#include "connection.h"

#include <assert.h>

void
query_open(struct query *query, struct store *store,
	   const struct statement *statement)
{
	query->store = store;
	query->arena = store_arena(store);
	query->statement = statement;
	query->executed = false;
	query->found = false;
	query->streams = false;
	query->column = 0;
	query->put = 0;
	query->outcome = OUTCOME_OK;
	query->handle = connection_prepare(store, statement, &query->outcome);
}

void
query_fail(struct query *query)
{
	query->outcome = connection_error(
		query->store, mysql_stmt_errno(query->handle),
		mysql_stmt_error(query->handle), query->statement->name);
	connection_forget(query->store, query->handle);
	query->handle = NULL;
}

static void
execute(struct query *query)
{
	query->executed = true;
	assert(mysql_stmt_param_count(query->handle) == query->put);
	if ((query->put &&
	     mysql_stmt_bind_param(query->handle, query->binds)) ||
	    mysql_stmt_execute(query->handle) ||
	    (!query->streams && mysql_stmt_store_result(query->handle)))
		query_fail(query);
}

bool
query_next(struct query *query)
{
	int fetched;

	if (query->outcome == OUTCOME_OK && !query->executed)
		execute(query);
	if (query->outcome != OUTCOME_OK)
		return false;
	query->column = 0;
	/* No column is bound: each is read by its getter. */
	fetched = mysql_stmt_fetch(query->handle);
	if (fetched == MYSQL_NO_DATA)
		return false;
	if (fetched == 1) {
		query_fail(query);
		return false;
	}
	query->found = true;
	return true;
}

/* How many rows were changed can be asked only until the result is freed. */
static void
end(struct query *query)
{
	/* The connection of a stream is dropped together with the rows that
	 * were not read. */
	if (query->handle && !query->streams)
		mysql_stmt_free_result(query->handle);
}

enum outcome
query_close_any(struct query *query)
{
	if (query->outcome == OUTCOME_OK && !query->executed)
		execute(query);
	end(query);
	return query->outcome;
}

enum outcome
query_close(struct query *query)
{
	if (query->outcome == OUTCOME_OK && !query->executed)
		execute(query);
	if (query->outcome != OUTCOME_OK)
		; /* why was told when it failed */
	else if (mysql_stmt_field_count(query->handle) > 0)
		query->outcome = query->found ? OUTCOME_OK : OUTCOME_NOT_FOUND;
	else if (mysql_stmt_affected_rows(query->handle) == 0)
		query->outcome = OUTCOME_CONFLICT;
	end(query);
	return query->outcome;
}

int64_t
query_insert_id(const struct query *query)
{
	return (int64_t)mysql_stmt_insert_id(query->handle);
}

enum outcome
query_save(struct query *query, int64_t *id, int64_t *revision)
{
	const enum outcome outcome = query_close(query);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (id && *id == 0)
		*id = query_insert_id(query);
	++*revision;
	return OUTCOME_OK;
}

int64_t
query_changed(const struct query *query)
{
	return query->outcome == OUTCOME_OK
		       ? (int64_t)mysql_stmt_affected_rows(query->handle)
		       : 0;
}
