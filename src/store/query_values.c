/* query_values.c: puts values into a statement, and reads them from a row. */
#include "query.h"

#include <assert.h>
#include <string.h>

enum { DAY_SECONDS = 86400, HOUR_SECONDS = 3600, MINUTE_SECONDS = 60 };

/* Answers the next parameter's bind, cleared. */
static MYSQL_BIND *
next_bind(struct query *query, enum enum_field_types type)
{
	MYSQL_BIND *bind = &query->binds[query->put];

	assert(query->put < QUERY_PARAMS);
	query->put++;
	memset(bind, 0, sizeof(*bind));
	bind->buffer_type = type;
	return bind;
}

void
query_put_int(struct query *query, int64_t value)
{
	int64_t *number = &query->values[query->put].number;

	*number = value;
	next_bind(query, MYSQL_TYPE_LONGLONG)->buffer = number;
}

void
query_put_bytes(struct query *query, struct bytes bytes)
{
	MYSQL_BIND *bind = next_bind(query, MYSQL_TYPE_STRING);

	/* The library only reads, although its struct has no const. */
	bind->buffer = (void *)(uintptr_t)bytes.data;
	bind->buffer_length = bytes.length;
}

void
query_put_text(struct query *query, const char *text)
{
	if (text)
		query_put_bytes(query, (struct bytes){ text, strlen(text) });
	else
		next_bind(query, MYSQL_TYPE_NULL);
}

void
query_put_instant(struct query *query, const struct instant *instant)
{
	MYSQL_TIME *time = &query->values[query->put].time;
	struct wall wall;
	struct civil civil;

	if (!instant) {
		next_bind(query, MYSQL_TYPE_NULL);
		return;
	}
	wall = instant_utc(*instant);
	civil = date_civil(wall.date);
	*time = (MYSQL_TIME){
		.year = (unsigned int)civil.year,
		.month = (unsigned int)civil.month,
		.day = (unsigned int)civil.day,
		.hour = (unsigned int)(wall.seconds / HOUR_SECONDS),
		.minute = (unsigned int)(wall.seconds % HOUR_SECONDS /
					 MINUTE_SECONDS),
		.second = (unsigned int)(wall.seconds % MINUTE_SECONDS),
		.time_type = MYSQL_TIMESTAMP_DATETIME,
	};
	next_bind(query, MYSQL_TYPE_DATETIME)->buffer = time;
}

void
query_put_date(struct query *query, const struct date *date)
{
	MYSQL_TIME *time = &query->values[query->put].time;
	struct civil civil;

	if (!date) {
		next_bind(query, MYSQL_TYPE_NULL);
		return;
	}
	civil = date_civil(*date);
	*time = (MYSQL_TIME){
		.year = (unsigned int)civil.year,
		.month = (unsigned int)civil.month,
		.day = (unsigned int)civil.day,
		.time_type = MYSQL_TIMESTAMP_DATE,
	};
	next_bind(query, MYSQL_TYPE_DATE)->buffer = time;
}

void
query_put_day(struct query *query, const struct optional_date *day)
{
	query_put_date(query, day->known ? &day->date : NULL);
}

void
query_put_digest(struct query *query, const struct digest *digest)
{
	query_put_bytes(query, (struct bytes){ (const char *)digest->value,
					       sizeof(digest->value) });
}

/* Reads a column; NULL reads as nothing. */
static bool
get(struct query *query, MYSQL_BIND *bind)
{
	my_bool is_null = 0;

	if (query->outcome != OUTCOME_OK)
		return false;
	bind->is_null = &is_null;
	if (mysql_stmt_fetch_column(query->handle, bind, query->column, 0)) {
		query_fail(query);
		return false;
	}
	return !is_null;
}

int64_t
query_get_int(struct query *query)
{
	int64_t number = 0;
	MYSQL_BIND bind = {
		.buffer_type = MYSQL_TYPE_LONGLONG,
		.buffer = &number,
	};
	const bool read = get(query, &bind);

	query->column++;
	return read ? number : 0;
}

enum { SHORT_TEXT = 256 };

/* Reads a column's bytes and puts a NUL behind them; .data is NULL where the
 * column is. Most columns fit into what is read first, which tells the length
 * of longer ones. */
static struct bytes
get_bytes(struct query *query)
{
	char first[SHORT_TEXT];
	char *text = first;
	unsigned long length = 0;
	MYSQL_BIND bind = {
		.buffer_type = MYSQL_TYPE_STRING,
		.buffer = first,
		.buffer_length = sizeof(first),
		.length = &length,
	};
	const bool read = get(query, &bind);

	if (read && length <= sizeof(first)) {
		text = arena_copy(query->arena, first, length);
	} else if (read) {
		text = arena_alloc(query->arena, length + 1);
		bind.buffer = text;
		bind.buffer_length = length + 1;
		get(query, &bind);
	}
	query->column++;
	return read ? (struct bytes){ text, length } : (struct bytes){ 0 };
}

struct bytes
query_get_bytes(struct query *query)
{
	const struct bytes bytes = get_bytes(query);

	return bytes.data ? bytes : (struct bytes){ "", 0 };
}

const char *
query_get_text(struct query *query)
{
	return query_get_bytes(query).data;
}

const char *
query_get_any(struct query *query)
{
	return get_bytes(query).data;
}

struct instant
query_get_instant(struct query *query)
{
	MYSQL_TIME time = { 0 };
	MYSQL_BIND bind = {
		.buffer_type = MYSQL_TYPE_DATETIME,
		.buffer = &time,
	};
	const bool read = get(query, &bind);
	struct date date;

	query->column++;
	if (!read)
		return (struct instant){ 0 };
	date = date_of((struct civil){ (int32_t)time.year, (int32_t)time.month,
				       (int32_t)time.day });
	return (struct instant){ (int64_t)date.days * DAY_SECONDS +
				 (int64_t)time.hour * HOUR_SECONDS +
				 (int64_t)time.minute * MINUTE_SECONDS +
				 (int64_t)time.second };
}

struct optional_date
query_get_day(struct query *query)
{
	MYSQL_TIME time = { 0 };
	MYSQL_BIND bind = {
		.buffer_type = MYSQL_TYPE_DATE,
		.buffer = &time,
	};
	const bool read = get(query, &bind);

	query->column++;
	if (!read)
		return (struct optional_date){ 0 };
	return (struct optional_date){
		true,
		date_of((struct civil){ (int32_t)time.year, (int32_t)time.month,
					(int32_t)time.day }),
	};
}

struct date
query_get_date(struct query *query)
{
	return query_get_day(query).date;
}

bool
query_is_null(const struct query *query)
{
	unsigned long length = 0;
	my_bool is_null = 0;
	MYSQL_BIND bind = {
		.buffer_type = MYSQL_TYPE_STRING,
		.length = &length,
		.is_null = &is_null,
	};

	if (query->outcome != OUTCOME_OK)
		return true;
	return mysql_stmt_fetch_column(query->handle, &bind, query->column,
				       0) != 0 ||
	       is_null;
}
