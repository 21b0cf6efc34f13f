/* test_passage.c: a mesure previewed, applied part by part, taken back. */
#include "store/rows.h"

#include "run.h"

#include "../base/cases.h"

#include <inttypes.h>

/* "statut fin revision mesure regle" */
static void
assert_session(const struct run *run, int64_t id, const char *expected)
{
	assert_string_equal(
		place_sql(run->place,
			  "SELECT CONCAT_WS(' ', statut, fin, revision,"
			  " fin_mesure, fin_regle) FROM session"
			  " WHERE id = %" PRId64,
			  id),
		expected);
}

/* What stands by regle: "1 changees signalees, 2 …". */
static void
assert_bilan(const struct run *run, const char *expected)
{
	struct rows *rows;
	const char *text = "";

	exam_begin(run->place);
	rows = store_passage_bilan(run->place->store, "m");
	while (rows_next(rows)) {
		text = arena_printf(run->place->arena, "%s%s ", text,
				    rows_value(rows));
		text = arena_printf(run->place->arena, "%s%s ", text,
				    rows_value(rows));
		text = arena_printf(run->place->arena, "%s%s;", text,
				    rows_value(rows));
	}
	assert_int_equal(rows_close(rows), OUTCOME_OK);
	exam_commit(run->place);
	assert_string_equal(text, expected);
}

static void
changes_what_its_regles_take(void **state)
{
	struct run run = run_enter(state);
	const int64_t cancelled = run_add(&run, "2020-03-16", "2020-03-20");
	const int64_t moved = run_add(&run, "2020-07-06", "2020-07-10");
	const int64_t later = run_add(&run, "2020-07-06", "2020-08-25");
	const int64_t other = run_add(&run, "2020-07-07", "2020-07-10");

	run_apply(&run);
	assert_session(&run, cancelled, "annulee 2020-03-20 2");
	assert_session(&run, moved, "en-preparation 2020-08-24 2 m R9");
	assert_session(&run, later, "en-preparation 2020-08-25 1");
	assert_session(&run, other, "en-preparation 2020-07-10 1");
	assert_int_equal(run.passage.faites, 4);
	assert_int_equal(run.passage.changees, 2);
	assert_bilan(&run, "1 1 0;2 1 2;");
	assert_string_equal(
		place_sql(run.place,
			  "SELECT GROUP_CONCAT(CONCAT_WS(' ', noun_id, auteur,"
			  " regle, avant, apres, revision) ORDER BY id)"
			  " FROM journal WHERE verb = 'mesure'"
			  " AND noun_id = %" PRId64,
			  moved),
		arena_printf(run.place->arena,
			     "%" PRId64 " mesure m R9 2020-07-10 2020-08-24 2",
			     moved));
}

/* A second run finds nothing to change. */
static void
changes_nothing_twice(void **state)
{
	struct run run = run_enter(state);
	const int64_t moved = run_add(&run, "2020-07-06", "2020-07-10");

	run_apply(&run);
	run_apply(&run);
	assert_int_equal(run.passage.changees, 0);
	assert_session(&run, moved, "en-preparation 2020-08-24 2 m R9");
	assert_bilan(&run, "1 0 0;2 1 1;");
}

/* People go on working between the preview and its part. */
static void
judges_afresh(void **state)
{
	struct run run = run_enter(state);
	const int64_t left = run_add(&run, "2020-07-06", "2020-07-10");
	const int64_t came = run_add(&run, "2020-07-07", "2020-07-10");
	int64_t born;

	run_ask(&run);
	place_sql(run.place,
		  "UPDATE session SET debut = '2020-07-08',"
		  " revision = 2 WHERE id = %" PRId64,
		  left);
	place_sql(run.place,
		  "UPDATE session SET debut = '2020-07-06',"
		  " revision = 2 WHERE id = %" PRId64,
		  came);
	born = run_add(&run, "2020-07-06", "2020-07-10");
	run_finish(&run);
	assert_session(&run, left, "en-preparation 2020-07-10 2");
	assert_session(&run, came, "en-preparation 2020-08-24 3 m R9");
	/* It came after the preview had counted. */
	assert_session(&run, born, "en-preparation 2020-07-10 1");
}

/* Whatever a crash undoes is done again, once. */
static void
does_an_undone_part_again(void **state)
{
	struct run run = run_enter(state);
	const int64_t moved = run_add(&run, "2020-07-06", "2020-07-10");

	run_ask(&run);
	run_step(&run);
	store_rollback(run.place->store);
	assert_session(&run, moved, "en-preparation 2020-07-10 1");
	run_finish(&run);
	run_step(&run); /* one that has ended stays as it is */
	exam_commit(run.place);
	assert_session(&run, moved, "en-preparation 2020-08-24 2 m R9");
	assert_string_equal(place_sql(run.place, "SELECT COUNT(*) FROM effet"),
			    "1");
}

static void
goes_alone(void **state)
{
	struct run run = run_enter(state);
	struct mesure_apercu *apercu =
		arena_alloc(run.place->arena, sizeof(*apercu));
	enum passage_verdict verdict;
	struct passage other;

	run_ask(&run);
	run_preview(&run, apercu);
	exam_begin(run.place);
	assert_int_equal(
		mesure_ask(run.place->store, apercu, "dgefp", run.now, &other),
		OUTCOME_CONFLICT);
	assert_int_equal(other.id, run.passage.id);
	assert_int_equal(mesure_may_pass(run.place->store, NULL, &verdict),
			 OUTCOME_OK);
	assert_int_equal(verdict, PASSAGE_OTHER);
	store_rollback(run.place->store);
	run_finish(&run);
	run_ask(&run);
}

