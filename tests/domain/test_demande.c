/* test_demande.c: demandes de report (R18 to R21). */
#include "domain/demande.h"

#include "../base/cases.h"

#include <string.h>

static struct date
day(const char *text)
{
	struct date date;

	assert_true(date_parse(text, &date));
	return date;
}

/* What R21 says people have in hand; 0: none. */
static struct id_case {
	const char *name;
	const char *text;
	int64_t want;
} id_cases[] = {
	/* clang-format off */
	{ "R21: the number",                     "123456", 123456 },
	{ "R21: ID and the number",              "ID 123456", 123456 },
	{ "R21: id and the number",              "id 123456", 123456 },
	{ "R21: no space between",               "ID123456", 123456 },
	{ "R21: a no-break space between",       "ID\u00A0123456", 123456 },
	{ "R21: a narrow one",                   "ID\u202F123456", 123456 },
	{ "R21: spaces around",                  " \t123456\r\n", 123456 },
	{ "R21: the address",                    "https://ceres.example/sessions/123456", 123456 },
	{ "R21: its path",                       "/sessions/123456", 123456 },
	{ "R21: a page below",                   "https://ceres.example/sessions/123456/convocations", 123456 },
	{ "R21: another form",                   "https://ceres.example/sessions/123456.xml", 123456 },
	{ "R21: with a query",                   "https://ceres.example/sessions/123456?fait=dte", 123456 },
	{ "R21: with a fragment",                "https://ceres.example/sessions/123456#dates", 123456 },
	{ "R21: behind spaces",                  "  https://ceres.example/sessions/123456  ", 123456 },
	{ "nothing",                             "", 0 },
	{ "ID alone",                            "ID", 0 },
	{ "zero",                                "0", 0 },
	{ "two numbers",                         "123456 123457", 0 },
	{ "a letter behind",                     "123456a", 0 },
	{ "a letter behind, in an address",      "/sessions/123456a", 0 },
	{ "a negative one",                      "-123456", 0 },
	{ "the list",                            "https://ceres.example/sessions/", 0 },
	{ "the page of a new one",               "/sessions/nouvelle", 0 },
	{ "another page",                        "https://ceres.example/agrements/123456", 0 },
	{ "eighteen digits",                     "123456789012345678", 123456789012345678 },
	{ "nineteen",                            "1234567890123456789", 0 },
	/* clang-format on */
};

static void
check_id(void **state)
{
	const struct id_case *c = *state;
	int64_t id = 0;

	assert_int_equal(demande_parse_session(c->text, &id), c->want != 0);
	if (c->want)
		assert_int_equal(id, c->want);
}

/* D is 06/07, F 10/07/2020, as when the demande was made. */
static struct passed_case {
	const char *name;
	enum demande_statut statut;
	enum session_statut session;
	const char *today;
	const char *asked_debut;
	const char *asked_fin;
	const char *want;
} passed_cases[] = {
	/* clang-format off */
	{ "in time",                     DEMANDE_EN_ATTENTE, SESSION_EN_PREPARATION,        "2020-07-05", "2020-07-06", "2020-07-10", "" },
	{ "R19: D has come",             DEMANDE_EN_ATTENTE, SESSION_EN_PREPARATION,        "2020-07-06", "2020-07-06", "2020-07-10", "session-commencee" },
	{ "R18: cancelled",              DEMANDE_EN_ATTENTE, SESSION_ANNULEE,               "2020-07-05", "2020-07-06", "2020-07-10", "session-close" },
	{ "R18: its results entered",    DEMANDE_EN_ATTENTE, SESSION_RESULTATS_SAISIS,      "2020-07-15", "2020-07-06", "2020-07-10", "session-close" },
	{ "another D",                   DEMANDE_EN_ATTENTE, SESSION_CONVOCATIONS_ENVOYEES, "2020-07-05", "2020-07-03", "2020-07-10", "session-deplacee" },
	{ "another F",                   DEMANDE_EN_ATTENTE, SESSION_CONVOCATIONS_ENVOYEES, "2020-07-05", "2020-07-06", "2020-07-09", "session-deplacee" },
	{ "moved, and begun",            DEMANDE_EN_ATTENTE, SESSION_CONVOCATIONS_ENVOYEES, "2020-07-06", "2020-07-03", "2020-07-10", "session-commencee" },
	{ "granted: nothing overtakes",  DEMANDE_ACCORDEE,   SESSION_ANNULEE,               "2020-07-06", "2020-07-03", "2020-07-10", "" },
	/* clang-format on */
};

static void
check_passed(void **state)
{
	const struct passed_case *c = *state;
	const struct session session = {
		.statut = c->session,
		.debut = day("2020-07-06"),
		.fin = day("2020-07-10"),
	};
	const struct demande demande = {
		.statut = c->statut,
		.session_debut = { true, day(c->asked_debut) },
		.session_fin = { true, day(c->asked_fin) },
	};

	assert_string_equal(demande_passed_code(demande_passed(
				    &demande, &session, day(c->today))),
			    c->want);
}

