/* test_inscription.c: the candidats of a session in the order people look for
 * them. */
#include "store/inscription.h"

#include "../base/cases.h"

#include "exam.h"

/* As they are entered, and as they are read. */
static void
accents_and_case_do_not_order(void **state)
{
	static const char *const entered[] = { "Zola", "Étienne", "abel",
					       "Eudes", "Évrard" };
	static const char *const read[] = { "abel", "Étienne", "Eudes",
					    "Évrard", "Zola" };
	static const struct session_ccps none;
	enum { MANY = sizeof(read) / sizeof(read[0]) };
	struct place *place = *state;
	const int64_t session = exam_add(place, exam_session());
	struct inscriptions found;

	exam_begin(place);
	for (size_t i = 0; i < MANY; i++)
		exam_enrol(place, session, entered[i], "Anne");
	assert_int_equal(store_inscription_list(place->store, place->arena,
						session, &none, &found),
			 OUTCOME_OK);
	assert_int_equal(found.count, MANY);
	for (size_t i = 0; i < MANY; i++)
		assert_string_equal(found.items[i].candidat.nom, read[i]);
	exam_commit(place);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		EXAM_TEST(accents_and_case_do_not_order),
	};

	int failed;

	place_make(true);
	failed = cmocka_run_group_tests_name("store inscription", tests, NULL,
					     NULL);
	place_unmake();
	return failed;
}
