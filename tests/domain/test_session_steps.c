/* test_session_steps.c: what else a step waits for, and what the session is
 * after it. */
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

/* "" for a day that is not known. */
static struct optional_date
maybe(const char *text)
{
	struct optional_date none = { 0 };

	if (*text == '\0')
		return none;
	return (struct optional_date){ .known = true, .date = day(text) };
}

#define PREPARATION  SESSION_EN_PREPARATION
#define DTE	     SESSION_DEMANDE_DTE_ENVOYEE
#define CONVOCATIONS SESSION_CONVOCATIONS_ENVOYEES

/* The session begins on 08/06 and ends, as planned, on 12/06; today moves. */
static struct step_case {
	const char *name;
	enum session_action action;
	enum session_statut statut;
	const char *today;
	const char *fin_mesure;
	const char *fin;
	const char *fin_reelle;
	size_t candidats;
	bool dte_a_refaire;
	bool convocations_a_refaire;
	enum session_verdict want;
} step_cases[] = {
	/* clang-format off */
	{ "R22: the DTE ordered again at its own statut",       SESSION_DTE, DTE,          "2020-06-01", "", "2020-06-12", "", 1, true, false, SESSION_ALLOWED },
	{ "R22: the DTE ordered again after the convocations",  SESSION_DTE, CONVOCATIONS, "2020-06-01", "", "2020-06-12", "", 1, true, false, SESSION_ALLOWED },
	{ "the DTE is not ordered again for convocations to send again", SESSION_DTE, CONVOCATIONS, "2020-06-01", "", "2020-06-12", "", 1, false, true, SESSION_DTE_TOO_LATE },
	{ "a flag does not outlive OUVERT: résultats",          SESSION_DTE, SESSION_RESULTATS_SAISIS, "2020-06-15", "", "2020-06-12", "", 1, true, false, SESSION_DTE_TOO_LATE },
	{ "a flag does not outlive OUVERT: annulée",            SESSION_DTE, SESSION_ANNULEE, "2020-06-01", "", "2020-06-12", "", 1, true, false, SESSION_DTE_TOO_LATE },
	{ "the DTE needs no candidat",                          SESSION_DTE, PREPARATION,  "2020-06-01", "", "2020-06-12", "", 0, false, false, SESSION_ALLOWED },

	{ "convocations to one candidat",                       SESSION_CONVOCATIONS, DTE, "2020-06-01", "", "2020-06-12", "", 1, false, false, SESSION_ALLOWED },
	{ "convocations to nobody",                             SESSION_CONVOCATIONS, DTE, "2020-06-01", "", "2020-06-12", "", 0, false, false, SESSION_WITHOUT_CANDIDAT },
	{ "convocations to nobody, before the DTE",             SESSION_CONVOCATIONS, PREPARATION, "2020-06-01", "", "2020-06-12", "", 0, false, false, SESSION_DTE_FIRST },
	{ "R22: convocations sent again",                       SESSION_CONVOCATIONS, CONVOCATIONS, "2020-06-01", "", "2020-06-12", "", 1, false, true, SESSION_ALLOWED },
	{ "R22: convocations sent again to nobody",             SESSION_CONVOCATIONS, CONVOCATIONS, "2020-06-01", "", "2020-06-12", "", 0, false, true, SESSION_WITHOUT_CANDIDAT },
	{ "convocations twice",                                 SESSION_CONVOCATIONS, CONVOCATIONS, "2020-06-01", "", "2020-06-12", "", 1, true, false, SESSION_CONVOCATIONS_TOO_LATE },
	{ "a DTE to order again does not hold convocations up", SESSION_CONVOCATIONS, DTE, "2020-06-01", "", "2020-06-12", "", 1, true, false, SESSION_ALLOWED },
	{ "convocations of results entered, whatever the flag", SESSION_CONVOCATIONS, SESSION_RESULTATS_SAISIS, "2020-06-15", "", "2020-06-12", "", 1, false, true, SESSION_NOT_OUVERTE },

	{ "R13: an actual end the day before D",                SESSION_FIN_REELLE, CONVOCATIONS, "2020-06-07", "", "2020-06-12", "", 1, false, false, SESSION_NOT_BEGUN },
	{ "R13: an actual end on D",                            SESSION_FIN_REELLE, CONVOCATIONS, "2020-06-08", "", "2020-06-12", "", 1, false, false, SESSION_ALLOWED },
	{ "R13: an actual end, corrected",                      SESSION_FIN_REELLE, CONVOCATIONS, "2020-06-15", "", "2020-06-12", "2020-06-11", 1, false, false, SESSION_ALLOWED },
	{ "an actual end of a validée before D",                SESSION_FIN_REELLE, SESSION_VALIDEE, "2020-06-07", "", "2020-06-12", "", 1, false, false, SESSION_NOT_OUVERTE },

	{ "results the day before F",                           SESSION_RESULTATS, CONVOCATIONS, "2020-06-11", "", "2020-06-12", "", 1, false, false, SESSION_NOT_ENDED },
	{ "results on F: the exam may still go on",             SESSION_RESULTATS, CONVOCATIONS, "2020-06-12", "", "2020-06-12", "", 1, false, false, SESSION_NOT_ENDED },
	{ "results the day after F",                            SESSION_RESULTATS, CONVOCATIONS, "2020-06-13", "", "2020-06-12", "", 1, false, false, SESSION_ALLOWED },
	{ "results on F with its actual end",                   SESSION_RESULTATS, CONVOCATIONS, "2020-06-12", "", "2020-06-12", "2020-06-12", 1, false, false, SESSION_ALLOWED },
	{ "results before F with an earlier actual end",        SESSION_RESULTATS, CONVOCATIONS, "2020-06-11", "", "2020-06-12", "2020-06-11", 1, false, false, SESSION_ALLOWED },
	{ "results of nobody",                                  SESSION_RESULTATS, CONVOCATIONS, "2020-06-15", "", "2020-06-12", "", 0, false, false, SESSION_WITHOUT_CANDIDAT },
	{ "results of nobody, not ended",                       SESSION_RESULTATS, CONVOCATIONS, "2020-06-12", "", "2020-06-12", "", 0, false, false, SESSION_NOT_ENDED },
	{ "R22: a flag warns, it does not block the results",   SESSION_RESULTATS, CONVOCATIONS, "2020-06-15", "", "2020-06-12", "", 1, true, true, SESSION_ALLOWED },
	{ "R12: a mesure moved F, no actual end",               SESSION_RESULTATS, CONVOCATIONS, "2020-06-15", "v1.9", "2020-08-24", "", 1, false, false, SESSION_FIN_REELLE_FIRST },
	{ "R12: also once that F is past",                      SESSION_RESULTATS, CONVOCATIONS, "2020-08-25", "v1.9", "2020-08-24", "", 1, false, false, SESSION_FIN_REELLE_FIRST },
	{ "R12: also once the centre moved F back",             SESSION_RESULTATS, CONVOCATIONS, "2020-06-15", "v1.9", "2020-06-12", "", 1, false, false, SESSION_FIN_REELLE_FIRST },
	{ "R12: its actual end entered",                        SESSION_RESULTATS, CONVOCATIONS, "2020-06-15", "v1.9", "2020-08-24", "2020-06-15", 1, false, false, SESSION_ALLOWED },
	{ "R12: the convocations come first",                   SESSION_RESULTATS, DTE, "2020-06-15", "v1.9", "2020-08-24", "", 1, false, false, SESSION_CONVOCATIONS_FIRST },
	{ "R12: before anybody is missed",                      SESSION_RESULTATS, CONVOCATIONS, "2020-06-15", "v1.9", "2020-08-24", "", 0, false, false, SESSION_FIN_REELLE_FIRST },
	{ "R12 does not hold the informations up: F may be moved", SESSION_INFORMATIONS, CONVOCATIONS, "2020-06-15", "v1.9", "2020-08-24", "", 1, false, false, SESSION_ALLOWED },
	/* clang-format on */
};

