/* test_session_dates.c: which days a session may have, and which actual end. */
#include "domain/session.h"

#include "../base/cases.h"

#include <string.h>

static struct date
day(const char *text)
{
	struct date date;

	assert_true(date_parse(text, &date));
	return date;
}

static struct optional_date
maybe(const char *text)
{
	struct optional_date none = { 0 };

	if (*text == '\0')
		return none;
	return (struct optional_date){ .known = true, .date = day(text) };
}

static void
assert_verdict(enum session_verdict got, enum session_verdict want)
{
	assert_string_equal(session_refusals[got].code,
			    session_refusals[want].code);
}

/* The agrément holds from 01/02/2020 to 30/09/2020; today is 15/06/2020. */
static struct session_cover
cover_until(const char *titre_fin)
{
	return (struct session_cover){
		.debut = day("2020-02-01"),
		.fin = day("2020-09-30"),
		.titre_fin = maybe(titre_fin),
	};
}

static struct create_case {
	const char *name;
	const char *debut;
	const char *fin;
	const char *titre_fin;
	enum session_verdict want;
} create_cases[] = {
	/* clang-format off */
	{ "new: within everything",           "2020-07-01", "2020-07-03", "2020-12-31", SESSION_ALLOWED },
	{ "new: begins yesterday",            "2020-06-14", "2020-07-03", "2020-12-31", SESSION_DEBUT_PAST },
	{ "new: begins today",                "2020-06-15", "2020-07-03", "2020-12-31", SESSION_ALLOWED },
	{ "new: of one day",                  "2020-07-01", "2020-07-01", "2020-12-31", SESSION_ALLOWED },
	{ "new: ends the day before",         "2020-07-01", "2020-06-30", "2020-12-31", SESSION_FIN_BEFORE_DEBUT },
	{ "new: ends on the agrément's last day", "2020-07-01", "2020-09-30", "2020-12-31", SESSION_ALLOWED },
	{ "new: ends the day after it",       "2020-07-01", "2020-10-01", "2020-12-31", SESSION_FIN_OUTSIDE_AGREMENT },
	{ "new: begins on its last day",      "2020-09-30", "2020-09-30", "2020-12-31", SESSION_ALLOWED },
	{ "new: begins the day after it",     "2020-10-01", "2020-10-02", "2020-12-31", SESSION_OUTSIDE_AGREMENT },
	{ "new: ends on the titre's last day", "2020-07-01", "2020-08-31", "2020-08-31", SESSION_ALLOWED },
	{ "new: ends the day after that",     "2020-07-01", "2020-09-01", "2020-08-31", SESSION_TITRE_ECHU },
	{ "new: of a titre without end",      "2020-07-01", "2020-09-30", "", SESSION_ALLOWED },
	{ "new: of a titre that ended before", "2020-07-01", "2020-07-03", "2020-06-30", SESSION_TITRE_ECHU },
	{ "new: past and outside: the past is told", "2020-01-31", "2020-07-03", "2020-12-31", SESSION_DEBUT_PAST },
	/* clang-format on */
};

static void
check_create(void **state)
{
	const struct create_case *c = *state;
	const struct session_cover cover = cover_until(c->titre_fin);

	assert_verdict(session_create_check(day(c->debut), day(c->fin), &cover,
					    day("2020-06-15")),
		       c->want);
}

/* An agrément still to come; today is before it. */
static struct early_case {
	const char *name;
	const char *debut;
	enum session_verdict want;
} early_cases[] = {
	/* clang-format off */
	{ "new: begins the day before the agrément", "2020-01-31", SESSION_OUTSIDE_AGREMENT },
	{ "new: begins on its first day",            "2020-02-01", SESSION_ALLOWED },
	/* clang-format on */
};

static void
check_early(void **state)
{
	const struct early_case *c = *state;
	const struct session_cover cover = cover_until("");

	assert_verdict(session_create_check(day(c->debut), day("2020-02-03"),
					    &cover, day("2020-01-02")),
		       c->want);
}

#define PREPARATION  SESSION_EN_PREPARATION
#define DTE	     SESSION_DEMANDE_DTE_ENVOYEE
#define CONVOCATIONS SESSION_CONVOCATIONS_ENVOYEES

