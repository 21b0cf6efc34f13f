/* test_session_delays.c: what warns on which day (section 6 of the rules). */
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

static const struct session_delays delays = {
	.convocation_titre_months = 1,
	.convocation_ccp_days = 15,
	.dte_days = 120,
	.dte_late_days = 60,
	.plis_days = 14,
};

#define PREPARATION  SESSION_EN_PREPARATION
#define DTE	     SESSION_DEMANDE_DTE_ENVOYEE
#define CONVOCATIONS SESSION_CONVOCATIONS_ENVOYEES

enum {
	NOTHING = 0,
	ORDER = SESSION_WARN_DTE,
	LATE = SESSION_WARN_DTE_LATE,
	SUMMON = SESSION_WARN_CONVOCATIONS,
	PLIS = SESSION_WARN_PLIS,
};

static struct delay_case {
	const char *name;
	enum session_type type;
	enum session_statut statut;
	const char *debut;
	const char *today;
	unsigned int want;
} delay_cases[] = {
	/* clang-format off */
	{ "DTE: 121 days before",            SESSION_TITRE, PREPARATION, "2020-12-01", "2020-08-02", NOTHING },
	{ "DTE: 120 days before",            SESSION_TITRE, PREPARATION, "2020-12-01", "2020-08-03", ORDER },
	{ "DTE: 61 days before",             SESSION_TITRE, PREPARATION, "2020-12-01", "2020-10-01", ORDER },
	{ "DTE: 60 days before, late",       SESSION_TITRE, PREPARATION, "2020-12-01", "2020-10-02", LATE },
	{ "DTE: ordered, 60 days before",    SESSION_TITRE, DTE,         "2020-12-01", "2020-10-02", NOTHING },
	{ "DTE: on D, nothing done",         SESSION_TITRE, PREPARATION, "2020-12-01", "2020-12-01", LATE | SUMMON },
	{ "DTE: after D, still nothing done", SESSION_TITRE, PREPARATION, "2020-12-01", "2020-12-02", LATE | SUMMON },

	{ "titre: a day more than a month",  SESSION_TITRE, DTE, "2020-12-15", "2020-11-14", NOTHING },
	{ "titre: a month before, the last day", SESSION_TITRE, DTE, "2020-12-15", "2020-11-15", SUMMON },
	{ "titre: a day late",               SESSION_TITRE, DTE, "2020-12-15", "2020-11-16", SUMMON },
	{ "titre: summoned",                 SESSION_TITRE, CONVOCATIONS, "2020-12-15", "2020-11-16", NOTHING },
	{ "titre: of 31/08, the day before 31/07", SESSION_TITRE, DTE, "2020-08-31", "2020-07-30", NOTHING },
	{ "titre: of 31/08, on 31/07",       SESSION_TITRE, DTE, "2020-08-31", "2020-07-31", SUMMON },
	{ "titre: of 31/10, on 29/09",       SESSION_TITRE, DTE, "2020-10-31", "2020-09-29", NOTHING },
	{ "titre: of 31/10, on 30/09, which has no 31", SESSION_TITRE, DTE, "2020-10-31", "2020-09-30", SUMMON },
	{ "titre: of 31/03 of a leap year, on 28/02", SESSION_TITRE, DTE, "2020-03-31", "2020-02-28", NOTHING },
	{ "titre: of 31/03 of a leap year, on 29/02", SESSION_TITRE, DTE, "2020-03-31", "2020-02-29", SUMMON },
	{ "titre: of 29/03 of a leap year, on 29/02", SESSION_TITRE, DTE, "2020-03-29", "2020-02-29", SUMMON },
	{ "titre: of 29/02, on 28/01",       SESSION_TITRE, DTE, "2020-02-29", "2020-01-28", NOTHING },
	{ "titre: of 29/02, on 29/01",       SESSION_TITRE, DTE, "2020-02-29", "2020-01-29", SUMMON },
	{ "titre: of 29/03 of another year, on 27/02", SESSION_TITRE, DTE, "2021-03-29", "2021-02-27", NOTHING },
	{ "titre: of 29/03 of another year, on 28/02", SESSION_TITRE, DTE, "2021-03-29", "2021-02-28", SUMMON },
	{ "titre: over the new year",        SESSION_TITRE, DTE, "2021-01-15", "2020-12-15", SUMMON },

	{ "CCP: 16 days before",             SESSION_CCP, DTE, "2020-12-31", "2020-12-15", NOTHING },
	{ "CCP: 15 days before, the last day", SESSION_CCP, DTE, "2020-12-31", "2020-12-16", SUMMON },
	{ "CCS: 16 days before",             SESSION_CCS, DTE, "2020-12-31", "2020-12-15", NOTHING },
	{ "CCS: 15 days before, the last day", SESSION_CCS, DTE, "2020-12-31", "2020-12-16", SUMMON },

	{ "plis: 15 days before",            SESSION_TITRE, CONVOCATIONS, "2020-12-31", "2020-12-16", NOTHING },
	{ "plis: 14 days before",            SESSION_TITRE, CONVOCATIONS, "2020-12-31", "2020-12-17", PLIS },
	{ "plis: on D",                      SESSION_TITRE, CONVOCATIONS, "2020-12-31", "2020-12-31", PLIS },
	{ "plis: the day after D",           SESSION_TITRE, CONVOCATIONS, "2020-12-31", "2021-01-01", NOTHING },
	{ "plis: not summoned yet",          SESSION_CCP, DTE, "2020-12-31", "2020-12-17", SUMMON | PLIS },
	{ "plis: no DTE, so none",           SESSION_CCP, PREPARATION, "2020-12-31", "2020-12-17", LATE | SUMMON },

	{ "résultats saisis: nothing",       SESSION_TITRE, SESSION_RESULTATS_SAISIS, "2020-12-15", "2020-12-10", NOTHING },
	{ "validée: nothing",                SESSION_TITRE, SESSION_VALIDEE, "2020-12-15", "2020-12-10", NOTHING },
	{ "annulée: nothing",                SESSION_TITRE, SESSION_ANNULEE, "2020-12-15", "2020-12-10", NOTHING },
	/* clang-format on */
};