/* R26: the demande is of agrément 5. */
static struct move_case {
	const char *name;
	struct session session;
	enum demande_verdict want;
} move_cases[] = {
	/* clang-format off */
	{ "R26: of its agrément, En préparation",  { .id = 1, .agrement = 5, .statut = SESSION_EN_PREPARATION }, DEMANDE_ALLOWED },
	{ "R26: of its agrément, DTE ordered",     { .id = 1, .agrement = 5, .statut = SESSION_DEMANDE_DTE_ENVOYEE }, DEMANDE_ALLOWED },
	{ "R26: of its agrément, summoned",        { .id = 1, .agrement = 5, .statut = SESSION_CONVOCATIONS_ENVOYEES }, DEMANDE_ALLOWED },
	{ "R26: its results entered",              { .id = 1, .agrement = 5, .statut = SESSION_RESULTATS_SAISIS }, DEMANDE_WRONG_SESSION },
	{ "R26: validated",                        { .id = 1, .agrement = 5, .statut = SESSION_VALIDEE }, DEMANDE_WRONG_SESSION },
	{ "R26: cancelled",                        { .id = 1, .agrement = 5, .statut = SESSION_ANNULEE }, DEMANDE_WRONG_SESSION },
	{ "R26: its actual end entered",           { .id = 1, .agrement = 5, .statut = SESSION_CONVOCATIONS_ENVOYEES, .fin_reelle = { .known = true } }, DEMANDE_WRONG_SESSION },
	{ "R26: of another agrément",              { .id = 1, .agrement = 6, .statut = SESSION_EN_PREPARATION }, DEMANDE_WRONG_SESSION },
	{ "R26: none",                             { .id = 0, .agrement = 5, .statut = SESSION_EN_PREPARATION }, DEMANDE_WRONG_SESSION },
	/* clang-format on */
};

static void
check_move(void **state)
{
	const struct move_case *c = *state;
	const struct demande demande = {
		.nature = DEMANDE_TITRE_ECHU,
		.agrement = 5,
	};

	assert_int_equal(demande_may_move(&demande, &c->session), c->want);
}

static struct nature_case {
	const char *name;
	const char *code;
	enum demande_nature want;
	const char *regle;
} nature_cases[] = {
	{ "R20: a report", "report", DEMANDE_REPORT, "R20" },
	{ "R26: a titre échu", "titre-echu", DEMANDE_TITRE_ECHU, "R26" },
	{ "R20: no word", "", DEMANDE_REPORT, "R20" },
};

static void
check_nature(void **state)
{
	const struct nature_case *c = *state;
	const struct demande demande = {
		.nature = demande_nature_of(c->code),
	};

	assert_int_equal(demande.nature, c->want);
	assert_string_equal(demande_regle(&demande), c->regle);
	if (*c->code)
		assert_string_equal(demande_nature_code(c->want), c->code);
}

/* A titre échu has no session that could overtake it. */
static void
nothing_overtakes_a_titre_echu(void **state)
{
	const struct session session = { .statut = SESSION_ANNULEE };
	const struct demande demande = { .nature = DEMANDE_TITRE_ECHU };

	(void)state;
	assert_int_equal(demande_passed(&demande, &session, day("2020-07-05")),
			 DEMANDE_PASSED_NOT);
}

/* Something may become of a demande while it waits, by statut. */
static void
only_what_waits_is_decided(void **state)
{
	static const enum demande_verdict want[DEMANDE_STATUTS] = {
		[DEMANDE_EN_ATTENTE] = DEMANDE_ALLOWED,
		[DEMANDE_ACCORDEE] = DEMANDE_DECIDED,
		[DEMANDE_REFUSEE] = DEMANDE_DECIDED,
		[DEMANDE_RETIREE] = DEMANDE_DECIDED,
	};

	(void)state;
	for (int i = 0; i < DEMANDE_STATUTS; i++) {
		const struct demande demande = {
			.statut = (enum demande_statut)i,
		};

		assert_int_equal(demande_may(&demande), want[i]);
		assert_int_equal(
			demande_statut_of(demande_statut_code(demande.statut)),
			i);
	}
}

int
main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_overtakes_a_titre_echu),
		cmocka_unit_test(only_what_waits_is_decided),
	};
	static struct cases cases;

	cases_add_tests(&cases, tests, sizeof(tests));

	cases_add(&cases, id_cases, sizeof(id_cases), sizeof(id_cases[0]),
		  check_id);
	cases_add(&cases, passed_cases, sizeof(passed_cases),
		  sizeof(passed_cases[0]), check_passed);
	cases_add(&cases, move_cases, sizeof(move_cases), sizeof(move_cases[0]),
		  check_move);
	cases_add(&cases, nature_cases, sizeof(nature_cases),
		  sizeof(nature_cases[0]), check_nature);
	return cases_run("demande", &cases);
}
