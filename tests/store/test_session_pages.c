/* test_session_pages.c: what a session's page tells whom, from a real store. */
#include "pages/session.h"

#include "../base/cases.h"

#include "step.h"

#include <stdlib.h>
#include <string.h>

/* Who asks for the page of a session of centre 1, in 44, where Jean Dupont is;
 * may they see him? */
static struct show_case {
	const char *name;
	enum profil profil;
	bool sees;
	const char *offered; /* an action that is */
	const char *refused; /* one that is not, and why */
} show_cases[] = {
	/* clang-format off */
	{ "its centre",   PROFIL_CENTRE,   true,  "demande-dte", "<refus action=\"validation\" code=\"profil-sans-droit\"/>" },
	{ "its UD",       PROFIL_UD,       true,  "annulation",  "<refus action=\"validation\" code=\"resultats-non-saisis\"/>" },
	{ "its DIRECCTE", PROFIL_DIRECCTE, false, NULL,          "<refus action=\"annulation\" code=\"profil-sans-droit\"/>" },
	{ "the DGEFP",    PROFIL_DGEFP,    false, NULL,          "<refus action=\"annulation\" code=\"profil-sans-droit\"/>" },
	{ "a service",    PROFIL_SERVICE,  false, NULL,          "<refus action=\"annulation\" code=\"profil-sans-droit\"/>" },
	/* clang-format on */
};

static int64_t
with_jean(struct database *place)
{
	const int64_t session = exam_add(place, exam_session());
	struct step step = step_of("candidats", page_candidats_add, session);

	assert_int_equal(step_take(place, &step, PROFIL_CENTRE,
				   "nom=Dupont&prenoms=Jean"
				   "&naissance=01/02/1990&lieu=Nantes"),
			 OUTCOME_OK);
	return session;
}

static void
check_show(void **state)
{
	const struct show_case *c = *state;
	const char *document;
	const char *offer;
	struct database *place;
	struct step step;
	void *own;

	assert_int_equal(exam_enter(&own), 0);
	place = own;
	step = step_of("session", page_session_show, with_jean(place));
	assert_int_equal(step_take(place, &step, c->profil, ""), OUTCOME_OK);
	document = step_document(place, &step);
	assert_non_null(strstr(document, "<candidats nombre=\"1\""));
	assert_int_equal(strstr(document, "Dupont") != NULL, c->sees);
	assert_int_equal(strstr(document, "1990-02-01") != NULL, c->sees);
	assert_non_null(strstr(document, "verb=\"candidat-ajout\""));
	assert_non_null(strstr(document, c->refused));
	offer = arena_printf(place->arena,
			     "<action code=\"%s\" href=\"/sessions/%d/%s\"/>",
			     c->offered ? c->offered : "", (int)step.session,
			     c->offered ? c->offered : "");
	assert_int_equal(strstr(document, offer) != NULL, c->offered != NULL);
	assert_int_equal(strstr(document, "<action ") != NULL,
			 c->offered != NULL);
	place_leave(&own);
}

static void
one_candidat_is_shown_to_who_may_see_them(void **state)
{
	struct database *place = *state;
	struct step step =
		step_of("candidat", page_candidat_show, with_jean(place));

	step.part =
		strtoll(place_sql(place, "SELECT id FROM candidat"), NULL, 10);
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE, ""),
			 OUTCOME_OK);
	assert_non_null(strstr(step_document(place, &step), "<nom>Dupont"));
	assert_int_equal(step_take(place, &step, PROFIL_DGEFP, ""),
			 OUTCOME_NOT_FOUND);
	assert_string_equal(step_document(place, &step), "");
}

/* The UD judges what it sees. */
static void
results_are_shown_where_they_are_judged(void **state)
{
	static const char *const codes[] = { "validation", "renvoi",
					     "reouverture" };
	struct database *place = *state;
	const int64_t session = with_jean(place);

	for (size_t i = 0; i < sizeof(codes) / sizeof(codes[0]); i++) {
		struct step step =
			step_of(codes[i], page_session_step_show, session);

		assert_int_equal(step_take(place, &step, PROFIL_UD, ""),
				 OUTCOME_OK);
		assert_non_null(
			strstr(step_document(place, &step), "<nom>Dupont"));
	}
}

/* R13: the first alert informs, when the page is opened. */
static void
results_of_a_moved_session_begin_with_an_alert(void **state)
{
	static const char alert[] =
		"<alerte code=\"fin-reelle-attendue\" regle=\"R13\"/>";
	struct database *place = *state;
	struct session session = exam_session();
	struct step step = step_of("resultats", page_resultats_show, 0);
	const char *document;

	session.statut = SESSION_CONVOCATIONS_ENVOYEES;
	step.session = exam_add(place, session);
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE, ""),
			 OUTCOME_OK);
	assert_null(strstr(step_document(place, &step), alert));
	session.fin_mesure = "v1.9";
	step.session = exam_add(place, session);
	assert_int_equal(step_take(place, &step, PROFIL_CENTRE, ""),
			 OUTCOME_OK);
	document = step_document(place, &step);
	assert_non_null(strstr(document, alert));
	assert_non_null(strstr(document, "<ccps><ccp code=\"CP-1\"/>"));
}

static void
an_id_that_is_none_is_not_found(void **state)
{
	struct database *place = *state;
	struct step step = step_of("session", page_session_show, 0);

	assert_int_equal(step_take(place, &step, PROFIL_DGEFP, ""),
			 OUTCOME_NOT_FOUND);
	step.session = exam_add(place, exam_session()) + 1;
	assert_int_equal(step_take(place, &step, PROFIL_DGEFP, ""),
			 OUTCOME_NOT_FOUND);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		EXAM_TEST(one_candidat_is_shown_to_who_may_see_them),
		EXAM_TEST(results_are_shown_where_they_are_judged),
		EXAM_TEST(results_of_a_moved_session_begin_with_an_alert),
		EXAM_TEST(an_id_that_is_none_is_not_found),
	};
	int failed;

	place_make(true);
	cases_add(&cases, show_cases, sizeof(show_cases), sizeof(*show_cases),
		  check_show);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("session pages", &cases);
	place_unmake();
	return failed;
}
