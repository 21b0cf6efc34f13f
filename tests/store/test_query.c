/* test_query.c: values to the database and back. */
#include "store/query.h"

#include "base/text.h"
#include "store/rows.h"

#include "store/list.h"

#include "../base/cases.h"

#include "place.h"

#include <string.h>
#include <time.h>

/* A text that goes there and comes back. */
static struct text_case {
	const char *name;
	const char *text;
	size_t length; /* 0: of the string */
} text_cases[] = {
	/* clang-format off */
	{ "text: a word",        "mot", 0 },
	{ "text: nothing",       "", 0 },
	{ "text: French",        "« Déjà »", 0 },
	{ "text: an emoji",      "\xF0\x9F\x98\x80", 0 },
	{ "text: quotes",        "'\"\\`%_--;", 0 },
	{ "text: line ends",     "a\r\nb\tc", 0 },
	{ "text: a NUL",         "a\0b", 3 },
	{ "text: spaces behind", "a   ", 0 },
	/* clang-format on */
};

static const struct statement echo_text = {
	.name = "echo_text",
	.sql = "SELECT CONVERT(? USING utf8mb4), 7",
};

static void
check_text(void **state)
{
	const struct text_case *c = *state;
	const struct bytes bytes = { c->text,
				     c->length ? c->length : strlen(c->text) };
	struct place *place;
	struct query query;
	struct bytes got;
	void *own;

	assert_int_equal(place_enter(&own), 0);
	place = own;
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	query_open(&query, place->store, &echo_text);
	query_put_bytes(&query, bytes);
	assert_true(query_next(&query));
	assert_false(query_is_null(&query));
	got = query_get_bytes(&query);
	assert_int_equal(got.length, bytes.length);
	assert_memory_equal(got.data, bytes.data, bytes.length);
	assert_int_equal(got.data[got.length], '\0');
	assert_int_equal(query_get_int(&query), 7);
	assert_false(query_next(&query));
	assert_int_equal(query_close(&query), OUTCOME_OK);
	place_leave(&own);
}

static struct instant_case {
	const char *name; /* the instant, in UTC */
	int64_t seconds;
} instant_cases[] = {
	/* clang-format off */
	{ "2020-06-15 10:00:00", 1592215200 },
	{ "2020-03-29 01:30:00", 1585445400 }, /* no such wall time in Paris */
	{ "2020-10-25 00:30:00", 1603585800 }, /* twice in Paris */
	{ "2020-10-25 01:30:00", 1603589400 },
	{ "1970-01-01 00:00:01", 1 },
	{ "1969-12-31 23:59:59", -1 },
	{ "1969-12-31 00:00:00", -86400 },
	{ "1900-01-01 00:00:00", -2208988800 },
	{ "2000-02-29 23:59:59", 951868799 },
	{ "2038-01-19 03:14:08", 2147483648 },
	{ "2199-12-31 23:59:59", 7258118399 },
	/* clang-format on */
};

static const struct statement echo_instant = {
	.name = "echo_instant",
	.sql = "SELECT CAST(? AS DATETIME), CAST(? AS CHAR)",
};

static void
check_instant(void **state)
{
	const struct instant_case *c = *state;
	const struct instant instant = { c->seconds };
	struct place *place;
	struct query query;
	void *own;

	assert_int_equal(place_enter(&own), 0);
	place = own;
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	query_open(&query, place->store, &echo_instant);
	query_put_instant(&query, &instant);
	query_put_instant(&query, &instant);
	assert_true(query_next(&query));
	assert_int_equal(query_get_instant(&query).seconds, c->seconds);
	assert_memory_equal(query_get_text(&query), c->name, strlen(c->name));
	assert_int_equal(query_close(&query), OUTCOME_OK);
	place_leave(&own);
}

static struct int_case {
	const char *name;
	int64_t number;
} int_cases[] = {
	{ "int: zero", 0 },
	{ "int: one", 1 },
	{ "int: minus one", -1 },
	{ "int: beyond 32 bits", INT64_C(1) << 40 },
	{ "int: the largest", INT64_MAX },
	{ "int: the smallest", INT64_MIN },
};

static const struct statement echo_int = {
	.name = "echo_int",
	.sql = "SELECT CAST(? AS SIGNED)",
};

static void
check_int(void **state)
{
	const struct int_case *c = *state;
	struct place *place;
	struct query query;
	void *own;

	assert_int_equal(place_enter(&own), 0);
	place = own;
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	query_open(&query, place->store, &echo_int);
	query_put_int(&query, c->number);
	assert_true(query_next(&query));
	assert_true(query_get_int(&query) == c->number);
	assert_int_equal(query_close(&query), OUTCOME_OK);
	place_leave(&own);
}

static const struct statement nulls = {
	.name = "nulls",
	.sql = "SELECT ?, ?, NULL, CAST(NULL AS DATETIME), 'x'",
};