/* The session stands at 01/07 to 03/07; its titre ends on 31/08. */
static struct informations_case {
	const char *name;
	const char *debut;
	const char *fin;
	enum session_statut statut;
	enum session_verdict want;
} informations_cases[] = {
	/* clang-format off */
	{ "R15: nothing changes",                   "2020-07-01", "2020-07-03", PREPARATION,              SESSION_ALLOWED },
	{ "R15: D moves in préparation",            "2020-07-02", "2020-07-03", PREPARATION,              SESSION_ALLOWED },
	{ "R16: D moves after the DTE",             "2020-07-02", "2020-07-03", DTE,                      SESSION_DEBUT_LOCKED },
	{ "R16: D moves after the convocations",    "2020-07-02", "2020-07-03", CONVOCATIONS,             SESSION_DEBUT_LOCKED },
	{ "R16: D moves a day back",                "2020-06-30", "2020-07-03", DTE,                      SESSION_DEBUT_LOCKED },
	{ "R16: D moves after the results",         "2020-07-02", "2020-07-03", SESSION_RESULTATS_SAISIS, SESSION_DEBUT_LOCKED },
	{ "R16: D moves once validée",              "2020-07-02", "2020-07-03", SESSION_VALIDEE,          SESSION_DEBUT_LOCKED },
	{ "R16: D moves once annulée",              "2020-07-02", "2020-07-03", SESSION_ANNULEE,          SESSION_DEBUT_LOCKED },
	{ "R16: a locked D is told before a bad F", "2020-07-02", "2020-01-01", DTE,                      SESSION_DEBUT_LOCKED },
	{ "R16: F moves after the DTE",             "2020-07-01", "2020-07-10", DTE,                      SESSION_ALLOWED },
	{ "R16: F moves after the convocations",    "2020-07-01", "2020-07-10", CONVOCATIONS,             SESSION_ALLOWED },
	{ "R16: F moves to D",                      "2020-07-01", "2020-07-01", CONVOCATIONS,             SESSION_ALLOWED },
	{ "R16: F moves to the day before D",       "2020-07-01", "2020-06-30", CONVOCATIONS,             SESSION_FIN_BEFORE_DEBUT },
	{ "D moves to today",                       "2020-06-15", "2020-07-03", PREPARATION,              SESSION_ALLOWED },
	{ "D moves to yesterday",                   "2020-06-14", "2020-07-03", PREPARATION,              SESSION_DEBUT_PAST },
	{ "D moves to F",                           "2020-07-03", "2020-07-03", PREPARATION,              SESSION_ALLOWED },
	{ "D moves past an F that stays",           "2020-07-04", "2020-07-03", PREPARATION,              SESSION_FIN_BEFORE_DEBUT },
	{ "D and F move together",                  "2020-07-20", "2020-07-22", PREPARATION,              SESSION_ALLOWED },
	{ "D moves past the agrément",              "2020-10-01", "2020-10-02", PREPARATION,              SESSION_OUTSIDE_AGREMENT },
	{ "F moves to the titre's last day",        "2020-07-01", "2020-08-31", DTE,                      SESSION_ALLOWED },
	{ "F moves to the day after",               "2020-07-01", "2020-09-01", DTE,                      SESSION_TITRE_ECHU },
	{ "F moves past agrément and titre",        "2020-07-01", "2020-10-01", DTE,                      SESSION_FIN_OUTSIDE_AGREMENT },
	/* clang-format on */
};

static void
check_informations(void **state)
{
	const struct informations_case *c = *state;
	const struct session_cover cover = cover_until("2020-08-31");
	const struct session session = {
		.statut = c->statut,
		.debut = day("2020-07-01"),
		.fin = day("2020-07-03"),
	};

	assert_verdict(session_informations_check(&session, day(c->debut),
						  day(c->fin), &cover,
						  day("2020-06-15")),
		       c->want);
}

/* A session of the spring whose F a mesure moved past its agrément, of 30/09,
 * with its D before the agrément and long ago. */
static struct moved_case {
	const char *name;
	const char *debut;
	const char *fin;
	const char *fin_reelle;
	enum session_statut statut;
	enum session_verdict want;
} moved_cases[] = {
	/* clang-format off */
	{ "a D and an F outside the cover may stay", "2020-01-20", "2020-10-15", "",           CONVOCATIONS, SESSION_ALLOWED },
	{ "F moves back inside, though past",        "2020-01-20", "2020-06-12", "",           CONVOCATIONS, SESSION_ALLOWED },
	{ "F moves, still outside",                  "2020-01-20", "2020-10-14", "",           CONVOCATIONS, SESSION_FIN_OUTSIDE_AGREMENT },
	{ "a past D that is new",                    "2020-02-03", "2020-10-15", "",           PREPARATION,  SESSION_DEBUT_PAST },
	{ "D moves inside, the F outside stays",     "2020-07-01", "2020-10-15", "",           PREPARATION,  SESSION_ALLOWED },
	{ "R13: F moves to the actual end",          "2020-01-20", "2020-06-10", "2020-06-10", CONVOCATIONS, SESSION_ALLOWED },
	{ "R13: F moves to the day before it",       "2020-01-20", "2020-06-09", "2020-06-10", CONVOCATIONS, SESSION_FIN_BEFORE_FIN_REELLE },
	{ "R13: D moves to the actual end, today",   "2020-06-15", "2020-10-15", "2020-06-15", PREPARATION,  SESSION_ALLOWED },
	{ "R13: D moves past the actual end",        "2020-06-16", "2020-10-15", "2020-06-15", PREPARATION,  SESSION_DEBUT_AFTER_FIN_REELLE },
	/* clang-format on */
};

