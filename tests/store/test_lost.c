/* test_lost.c: connections that are lost, deadlocks, servers that are away. */
#include "store/bulletin.h"
#include "store/maintenance.h"

#include "../base/cases.h"

#include "place.h"

#include <string.h>
#include <unistd.h>

static enum outcome
count(struct place *place)
{
	int64_t number;

	return store_bulletin_count(place->store, place->arena, &number);
}

static enum outcome
add(struct place *place, struct store *store)
{
	const struct maintenance window = {
		.debut = { 1 },
		.fin = { 2 },
		.motif = "x",
	};
	int64_t id;

	return store_maintenance_add(store, place->arena, &window, &id);
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
	assert_int_equal(add(place, place->store), OUTCOME_OK);
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
	expect_windows(place, "1");
}

static void
killed_in_a_transaction_leaves_nothing(void **state)
{
	struct place *place = *state;

	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(add(place, place->store), OUTCOME_OK);
	place_kill(place);
	assert_int_equal(add(place, place->store), OUTCOME_AGAIN);
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
	assert_int_equal(add(place, place->store), OUTCOME_OK);
	place_kill(place);
	/* It might have stood: nobody knows, so it is not done again. */
	assert_int_equal(store_commit(place->store), OUTCOME_UNAVAILABLE);
	expect_windows(place, "0");
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(count(place), OUTCOME_OK);
}

static void
killed_before_rollback(void **state)
{
	struct place *place = *state;

	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(add(place, place->store), OUTCOME_OK);
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
	rows = store_bulletin_list(place->store, place->arena, "", "", 5);
	place_kill(place);
	assert_false(rows_next(rows));
	assert_int_equal(rows_close(rows), OUTCOME_AGAIN);
	rows = store_bulletin_list(place->store, place->arena, "", "", 5);
	assert_false(rows_next(rows));
	assert_int_equal(rows_close(rows), OUTCOME_AGAIN);
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = store_bulletin_list(place->store, place->arena, "", "", 5);
	assert_false(rows_next(rows));
	assert_int_equal(rows_close(rows), OUTCOME_OK);
}

static enum outcome
lock(struct place *place, struct store *store, int64_t id)
{
	struct maintenance window;

	return store_maintenance_lock(store, place->arena, id, &window);
}

static void
put_two(struct place *place)
{
	place_sql(place, "INSERT INTO maintenance (id, debut, fin, motif)"
			 " VALUES (101, '2020-01-01', '2020-01-02', 'x'),"
			 " (102, '2020-01-01', '2020-01-02', 'x')");
}

/* This one and a child each hold one row and ask for the other's. */
static void
a_deadlock_says_again_to_one_of_two(void **state)
{
	struct place *place = *state;
	int ends[2];
	int ready[2];
	enum outcome outcomes[2];
	pid_t child;

	put_two(place);
	assert_int_equal(pipe(ends), 0);
	assert_int_equal(pipe(ready), 0);
	child = fork();
	if (child == 0) {
		struct store *other = store_new(&place->application);
		enum outcome outcome = store_begin(other, STORE_WRITE);

		if (outcome == OUTCOME_OK)
			outcome = lock(place, other, 102);
		if (write(ready[1], "", 1) == 1 && outcome == OUTCOME_OK)
			outcome = lock(place, other, 101);
		store_rollback(other);
		_exit(write(ends[1], &outcome, sizeof(outcome)) ==
				      sizeof(outcome)
			      ? 0
			      : 1);
	}
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(lock(place, place->store, 101), OUTCOME_OK);
	assert_int_equal(read(ready[0], &outcomes, 1), 1);
	usleep(200 * 1000);
	outcomes[0] = lock(place, place->store, 102);
	store_rollback(place->store);
	assert_int_equal(read(ends[0], &outcomes[1], sizeof(outcomes[1])),
			 sizeof(outcomes[1]));
	/* On a slow machine both may: one of them by waiting too long. */
	for (int i = 0; i < 2; i++)
		assert_true(outcomes[i] == OUTCOME_OK ||
			    outcomes[i] == OUTCOME_AGAIN);
	assert_true(outcomes[0] == OUTCOME_AGAIN ||
		    outcomes[1] == OUTCOME_AGAIN);
	/* Run again, it is done, without another connection. */
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(lock(place, place->store, 102), OUTCOME_OK);
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
	for (int i = 0; i < 2; i++) {
		close(ends[i]);
		close(ready[i]);
	}
}

static void
a_lock_that_others_keep_says_again(void **state)
{
	struct place *place = *state;
	struct store *other = store_new(&place->application);

	put_two(place);
	assert_int_equal(store_begin(other, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(lock(place, other, 101), OUTCOME_OK);
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(add(place, place->store), OUTCOME_OK);
	assert_int_equal(lock(place, place->store, 101), OUTCOME_AGAIN);
	store_rollback(place->store);
	store_rollback(other);
	store_free(other);
	expect_windows(place, "2");
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
	store = store_new(&settings);
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
		PLACE_TEST(killed_before_rollback),
		PLACE_TEST(killed_among_rows),
		PLACE_TEST(a_deadlock_says_again_to_one_of_two),
		PLACE_TEST(a_lock_that_others_keep_says_again),
	};
	int failed;

	place_make(true);
	for (size_t i = 0; i < sizeof(tests) / sizeof(tests[0]); i++)
		cases.tests[cases.count++] = tests[i];
	cases_add(&cases, away_cases, sizeof(away_cases), sizeof(*away_cases),
		  check_away);
	failed = cases_run("store lost", &cases);
	place_unmake();
	return failed;
}
