/* test_agrement.c: agréments and titres: how long, and until when. */
#include "store/agrement.h"
#include "store/titre.h"

#include "../base/cases.h"

#include "view.h"

/* Days beside agrément 1, which is from 2020-01-01 to 2020-12-31. */
static struct twin_case {
	const char *name;
	const char *debut;
	const char *fin;
	int64_t site;
	int64_t want;
} twin_cases[] = {
	/* clang-format off */
	{ "within",                 "2020-03-01", "2020-04-01", 1, 1 },
	{ "around",                 "2019-01-01", "2022-01-01", 1, 1 },
	{ "on its last day",        "2020-12-31", "2021-06-01", 1, 1 },
	{ "the day after",          "2021-01-01", "2021-06-01", 1, 0 },
	{ "on its first day",       "2019-01-01", "2020-01-01", 1, 1 },
	{ "the day before",         "2019-01-01", "2019-12-31", 1, 0 },
	{ "at another site",        "2020-03-01", "2020-04-01", 9, 0 },
	/* clang-format on */
};

static void
check_twin(void **state)
{
	const struct twin_case *c = *state;
	const struct agrement agrement = {
		.site = c->site,
		.titre = "TP-1",
		.debut = exam_date(c->debut),
		.fin = exam_date(c->fin),
	};
	struct place *place;
	int64_t twin = -1;
	void *own;

	exam_enter(&own);
	place = own;
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(store_agrement_twin(place->store, &agrement, &twin),
			 OUTCOME_OK);
	assert_int_equal(twin, c->want);
	place_leave(&own);
}

static void
open_sessions_hold_its_days(void **state)
{
	struct place *place = *state;
	struct session session = exam_session();
	struct agrement_span open = { 0 };

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(store_agrement_span(place->store, 1, &open),
			 OUTCOME_OK);
	assert_false(open.first.known);
	assert_false(open.last.known);
	exam_add(place, session);
	session.debut = exam_date("2020-07-07");
	exam_add(place, session);
	/* R25: one with a dérogation needs no agrément. */
	session.derogation = "Site fermé.";
	session.debut = exam_date("2020-07-01");
	session.fin = exam_date("2020-08-01");
	exam_add(place, session);
	session.derogation = "";
	place_sql(place, "UPDATE session SET statut = 'validee' WHERE id = %d",
		  (int)exam_add(place, session));
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(store_agrement_span(place->store, 1, &open),
			 OUTCOME_OK);
	assert_true(open.first.known);
	assert_true(open.last.known);
	assert_int_equal(date_compare(open.first.date, exam_session().debut),
			 0);
	assert_int_equal(date_compare(open.last.date, exam_session().fin), 0);
}

static void
a_choice_says_its_ccps(void **state)
{
	struct place *place = *state;
	const struct actor actor = exam_actor(PROFIL_CENTRE, 1, "", "");
	struct rows *rows;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = store_agrement_choices(place->store, &actor,
				      exam_date("2020-12-31"), 2);
	assert_string_equal(view_column(place, rows, "ccp*@code"),
			    "CP-1 CP-2 ");
	rows = store_agrement_choices(place->store, &actor,
				      exam_date("2021-01-01"), 2);
	assert_string_equal(view_column(place, rows, "@id"), "");
}

static void
the_second_of_two_is_told(void **state)
{
	struct place *place = *state;
	const struct actor actor = exam_actor(PROFIL_DIRECCTE, 90, "", "52");
	struct agrement agrement;
	struct agrement stale;

	exam_begin(place);
	assert_int_equal(
		store_agrement_lock(place->store, &actor, 1, &agrement),
		OUTCOME_OK);
	stale = agrement;
	agrement.fin = exam_date("2021-01-31");
	assert_int_equal(store_agrement_save(place->store, &agrement),
			 OUTCOME_OK);
	assert_int_equal(agrement.revision, 2);
	assert_int_equal(store_agrement_save(place->store, &stale),
			 OUTCOME_CONFLICT);
	agrement.id = 0;
	agrement.revision = 0;
	agrement.debut = exam_date("2021-02-01");
	agrement.fin = exam_date("2021-03-01");
	assert_int_equal(store_agrement_save(place->store, &agrement),
			 OUTCOME_OK);
	assert_true(agrement.id > 3);
	exam_commit(place);
}

static void
a_titre_is_known_by_its_exact_code(void **state)
{
	struct place *place = *state;
	struct optional_date last = { 0 };
	struct titre titre;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(store_titre_find(place->store, "TP-1", false, &titre),
			 OUTCOME_OK);
	assert_true(titre.fin.known);
	assert_int_equal(titre.rncp, 0);
	assert_int_equal(store_titre_find(place->store, "TP-1 ", false, &titre),
			 OUTCOME_NOT_FOUND);
	assert_int_equal(store_titre_last(place->store, "TP-1", &last),
			 OUTCOME_OK);
	assert_int_equal(date_compare(last.date, exam_date("2020-12-31")), 0);
	assert_string_equal(
		view_column(place,
			    store_titre_list(place->store, "secretaire", "", 9),
			    ""),
		"Secrétaire comptable ");
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		EXAM_TEST(open_sessions_hold_its_days),
		EXAM_TEST(a_choice_says_its_ccps),
		EXAM_TEST(the_second_of_two_is_told),
		EXAM_TEST(a_titre_is_known_by_its_exact_code),
	};
	int failed;

	place_make(true);
	for (size_t i = 0; i < sizeof(tests) / sizeof(tests[0]); i++)
		cases.tests[cases.count++] = tests[i];
	cases_add(&cases, twin_cases, sizeof(twin_cases), sizeof(*twin_cases),
		  check_twin);
	failed = cases_run("store agrement", &cases);
	place_unmake();
	return failed;
}