static void
gives_back_what_it_changed(void **state)
{
	struct run run = run_enter(state);
	const int64_t cancelled = run_add(&run, "2020-03-16", "2020-03-20");
	const int64_t moved = run_add(&run, "2020-07-06", "2020-07-10");
	const int64_t kept = run_add(&run, "2020-07-06", "2020-07-11");
	struct passage back;

	run_apply(&run);
	place_sql(run.place,
		  "UPDATE session SET fin = '2020-09-01',"
		  " revision = revision + 1 WHERE id = %" PRId64,
		  kept);
	assert_int_equal(run_ask_return(&run, run.passage.id, &back),
			 OUTCOME_OK);
	assert_int_equal(run_ask_return(&run, run.passage.id, &back),
			 OUTCOME_INVALID);
	run.passage.id++;
	run_finish(&run);
	assert_session(&run, cancelled, "en-preparation 2020-03-20 3");
	assert_session(&run, moved, "en-preparation 2020-07-10 3");
	assert_session(&run, kept, "en-preparation 2020-09-01 3 m R9");
	assert_int_equal(run.passage.faites, 3);
	assert_int_equal(run.passage.changees, 2);
	assert_bilan(&run, "1 0 0;2 1 0;");
	assert_string_equal(
		place_sql(run.place, "SELECT COUNT(*) FROM signalement"), "0");
	assert_int_equal(run_ask_return(&run, run.passage.id, &back),
			 OUTCOME_INVALID);
	assert_int_equal(run_ask_return(&run, run.passage.id - 1, &back),
			 OUTCOME_INVALID);
	assert_int_equal(run_ask_return(&run, 999999, &back),
			 OUTCOME_NOT_FOUND);
}

/* F brings its mesure and its rule along, though the rule has no code; where F
 * stays, so do they. */
static void
replaces_what_another_mesure_left(void **state)
{
	struct run run = run_enter(state);
	const int64_t cancelled = run_add(&run, "2020-03-16", "2020-03-20");
	const int64_t moved = run_add(&run, "2020-07-06", "2020-07-10");

	place_sql(run.place,
		  "UPDATE session SET fin_mesure = 'old', fin_regle = 'R8'");
	run.mesure->regles[1].code = "";
	run_apply(&run);
	assert_session(&run, cancelled, "annulee 2020-03-20 2 old R8");
	assert_session(&run, moved, "en-preparation 2020-08-24 2 m");
	run_take_back(&run, run.passage.id);
	assert_session(&run, cancelled, "en-preparation 2020-03-20 3 old R8");
	assert_session(&run, moved, "en-preparation 2020-07-10 3 old R8");
}

/* An empreinte stands for the sessions that are taken and their revisions. */
static void
knows_what_it_showed(void **state)
{
	struct run run = run_enter(state);
	const int64_t moved = run_add(&run, "2020-07-06", "2020-07-10");
	const int64_t other = run_add(&run, "2020-07-20", "2020-07-24");
	struct mesure_apercu *first =
		arena_alloc(run.place->arena, sizeof(*first));
	struct mesure_apercu *second =
		arena_alloc(run.place->arena, sizeof(*second));
	struct instant date;

	run_preview(&run, first);
	place_sql(run.place,
		  "UPDATE session SET revision = 2"
		  " WHERE id = %" PRId64,
		  other);
	run.now.seconds += 60;
	run_preview(&run, second);
	assert_true(
		mesure_empreinte_equal(first->empreinte, second->empreinte));
	assert_true(mesure_empreinte_date(run.place->arena, second->empreinte,
					  &date));
	assert_int_equal(date.seconds, run.now.seconds);
	place_sql(run.place,
		  "UPDATE session SET revision = 2"
		  " WHERE id = %" PRId64,
		  moved);
	run_preview(&run, second);
	assert_false(
		mesure_empreinte_equal(first->empreinte, second->empreinte));
	assert_int_equal(second->regles[1].taken, 1);
	assert_int_equal(second->regles[1].changed, 1);
	assert_int_equal(second->case_count, 1);
	for (size_t i = 0; i < 4; i++) {
		static const char *const none[] = { "", "1592215200-",
						    "rubbish", "-" };

		assert_false(mesure_empreinte_date(run.place->arena, none[i],
						   &date));
		assert_false(mesure_empreinte_equal(none[i], first->empreinte));
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		EXAM_TEST(changes_what_its_regles_take),
		EXAM_TEST(changes_nothing_twice),
		EXAM_TEST(judges_afresh),
		EXAM_TEST(does_an_undone_part_again),
		EXAM_TEST(goes_alone),
		EXAM_TEST(gives_back_what_it_changed),
		EXAM_TEST(replaces_what_another_mesure_left),
		EXAM_TEST(knows_what_it_showed),
	};
	static struct cases cases;
	int failed;

	place_make(true);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("passage", &cases);
	place_unmake();
	return failed;
}
