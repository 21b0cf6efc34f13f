/* test_session_derogation.c: what a dérogation sets aside (R25), and what
 * still bounds the days of its session. */
#include "domain/session.h"

#include "../base/cases.h"

static struct date
day(const char *text)
{
	struct date date;

	assert_true(date_parse(text, &date));
	return date;
}

/* The agrément holds from 01/07/2020 to 31/07/2020, the titre until 15/07. */
static struct session_cover
cover_of(bool derogation)
{
	return (struct session_cover){
		.debut = day("2020-07-01"),
		.fin = day("2020-07-31"),
		.titre_fin = { true, day("2020-07-15") },
		.derogation = derogation,
	};
}

/* `without`: the verdict where there is no dérogation. Today is 15/06. */
static struct create_case {
	const char *name;
	const char *debut;
	const char *fin;
	enum session_verdict want;
	enum session_verdict without;
} create_cases[] = {
	/* clang-format off */
	{ "the day before the agrément",  "2020-06-30", "2020-07-03", SESSION_ALLOWED, SESSION_OUTSIDE_AGREMENT },
	{ "the day after the agrément",   "2020-08-01", "2020-08-03", SESSION_ALLOWED, SESSION_OUTSIDE_AGREMENT },
	{ "F after the agrément",         "2020-07-31", "2020-08-01", SESSION_ALLOWED, SESSION_FIN_OUTSIDE_AGREMENT },
	{ "F after the titre",            "2020-07-14", "2020-07-16", SESSION_ALLOWED, SESSION_TITRE_ECHU },
	{ "years after both",             "2025-01-06", "2025-01-07", SESSION_ALLOWED, SESSION_OUTSIDE_AGREMENT },
	{ "today",                        "2020-06-15", "2020-06-15", SESSION_ALLOWED, SESSION_OUTSIDE_AGREMENT },
	{ "yesterday",                    "2020-06-14", "2020-07-03", SESSION_DEBUT_PAST, SESSION_DEBUT_PAST },
	{ "F before D",                   "2020-08-02", "2020-08-01", SESSION_FIN_BEFORE_DEBUT, SESSION_OUTSIDE_AGREMENT },
	/* clang-format on */
};

static void
check_create(void **state)
{
	const struct create_case *c = *state;

	for (int with = 0; with < 2; with++) {
		const struct session_cover cover = cover_of(with == 1);

		assert_string_equal(
			session_refusals[session_create_check(
						 day(c->debut), day(c->fin),
						 &cover, day("2020-06-15"))]
				.code,
			session_refusals[with ? c->want : c->without].code);
	}
}

/* It stands at 06/07 to 10/07. */
static struct change_case {
	const char *name;
	enum session_statut statut;
	const char *debut;
	const char *fin;
	enum session_verdict want;
} change_cases[] = {
	/* clang-format off */
	{ "both days move outside",       SESSION_EN_PREPARATION, "2020-09-01", "2020-09-02", SESSION_ALLOWED },
	{ "F moves outside",              SESSION_CONVOCATIONS_ENVOYEES, "2020-07-06", "2020-09-02", SESSION_ALLOWED },
	{ "D is locked all the same",     SESSION_DEMANDE_DTE_ENVOYEE, "2020-09-01", "2020-09-02", SESSION_DEBUT_LOCKED },
	{ "F before D all the same",      SESSION_EN_PREPARATION, "2020-09-01", "2020-08-31", SESSION_FIN_BEFORE_DEBUT },
	{ "D past all the same",          SESSION_EN_PREPARATION, "2020-06-14", "2020-09-02", SESSION_DEBUT_PAST },
	/* clang-format on */
};

static void
check_change(void **state)
{
	const struct change_case *c = *state;
	const struct session_cover cover = cover_of(true);
	const struct session session = {
		.statut = c->statut,
		.debut = day("2020-07-06"),
		.fin = day("2020-07-10"),
	};

	assert_string_equal(
		session_refusals[session_informations_check(
					 &session, day(c->debut), day(c->fin),
					 &cover, day("2020-06-15"))]
			.code,
		session_refusals[c->want].code);
}

/* A report of it (R19), from 06/07 to 10/07; without one the agrément bounds.
 */