static void
check_delay(void **state)
{
	const struct delay_case *c = *state;
	const struct session_cover cover = {
		.debut = day("2020-01-01"),
		.fin = day("2021-12-31"),
	};
	const struct session session = {
		.type = c->type,
		.statut = c->statut,
		.debut = day(c->debut),
		.fin = day("2021-12-31"),
	};

	assert_int_equal(
		session_warnings(&session, &cover, &delays, day(c->today)),
		c->want);
}

/* R22: what is to be sent again has its delay again; D is 15/12, of a CCP. */
static struct again_case {
	const char *name;
	enum session_statut statut;
	const char *today;
	unsigned int want;
} again_cases[] = {
	/* clang-format off */
	{ "DTE again, 121 days before",        DTE,          "2020-08-16", SESSION_WARN_DTE_AGAIN },
	{ "DTE again, 120 days before",        DTE,          "2020-08-17", SESSION_WARN_DTE_AGAIN | SESSION_WARN_DTE },
	{ "DTE again, 60 days before",         DTE,          "2020-10-16", SESSION_WARN_DTE_AGAIN | SESSION_WARN_DTE_LATE },
	{ "convocations again, 16 days before", CONVOCATIONS, "2020-11-29", SESSION_WARN_CONVOCATIONS_AGAIN },
	{ "convocations again, 15 days before", CONVOCATIONS, "2020-11-30", SESSION_WARN_CONVOCATIONS_AGAIN | SESSION_WARN_CONVOCATIONS },
	/* clang-format on */
};

static void
check_again(void **state)
{
	const struct again_case *c = *state;
	const struct session_cover cover = { .fin = day("2021-12-31") };
	const struct session session = {
		.type = SESSION_CCP,
		.statut = c->statut,
		.debut = day("2020-12-15"),
		.fin = day("2020-12-18"),
		.dte_a_refaire = c->statut == DTE,
		.convocations_a_refaire = c->statut == CONVOCATIONS,
	};
	const unsigned int asked =
		SESSION_WARN_DTE | SESSION_WARN_DTE_LATE |
		SESSION_WARN_DTE_AGAIN | SESSION_WARN_CONVOCATIONS_AGAIN |
		(c->statut == CONVOCATIONS ? SESSION_WARN_CONVOCATIONS : 0U);

	assert_int_equal(
		session_warnings(&session, &cover, &delays, day(c->today)) &
			asked,
		c->want);
}

/* Long before its D of 15/12, F on 18/12. */
static struct fact_case {
	const char *name;
	enum session_statut statut;
	bool dte_a_refaire;
	bool convocations_a_refaire;
	const char *agrement_fin;
	const char *titre_fin;
	unsigned int want;
} fact_cases[] = {
	/* clang-format off */
	{ "R22: the DTE to order again",       DTE,          true,  false, "2020-12-31", "", SESSION_WARN_DTE_AGAIN },
	{ "R22: candidats to summon again",    CONVOCATIONS, false, true,  "2020-12-31", "", SESSION_WARN_CONVOCATIONS_AGAIN },
	{ "R22: both again",                   CONVOCATIONS, true,  true,  "2020-12-31", "", SESSION_WARN_DTE_AGAIN | SESSION_WARN_CONVOCATIONS_AGAIN },
	{ "R22: no longer, once annulée",      SESSION_ANNULEE, true, true, "2020-12-31", "", 0 },
	{ "agrément and titre end together",   DTE, false, false, "2020-12-31", "2020-12-31", 0 },
	{ "the agrément a day longer",         DTE, false, false, "2020-12-31", "2020-12-30", SESSION_WARN_AGREMENT_TITRE },
	{ "the titre has no end",              DTE, false, false, "2020-12-31", "", 0 },
	{ "the agrément ends on F",            DTE, false, false, "2020-12-18", "", 0 },
	{ "the agrément ends the day before F", DTE, false, false, "2020-12-17", "", SESSION_WARN_AGREMENT_TITRE },
	{ "of an annulée nobody cares",        SESSION_ANNULEE, false, false, "2020-12-17", "", 0 },
	/* clang-format on */
};

