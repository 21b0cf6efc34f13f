/* test_session_report.c: a report to later dates (R17 to R19, R22). */
#include "domain/session.h"

#include "../base/cases.h"

static struct date
day(const char *text)
{
	struct date date;

	assert_true(date_parse(text, &date));
	return date;
}

static void
assert_verdict(enum session_verdict got, enum session_verdict want)
{
	assert_string_equal(session_refusals[got].code,
			    session_refusals[want].code);
}

/* D is 06/07/2020. */
static struct when_case {
	const char *name;
	enum session_statut statut;
	const char *today;
	enum session_verdict want;
} when_cases[] = {
	/* clang-format off */
	{ "R19: the day before D",          SESSION_EN_PREPARATION,        "2020-07-05", SESSION_ALLOWED },
	{ "R19: on D",                      SESSION_EN_PREPARATION,        "2020-07-06", SESSION_BEGUN },
	{ "R19: the day after D",           SESSION_EN_PREPARATION,        "2020-07-07", SESSION_BEGUN },
	{ "R18: the day before D, DTE",     SESSION_DEMANDE_DTE_ENVOYEE,   "2020-07-05", SESSION_ALLOWED },
	{ "R18: on D, DTE",                 SESSION_DEMANDE_DTE_ENVOYEE,   "2020-07-06", SESSION_BEGUN },
	{ "R18: the day before D, convocations", SESSION_CONVOCATIONS_ENVOYEES, "2020-07-05", SESSION_ALLOWED },
	{ "R18: on D, convocations",        SESSION_CONVOCATIONS_ENVOYEES, "2020-07-06", SESSION_BEGUN },
	{ "R18 is told before R19",         SESSION_RESULTATS_SAISIS,      "2020-07-06", SESSION_NOT_OUVERTE },
	{ "R18: annulée, the day before D", SESSION_ANNULEE,               "2020-07-05", SESSION_NOT_OUVERTE },
	/* clang-format on */
};

static void
check_when(void **state)
{
	const struct when_case *c = *state;
	const struct actor ud = { .profil = PROFIL_UD };
	const struct session_facts facts = { .today = day(c->today) };
	const struct session session = {
		.statut = c->statut,
		.debut = day("2020-07-06"),
		.fin = day("2020-07-10"),
	};

	assert_verdict(session_may(&session, SESSION_REPORT, &ud, &facts),
		       c->want);
}

/* From 06/07 to 10/07/2020; the agrément holds from 01/02 to 30/09, the titre
 * to 31/08; today is 15/06. */
static struct dates_case {
	const char *name;
	const char *debut;
	const char *fin;
	enum session_verdict want;
} dates_cases[] = {
	/* clang-format off */
	{ "later",                                "2020-07-20", "2020-07-24", SESSION_ALLOWED },
	{ "R19: the day after D",                 "2020-07-07", "2020-07-10", SESSION_ALLOWED },
	{ "R19: D itself",                        "2020-07-06", "2020-07-17", SESSION_NOT_LATER },
	{ "R19: the day before D",                "2020-07-05", "2020-07-10", SESSION_NOT_LATER },
	{ "R19: before today",                    "2020-06-14", "2020-07-10", SESSION_NOT_LATER },
	{ "R19: of one day",                      "2020-07-20", "2020-07-20", SESSION_ALLOWED },
	{ "R19: F the day before D",              "2020-07-20", "2020-07-19", SESSION_FIN_BEFORE_DEBUT },
	{ "the F it has, behind D",               "2020-07-11", "2020-07-10", SESSION_FIN_BEFORE_DEBUT },
	{ "F on the titre's last day",            "2020-08-24", "2020-08-31", SESSION_ALLOWED },
	{ "F the day after it",                   "2020-08-24", "2020-09-01", SESSION_TITRE_ECHU },
	{ "F the day after the agrément's last",  "2020-09-30", "2020-10-01", SESSION_FIN_OUTSIDE_AGREMENT },
	{ "D the day after the agrément's last",  "2020-10-01", "2020-10-02", SESSION_OUTSIDE_AGREMENT },
	/* clang-format on */
};

static void
check_dates(void **state)
{
	const struct dates_case *c = *state;
	const struct session session = {
		.debut = day("2020-07-06"),
		.fin = day("2020-07-10"),
	};
	const struct session_cover cover = {
		.debut = day("2020-02-01"),
		.fin = day("2020-09-30"),
		.titre_fin = { true, day("2020-08-31") },
	};

	assert_verdict(session_report_check(&session, day(c->debut),
					    day(c->fin), &cover,
					    day("2020-06-15")),
		       c->want);
}

/* R22: S stays; what was sent is to be sent again. F0 follows F until a mesure
 * moved it. */
static struct after_case {
	const char *name;
	enum session_statut statut;
	const char *fin_mesure;
	bool dte;
	bool convocations;
	const char *fin_initiale;
} after_cases[] = {
	/* clang-format off */
	{ "R22: nothing was sent",            SESSION_EN_PREPARATION,        "",     false, false, "2020-07-24" },
	{ "R22: the DTE was",                 SESSION_DEMANDE_DTE_ENVOYEE,   "",     true,  false, "2020-07-24" },
	{ "R22: the convocations too",        SESSION_CONVOCATIONS_ENVOYEES, "",     true,  true,  "2020-07-24" },
	{ "a mesure moved F: F0 stays",       SESSION_CONVOCATIONS_ENVOYEES, "v1.9", true,  true,  "2020-05-15" },
	{ "no mesure was read",               SESSION_EN_PREPARATION,        NULL,   false, false, "2020-07-24" },
	/* clang-format on */
};

static void
check_after(void **state)
{
	const struct after_case *c = *state;
	struct session session = {
		.statut = c->statut,
		.fin_mesure = c->fin_mesure,
		.debut = day("2020-07-06"),
		.fin = day("2020-07-10"),
		.fin_initiale = { true, day("2020-05-15") },
	};

	session_apply(&session, SESSION_REPORT, day("2020-06-15"));
	session_set_dates(&session, day("2020-07-20"), day("2020-07-24"));
	assert_int_equal(session.statut, c->statut);
	assert_int_equal(session.dte_a_refaire, c->dte);
	assert_int_equal(session.convocations_a_refaire, c->convocations);
	assert_int_equal(session.debut.days, day("2020-07-20").days);
	assert_int_equal(session.fin.days, day("2020-07-24").days);
	assert_int_equal(session.fin_initiale.date.days,
			 day(c->fin_initiale).days);
}

int
main(void)
{
	struct cases cases = { 0 };

	cases_add(&cases, when_cases, sizeof(when_cases), sizeof(when_cases[0]),
		  check_when);
	cases_add(&cases, dates_cases, sizeof(dates_cases),
		  sizeof(dates_cases[0]), check_dates);
	cases_add(&cases, after_cases, sizeof(after_cases),
		  sizeof(after_cases[0]), check_after);
	return cases_run("session-report", &cases);
}
