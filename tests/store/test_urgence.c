/* test_urgence.c: emergencies, prolongations and dérogations in a real
 * database. */
#include "store/titre.h"
#include "store/urgence.h"

#include "../base/cases.h"

#include "view.h"

#include <stdlib.h>
#include <string.h>

/* Which of the three that the schema brings: the nation's, Guyane's (03),
 * Mayotte's (06). */
static struct around_case {
	const char *name;
	const char *region;
	const char *day;
	const char *want; /* their ids */
} around_cases[] = {
	/* clang-format off */
	{ "Pays de la Loire, 16/03", "52", "2020-03-16", "" },
	{ "Pays de la Loire, 17/03", "52", "2020-03-17", "1" },
	{ "Pays de la Loire, 24/03", "52", "2020-03-24", "1" },
	{ "Pays de la Loire, 10/07", "52", "2020-07-10", "1" },
	{ "Pays de la Loire, 11/07", "52", "2020-07-11", "" },
	{ "Guyane, 16/03",           "03", "2020-03-16", "" },
	{ "Guyane, 17/03",           "03", "2020-03-17", "12" },
	{ "Guyane, 10/07",           "03", "2020-07-10", "12" },
	{ "Guyane, 11/07",           "03", "2020-07-11", "2" },
	{ "Guyane, 30/10",           "03", "2020-10-30", "2" },
	{ "Guyane, 31/10",           "03", "2020-10-31", "" },
	{ "Mayotte, 30/10",          "06", "2020-10-30", "3" },
	{ "Mayotte, 31/10",          "06", "2020-10-31", "" },
	{ "no région, 01/05",        "",   "2020-05-01", "1" },
	/* clang-format on */
};

static void
check_around(void **state)
{
	const struct around_case *c = *state;
	const struct urgence *urgences;
	struct place *place;
	size_t count = 99;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(store_urgence_around(place->store, c->region,
					      exam_date(c->day), &urgences,
					      &count),
			 OUTCOME_OK);
	assert_int_equal(count, strlen(c->want));
	for (size_t i = 0; i < count; i++)
		assert_int_equal(urgences[i].id, c->want[i] - '0');
	place_leave(&own);
}

static struct urgence
find(struct place *place, int64_t id)
{
	struct urgence urgence = { 0 };

	assert_int_equal(store_urgence_find(place->store, id, true, &urgence),
			 OUTCOME_OK);
	return urgence;
}

static void
one_is_added_changed_and_told_of_a_conflict(void **state)
{
	struct place *place = *state;
	struct urgence urgence = {
		.nom = "Cyclone",
		.region = "04",
		.debut = exam_date("2024-01-15"),
		.fin = exam_date("2024-01-20"),
	};
	struct urgence stale;
	int64_t id;

	exam_begin(place);
	assert_int_equal(store_urgence_add(place->store, &urgence), OUTCOME_OK);
	id = urgence.id;
	assert_true(id > 3);
	stale = urgence = find(place, id);
	assert_int_equal(urgence.revision, 1);
	assert_string_equal(urgence.nom, "Cyclone");
	assert_string_equal(urgence.region, "04");
	assert_int_equal(urgence.debut.days, exam_date("2024-01-15").days);
	assert_int_equal(urgence.fin.days, exam_date("2024-01-20").days);
	assert_false(urgence.doute_debut.known);

	urgence.region = "";
	urgence.fin = exam_date("2024-01-15");
	urgence.doute_debut =
		(struct optional_date){ true, exam_date("2024-01-14") };
	assert_int_equal(store_urgence_save(place->store, &urgence),
			 OUTCOME_OK);
	assert_int_equal(store_urgence_save(place->store, &stale),
			 OUTCOME_CONFLICT);
	urgence = find(place, id);
	assert_int_equal(urgence.revision, 2);
	assert_string_equal(urgence.region, "");
	assert_int_equal(urgence.fin.days, exam_date("2024-01-15").days);
	assert_true(urgence.doute_debut.known);
	assert_int_equal(urgence.doute_debut.date.days,
			 exam_date("2024-01-14").days);
	assert_int_equal(
		store_urgence_find(place->store, id + 1, false, &stale),
		OUTCOME_NOT_FOUND);
	store_rollback(place->store);
}

/* The database refuses what a form should have. */
static struct bad_case {
	const char *name;
	const char *region;
	const char *debut;
	const char *fin;
	const char *doute;
} bad_cases[] = {
	/* clang-format off */
	{ "it ends before it begins",    "",   "2024-01-15", "2024-01-14", "2024-01-01" },
	{ "its doubt begins with it",    "",   "2024-01-15", "2024-01-20", "2024-01-15" },
	{ "a région that is not there",  "99", "2024-01-15", "2024-01-20", "2024-01-01" },
	/* clang-format on */
};