static void
check_step(void **state)
{
	const struct step_case *c = *state;
	const struct actor actor = { .profil = PROFIL_CENTRE };
	const struct session_facts facts = {
		.candidats = c->candidats,
		.today = day(c->today),
	};
	const struct session session = {
		.statut = c->statut,
		.debut = day("2020-06-08"),
		.fin = day(c->fin),
		.fin_mesure = c->fin_mesure,
		.fin_reelle = maybe(c->fin_reelle),
		.dte_a_refaire = c->dte_a_refaire,
		.convocations_a_refaire = c->convocations_a_refaire,
	};

	assert_string_equal(session_refusals[session_may(&session, c->action,
							 &actor, &facts)]
				    .code,
			    session_refusals[c->want].code);
}

static struct await_case {
	const char *name;
	const char *fin_mesure;
	const char *fin_reelle;
	enum session_statut statut;
	bool want;
} await_cases[] = {
	/* clang-format off */
	{ "moved by a mesure, préparation",      "v1.9", "",           PREPARATION,              true },
	{ "moved by a mesure, DTE",              "v1.9", "",           DTE,                      true },
	{ "moved by a mesure, convocations",     "v1.9", "",           CONVOCATIONS,             true },
	{ "moved by a mesure, résultats",        "v1.9", "",           SESSION_RESULTATS_SAISIS, false },
	{ "moved by a mesure, validée",          "v1.9", "",           SESSION_VALIDEE,          false },
	{ "moved by a mesure, annulée",          "v1.9", "",           SESSION_ANNULEE,          false },
	{ "moved by a mesure, actual end known", "v1.9", "2020-06-12", CONVOCATIONS,             false },
	{ "moved by no mesure",                  "",     "",           CONVOCATIONS,             false },
	{ "moved by no mesure, nothing read",    NULL,   "",           CONVOCATIONS,             false },
	/* clang-format on */
};

