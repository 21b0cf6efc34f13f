/* test_passage_list.c: what is told of passages: the last that may be taken
 * back, who changed a session since, what a UD is shown. */
#include "store/passage.h"
#include "store/signalement.h"

#include "run.h"
#include "view.h"

#include "../base/cases.h"

#include <inttypes.h>

/* The passage that "undo" means; 0: there is none. */
static int64_t
last_of(const struct run *run)
{
	struct passage last = { 0 };
	enum outcome outcome;

	exam_begin(run->place);
	outcome = store_passage_last(run->place->store, "m", &last);
	exam_commit(run->place);
	assert_int_equal(outcome, last.id ? OUTCOME_OK : OUTCOME_NOT_FOUND);
	return last.id;
}

static void
takes_back_the_last_that_stands(void **state)
{
	struct run run = run_enter(state);
	int64_t first;
	int64_t second;

	run_add(&run, "2020-07-06", "2020-07-10");
	run_ask(&run);
	assert_int_equal(last_of(&run), 0); /* it goes on */
	run_finish(&run);
	first = run.passage.id;
	run_add(&run, "2020-07-06", "2020-07-10");
	run_apply(&run);
	second = run.passage.id;
	run_apply(&run); /* changes nothing */
	assert_int_equal(last_of(&run), second);
	run_take_back(&run, second);
	assert_int_equal(last_of(&run), first);
	run_take_back(&run, first);
	assert_int_equal(last_of(&run), 0);
}

static const char *
kept(const struct run *run, int64_t id, int64_t after, int64_t limit,
     const char *column)
{
	const char *values;

	exam_begin(run->place);
	values = view_column(
		run->place,
		store_passage_kept(run->place->store, id, after, limit),
		column);
	exam_commit(run->place);
	return values;
}

/* Who came first after the mesure, in the order of the sessions. */
static void
names_who_came_since(void **state)
{
	struct run run = run_enter(state);
	const int64_t early = run_add(&run, "2020-07-06", "2020-07-10");
	const int64_t late = run_add(&run, "2020-07-06", "2020-07-11");
	int64_t applied;

	run_add(&run, "2020-07-06", "2020-07-12");
	run_apply(&run);
	applied = run.passage.id;
	run_change(&run, late, "ud44", "report");
	run_change(&run, late, "centre44", "informations-pratiques");
	run_change(&run, early, "centre44", "convocations");
	run_take_back(&run, applied);
	assert_int_equal(run.passage.changees, 1);
	assert_string_equal(kept(&run, applied, 0, 10, "@auteur"),
			    "centre44 ud44 ");
	assert_string_equal(kept(&run, applied, 0, 10, "@verb"),
			    "convocations report ");
	assert_string_equal(kept(&run, applied, 0, 1, "@auteur"), "centre44 ");
	assert_string_equal(kept(&run, applied, early, 10, "@auteur"), "ud44 ");
}

static struct view_case shown_cases[] = {
	/* clang-format off */
	{ "the UD of its département",  PROFIL_UD,       0, "44", "52", "1 " },
	{ "the UD of another",          PROFIL_UD,       0, "75", "11", "" },
	{ "its DIRECCTE",               PROFIL_DIRECCTE, 0, "",   "52", "1 " },
	{ "another DIRECCTE",           PROFIL_DIRECCTE, 0, "",   "11", "" },
	{ "the nation",                 PROFIL_DGEFP,    0, "",   "",   "1 " },
	/* clang-format on */
};

enum { SHOWN = sizeof(shown_cases) / sizeof(shown_cases[0]) };

/* How often somebody is shown it; their dashboard counts the same. */
static void
assert_shown(const struct run *run, const struct view_case *c, bool open)
{
	const struct actor actor = view_actor(c);
	const char *want = open ? c->want : "";
	const char *values;
	int64_t count = -1;

	exam_begin(run->place);
	values = view_column(
		run->place,
		store_signalement_list(run->place->store, &actor, 0, "", 10),
		"@mesure");
	assert_int_equal(
		store_signalement_count(run->place->store, &actor, &count),
		OUTCOME_OK);
	exam_commit(run->place);
	assert_string_equal(values, *want ? "m " : "");
	assert_int_equal(count, *want != '\0');
}

/* Two mesures may show the same session. */
static void
counts_a_session_once(void **state)
{
	struct run run = run_enter(state);
	const struct actor nation = view_nation();
	int64_t count = 0;

	run_add(&run, "2020-07-06", "2020-07-10");
	run_apply(&run);
	place_sql(run.place, "INSERT INTO mesure (nom, date, intitule, chargee,"
			     " document) SELECT 'n', date, intitule, chargee,"
			     " document FROM mesure");
	place_sql(run.place, "INSERT INTO mesure_regle SELECT 'n', numero,"
			     " code, phrase, signalement FROM mesure_regle");
	place_sql(run.place, "INSERT INTO signalement SELECT session, 'n',"
			     " regle, passage FROM signalement");
	exam_begin(run.place);
	assert_int_equal(
		store_signalement_count(run.place->store, &nation, &count),
		OUTCOME_OK);
	exam_commit(run.place);
	assert_int_equal(count, 1);
}

/* As long as the session is open. */
static void
shows_it_to_its_territory(void **state)
{
	struct run run = run_enter(state);
	const int64_t session = run_add(&run, "2020-07-06", "2020-07-10");

	run_add(&run, "2020-03-16", "2020-03-20");
	run_apply(&run);
	for (size_t i = 0; i < SHOWN; i++)
		assert_shown(&run, &shown_cases[i], true);
	place_sql(run.place,
		  "UPDATE session SET statut = 'resultats-saisis'"
		  " WHERE id = %" PRId64,
		  session);
	for (size_t i = 0; i < SHOWN; i++)
		assert_shown(&run, &shown_cases[i], false);
}

/* Other tests may ask the same server meanwhile. */
static int64_t
others(const struct run *run)
{
	int64_t statements = -1;

	exam_begin(run->place);
	assert_int_equal(store_passage_others(run->place->store, &statements),
			 OUTCOME_OK);
	exam_commit(run->place);
	return statements;
}

static void
counts_what_others_ask(void **state)
{
	struct run run = run_enter(state);
	const int64_t before = others(&run);

	for (int i = 0; i < 100; i++)
		place_sql(run.place, "SELECT 1");
	assert_true(others(&run) - before >= 100);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		EXAM_TEST(takes_back_the_last_that_stands),
		EXAM_TEST(names_who_came_since),
		EXAM_TEST(counts_a_session_once),
		EXAM_TEST(shows_it_to_its_territory),
		EXAM_TEST(counts_what_others_ask),
	};
	static struct cases cases;
	int failed;

	place_make(true);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("passage list", &cases);
	place_unmake();
	return failed;
}
