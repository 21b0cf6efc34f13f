/* test_session_steps.c: the POSTs of a session's life, on a real store: who may
 * take which step, what it leaves, and what the second of two is told. */
#include "pages/session.h"

#include "base/text.h"

#include "../base/cases.h"

#include "step.h"

/* A step from a statut, and what it becomes; "" stays. */
static struct step_case {
	const char *name;
	const char *code;
	const char *statut;
	enum profil profil;
	const char *sent;
	enum outcome want;
	const char *refusal;
	const char *becomes;
} step_cases[] = {
	/* clang-format off */
	{ "the DTE is ordered",             "demande-dte",    "en-preparation",        PROFIL_CENTRE, "revision=1",            OUTCOME_OK,        "",                          "demande-dte-envoyee" },
	{ "twice",                          "demande-dte",    "demande-dte-envoyee",   PROFIL_CENTRE, "revision=1",            OUTCOME_FORBIDDEN, "dte-sans-objet",            "" },
	{ "after somebody else's",          "demande-dte",    "demande-dte-envoyee",   PROFIL_CENTRE, "revision=2",            OUTCOME_CONFLICT,  "",                          "" },
	{ "without revision",               "demande-dte",    "en-preparation",        PROFIL_CENTRE, "",                      OUTCOME_INVALID,   "formulaire-incomplet",          "" },
	{ "forbidden without revision",     "demande-dte",    "validee",               PROFIL_CENTRE, "",                      OUTCOME_FORBIDDEN, "formulaire-incomplet",          "" },
	{ "nobody is summoned",             "convocations",   "demande-dte-envoyee",   PROFIL_CENTRE, "revision=1",            OUTCOME_FORBIDDEN, "session-sans-candidat",     "" },
	{ "summoned before the DTE",        "convocations",   "en-preparation",        PROFIL_CENTRE, "revision=1",            OUTCOME_FORBIDDEN, "dte-non-demandee",          "" },
	{ "the UD validates",               "validation",     "resultats-saisis",      PROFIL_UD,     "revision=1",            OUTCOME_OK,        "",                          "validee" },
	{ "nothing to validate",            "validation",     "convocations-envoyees", PROFIL_UD,     "revision=1",            OUTCOME_FORBIDDEN, "resultats-non-saisis",      "" },
	{ "results are sent back",          "renvoi",         "resultats-saisis",      PROFIL_UD,     "revision=1&motif=Faux", OUTCOME_OK,        "",                          "convocations-envoyees" },
	{ "sent back without motif",        "renvoi",         "resultats-saisis",      PROFIL_UD,     "revision=1&motif=+%0A", OUTCOME_INVALID,   "motif-absent",              "" },
	{ "reopened",                       "reouverture",    "validee",               PROFIL_UD,     "revision=1&motif=Oubli", OUTCOME_OK,       "",                          "resultats-saisis" },
	{ "reopened before",                "reouverture",    "resultats-saisis",      PROFIL_UD,     "revision=1&motif=Oubli", OUTCOME_FORBIDDEN, "session-non-validee",      "" },
	{ "cancelled by the centre",        "annulation",     "en-preparation",        PROFIL_CENTRE, "revision=1&motif=Jury", OUTCOME_OK,        "",                          "annulee" },
	{ "by the centre, too late",        "annulation",     "demande-dte-envoyee",   PROFIL_CENTRE, "revision=1&motif=Jury", OUTCOME_FORBIDDEN, "session-non-en-preparation", "" },
	{ "cancelled by the UD",            "annulation",     "convocations-envoyees", PROFIL_UD,     "revision=1&motif=Jury", OUTCOME_OK,        "",                          "annulee" },
	{ "by the UD, too late",            "annulation",     "resultats-saisis",      PROFIL_UD,     "revision=1&motif=Jury", OUTCOME_FORBIDDEN, "session-non-ouverte",       "" },
	{ "nothing to restore",             "retablissement", "validee",               PROFIL_UD,     "revision=1&motif=Jury", OUTCOME_FORBIDDEN, "session-non-annulee",       "" },
	/* clang-format on */
};

static void
check_step(void **state)
{
	const struct step_case *c = *state;
	struct session session = exam_session();
	struct database *place;
	struct step step;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	assert_true(session_statut_parse(c->statut, &session.statut));
	session.id = exam_add(place, session);
	step = step_of(c->code, page_session_step_take, session.id);
	assert_int_equal(step_take(place, &step, c->profil, c->sent), c->want);
	assert_string_equal(step_refusal(&step), c->refusal);
	assert_string_equal(place_sql(place, "SELECT statut FROM session"),
			    *c->becomes ? c->becomes : c->statut);
	/* Done once, told once; or neither. */
	assert_string_equal(place_sql(place, "SELECT revision FROM session"),
			    *c->becomes ? "2" : "1");
	assert_string_equal(
		place_sql(place,
			  "SELECT COUNT(*) FROM journal WHERE noun = 'session'"
			  " AND verb = '%s' AND revision = 2 AND centre = 1"
			  " AND departement = '44' AND region = '52'",
			  c->code),
		*c->becomes ? "1" : "0");
	if (*c->becomes)
		assert_string_equal(step.page.location,
				    arena_printf(place->arena,
						 "/sessions/%d?fait=%s",
						 (int)session.id, c->code));
	place_leave(&own);
}