static void
check_bad(void **state)
{
	const struct bad_case *c = *state;
	struct urgence urgence = {
		.nom = "x",
		.region = c->region,
		.debut = exam_date(c->debut),
		.fin = exam_date(c->fin),
		.doute_debut = { true, exam_date(c->doute) },
	};
	struct place *place;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	exam_begin(place);
	assert_int_not_equal(store_urgence_add(place->store, &urgence),
			     OUTCOME_OK);
	store_rollback(place->store);
	place_leave(&own);
}

static void
the_list_has_them_all(void **state)
{
	struct place *place = *state;
	static const char *const names[] = { "@id",	     "@revision",
					     "@debut",	     "@fin",
					     "@doute-debut", "nom",
					     "region/@code", "region" };
	static const char *const values[] = {
		"2",	      "1",  "2020-03-24", "2020-10-30",
		"2020-03-17", NULL, "03",	  "Guyane",
	};
	struct rows *rows;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = store_urgence_list(place->store, 0);
	assert_true(rows_next(rows));
	assert_int_equal(rows_columns(rows), 8);
	for (size_t i = 0; i < 6; i++) {
		assert_string_equal(rows_name(rows, i), names[i]);
		assert_non_null(rows_value(rows));
	}
	assert_null(rows_value(rows)); /* the nation first */
	assert_true(rows_next(rows));
	for (size_t i = 0; i < 8; i++) {
		const char *value = rows_value(rows);

		assert_string_equal(rows_name(rows, i), names[i]);
		if (values[i])
			assert_string_equal(value, values[i]);
	}
	assert_true(rows_next(rows));
	assert_false(rows_next(rows));
	assert_int_equal(rows_close(rows), OUTCOME_OK);
}

static int32_t
prolongation(struct place *place, const struct titre *titre)
{
	struct rows *rows = store_titre_show(place->store, titre->code);
	const char *mois = view_column(place, rows, "@prolongation-mois");

	return (int32_t)strtol(mois, NULL, 10);
}

static void
a_titre_has_the_general_prolongation_or_its_own(void **state)
{
	struct place *place = *state;
	struct titre titre;

	exam_begin(place);
	for (int32_t mois = 12; mois >= 0; mois -= 6) {
		assert_int_equal(
			store_titre_find(place->store, "TP-1", true, &titre),
			OUTCOME_OK);
		assert_int_equal(titre.prolongation.known, mois != 12);
		assert_int_equal(prolongation(place, &titre), mois);
		titre.prolongation.known = true;
		titre.prolongation.number = mois ? mois - 6 : 120;
		assert_int_equal(store_titre_save(place->store, &titre),
				 OUTCOME_OK);
	}
	titre.code = "TP-2";
	assert_int_equal(store_titre_add(place->store, &titre), OUTCOME_OK);
	assert_int_equal(store_titre_find(place->store, "TP-2", false, &titre),
			 OUTCOME_OK);
	assert_int_equal(prolongation(place, &titre), 120);
	store_rollback(place->store);
}

/* Each reader of a session, and of what covers it, knows. */
static void
a_session_keeps_its_derogation(void **state)
{
	struct place *place = *state;
	const struct actor dgefp = exam_actor(PROFIL_DGEFP, 90, "", "");
	struct session session = exam_session();
	struct session_view view;
	struct session_cover cover;

	session.id = exam_add(place, session);
	exam_begin(place);
	for (int with = 0; with < 2; with++) {
		assert_int_equal(store_session_view(place->store, &dgefp,
						    session.id, &view),
				 OUTCOME_OK);
		assert_string_equal(view.session.derogation,
				    with ? "Site fermé." : "");
		assert_int_equal(view.cover.derogation, with);
		assert_int_equal(store_session_cover(place->store,
						     &view.session, &cover),
				 OUTCOME_OK);
		assert_int_equal(cover.derogation, with);
		view.session.derogation = "Site fermé.";
		assert_int_equal(
			store_session_save(place->store, &view.session),
			OUTCOME_OK);
	}
	store_rollback(place->store);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		EXAM_TEST(one_is_added_changed_and_told_of_a_conflict),
		EXAM_TEST(the_list_has_them_all),
		EXAM_TEST(a_titre_has_the_general_prolongation_or_its_own),
		EXAM_TEST(a_session_keeps_its_derogation),
	};
	int failed;

	place_make(true);
	cases_add(&cases, around_cases, sizeof(around_cases),
		  sizeof(*around_cases), check_around);
	cases_add(&cases, bad_cases, sizeof(bad_cases), sizeof(*bad_cases),
		  check_bad);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("store urgence", &cases);
	place_unmake();
	return failed;
}