static void
null_reads_as_nothing(void **state)
{
	struct place *place = *state;
	struct query query;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	query_open(&query, place->store, &nulls);
	query_put_text(&query, NULL);
	query_put_instant(&query, NULL);
	assert_true(query_next(&query));
	assert_true(query_is_null(&query));
	assert_string_equal(query_get_text(&query), "");
	assert_true(query_is_null(&query));
	assert_int_equal(query_get_int(&query), 0);
	assert_int_equal(query_get_bytes(&query).length, 0);
	assert_true(query_is_null(&query));
	assert_int_equal(query_get_instant(&query).seconds, 0);
	assert_false(query_is_null(&query));
	assert_string_equal(query_get_text(&query), "x");
	assert_int_equal(query_close(&query), OUTCOME_OK);
}

static const struct statement broken = {
	.name = "broken",
	.sql = "SELECT no_such_column",
};
static const struct statement failing = {
	.name = "failing",
	.sql = "SELECT (SELECT 1 UNION SELECT 2), ?",
};
static const struct statement good = {
	.name = "good",
	.sql = "SELECT 1 WHERE 1 = ?",
};

static void
a_failure_sticks(void **state)
{
	struct place *place = *state;
	const struct statement *const statements[] = { &broken, &failing };
	const time_t start = time(NULL);
	struct query query;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	for (int i = 0; i < 4; i++) {
		query_open(&query, place->store, statements[i % 2]);
		query_put_int(&query, 1);
		assert_false(query_next(&query));
		assert_false(query_next(&query));
		assert_true(query_is_null(&query));
		assert_int_equal(query_get_int(&query), 0);
		assert_string_equal(query_get_text(&query), "");
		assert_int_equal(query_close(&query), OUTCOME_FAILED);
	}
	/* The connection is as good as before, and nobody waited. */
	assert_true(time(NULL) - start < 2);
	query_open(&query, place->store, &good);
	query_put_int(&query, 1);
	assert_true(query_next(&query));
	assert_int_equal(query_close(&query), OUTCOME_OK);
	query_open(&query, place->store, &good);
	query_put_int(&query, 2);
	assert_int_equal(query_close(&query), OUTCOME_NOT_FOUND);
}

static const struct statement too_slow = {
	.name = "too_slow",
	.sql = "SELECT COUNT(*) FROM information_schema.collations AS a,"
	       " information_schema.collations AS b,"
	       " information_schema.collations AS c,"
	       " information_schema.collations AS d",
};

static void
a_statement_that_takes_too_long_ends(void **state)
{
	struct place *place = *state;
	struct query query;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	query_open(&query, place->store, &too_slow);
	assert_false(query_next(&query));
	assert_int_equal(query_close(&query), OUTCOME_FAILED);
	query_open(&query, place->store, &good);
	query_put_int(&query, 1);
	assert_true(query_next(&query));
	assert_int_equal(query_close(&query), OUTCOME_OK);
}

static const struct statement columns = {
	.name = "columns",
	.sql = "SELECT CAST('2020-06-15 10:00:00' AS DATETIME) AS `@a`,"
	       " CAST('2020-06-15' AS DATE) AS `b/@c`, 7 AS b, NULL AS d,"
	       " CAST(? AS CHAR) AS `un été`",
};

static void
rows_tell_instants_and_days(void **state)
{
	struct place *place = *state;
	struct rows *rows;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = rows_open(place->store, &columns, VALUES("é"));
	assert_true(rows_next(rows));
	assert_string_equal(rows_name(rows, 0), "@a");
	assert_string_equal(rows_name(rows, 1), "b/@c");
	assert_string_equal(rows_name(rows, 4), "un été");
	assert_string_equal(rows_value(rows), "2020-06-15T12:00:00+02:00");
	assert_string_equal(rows_value(rows), "2020-06-15");
	assert_string_equal(rows_value(rows), "7");
	assert_null(rows_value(rows));
	assert_string_equal(rows_value(rows), "é");
	assert_false(rows_next(rows));
	assert_int_equal(rows_close(rows), OUTCOME_OK);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		PLACE_TEST(null_reads_as_nothing),
		PLACE_TEST(a_failure_sticks),
		PLACE_TEST(a_statement_that_takes_too_long_ends),
		PLACE_TEST(rows_tell_instants_and_days),
	};
	int failed;

	place_make(true);
	cases_add(&cases, text_cases, sizeof(text_cases), sizeof(*text_cases),
		  check_text);
	cases_add(&cases, instant_cases, sizeof(instant_cases),
		  sizeof(*instant_cases), check_instant);
	cases_add(&cases, int_cases, sizeof(int_cases), sizeof(*int_cases),
		  check_int);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("store query", &cases);
	place_unmake();
	return failed;
}
