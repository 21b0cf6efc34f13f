/* test_deadlock.c: two who wait for each other, and one who waits too long. */
#include "store/maintenance.h"

#include "../base/cases.h"

#include "place.h"

#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

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

static enum outcome
lock(struct store *store, int64_t id)
{
	struct maintenance window;

	return store_maintenance_lock(store, id, &window);
}

static void
put_two(struct place *place)
{
	place_sql(place, "INSERT INTO maintenance (id, debut, fin, motif)"
			 " VALUES (101, '2020-01-01', '2020-01-02', 'x'),"
			 " (102, '2020-01-01', '2020-01-02', 'x')");
}

/* A deadlock is seen at once, and its victim is the lighter of the two: the
 * child has changed nothing, and this one much. Whatever the machine's load,
 * neither waits for a lock longer than it takes the other to ask for its own:
 * who asks second is who closes the circle. */
static void
be_heavy(struct place *place)
{
	for (int i = 0; i < 20; i++)
		assert_int_equal(add(place->store), OUTCOME_OK);
}

static _Noreturn void
be_the_victim(const struct place *place, int ready, int go, int end)
{
	struct arena *arena = arena_new();
	struct store *store = store_new(&place->application, arena);
	enum outcome outcome = store_begin(store, STORE_WRITE);
	char byte = 0;

	if (outcome == OUTCOME_OK)
		outcome = lock(store, 102);
	if (write(ready, &byte, 1) != 1 || read(go, &byte, 1) != 1)
		_exit(1);
	if (outcome == OUTCOME_OK)
		outcome = lock(store, 101);
	store_rollback(store);
	_exit(write(end, &outcome, sizeof(outcome)) == sizeof(outcome) ? 0 : 1);
}

/* The server's own count of who waits for a lock. */
static void
wait_for_waiter(struct place *place)
{
	for (int i = 0; i < 1500; i++) {
		if (strcmp(place_sql(place,
				     "SELECT COUNT(*)"
				     "  FROM "
				     "information_schema.innodb_lock_waits"),
			   "0") != 0)
			return;
		usleep(1000);
	}
}

/* True: one was told again and the other was not; else somebody had to wait
 * so long that it proves nothing. */
static bool
meet(struct place *place)
{
	enum outcome outcomes[2];
	int ready[2], go[2], end[2];
	pid_t child;
	char byte = 0;

	assert_int_equal(pipe(ready), 0);
	assert_int_equal(pipe(go), 0);
	assert_int_equal(pipe(end), 0);
	child = fork();
	if (child == 0)
		be_the_victim(place, ready[1], go[0], end[1]);
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	be_heavy(place);
	assert_int_equal(lock(place->store, 101), OUTCOME_OK);
	assert_int_equal(read(ready[0], &byte, 1), 1);
	assert_int_equal(write(go[1], &byte, 1), 1);
	wait_for_waiter(place);
	outcomes[0] = lock(place->store, 102);
	store_rollback(place->store);
	assert_int_equal(read(end[0], &outcomes[1], sizeof(outcomes[1])),
			 sizeof(outcomes[1]));
	assert_int_equal(waitpid(child, NULL, 0), child);
	for (int i = 0; i < 2; i++) {
		assert_true(outcomes[i] == OUTCOME_OK ||
			    outcomes[i] == OUTCOME_AGAIN);
		close(ready[i]);
		close(go[i]);
		close(end[i]);
	}
	return outcomes[0] == OUTCOME_OK && outcomes[1] == OUTCOME_AGAIN;
}

static void
a_deadlock_says_again_to_one_of_two(void **state)
{
	struct place *place = *state;

	put_two(place);
	assert_true(meet(place));
	/* Run again, it is done, without another connection. */
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(lock(place->store, 102), OUTCOME_OK);
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
}

static void
a_lock_that_others_keep_says_again(void **state)
{
	struct place *place = *state;
	struct store *other = store_new(&place->application, place->arena);

	put_two(place);
	assert_int_equal(store_begin(other, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(lock(other, 101), OUTCOME_OK);
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(add(place->store), OUTCOME_OK);
	assert_int_equal(lock(place->store, 101), OUTCOME_AGAIN);
	store_rollback(place->store);
	store_rollback(other);
	store_free(other);
	expect_windows(place, "2");
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		PLACE_TEST(a_deadlock_says_again_to_one_of_two),
		PLACE_TEST(a_lock_that_others_keep_says_again),
	};
	int failed;

	place_make(true);
	failed = cmocka_run_group_tests_name("store deadlock", tests, NULL,
					     NULL);
	place_unmake();
	return failed;
}