static void
check_await(void **state)
{
	const struct await_case *c = *state;
	const struct session session = {
		.statut = c->statut,
		.fin_mesure = c->fin_mesure,
		.fin_reelle = maybe(c->fin_reelle),
	};

	assert_int_equal(session_awaits_fin_reelle(&session), c->want);
}

/* Before: DTE of 02/03, convocations of 03/03, both to do again. */
static struct apply_case {
	const char *name;
	const char *dte_le;
	const char *convocations_le;
	enum session_action action;
	enum session_statut statut;
	enum session_statut want;
	bool dte_a_refaire;
	bool convocations_a_refaire;
} apply_cases[] = {
	/* clang-format off */
	{ "informations change no statut",   "2020-03-02", "2020-03-03", SESSION_INFORMATIONS, DTE,                      DTE,                      true,  true },
	{ "candidats change no statut",      "2020-03-02", "2020-03-03", SESSION_CANDIDATS,    CONVOCATIONS,             CONVOCATIONS,             true,  true },
	{ "an actual end changes no statut", "2020-03-02", "2020-03-03", SESSION_FIN_REELLE,   CONVOCATIONS,             CONVOCATIONS,             true,  true },
	{ "the DTE",                         "2020-06-15", "2020-03-03", SESSION_DTE,          PREPARATION,              DTE,                      false, true },
	{ "R22: the DTE again",              "2020-06-15", "2020-03-03", SESSION_DTE,          DTE,                      DTE,                      false, true },
	{ "R22: the DTE again, later",       "2020-06-15", "2020-03-03", SESSION_DTE,          CONVOCATIONS,             CONVOCATIONS,             false, true },
	{ "the convocations",                "2020-03-02", "2020-06-15", SESSION_CONVOCATIONS, DTE,                      CONVOCATIONS,             true,  false },
	{ "R22: the convocations again",     "2020-03-02", "2020-06-15", SESSION_CONVOCATIONS, CONVOCATIONS,             CONVOCATIONS,             true,  false },
	{ "the results",                     "2020-03-02", "2020-03-03", SESSION_RESULTATS,    CONVOCATIONS,             SESSION_RESULTATS_SAISIS, true,  true },
	{ "the validation",                  "2020-03-02", "2020-03-03", SESSION_VALIDATION,   SESSION_RESULTATS_SAISIS, SESSION_VALIDEE,          true,  true },
	{ "results sent back",               "2020-03-02", "2020-03-03", SESSION_RENVOI,       SESSION_RESULTATS_SAISIS, CONVOCATIONS,             true,  true },
	{ "a validation taken back",         "2020-03-02", "2020-03-03", SESSION_REOUVERTURE,  SESSION_VALIDEE,          SESSION_RESULTATS_SAISIS, true,  true },
	{ "cancelled in préparation",        "2020-03-02", "2020-03-03", SESSION_ANNULATION,   PREPARATION,              SESSION_ANNULEE,          true,  true },
	{ "cancelled after the DTE",         "2020-03-02", "2020-03-03", SESSION_ANNULATION,   DTE,                      SESSION_ANNULEE,          true,  true },
	{ "cancelled after convocations",    "2020-03-02", "2020-03-03", SESSION_ANNULATION,   CONVOCATIONS,             SESSION_ANNULEE,          true,  true },
	/* clang-format on */
};

static void
assert_day(struct optional_date got, const char *want)
{
	assert_true(got.known);
	assert_int_equal(got.date.days, day(want).days);
}

static void
check_apply(void **state)
{
	const struct apply_case *c = *state;
	struct session session = {
		.statut = c->statut,
		.dte_le = maybe("2020-03-02"),
		.convocations_le = maybe("2020-03-03"),
		.fin_reelle = maybe("2020-06-12"),
		.dte_a_refaire = true,
		.convocations_a_refaire = true,
	};

	session_apply(&session, c->action, day("2020-06-15"));
	assert_int_equal(session.statut, c->want);
	assert_day(session.dte_le, c->dte_le);
	assert_day(session.convocations_le, c->convocations_le);
	assert_int_equal(session.dte_a_refaire, c->dte_a_refaire);
	assert_int_equal(session.convocations_a_refaire,
			 c->convocations_a_refaire);
	/* R12: results sent back need no second actual end. */
	assert_day(session.fin_reelle, "2020-06-12");

	/* What is cancelled can be given back as it was. */
	if (c->action != SESSION_ANNULATION)
		return;
	assert_int_equal(session.statut_avant, c->statut);
	session_apply(&session, SESSION_RETABLISSEMENT, day("2020-06-16"));
	assert_int_equal(session.statut, c->statut);
}

int
main(void)
{
	struct cases cases = { 0 };

	cases_add(&cases, step_cases, sizeof(step_cases), sizeof(step_cases[0]),
		  check_step);
	cases_add(&cases, await_cases, sizeof(await_cases),
		  sizeof(await_cases[0]), check_await);
	cases_add(&cases, apply_cases, sizeof(apply_cases),
		  sizeof(apply_cases[0]), check_apply);
	return cases_run("session-steps", &cases);
}
