/* test_envoi.c: keys of forms, also those of two who send at once. */
#include "store/envoi.h"

#include "../base/cases.h"

#include "place.h"

#include <fcntl.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static struct digest
digest(const char *text)
{
	return digest_of((struct bytes){ text, strlen(text) });
}

static enum outcome
add(struct store *store, const char *cle, const char *empreinte)
{
	const struct envoi envoi = {
		.cle = digest(cle),
		.empreinte = digest(empreinte),
	};

	return store_envoi_add(store, &envoi,
			       place_instant("2020-06-15T13:00:00+02:00"));
}

static enum outcome
done(struct store *store, const char *cle, const char *lieu)
{
	const struct envoi envoi = { .cle = digest(cle), .lieu = lieu };

	return store_envoi_done(store, &envoi);
}

static void
expect(struct store *store, const char *cle, const char *empreinte,
       const char *lieu)
{
	const struct digest want = digest(empreinte);
	struct envoi envoi = { .cle = digest(cle) };

	assert_int_equal(store_envoi_find(store, &envoi), OUTCOME_OK);
	assert_memory_equal(&envoi.empreinte, &want, sizeof(want));
	assert_string_equal(envoi.lieu, lieu);
}

static void
begin(struct place *place, struct store *store)
{
	place_sql(place, "DELETE FROM envoi");
	assert_int_equal(store_begin(store, STORE_KEYED), OUTCOME_OK);
}

static void
a_key_is_used_once(void **state)
{
	struct place *place = *state;

	begin(place, place->store);
	assert_int_equal(add(place->store, "a", "x"), OUTCOME_OK);
	assert_int_equal(add(place->store, "b", "x"), OUTCOME_OK);
	expect(place->store, "a", "x", "");
	assert_int_equal(done(place->store, "a", "/sessions/7?fait=é"),
			 OUTCOME_OK);
	/* Nothing is over with a conflict. */
	assert_int_equal(add(place->store, "a", "y"), OUTCOME_CONFLICT);
	expect(place->store, "a", "x", "/sessions/7?fait=é");
	expect(place->store, "b", "x", "");
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
	assert_string_equal(place_sql(place, "SELECT COUNT(*) FROM envoi"),
			    "2");
}

static void
an_unknown_key_is_not_found(void **state)
{
	struct place *place = *state;
	struct envoi envoi = { .cle = digest("a") };

	begin(place, place->store);
	assert_int_equal(store_envoi_find(place->store, &envoi),
			 OUTCOME_NOT_FOUND);
	store_rollback(place->store);
}

static void
what_is_undone_frees_its_key(void **state)
{
	struct place *place = *state;

	begin(place, place->store);
	assert_int_equal(add(place->store, "a", "x"), OUTCOME_OK);
	store_rollback(place->store);
	assert_int_equal(store_begin(place->store, STORE_KEYED), OUTCOME_OK);
	assert_int_equal(add(place->store, "a", "y"), OUTCOME_OK);
	expect(place->store, "a", "y", "");
	store_rollback(place->store);
}

/* How the first ends, and what the second, who waits meanwhile, is told. */
static struct two_case {
	const char *name;
	bool commits;
	enum outcome want;
} two_cases[] = {
	{ "the second waits, and finds it done", true, OUTCOME_CONFLICT },
	{ "the second waits, and does it", false, OUTCOME_OK },
};

/* The second: the same key from another connection. */
static _Noreturn void
second(struct place *place, int end)
{
	struct store *store = store_new(&place->application, place->arena);
	struct envoi envoi = { .cle = digest("a"), .lieu = "" };
	enum outcome outcome = store_begin(store, STORE_KEYED);
	char said[64] = { 0 };

	if (outcome == OUTCOME_OK)
		outcome = add(store, "a", "x");
	said[0] = (char)outcome;
	if (outcome == OUTCOME_CONFLICT &&
	    store_envoi_find(store, &envoi) == OUTCOME_OK)
		strncpy(said + 1, envoi.lieu, sizeof(said) - 2);
	store_rollback(store);
	_exit(write(end, said, sizeof(said)) == sizeof(said) ? 0 : 1);
}

static void
check_two(void **state)
{
	const struct two_case *c = *state;
	struct place *place;
	char said[64];
	int ends[2];
	pid_t child;
	void *own;

	assert_int_equal(place_enter(&own), 0);
	place = own;
	begin(place, place->store);
	assert_int_equal(add(place->store, "a", "x"), OUTCOME_OK);
	assert_int_equal(pipe(ends), 0);
	child = fork();
	if (child == 0)
		second(place, ends[1]);
	usleep(300 * 1000);
	assert_int_equal(fcntl(ends[0], F_SETFL, O_NONBLOCK), 0);
	assert_int_equal(read(ends[0], said, sizeof(said)), -1);
	assert_int_equal(fcntl(ends[0], F_SETFL, 0), 0);
	assert_int_equal(done(place->store, "a", "/lieu"), OUTCOME_OK);
	if (c->commits)
		assert_int_equal(store_commit(place->store), OUTCOME_OK);
	else
		store_rollback(place->store);
	assert_int_equal(read(ends[0], said, sizeof(said)), sizeof(said));
	assert_int_equal(said[0], c->want);
	assert_string_equal(said + 1, c->commits ? "/lieu" : "");
	assert_int_equal(waitpid(child, NULL, 0), child);
	close(ends[0]);
	close(ends[1]);
	place_leave(&own);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		PLACE_TEST(a_key_is_used_once),
		PLACE_TEST(an_unknown_key_is_not_found),
		PLACE_TEST(what_is_undone_frees_its_key),
	};
	int failed;

	place_make(true);
	cases_add_tests(&cases, tests, sizeof(tests));
	cases_add(&cases, two_cases, sizeof(two_cases), sizeof(*two_cases),
		  check_two);
	failed = cases_run("store envoi", &cases);
	place_unmake();
	return failed;
}
