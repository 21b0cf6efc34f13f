/* test_mesure_list.c: what is told of mesures: what stands of one, what moved
 * since a preview, which codes there are. */
#include "store/mesure.h"

#include "run.h"
#include "view.h"

#include "../base/cases.h"

#include <inttypes.h>

/* A column of the public list, of one mesure at most. */
static const char *
listed(const struct run *run, const char *column)
{
	const char *values;

	exam_begin(run->place);
	values = view_column(run->place,
			     store_mesure_list(run->place->store, false),
			     column);
	exam_commit(run->place);
	return values;
}

static void
tells_what_stands(void **state)
{
	struct run run = run_enter(state);

	run_add(&run, "2020-07-06", "2020-07-10");
	run_add(&run, "2020-07-06", "2020-07-11");
	assert_string_equal(listed(&run, "@nom"), "");
	run_ask(&run);
	assert_string_equal(listed(&run, "@changees"), "0 ");
	assert_string_not_equal(listed(&run, "@en-cours"), "");
	run_finish(&run);
	assert_string_equal(listed(&run, "@changees"), "2 ");
	assert_string_equal(listed(&run, "@dernier"),
			    "2020-06-15T12:00:00+02:00 ");
	/* The end of a return is no application. */
	run.now.seconds += 3600;
	run_take_back(&run, run.passage.id);
	assert_string_equal(listed(&run, "@changees"), "0 ");
	assert_string_equal(listed(&run, "@dernier"),
			    "2020-06-15T12:00:00+02:00 ");
	assert_string_equal(listed(&run, "@passages"), "2 ");
}

static const char *
moved(const struct run *run, const char *since, int64_t limit)
{
	const char *values;

	exam_begin(run->place);
	values = view_column(run->place,
			     store_mesure_moved(run->place->store,
						place_instant(since), limit),
			     "@verb");
	exam_commit(run->place);
	return values;
}

static void
says_what_moved(void **state)
{
	struct run run = run_enter(state);
	const int64_t session = run_add(&run, "2020-07-06", "2020-07-10");

	run_change(&run, session, "centre44", "convocations");
	run_change(&run, session, "ud44", "report");
	assert_string_equal(moved(&run, "2020-06-15T14:30:00", 10),
			    "report convocations ");
	assert_string_equal(moved(&run, "2020-06-15T14:30:00", 1), "report ");
	assert_string_equal(moved(&run, "2020-06-15T14:30:01", 10), "");
}

static bool
knows(const struct run *run, enum mesure_word word, const char *code)
{
	bool known = false;

	exam_begin(run->place);
	assert_int_equal(
		store_mesure_knows(run->place->store, word, code, &known),
		OUTCOME_OK);
	exam_commit(run->place);
	return known;
}

static void
knows_which_codes_there_are(void **state)
{
	struct run run = run_enter(state);

	assert_true(knows(&run, MESURE_TITRE, "TP-1"));
	assert_false(knows(&run, MESURE_TITRE, "TP-9"));
	assert_true(knows(&run, MESURE_DEPARTEMENT, "44"));
	assert_false(knows(&run, MESURE_DEPARTEMENT, "99"));
	assert_true(knows(&run, MESURE_REGION, "52"));
	assert_false(knows(&run, MESURE_REGION, "99"));
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		EXAM_TEST(tells_what_stands),
		EXAM_TEST(says_what_moved),
		EXAM_TEST(knows_which_codes_there_are),
	};
	static struct cases cases;
	int failed;

	place_make(true);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("mesure list", &cases);
	place_unmake();
	return failed;
}