static struct report_case {
	const char *name;
	const char *debut;
	const char *fin;
	enum session_verdict want;
	enum session_verdict without;
} report_cases[] = {
	/* clang-format off */
	{ "report: within both",           "2020-07-07", "2020-07-10", SESSION_ALLOWED, SESSION_ALLOWED },
	{ "report: beyond the titre",      "2020-07-13", "2020-07-16", SESSION_ALLOWED, SESSION_TITRE_ECHU },
	{ "report: beyond the agrément",   "2020-08-01", "2020-08-03", SESSION_ALLOWED, SESSION_OUTSIDE_AGREMENT },
	{ "report: goes forward yet",      "2020-07-06", "2020-08-03", SESSION_NOT_LATER, SESSION_NOT_LATER },
	{ "report: F before D yet",        "2020-08-03", "2020-08-02", SESSION_FIN_BEFORE_DEBUT, SESSION_OUTSIDE_AGREMENT },
	/* clang-format on */
};

static void
check_report(void **state)
{
	const struct report_case *c = *state;
	const struct session session = {
		.statut = SESSION_EN_PREPARATION,
		.debut = day("2020-07-06"),
		.fin = day("2020-07-10"),
	};

	for (int with = 0; with < 2; with++) {
		const struct session_cover cover = cover_of(with == 1);

		assert_string_equal(
			session_refusals[session_report_check(
						 &session, day(c->debut),
						 day(c->fin), &cover,
						 day("2020-06-15"))]
				.code,
			session_refusals[with ? c->want : c->without].code);
	}
}

/* Steps after its dates are settled: each with one and without is allowed on
 * days that no agrément covers. */
static struct step_case {
	const char *name;
	enum session_statut statut;
	enum session_action action;
	enum profil profil;
} step_cases[] = {
	/* clang-format off */
	{ "step: informations",  SESSION_EN_PREPARATION, SESSION_INFORMATIONS, PROFIL_CENTRE },
	{ "step: candidats",     SESSION_EN_PREPARATION, SESSION_CANDIDATS, PROFIL_CENTRE },
	{ "step: DTE",           SESSION_EN_PREPARATION, SESSION_DTE, PROFIL_CENTRE },
	{ "step: convocations",  SESSION_DEMANDE_DTE_ENVOYEE, SESSION_CONVOCATIONS, PROFIL_CENTRE },
	{ "step: actual end",    SESSION_CONVOCATIONS_ENVOYEES, SESSION_FIN_REELLE, PROFIL_CENTRE },
	{ "step: results",       SESSION_CONVOCATIONS_ENVOYEES, SESSION_RESULTATS, PROFIL_CENTRE },
	{ "step: validation",    SESSION_RESULTATS_SAISIS, SESSION_VALIDATION, PROFIL_UD },
	/* clang-format on */
};

static void
check_step(void **state)
{
	const struct step_case *c = *state;
	const struct actor actor = { .profil = c->profil };
	const struct session_facts facts = { 3, day("2030-01-10") };

	for (int with = 0; with < 2; with++) {
		const struct session session = {
			.statut = c->statut,
			.debut = day("2030-01-07"),
			.fin = day("2030-01-09"),
			.derogation = with ? "Site fermé." : "",
		};

		assert_string_equal(
			session_refusals[session_may(&session, c->action,
						     &actor, &facts)]
				.code,
			"");
	}
}

static void
it_is_not_warned_of(void **state)
{
	const struct session_delays delays = { 0 };
	const struct session session = {
		.statut = SESSION_CONVOCATIONS_ENVOYEES,
		.debut = day("2020-09-01"),
		.fin = day("2020-09-02"),
	};

	(void)state;
	for (int with = 0; with < 2; with++) {
		const struct session_cover cover = cover_of(with == 1);

		assert_int_equal(session_warnings(&session, &cover, &delays,
						  day("2020-06-15")),
				 with ? 0 : SESSION_WARN_AGREMENT_TITRE);
	}
}

static void
a_text_makes_it(void **state)
{
	(void)state;
	assert_true(session_has_derogation(
		&(struct session){ .derogation = "Site fermé." }));
	assert_false(
		session_has_derogation(&(struct session){ .derogation = "" }));
	assert_false(session_has_derogation(&(struct session){ 0 }));
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(it_is_not_warned_of),
		cmocka_unit_test(a_text_makes_it),
	};

	cases_add(&cases, report_cases, sizeof(report_cases),
		  sizeof(*report_cases), check_report);
	cases_add(&cases, step_cases, sizeof(step_cases), sizeof(*step_cases),
		  check_step);
	cases_add(&cases, create_cases, sizeof(create_cases),
		  sizeof(*create_cases), check_create);
	cases_add(&cases, change_cases, sizeof(change_cases),
		  sizeof(*change_cases), check_change);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("session-derogation", &cases);
}