static void
check_fact(void **state)
{
	const struct fact_case *c = *state;
	const struct session_cover cover = {
		.debut = day("2020-01-01"),
		.fin = day(c->agrement_fin),
		.titre_fin = maybe(c->titre_fin),
	};
	const struct session session = {
		.type = SESSION_TITRE,
		.statut = c->statut,
		.debut = day("2020-12-15"),
		.fin = day("2020-12-18"),
		.dte_a_refaire = c->dte_a_refaire,
		.convocations_a_refaire = c->convocations_a_refaire,
	};

	assert_int_equal(
		session_warnings(&session, &cover, &delays, day("2020-06-15")),
		c->want);
}

/* What a warning says of its delay is what the DGEFP has set. */
static struct said_case {
	const char *name;
	enum session_warning warning;
	enum session_type type;
	struct session_delay want;
} said_cases[] = {
	/* clang-format off */
	{ "delay of DTE",                        SESSION_WARN_DTE,            SESSION_TITRE, { 0, 120 } },
	{ "delay of DTE_LATE",                   SESSION_WARN_DTE_LATE,       SESSION_CCP,   { 0, 60 } },
	{ "delay of CONVOCATIONS of a titre",    SESSION_WARN_CONVOCATIONS,   SESSION_TITRE, { 1, 0 } },
	{ "delay of CONVOCATIONS of a CCP",      SESSION_WARN_CONVOCATIONS,   SESSION_CCP,   { 0, 15 } },
	{ "delay of CONVOCATIONS of a CCS",      SESSION_WARN_CONVOCATIONS,   SESSION_CCS,   { 0, 15 } },
	{ "delay of PLIS",                       SESSION_WARN_PLIS,           SESSION_TITRE, { 0, 14 } },
	{ "no delay of DTE_AGAIN",               SESSION_WARN_DTE_AGAIN,      SESSION_TITRE, { 0, 0 } },
	{ "no delay of AGREMENT_TITRE",          SESSION_WARN_AGREMENT_TITRE, SESSION_TITRE, { 0, 0 } },
	/* clang-format on */
};

static void
check_said(void **state)
{
	const struct said_case *c = *state;
	const struct session_delay delay =
		session_warning_delay(c->warning, c->type, &delays);

	assert_int_equal(delay.months, c->want.months);
	assert_int_equal(delay.days, c->want.days);
}

static struct code_case {
	const char *name;
	unsigned int warning;
	const char *want;
} code_cases[] = {
	/* clang-format off */
	{ "code of DTE",                SESSION_WARN_DTE, "dte-a-demander" },
	{ "code of DTE_LATE",           SESSION_WARN_DTE_LATE, "dte-en-retard" },
	{ "code of CONVOCATIONS",       SESSION_WARN_CONVOCATIONS, "convocations-a-envoyer" },
	{ "code of PLIS",               SESSION_WARN_PLIS, "plis-a-verifier" },
	{ "code of DTE_AGAIN",          SESSION_WARN_DTE_AGAIN, "dte-a-refaire" },
	{ "code of CONVOCATIONS_AGAIN", SESSION_WARN_CONVOCATIONS_AGAIN, "convocations-a-refaire" },
	{ "code of AGREMENT_TITRE",     SESSION_WARN_AGREMENT_TITRE, "agrement-a-verifier" },
	{ "no code of two bits",        SESSION_WARN_DTE | SESSION_WARN_PLIS, "" },
	/* clang-format on */
};

static void
check_code(void **state)
{
	const struct code_case *c = *state;

	assert_string_equal(
		session_warning_code((enum session_warning)c->warning),
		c->want);
}

int
main(void)
{
	struct cases cases = { 0 };

	cases_add(&cases, delay_cases, sizeof(delay_cases),
		  sizeof(delay_cases[0]), check_delay);
	cases_add(&cases, again_cases, sizeof(again_cases),
		  sizeof(again_cases[0]), check_again);
	cases_add(&cases, fact_cases, sizeof(fact_cases), sizeof(fact_cases[0]),
		  check_fact);
	cases_add(&cases, code_cases, sizeof(code_cases), sizeof(code_cases[0]),
		  check_code);
	cases_add(&cases, said_cases, sizeof(said_cases), sizeof(said_cases[0]),
		  check_said);
	return cases_run("session-delays", &cases);
}
