/* test_candidat_sessions.c: what a centre may change about somebody is asked of
 * all their sessions. */
#include "store/candidat.h"

#include "../base/cases.h"

#include "exam.h"

#include <inttypes.h>

/* One of each kind, whatever their number. */
static void
the_sessions_of_a_person_are_told(void **state)
{
	struct place *place = *state;
	struct session session = exam_session();
	struct candidat_sessions found;
	int64_t id;

	session.id = exam_add(place, session);
	exam_begin(place);
	id = exam_enrol(place, session.id, "Dupont", "Jean");
	exam_enrol(place, session.id, "Abel", "Zoé");
	exam_commit(place);
	place_sql(place,
		  "INSERT INTO session (type, statut, titre, agrement, centre,"
		  " site, departement, region, debut, fin) SELECT type,"
		  " 'validee', titre, 2, 2, 2, departement, region, debut, fin"
		  " FROM session, seq_1_to_60");
	place_sql(place,
		  "INSERT INTO inscription (session, candidat)"
		  " SELECT id, %" PRId64 " FROM session WHERE centre = 2",
		  id);
	place_sql(place,
		  "INSERT INTO epreuve (session, candidat, ccp, resultat)"
		  " SELECT MAX(id), %" PRId64 ", 'CP-1', 'obtenu' FROM session",
		  id);
	exam_begin(place);
	assert_int_equal(
		store_candidat_sessions(place->store, &session, id, &found),
		OUTCOME_OK);
	assert_int_equal(found.count, 3);
	for (size_t i = 0; i < found.count; i++) {
		const struct candidat_session *one = &found.items[i];

		assert_int_equal(one->own, one->here);
		assert_int_equal(one->statut, one->here ? SESSION_EN_PREPARATION
							: SESSION_VALIDEE);
		assert_false(one->here && one->resultats);
	}
	assert_int_equal(found.items[0].resultats + found.items[1].resultats +
				 found.items[2].resultats,
			 1);
	store_rollback(place->store);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		EXAM_TEST(the_sessions_of_a_person_are_told),
	};
	int failed;

	place_make(true);
	failed = cmocka_run_group_tests_name("store candidat sessions", tests,
					     NULL, NULL);
	place_unmake();
	return failed;
}
