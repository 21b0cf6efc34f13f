/* test_stream.c: rows that are read as they come. */
#include "store/list.h"
#include "store/rows.h"

#include "../base/cases.h"

#include "place.h"

#include <stdio.h>
#include <string.h>

enum { ROWS = 20000 };

static const struct statement many = {
	.name = "many",
	.sql = "SELECT id AS `@id`, REPEAT('x', ?) AS nom"
	       "  FROM journal ORDER BY id",
};

/* Longer than any request may take, were it kept. */
static const struct statement slow = {
	.name = "slow",
	.sql = "SELECT id AS `@id`, SLEEP(?) FROM journal WHERE id <= 4",
};

static const struct statement failing = {
	.name = "failing",
	.sql = "SELECT id AS `@id`,"
	       "       IF(id = ?, (SELECT 1 UNION SELECT journal.id), 1)"
	       "  FROM journal ORDER BY id",
};

static const struct statement one = {
	.name = "one",
	.sql = "SELECT 1 WHERE 1 = ?",
};

/* For how many seconds the server waits for who reads no further. */
static const struct statement patience = {
	.name = "patience",
	.sql = "SELECT @@net_write_timeout WHERE ? = 1",
};

static struct rows *
stream(struct place *place, const struct statement *statement, int64_t value)
{
	struct rows *rows;

	place_sql(place, "INSERT INTO journal (id, date, auteur, noun, noun_id,"
			 " verb) SELECT seq, '2020-01-01', 'a', 'n', '1', 'v'"
			 " FROM seq_1_to_20000");
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = rows_open(place->store, statement, NULL);
	query_put_int(rows_query(rows), value);
	rows_stream(rows);
	return rows;
}

/* The connection is as good as new after a begin. */
static void
expect_well(struct place *place)
{
	struct rows *rows;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = rows_open(place->store, &one, NULL);
	query_put_int(rows_query(rows), 1);
	assert_true(rows_next(rows));
	assert_string_equal(rows_value(rows), "1");
	assert_false(rows_next(rows));
	assert_int_equal(rows_close(rows), OUTCOME_OK);
}

static void
every_row_comes(void **state)
{
	struct place *place = *state;
	struct rows *rows = stream(place, &many, 10);
	char want[16];

	for (int i = 1; i <= ROWS; i++) {
		struct arena *arena = arena_new();

		assert_true(rows_next(rows));
		rows_use(rows, arena);
		snprintf(want, sizeof(want), "%d", i);
		assert_string_equal(rows_value(rows), want);
		assert_string_equal(rows_value(rows), "xxxxxxxxxx");
		assert_int_equal(rows_outcome(rows), OUTCOME_OK);
		arena_free(arena);
	}
	assert_false(rows_next(rows));
	assert_int_equal(rows_outcome(rows), OUTCOME_OK);
	assert_int_equal(rows_close(rows), OUTCOME_OK);
	expect_well(place);
}

static void
no_row_is_none(void **state)
{
	struct place *place = *state;
	struct rows *rows = stream(place, &one, 2);

	assert_false(rows_next(rows));
	assert_int_equal(rows_columns(rows), 1);
	assert_int_equal(rows_outcome(rows), OUTCOME_OK);
	assert_int_equal(rows_close(rows), OUTCOME_OK);
	expect_well(place);
}

/* Nobody reads the rest of it, nor waits for it. */
static void
left_in_the_middle(void **state)
{
	struct place *place = *state;
	struct rows *rows = stream(place, &many, 1000);

	for (int i = 0; i < 10; i++)
		assert_true(rows_next(rows));
	assert_int_equal(rows_close(rows), OUTCOME_OK);
	expect_well(place);
}

static void
a_long_one_has_its_time(void **state)
{
	struct place *place = *state;
	struct rows *rows = stream(place, &slow, 1);

	for (int i = 0; i < 4; i++)
		assert_true(rows_next(rows));
	assert_false(rows_next(rows));
	assert_int_equal(rows_outcome(rows), OUTCOME_OK);
	assert_int_equal(rows_close(rows), OUTCOME_OK);
	/* And the next connection none but the usual. */
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = rows_open(place->store, &slow, NULL);
	query_put_int(rows_query(rows), 1);
	assert_false(rows_next(rows));
	assert_int_equal(rows_close(rows), OUTCOME_FAILED);
}

/* Somebody looks at what an export prints page by page. */
static void
a_reader_may_pause(void **state)
{
	struct place *place = *state;
	struct rows *rows = stream(place, &patience, 1);

	assert_true(rows_next(rows));
	assert_string_equal(rows_value(rows), "3600");
	assert_int_equal(rows_close(rows), OUTCOME_OK);
}

static void
a_failure_in_the_middle_is_told(void **state)
{
	struct place *place = *state;
	struct rows *rows = stream(place, &failing, 15000);
	int count = 0;

	while (rows_next(rows))
		count++;
	assert_int_equal(count, 14999);
	assert_int_equal(rows_outcome(rows), OUTCOME_FAILED);
	assert_int_equal(rows_close(rows), OUTCOME_FAILED);
	expect_well(place);
}

static void
a_connection_lost_in_the_middle_is_told(void **state)
{
	struct place *place = *state;
	struct rows *rows = stream(place, &many, 1000);

	assert_true(rows_next(rows));
	place_kill(place);
	while (rows_next(rows))
		;
	/* The library does not say why; nobody takes it for whole. */
	assert_int_not_equal(rows_outcome(rows), OUTCOME_OK);
	assert_int_not_equal(rows_close(rows), OUTCOME_OK);
	expect_well(place);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		PLACE_TEST(every_row_comes),
		PLACE_TEST(no_row_is_none),
		PLACE_TEST(left_in_the_middle),
		PLACE_TEST(a_long_one_has_its_time),
		PLACE_TEST(a_reader_may_pause),
		PLACE_TEST(a_failure_in_the_middle_is_told),
		PLACE_TEST(a_connection_lost_in_the_middle_is_told),
	};
	int failed;

	place_make(true);
	failed = cmocka_run_group_tests_name("store stream", tests, NULL, NULL);
	place_unmake();
	return failed;
}
