/* test_demande_told.c: who is told what becomes of a demande, on a real
 * store. */
#include "pages/demandes.h"
#include "pages/session.h"

#include "../base/cases.h"

#include "wish.h"

static void
a_moved_session_overtakes(void **state)
{
	struct database *place = *state;
	struct step step;

	wish_waiting(place);
	step = step_of("report", page_session_report_save,
		       wish_number(place, "SELECT session FROM demande"));

	assert_int_equal(step_take(place, &step, PROFIL_UD, "revision=1" WISH),
			 OUTCOME_OK);
	assert_string_equal(place_sql(place, "SELECT GROUP_CONCAT(code ORDER BY"
					     " id) FROM message"
					     " WHERE compte = 1"),
			    "session-reportee,demande-depassee");
}

static int64_t
told(struct database *place, const char *code, const char *who)
{
	return wish_number(place,
			   arena_printf(place->arena,
					"SELECT COUNT(*) FROM message"
					" JOIN compte ON compte.id = compte"
					" WHERE code = '%s' AND %s",
					code, who));
}

/* The block of the centre, too; other fields of it do not. */
static void
the_block_overtakes(void **state)
{
	struct database *place = *state;
	struct step step;

	wish_waiting(place);
	step = step_of("informations-pratiques", page_session_informations_save,
		       wish_number(place, "SELECT session FROM demande"));
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE,
				   "revision=1&debut=06/07/2020&fin=10/07/2020"
				   "&lieu=Salle 2"),
			 OUTCOME_OK);
	assert_int_equal(told(place, "demande-depassee", "TRUE"), 0);
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE,
				   "revision=2&debut=06/07/2020"
				   "&fin=11/07/2020"),
			 OUTCOME_OK);
	assert_int_equal(told(place, "demande-depassee", "profil = 'ud'"),
			 wish_number(place, "SELECT COUNT(*) FROM compte WHERE"
					    " profil = 'ud' AND"
					    " departement = '44'"));
}

/* Its agent where it has one; all of the UD once that one is locked out. */
static void
the_centre_s_changes_are_told_to_the_agent(void **state)
{
	struct database *place = *state;
	const int64_t id = wish_waiting(place);
	const char *refusal;

	place_sql(place, "INSERT INTO compte (id, identifiant, nom, profil,"
			 " departement, mot_de_passe) VALUES"
			 " (81, 'a', 'A', 'ud', '44', ''),"
			 " (82, 'b', 'B', 'ud', '44', '')");
	place_sql(place, "UPDATE demande SET agent = 81");
	assert_int_equal(
		wish_decide(place, page_demande_correct, PROFIL_CENTRE, id,
			    "revision=1&debut=27/07/2020&fin=31/07/2020"
			    "&motif=Salle",
			    &refusal),
		OUTCOME_OK);
	assert_int_equal(told(place, "demande-corrigee", "TRUE"), 1);
	assert_int_equal(told(place, "demande-corrigee",
			      "compte.id = 81 AND motif = 'Salle'"
			      " AND debut = '2020-07-27'"),
			 1);
	place_sql(place, "UPDATE compte SET verrouille = TRUE WHERE id = 81");
	assert_int_equal(wish_decide(place, page_demande_withdraw,
				     PROFIL_CENTRE, id, "revision=2", &refusal),
			 OUTCOME_OK);
	assert_int_equal(told(place, "demande-retiree", "compte.id = 82"), 1);
	assert_int_equal(told(place, "demande-retiree", "compte.id = 81"), 0);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		EXAM_TEST(a_moved_session_overtakes),
		EXAM_TEST(the_block_overtakes),
		EXAM_TEST(the_centre_s_changes_are_told_to_the_agent),
	};
	static struct cases cases;
	int failed;

	place_make(true);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("demande-told", &cases);
	place_unmake();
	return failed;
}
