/* test_session_resultats.c: the results of a session, as their form sends them,
 * on a real store. */
#include "pages/session.h"

#include "../base/cases.h"

#include "step.h"

/* The results of a session of two CCPs with one candidat, C, who has CP-1
 * already; "C" in what is sent stands for the candidat. */
static struct resultat_case {
	const char *name;
	const char *resultat;
	const char *first;
	const char *second;
	enum outcome want;
	const char *refusal;
} resultat_cases[] = {
	/* clang-format off */
	{ "with the CCP of before",   "reussite",           "",           "obtenu",       OUTCOME_OK,      "" },
	{ "nothing entered",          "",                   "",           "",             OUTCOME_INVALID, "resultat-absent" },
	{ "a word that is none",      "bof",                "",           "obtenu",       OUTCOME_INVALID, "choix-inconnu" },
	{ "a word that is no CCP's",  "reussite",           "",           "bof",          OUTCOME_INVALID, "choix-inconnu" },
	{ "the CCP of before lost",   "echec",              "non-obtenu", "non-obtenu",   OUTCOME_INVALID, "ccp-acquis" },
	{ "failed, and keeps it",     "echec",              "",           "non-obtenu",   OUTCOME_OK,      "" },
	{ "absent",                   "absence",            "",           "",             OUTCOME_OK,      "" },
	/* clang-format on */
};

/* A session whose results may be entered, and that candidat in it. */
static int64_t
ended(struct database *place, int64_t *candidat)
{
	struct session session = exam_session();
	int64_t before;
	int64_t id;

	session.debut = exam_date("2020-06-01");
	session.fin = exam_date("2020-06-05");
	before = exam_add(place, session);
	session.statut = SESSION_CONVOCATIONS_ENVOYEES;
	id = exam_add(place, session);
	exam_begin(place);
	exam_enrol(place, before, "Dupont", "Jean");
	*candidat = exam_enrol(place, id, "Dupont", "Jean");
	exam_commit(place);
	place_sql(place,
		  "INSERT INTO epreuve (session, candidat, ccp, resultat)"
		  " VALUES (%d, %d, 'CP-1', 'obtenu')",
		  (int)before, (int)*candidat);
	place_sql(place, "UPDATE session SET statut = 'validee' WHERE id = %d",
		  (int)before);
	return id;
}

static const char *
statut_of(struct database *place, int64_t session)
{
	return place_sql(place, "SELECT statut FROM session WHERE id = %d",
			 (int)session);
}

static void
check_resultats(void **state)
{
	const struct resultat_case *c = *state;
	struct database *place;
	struct step step;
	int64_t candidat;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	step = step_of("resultats", page_resultats_save,
		       ended(place, &candidat));
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE,
				   arena_printf(place->arena,
						"revision=1&candidat-%d=%s"
						"&candidat-%d-CP-1=%s"
						"&candidat-%d-CP-2=%s",
						(int)candidat, c->resultat,
						(int)candidat, c->first,
						(int)candidat, c->second)),
			 c->want);
	assert_string_equal(step_refusal(&step), c->refusal);
	assert_string_equal(statut_of(place, step.session),
			    c->want == OUTCOME_OK ? "resultats-saisis"
						  : "convocations-envoyees");
	assert_string_equal(place_sql(place,
				      "SELECT COUNT(*) FROM epreuve WHERE"
				      " ccp = 'CP-1' AND resultat = 'obtenu'"),
			    "1");
	place_leave(&own);
}

/* R12, R13: what a mesure has moved takes no result before its actual end. */
static void
a_moved_session_wants_its_actual_end_first(void **state)
{
	struct database *place = *state;
	int64_t candidat;
	struct step step = step_of("resultats", page_resultats_save,
				   ended(place, &candidat));
	const char *all = arena_printf(
		place->arena, "revision=1&candidat-%d=absence", (int)candidat);

	place_sql(place, "UPDATE session SET fin_mesure = 'v1.9'");
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE, all),
			 OUTCOME_FORBIDDEN);
	assert_string_equal(step_refusal(&step), "fin-reelle-attendue");
	assert_string_equal(step.page.refusals.items[0].regle, "R12");

	step.code = "fin-reelle";
	step.handler = page_session_fin_reelle_save;
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE,
				   "revision=1&date=06/06/2020"),
			 OUTCOME_INVALID);
	assert_string_equal(step_refusal(&step), "fin-reelle-apres-fin");
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE,
				   "revision=1&date=05/06/2020"),
			 OUTCOME_OK);
	assert_string_equal(place_sql(place, "SELECT regle FROM journal"
					     " WHERE verb = 'fin-reelle'"),
			    "R12");
	step.code = "resultats";
	step.handler = page_resultats_save;
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE, all),
			 OUTCOME_CONFLICT);
	all = arena_printf(place->arena, "revision=2&candidat-%d=absence",
			   (int)candidat);
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE, all),
			 OUTCOME_OK);
}

static const char *
told(struct database *place, int revision)
{
	return place_sql(place,
			 "SELECT CONCAT(avant, ' > ', apres) FROM journal"
			 " WHERE verb = 'resultats' AND revision = %d",
			 revision);
}

/* In counts: who reads the journal may not read candidats' names. */
static void
the_journal_tells_what_a_correction_changed(void **state)
{
	struct database *place = *state;
	int64_t one;
	struct step step =
		step_of("resultats", page_resultats_save, ended(place, &one));
	const char *form = "revision=%d&candidat-%d=echec&candidat-%d-CP-2=%s"
			   "&candidat-%d=%s";
	int other;

	exam_begin(place);
	other = (int)exam_enrol(place, step.session, "Martin", "Anne");
	exam_commit(place);
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE,
				   arena_printf(place->arena, form, 1, (int)one,
						(int)one, "non-obtenu", other,
						"absence")),
			 OUTCOME_OK);
	assert_string_equal(told(place, 2), " > echec=1 absence=1");
	for (int revision = 3; revision < 6; revision++) {
		/* As renvoi leaves it; then one, the CCP of one, nobody. */
		place_sql(place,
			  "UPDATE session SET statut = 'convocations-envoyees'"
			  " WHERE id = %d",
			  (int)step.session);
		assert_int_equal(
			step_take(place, &step, PROFIL_CENTRE,
				  arena_printf(place->arena, form, revision - 1,
					       (int)one, (int)one,
					       revision == 3 ? "non-obtenu"
							     : "non-presente",
					       other, "excuse")),
			OUTCOME_OK);
	}
	assert_string_equal(told(place, 3),
			    "echec=1 absence=1 > echec=1 excuse=1 modifies=1");
	assert_string_equal(told(place, 4),
			    "echec=1 excuse=1 > echec=1 excuse=1 modifies=1");
	assert_string_equal(told(place, 5),
			    "echec=1 excuse=1 > echec=1 excuse=1 modifies=0");
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		EXAM_TEST(a_moved_session_wants_its_actual_end_first),
		EXAM_TEST(the_journal_tells_what_a_correction_changed),
	};
	int failed;

	place_make(true);
	cases_add(&cases, resultat_cases, sizeof(resultat_cases),
		  sizeof(*resultat_cases), check_resultats);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("session resultats", &cases);
	place_unmake();
	return failed;
}