/* The block « Informations pratiques », on 15/06/2020, of a session from
 * 06/07/2020 to 10/07/2020. */
static struct informations_case {
	const char *name;
	const char *statut;
	const char *sent;
	enum outcome want;
	const char *refusal; /* or what the row is then: debut fin F0 */
} informations_cases[] = {
	/* clang-format off */
	{ "D in preparation (R15)",       "en-preparation",        "debut=07/07/2020&fin=10/07/2020",   OUTCOME_OK,      "2020-07-07 2020-07-10 2020-07-10" },
	{ "D later, forged (R16)",        "demande-dte-envoyee",   "debut=07/07/2020&fin=10/07/2020",   OUTCOME_INVALID, "debut-verrouille" },
	{ "the same D is no change",      "demande-dte-envoyee",   "debut=06/07/2020&fin=2020-07-11",   OUTCOME_OK,      "2020-07-06 2020-07-11 2020-07-11" },
	{ "a locked D left out",          "convocations-envoyees", "fin=11/07/2020",                    OUTCOME_OK,      "2020-07-06 2020-07-11 2020-07-11" },
	{ "D left out in preparation",    "en-preparation",        "fin=11/07/2020",                    OUTCOME_INVALID, "obligatoire" },
	{ "F before D",                   "en-preparation",        "debut=06/07/2020&fin=05/07/2020",   OUTCOME_INVALID, "fin-avant-debut" },
	{ "F on D",                       "en-preparation",        "debut=06/07/2020&fin=06/07/2020",   OUTCOME_OK,      "2020-07-06 2020-07-06 2020-07-06" },
	{ "D past",                       "en-preparation",        "debut=14/06/2020&fin=10/07/2020",   OUTCOME_INVALID, "debut-passe" },
	{ "F past the agrément",          "en-preparation",        "debut=06/07/2020&fin=01/01/2021",   OUTCOME_INVALID, "fin-hors-agrement" },
	{ "a day that is none",           "en-preparation",        "debut=30/02/2020&fin=10/07/2020",   OUTCOME_INVALID, "date-impossible" },
	{ "after the results",            "resultats-saisis",      "debut=06/07/2020&fin=10/07/2020",   OUTCOME_FORBIDDEN, "session-non-ouverte" },
	/* clang-format on */
};

static void
check_informations(void **state)
{
	const struct informations_case *c = *state;
	struct session session = exam_session();
	struct database *place;
	struct step step;
	const char *sent;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	assert_true(session_statut_parse(c->statut, &session.statut));
	session.id = exam_add(place, session);
	step = step_of("informations-pratiques", page_session_informations_save,
		       session.id);
	sent = arena_printf(place->arena, "revision=1&lieu=+Ici+&%s", c->sent);
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE, sent), c->want);
	if (c->want != OUTCOME_OK)
		assert_string_equal(step_refusal(&step), c->refusal);
	else
		assert_string_equal(
			place_sql(place,
				  "SELECT CONCAT(debut, ' ', fin, ' ',"
				  " fin_initiale) FROM session"
				  " WHERE lieu = 'Ici' AND horaire = ''"),
			c->refusal);
	place_leave(&own);
}

/* F0 is the end before any mesure, whatever becomes of F. */
static void
a_moved_end_keeps_its_first(void **state)
{
	struct database *place = *state;
	struct session session = exam_session();
	struct step step;

	session.fin_mesure = "v1.9";
	session.fin = exam_date("2020-08-24");
	session.id = exam_add(place, session);
	step = step_of("informations-pratiques", page_session_informations_save,
		       session.id);
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE,
				   "revision=1&debut=06/07/2020"
				   "&fin=01/09/2020"),
			 OUTCOME_OK);
	assert_string_equal(place_sql(place, "SELECT CONCAT(fin, ' ',"
					     " fin_initiale, ' ', fin_mesure)"
					     " FROM session"),
			    "2020-09-01 2020-07-10 v1.9");
}

static void
what_was_cancelled_comes_back_as_it_was(void **state)
{
	struct database *place = *state;
	struct session session = exam_session();
	struct step step;

	session.statut = SESSION_CONVOCATIONS_ENVOYEES;
	session.id = exam_add(place, session);
	step = step_of("annulation", page_session_step_take, session.id);
	assert_int_equal(step_take(place, &step, PROFIL_UD,
				   "revision=1&motif=Gr%C3%A8ve"),
			 OUTCOME_OK);
	assert_string_equal(place_sql(place, "SELECT motif FROM journal WHERE"
					     " verb = 'annulation'"),
			    "Grève");
	step = step_of("retablissement", page_session_step_take, session.id);
	assert_int_equal(
		step_take(place, &step, PROFIL_UD, "revision=2&motif=Finie"),
		OUTCOME_OK);
	assert_string_equal(place_sql(place, "SELECT statut FROM session"),
			    "convocations-envoyees");
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		EXAM_TEST(a_moved_end_keeps_its_first),
		EXAM_TEST(what_was_cancelled_comes_back_as_it_was),
	};
	int failed;

	place_make(true);
	cases_add(&cases, step_cases, sizeof(step_cases), sizeof(*step_cases),
		  check_step);
	cases_add(&cases, informations_cases, sizeof(informations_cases),
		  sizeof(*informations_cases), check_informations);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("session steps", &cases);
	place_unmake();
	return failed;
}