static void
check_moved(void **state)
{
	const struct moved_case *c = *state;
	const struct session_cover cover = cover_until("");
	const struct session session = {
		.statut = c->statut,
		.debut = day("2020-01-20"),
		.fin = day("2020-10-15"),
		.fin_mesure = "v1.9",
		.fin_reelle = maybe(c->fin_reelle),
	};

	assert_verdict(session_informations_check(&session, day(c->debut),
						  day(c->fin), &cover,
						  day("2020-06-15")),
		       c->want);
}

/* D is 08/06 and F 19/06. */
static struct fin_reelle_case {
	const char *name;
	const char *fin_reelle;
	const char *today;
	enum session_verdict want;
} fin_reelle_cases[] = {
	/* clang-format off */
	{ "R13: the day before D",        "2020-06-07", "2020-06-15", SESSION_FIN_REELLE_EARLY },
	{ "R13: on D",                    "2020-06-08", "2020-06-15", SESSION_ALLOWED },
	{ "R13: on D, which is today",    "2020-06-08", "2020-06-08", SESSION_ALLOWED },
	{ "R13: today",                   "2020-06-15", "2020-06-15", SESSION_ALLOWED },
	{ "R13: tomorrow",                "2020-06-16", "2020-06-15", SESSION_FIN_REELLE_FUTURE },
	{ "R13: on F",                    "2020-06-19", "2020-07-01", SESSION_ALLOWED },
	{ "R13: the day after F",         "2020-06-20", "2020-07-01", SESSION_FIN_REELLE_LATE },
	{ "R13: after F and after today", "2020-06-20", "2020-06-19", SESSION_FIN_REELLE_FUTURE },
	/* clang-format on */
};

static void
check_fin_reelle(void **state)
{
	const struct fin_reelle_case *c = *state;
	const struct session session = {
		.statut = CONVOCATIONS,
		.debut = day("2020-06-08"),
		.fin = day("2020-06-19"),
	};

	assert_verdict(session_fin_reelle_check(&session, day(c->fin_reelle),
						day(c->today)),
		       c->want);
}

static struct motif_case {
	const char *name;
	const char *motif;
	enum session_verdict want;
} motif_cases[] = {
	/* clang-format off */
	{ "a reason",                     "Le jury est empêché.", SESSION_ALLOWED },
	{ "a reason of one letter",       "x", SESSION_ALLOWED },
	{ "a reason in other letters",    "причина", SESSION_ALLOWED },
	{ "no reason",                    "", SESSION_WITHOUT_MOTIF },
	{ "no reason at all",             NULL, SESSION_WITHOUT_MOTIF },
	{ "spaces are no reason",         "  \t\r\n ", SESSION_WITHOUT_MOTIF },
	{ "no-break spaces are none",     "\u00A0\u202F\u200B", SESSION_WITHOUT_MOTIF },
	{ "a full stop is none",          ".", SESSION_WITHOUT_MOTIF },
	{ "an accent alone is none",      "\u0301", SESSION_WITHOUT_MOTIF },
	/* clang-format on */
};

static void
check_motif(void **state)
{
	const struct motif_case *c = *state;

	assert_string_equal(session_check_motif(c->motif)->code,
			    session_refusals[c->want].code);
}

int
main(void)
{
	struct cases cases = { 0 };

	cases_add(&cases, create_cases, sizeof(create_cases),
		  sizeof(create_cases[0]), check_create);
	cases_add(&cases, early_cases, sizeof(early_cases),
		  sizeof(early_cases[0]), check_early);
	cases_add(&cases, informations_cases, sizeof(informations_cases),
		  sizeof(informations_cases[0]), check_informations);
	cases_add(&cases, moved_cases, sizeof(moved_cases),
		  sizeof(moved_cases[0]), check_moved);
	cases_add(&cases, fin_reelle_cases, sizeof(fin_reelle_cases),
		  sizeof(fin_reelle_cases[0]), check_fin_reelle);
	cases_add(&cases, motif_cases, sizeof(motif_cases),
		  sizeof(motif_cases[0]), check_motif);
	return cases_run("session-dates", &cases);
}
