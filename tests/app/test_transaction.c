/* test_transaction.c: done whole, done again, or not at all. */
#include "app/transaction.h"

#include "../base/cases.h"

#include "stand.h"

#include <string.h>

#define OK	    OUTCOME_OK
#define AGAIN	    OUTCOME_AGAIN
#define UNAVAILABLE OUTCOME_UNAVAILABLE
#define FAILED	    OUTCOME_FAILED

/* What each try answers, up to the sixth, which never comes. */
static struct run_case {
	const char *name;
	enum outcome begin[STAND_TRIES];
	enum outcome work[STAND_TRIES];
	enum outcome commit[STAND_TRIES];
	enum outcome want;
	size_t begins;
	size_t works;
	size_t commits;
	size_t rollbacks;
} run_cases[] = {
	/* clang-format off */
	{ "all is well",                     { OK }, { OK }, { OK }, OK, 1, 1, 1, 0 },
	{ "the work refuses",                { OK }, { OUTCOME_INVALID }, { OK }, OUTCOME_INVALID, 1, 1, 0, 1 },
	{ "the work finds nothing",          { OK }, { OUTCOME_NOT_FOUND }, { OK }, OUTCOME_NOT_FOUND, 1, 1, 0, 1 },
	{ "the work was a try",              { OK }, { OUTCOME_DRY_RUN }, { OK }, OK, 1, 1, 0, 1 },
	{ "a deadlock, then a try",          { OK }, { AGAIN, OUTCOME_DRY_RUN }, { OK }, OK, 2, 2, 0, 2 },
	{ "the work is gone",                { OK }, { OUTCOME_GONE }, { OK }, OUTCOME_GONE, 1, 1, 0, 1 },
	{ "the work conflicts",              { OK }, { OUTCOME_CONFLICT }, { OK }, OUTCOME_CONFLICT, 1, 1, 0, 1 },
	{ "the work fails",                  { OK }, { FAILED }, { OK }, FAILED, 1, 1, 0, 1 },
	{ "the work says it is unavailable", { OK }, { UNAVAILABLE }, { OK }, UNAVAILABLE, 1, 1, 0, 1 },
	{ "no database",                     { UNAVAILABLE }, { OK }, { OK }, UNAVAILABLE, 1, 0, 0, 0 },
	{ "a wrong password",                { FAILED }, { OK }, { OK }, FAILED, 1, 0, 0, 0 },
	{ "the commit fails",                { OK }, { OK }, { FAILED }, FAILED, 1, 1, 1, 0 },
	{ "a deadlock",                      { OK }, { AGAIN, OK }, { OK }, OK, 2, 2, 1, 1 },
	{ "a connection lost while idle",    { AGAIN, OK }, { OK }, { OK }, OK, 2, 1, 1, 0 },
	{ "a connection lost at commit",     { OK }, { OK }, { AGAIN, OK }, OK, 2, 2, 2, 0 },
	{ "a deadlock, then a refusal",      { OK }, { AGAIN, OUTCOME_INVALID }, { OK }, OUTCOME_INVALID, 2, 2, 0, 2 },
	{ "lost, then no database",          { OK, UNAVAILABLE }, { AGAIN }, { OK }, UNAVAILABLE, 2, 1, 0, 1 },
	{ "four deadlocks",                  { OK }, { AGAIN, AGAIN, AGAIN, AGAIN, OK }, { OK }, OK, 5, 5, 1, 4 },
	{ "five deadlocks",                  { OK }, { AGAIN, AGAIN, AGAIN, AGAIN, AGAIN, OK }, { OK }, UNAVAILABLE, 5, 5, 0, 5 },
	{ "lost five times at commit",       { OK }, { OK }, { AGAIN, AGAIN, AGAIN, AGAIN, AGAIN, OK }, UNAVAILABLE, 5, 5, 5, 0 },
	{ "lost five times at begin",        { AGAIN, AGAIN, AGAIN, AGAIN, AGAIN, OK }, { OK }, { OK }, UNAVAILABLE, 5, 0, 0, 0 },
	/* clang-format on */
};

static size_t works;

static enum outcome
work(void *context)
{
	const struct run_case *c = context;

	assert_true(stand.open);
	return c->work[works++];
}

static void
check_run(void **state)
{
	struct run_case *c = *state;
	struct store *store = stand_store();

	works = 0;
	memcpy(stand.begin, c->begin, sizeof(c->begin));
	memcpy(stand.commit, c->commit, sizeof(c->commit));
	assert_int_equal(transaction_run(store, STORE_WRITE, work, c), c->want);
	assert_int_equal(stand.begins, c->begins);
	assert_int_equal(works, c->works);
	assert_int_equal(stand.commits, c->commits);
	assert_int_equal(stand.rollbacks, c->rollbacks);
	assert_int_equal(stand.access, STORE_WRITE);
}

static enum outcome
nothing(void *context)
{
	(void)context;
	return OUTCOME_OK;
}

static void
access_is_handed_on(void **state)
{
	(void)state;
	assert_int_equal(
		transaction_run(stand_store(), STORE_READ, nothing, NULL),
		OUTCOME_OK);
	assert_int_equal(stand.access, STORE_READ);
	assert_int_equal(stand.commits, 1);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(access_is_handed_on),
	};

	cases_add(&cases, run_cases, sizeof(run_cases), sizeof(*run_cases),
		  check_run);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("transaction", &cases);
}
