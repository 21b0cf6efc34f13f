/* query.h: one execution of one prepared statement.
 *
 * Sticky: after the first failure the later calls do nothing, and query_close
 * tells. Values put must live until the first query_next or query_close. */
#ifndef CERES_STORE_QUERY_H
#define CERES_STORE_QUERY_H

#include "base/arena.h"
#include "base/bytes.h"
#include "base/date.h"
#include "base/digest.h"
#include "base/instant.h"
#include "base/outcome.h"
#include "domain/session.h"
#include "store/store.h"

#include <mysql.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>

enum { QUERY_PARAMS = 48 };

struct column;

/* Always `static const`: its address is what the connection remembers the
 * prepared statement by. */
struct statement {
	const char *name; /* for the log */
	const char *sql;  /* with ? for each parameter */
	/* What stands for each {key} in sql: the columns of record.h, as
	 * {read}, {add} and {save}, or what `fill` writes from other constant
	 * tables.
	 */
	const struct column *columns;
	void (*fill)(FILE *sql, const char *key);
};

struct query {
	struct store *store;
	struct arena *arena; /* of what query_get_text answers */
	const struct statement *statement;
	MYSQL_STMT *handle;
	bool executed;
	bool found;
	bool streams; /* rows are read as they come, not kept */
	unsigned int column;
	unsigned int put;
	enum outcome outcome;
	MYSQL_BIND binds[QUERY_PARAMS];
	union {
		int64_t number;
		MYSQL_TIME time;
	} values[QUERY_PARAMS];
};

void query_open(struct query *query, struct store *store,
		const struct statement *statement);

void query_put_int(struct query *query, int64_t value);
void query_put_text(struct query *query, const char *text); /* NULL: NULL */
void query_put_bytes(struct query *query, struct bytes bytes);
void query_put_instant(struct query *query, const struct instant *instant);
void query_put_date(struct query *query, const struct date *date);
void query_put_day(struct query *query, const struct optional_date *day);
void query_put_digest(struct query *query, const struct digest *digest);

/* Executes at the first call. True: there is a row, whose columns are read
 * from the first one on. */
bool query_next(struct query *query);

/* Each reads the next column of the row. NULL reads as 0, "" and instant 0. */
int64_t query_get_int(struct query *query);
const char *query_get_text(struct query *query);
struct bytes query_get_bytes(struct query *query);
struct instant query_get_instant(struct query *query);
struct date query_get_date(struct query *query); /* NULL reads as day 0 */
struct optional_date query_get_day(struct query *query);

/* Reads the next column as text, whatever its type; NULL reads as NULL. */
const char *query_get_any(struct query *query);

/* Is the next column NULL? It is not stepped over. */
bool query_is_null(const struct query *query);

/*
 * Executes if nothing has, and ends the query. OUTCOME_NOT_FOUND: a SELECT gave
 * no row. OUTCOME_CONFLICT: a write changed no row (its revision has moved on),
 * or it met a duplicate key.
 */
enum outcome query_close(struct query *query);

/* Does the same for a list, or a write that may change nothing: that there
 * was no row is OUTCOME_OK. */
enum outcome query_close_any(struct query *query);

/* Answers how many rows the statement changed. */
int64_t query_changed(const struct query *query);

/*
 * Ends the query that saves a row, as query_close does, and sets its id and
 * revision to those of the database: a row whose id was 0 was added, and each
 * change makes the revision one more. `id` is NULL where the row is known by a
 * code.
 */
enum outcome query_save(struct query *query, int64_t *id, int64_t *revision);

/* Makes the handle's error the query's outcome; for query_values.c. */
void query_fail(struct query *query);

/* Answers the id that the row just inserted was given. */
int64_t query_insert_id(const struct query *query);

#endif
