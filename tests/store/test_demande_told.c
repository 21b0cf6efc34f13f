/* test_demande_told.c: who is told what becomes of a demande, on a real
 * store. */
#include "pages/demandes.h"
#include "pages/session.h"
#include "store/demande.h"

#include "../base/cases.h"

#include "wish.h"

#include <string.h>

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

/* Made at 15:00 on the 10th, of 5 days: due from 15:00 on the 15th on. */
static struct overdue_case {
	const char *name;
	const char *change;
	const char *now;
	enum outcome want;
} overdue_cases[] = {
	/* clang-format off */
	{ "a second before its time",   "DO 0", "2020-06-15T14:59:59+02:00", OUTCOME_NOT_FOUND },
	{ "at its time",                "DO 0", "2020-06-15T15:00:00+02:00", OUTCOME_OK },
	{ "not once it is decided",     "UPDATE demande SET statut = 'retiree', decidee = deposee", "2020-06-20T15:00:00+02:00", OUTCOME_NOT_FOUND },
	{ "not again within the delay", "UPDATE demande SET rappelee = '2020-06-15 13:00:00'", "2020-06-20T14:59:59+02:00", OUTCOME_NOT_FOUND },
	{ "again after the delay",      "UPDATE demande SET rappelee = '2020-06-15 13:00:00'", "2020-06-20T15:00:00+02:00", OUTCOME_OK },
	{ "the eve of its session, in Paris", "UPDATE session SET debut = '2020-06-13'", "2020-06-12T23:59:59+02:00", OUTCOME_NOT_FOUND },
	{ "its session begins",         "UPDATE session SET debut = '2020-06-13'", "2020-06-13T00:00:00+02:00", OUTCOME_OK },
	{ "told in that night: once",   "UPDATE session JOIN demande ON session = session.id SET session.debut = '2020-06-13', rappelee = '2020-06-12 22:00:00'", "2020-06-13T00:01:00+02:00", OUTCOME_NOT_FOUND },
	{ "as the DGEFP sets it",       "UPDATE parametre SET valeur = 6 WHERE nom = 'demande-jours'", "2020-06-16T14:59:59+02:00", OUTCOME_NOT_FOUND },
	{ "a day at least",             "UPDATE parametre SET valeur = 0 WHERE nom = 'demande-jours'", "2020-06-11T14:59:59+02:00", OUTCOME_NOT_FOUND },
	{ "a day at least, and then",   "UPDATE parametre SET valeur = 0 WHERE nom = 'demande-jours'", "2020-06-11T15:00:00+02:00", OUTCOME_OK },
	/* clang-format on */
};

static void
check_overdue(void **state)
{
	const struct overdue_case *c = *state;
	struct demande demande = { 0 };
	struct database *place;
	bool begun = false;
	int64_t id;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	place_sql(place, "UPDATE parametre SET valeur = 5"
			 " WHERE nom = 'demande-jours'");
	id = wish_waiting(place);
	place_sql(place, "UPDATE demande SET deposee = '2020-06-10 13:00:00'");
	place_sql(place, c->change);
	exam_begin(place);
	assert_int_equal(store_demande_overdue(place->store,
					       place_instant(c->now), &demande,
					       &begun),
			 c->want);
	assert_int_equal(begun, strstr(c->name, "begins") != NULL);
	if (c->want == OUTCOME_OK)
		assert_int_equal(demande.id, id);
	store_rollback(place->store);
	place_sql(place, "UPDATE parametre SET valeur = 5"
			 " WHERE nom = 'demande-jours'");
	place_leave(&own);
}

/* Who has its page open may still answer: it is no other version of it. */
static void
a_reminder_is_no_change(void **state)
{
	struct database *place = *state;
	const int64_t id = wish_waiting(place);
	const char *refusal;

	exam_begin(place);
	assert_int_equal(store_demande_reminded(
				 place->store, id,
				 place_instant("2020-06-15T15:00:00+02:00")),
			 OUTCOME_OK);
	exam_commit(place);
	assert_string_equal(place_sql(place, "SELECT rappelee FROM demande"),
			    "2020-06-15 13:00:00");
	assert_int_equal(
		wish_number(place,
			    arena_printf(place->arena,
					 "SELECT COUNT(*) FROM demande"
					 " FOR SYSTEM_TIME ALL WHERE id = %d",
					 (int)id)),
		1);
	assert_int_equal(wish_decide(place, page_demande_grant, PROFIL_UD, id,
				     "revision=1" WISH, &refusal),
			 OUTCOME_OK);
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		EXAM_TEST(a_moved_session_overtakes),
		EXAM_TEST(the_block_overtakes),
		EXAM_TEST(the_centre_s_changes_are_told_to_the_agent),
		EXAM_TEST(a_reminder_is_no_change),
	};
	static struct cases cases;
	int failed;

	place_make(true);
	cases_add_tests(&cases, tests, sizeof(tests));
	cases_add(&cases, overdue_cases, sizeof(overdue_cases),
		  sizeof(overdue_cases[0]), check_overdue);
	failed = cases_run("demande-told", &cases);
	place_unmake();
	return failed;
}
