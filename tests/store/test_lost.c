/* test_lost.c: connections that are lost, servers that are away. */
#include "store/bulletin.h"
#include "store/maintenance.h"

#include "../base/cases.h"

#include "place.h"

#include <string.h>

static enum outcome
count(struct place *place)
{
	int64_t number;

	return store_bulletin_count(place->store, &number);
}

static enum outcome
add(struct store *store)
{
	struct maintenance window = {
		.debut = { 1 },
		.fin = { 2 },
		.motif = "x",
	};

	return store_maintenance_add(store, &window);
}

static void
expect_windows(struct place *place, const char *number)
{
	assert_string_equal(
		place_sql(place, "SELECT COUNT(*) FROM maintenance"), number);
}

static void
killed_while_idle_reads_again(void **state)
{
	struct place *place = *state;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(count(place), OUTCOME_OK);
	place_kill(place);
	assert_int_equal(count(place), OUTCOME_AGAIN);
	assert_int_equal(count(place), OUTCOME_AGAIN); /* begin alone heals */
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(count(place), OUTCOME_OK);
}

static void
killed_before_a_transaction(void **state)
{
	struct place *place = *state;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	place_kill(place);
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_AGAIN);
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(add(place->store), OUTCOME_OK);
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
	expect_windows(place, "1");
}

static void
killed_in_a_transaction_leaves_nothing(void **state)
{
	struct place *place = *state;

	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(add(place->store), OUTCOME_OK);
	place_kill(place);
	assert_int_equal(add(place->store), OUTCOME_AGAIN);
	/* What does not see it still must not commit the rest. */
	assert_int_equal(store_commit(place->store), OUTCOME_AGAIN);
	expect_windows(place, "0");
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	store_rollback(place->store);
}

static void
killed_before_commit(void **state)
{
	struct place *place = *state;

	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(add(place->store), OUTCOME_OK);
	place_kill(place);
	/* It might have stood: nobody knows, so it is not done again. */
	assert_int_equal(store_commit(place->store), OUTCOME_UNAVAILABLE);
	expect_windows(place, "0");
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(count(place), OUTCOME_OK);
}

/* With a key of its own the work finds out: it is run again. */
static void
killed_before_a_keyed_commit(void **state)
{
	struct place *place = *state;

	assert_int_equal(store_begin(place->store, STORE_KEYED), OUTCOME_OK);
	assert_int_equal(add(place->store), OUTCOME_OK);
	place_kill(place);
	assert_int_equal(store_commit(place->store), OUTCOME_AGAIN);
	expect_windows(place, "0");
	assert_int_equal(store_begin(place->store, STORE_KEYED), OUTCOME_OK);
	assert_int_equal(add(place->store), OUTCOME_OK);
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
	expect_windows(place, "1");
}

/* What another has committed meanwhile is seen by the next statement. */
static void
what_others_commit_is_seen_at_once(void **state)
{
	struct place *place = *state;
	const struct instant now = place_instant("2020-01-01T00:00:00Z");
	const struct maintenance *windows;
	size_t number = 9;

	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	for (size_t i = 0; i < 3; i++) {
		assert_int_equal(store_maintenance_due(place->store, now,
						       &windows, &number),
				 OUTCOME_OK);
		assert_int_equal(number, i);
		place_sql(place, "INSERT INTO maintenance (debut, fin, motif)"
				 " VALUES ('2020-02-01', '2020-02-02', 'x')");
	}
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
}

static void
killed_before_rollback(void **state)
{
	struct place *place = *state;

	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(add(place->store), OUTCOME_OK);
	place_kill(place);
	store_rollback(place->store);
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
	expect_windows(place, "0");
}

static void
killed_among_rows(void **state)
{
	struct place *place = *state;
	struct rows *rows;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = store_bulletin_list(place->store, "", "", 5);
	place_kill(place);
	assert_false(rows_next(rows));
	assert_int_equal(rows_close(rows), OUTCOME_AGAIN);
	rows = store_bulletin_list(place->store, "", "", 5);
	assert_false(rows_next(rows));
	assert_int_equal(rows_close(rows), OUTCOME_AGAIN);
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = store_bulletin_list(place->store, "", "", 5);
	assert_false(rows_next(rows));
	assert_int_equal(rows_close(rows), OUTCOME_OK);
}

/* Settings that lead nowhere, and what a begin then says. */
static struct away_case {
	const char *name;
	const char *socket;
	const char *database;
	const char *password;
	enum outcome want;
} away_cases[] = {
	/* clang-format off */
	{ "no such socket",    "/tmp/ceres-no-such.sock", NULL, NULL, OUTCOME_UNAVAILABLE },
	{ "a socket nobody serves", "/dev/null", NULL, NULL, OUTCOME_UNAVAILABLE },
	{ "a wrong password",  NULL, NULL, "wrong", OUTCOME_FAILED },
	{ "no such database",  NULL, "ceres_no_such", NULL, OUTCOME_FAILED },
	/* clang-format on */
};

static void
check_away(void **state)
{
	const struct away_case *c = *state;
	struct store_settings settings;
	struct place *place;
	struct store *store;
	void *own;

	assert_int_equal(place_enter(&own), 0);
	place = own;
	settings = place->application;
	if (c->socket)
		settings.socket = c->socket;
	if (c->database)
		settings.name = c->database;
	if (c->password)
		settings.password = c->password;
	store = store_new(&settings, NULL);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(store_begin(store, STORE_READ), c->want);
		assert_int_equal(store_begin(store, STORE_WRITE), c->want);
	}
	store_free(store);
	place_leave(&own);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		PLACE_TEST(killed_while_idle_reads_again),
		PLACE_TEST(killed_before_a_transaction),
		PLACE_TEST(killed_in_a_transaction_leaves_nothing),
		PLACE_TEST(killed_before_commit),
		PLACE_TEST(killed_before_a_keyed_commit),
		PLACE_TEST(what_others_commit_is_seen_at_once),
		PLACE_TEST(killed_before_rollback),
		PLACE_TEST(killed_among_rows),
	};
	int failed;

	place_make(true);
	cases_add_tests(&cases, tests, sizeof(tests));
	cases_add(&cases, away_cases, sizeof(away_cases), sizeof(*away_cases),
		  check_away);
	failed = cases_run("store lost", &cases);
	place_unmake();
	return failed;
}
