/* test_passage_list.c: what is told of passages: what stands of a mesure, the
 * last that may be taken back, who changed a session since, what a UD is
 * shown. */
#include "store/mesure.h"
#include "store/passage.h"
#include "store/signalement.h"

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
	values = view_column(
		run->place,
		store_mesure_list(run->place->store, run->place->arena, false),
		column);
	exam_commit(run->place);
	return values;
}

/* From the return that is asked for to its end. */
static void
take_back(struct run *run, int64_t id)
{
	struct passage back;

	assert_int_equal(run_ask_return(run, id, &back), OUTCOME_OK);
	run->passage = back;
	run_finish(run);
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
	take_back(&run, run.passage.id);
	assert_string_equal(listed(&run, "@changees"), "0 ");
	assert_string_equal(listed(&run, "@dernier"),
			    "2020-06-15T12:00:00+02:00 ");
	assert_string_equal(listed(&run, "@passages"), "2 ");
}

/* The passage that "undo" means; 0: there is none. */
static int64_t
last_of(const struct run *run)
{
	struct passage last = { 0 };
	enum outcome outcome;

	exam_begin(run->place);
	outcome = store_passage_last(run->place->store, run->place->arena, "m",
				     &last);
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
	take_back(&run, second);
	assert_int_equal(last_of(&run), first);
	take_back(&run, first);
	assert_int_equal(last_of(&run), 0);
}

/* Somebody's change, as pages make it. */
static void
change(const struct run *run, int64_t session, const char *auteur,
       const char *verb)
{
	place_sql(run->place,
		  "UPDATE session SET revision = revision + 1"
		  " WHERE id = %" PRId64,
		  session);
	place_sql(run->place,
		  "INSERT INTO journal (date, auteur, noun, noun_id, verb,"
		  " revision) SELECT '2020-06-15 12:30:00', '%s', 'session',"
		  " id, '%s', revision FROM session WHERE id = %" PRId64,
		  auteur, verb, session);
}

static const char *
kept(const struct run *run, int64_t id, int64_t after, int64_t limit,
     const char *column)
{
	const char *values;

	exam_begin(run->place);
	values = view_column(run->place,
			     store_passage_kept(run->place->store,
						run->place->arena, id, after,
						limit),
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
	change(&run, late, "ud44", "report");
	change(&run, late, "centre44", "informations-pratiques");
	change(&run, early, "centre44", "convocations");
	take_back(&run, applied);
	assert_int_equal(run.passage.changees, 1);
	assert_string_equal(kept(&run, applied, 0, 10, "@auteur"),
			    "centre44 ud44 ");
	assert_string_equal(kept(&run, applied, 0, 10, "@verb"),
			    "convocations report ");
	assert_string_equal(kept(&run, applied, 0, 1, "@auteur"), "centre44 ");
	assert_string_equal(kept(&run, applied, early, 10, "@auteur"), "ud44 ");
}

static const char *
moved(const struct run *run, const char *since, int64_t limit)
{
	const char *values;

	exam_begin(run->place);
	values = view_column(run->place,
			     store_mesure_moved(run->place->store,
						run->place->arena,
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

	change(&run, session, "centre44", "convocations");
	change(&run, session, "ud44", "report");
	assert_string_equal(moved(&run, "2020-06-15T14:30:00", 10),
			    "report convocations ");
	assert_string_equal(moved(&run, "2020-06-15T14:30:00", 1), "report ");
	assert_string_equal(moved(&run, "2020-06-15T14:30:01", 10), "");
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
	values = view_column(run->place,
			     store_signalement_list(run->place->store,
						    run->place->arena, &actor,
						    0, "", 10),
			     "@mesure");
	assert_int_equal(store_signalement_count(run->place->store,
						 run->place->arena, &actor,
						 &count),
			 OUTCOME_OK);
	exam_commit(run->place);
	assert_string_equal(values, *want ? "m " : "");
	assert_int_equal(count, *want != '\0');
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

static bool
knows(const struct run *run, enum mesure_word word, const char *code)
{
	bool known = false;

	exam_begin(run->place);
	assert_int_equal(store_mesure_knows(run->place->store,
					    run->place->arena, word, code,
					    &known),
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
		EXAM_TEST(takes_back_the_last_that_stands),
		EXAM_TEST(names_who_came_since),
		EXAM_TEST(says_what_moved),
		EXAM_TEST(shows_it_to_its_territory),
		EXAM_TEST(knows_which_codes_there_are),
	};
	static struct cases cases;
	int failed;

	place_make(true);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("passage list", &cases);
	place_unmake();
	return failed;
}
