/* test_parametre.c: the delays, in a real database. */
#include "store/choix.h"
#include "store/parametre.h"
#include "store/session.h"

#include "../base/cases.h"

#include "exam.h"

static struct find_case {
	const char *nom; /* its name, too */
	enum outcome want;
	int64_t valeur;
} find_cases[] = {
	/* clang-format off */
	{ "dte-jours",               OUTCOME_OK, 120 },
	{ "prolongation-titre-mois", OUTCOME_OK, 12 },
	{ "dte-jours ",              OUTCOME_NOT_FOUND, 0 },
	{ "DTE-jours",               OUTCOME_NOT_FOUND, 0 },
	{ "valeur",                  OUTCOME_NOT_FOUND, 0 },
	{ "",                        OUTCOME_NOT_FOUND, 0 },
	/* clang-format on */
};

static void
check_find(void **state)
{
	const struct find_case *c = *state;
	struct parametre parametre;
	struct place *place;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(
		store_parametre_find(place->store, c->nom, false, &parametre),
		c->want);
	if (c->want == OUTCOME_OK)
		assert_int_equal(parametre.valeur, c->valeur);
	place_leave(&own);
}

static void
one_is_changed_and_told_of_a_conflict(void **state)
{
	struct place *place = *state;
	struct session_delays delays;
	struct parametre parametre;
	struct parametre stale;

	exam_begin(place);
	assert_int_equal(store_parametre_find(place->store, "plis-jours", true,
					      &parametre),
			 OUTCOME_OK);
	assert_int_equal(parametre.revision, 1);
	parametre.valeur = PARAMETRE_MAX;
	stale = parametre;
	assert_int_equal(store_parametre_save(place->store, &parametre),
			 OUTCOME_OK);
	assert_int_equal(store_parametre_save(place->store, &stale),
			 OUTCOME_CONFLICT);
	/* The same value again is a change too: it has another author. */
	assert_int_equal(parametre.revision, 2);
	assert_int_equal(store_parametre_save(place->store, &parametre),
			 OUTCOME_OK);
	assert_int_equal(store_session_delays(place->store, &delays),
			 OUTCOME_OK);
	assert_int_equal(delays.plis_days, PARAMETRE_MAX);
	store_rollback(place->store);
}

static void
the_list_has_them_all_by_name(void **state)
{
	struct place *place = *state;
	struct rows *rows;
	int count = 0;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = store_parametre_list(place->store, NULL);
	for (; rows_next(rows); count++) {
		const char *nom = rows_value(rows);

		if (count == 0)
			assert_string_equal(nom, "convocation-ccp-jours");
		assert_non_null(rows_value(rows));
		assert_string_equal(rows_value(rows), "1");
	}
	assert_int_equal(count, 8);
	assert_int_equal(rows_close(rows), OUTCOME_OK);
}

static void
a_region_is_known_by_its_code(void **state)
{
	static const char *const codes[] = { "52", "03", "99", "5", "52 ", "" };
	struct place *place = *state;
	struct rows *rows;
	int count = 0;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	for (int i = 0; i < 6; i++) {
		bool found = i >= 2;

		assert_int_equal(
			store_choix_region(place->store, codes[i], &found),
			OUTCOME_OK);
		assert_int_equal(found, i < 2);
	}
	rows = store_choix_regions(place->store);
	while (rows_next(rows)) {
		rows_value(rows);
		rows_value(rows);
		count++;
	}
	assert_int_equal(count, 18);
	assert_int_equal(rows_close(rows), OUTCOME_OK);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		EXAM_TEST(one_is_changed_and_told_of_a_conflict),
		EXAM_TEST(the_list_has_them_all_by_name),
		EXAM_TEST(a_region_is_known_by_its_code),
	};
	int failed;

	place_make(true);
	cases_add(&cases, find_cases, sizeof(find_cases), sizeof(*find_cases),
		  check_find);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("store parametre", &cases);
	place_unmake();
	return failed;
}
