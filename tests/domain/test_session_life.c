/* test_session_life.c: who may do what to a session at which statut. */
#include "domain/session.h"

#include "../base/cases.h"

#include <stdio.h>
#include <string.h>

/*
 * The six letters of a row are the statuts in the order of a session's life:
 * préparation, DTE, convocations, résultats, validée, annulée. The session is
 * over, has candidats, waits for nothing and has nothing to do again; what
 * these change is in test_session_steps.c.
 */
static const struct {
	char letter;
	enum session_verdict verdict;
} letters[] = {
	{ '+', SESSION_ALLOWED },
	{ 'O', SESSION_NOT_OUVERTE },
	{ 'P', SESSION_NOT_EN_PREPARATION },
	{ 'D', SESSION_DTE_FIRST },
	{ 'd', SESSION_DTE_TOO_LATE },
	{ 'C', SESSION_CONVOCATIONS_FIRST },
	{ 'c', SESSION_CONVOCATIONS_TOO_LATE },
	{ 'R', SESSION_RESULTATS_FIRST },
	{ 'B', SESSION_BEGUN },
	{ 'V', SESSION_NOT_VALIDEE },
	{ 'A', SESSION_NOT_ANNULEE },
};

static struct life_case {
	const char *name;
	enum session_action action;
	enum profil profil;
	const char *want;
} life_cases[] = {
	/* clang-format off */
	{ "informations, centre",      SESSION_INFORMATIONS,   PROFIL_CENTRE,   "+++OOO" },
	{ "candidats, centre",         SESSION_CANDIDATS,      PROFIL_CENTRE,   "+++OOO" },
	{ "dte, centre",               SESSION_DTE,            PROFIL_CENTRE,   "+ddddd" },
	{ "convocations, centre",      SESSION_CONVOCATIONS,   PROFIL_CENTRE,   "D+cOOO" },
	{ "fin réelle, centre",        SESSION_FIN_REELLE,     PROFIL_CENTRE,   "+++OOO" },
	{ "résultats, centre",         SESSION_RESULTATS,      PROFIL_CENTRE,   "CC+OOO" },
	{ "R18, R19: report, ud",      SESSION_REPORT,         PROFIL_UD,       "BBBOOO" },
	{ "validation, ud",            SESSION_VALIDATION,     PROFIL_UD,       "RRR+RR" },
	{ "renvoi, ud",                SESSION_RENVOI,         PROFIL_UD,       "RRR+RR" },
	{ "réouverture, ud",           SESSION_REOUVERTURE,    PROFIL_UD,       "VVVV+V" },
	{ "annulation, centre",        SESSION_ANNULATION,     PROFIL_CENTRE,   "+PPPPP" },
	{ "annulation, ud",            SESSION_ANNULATION,     PROFIL_UD,       "+++OOO" },
	{ "rétablissement, ud",        SESSION_RETABLISSEMENT, PROFIL_UD,       "AAAAA+" },
	/* clang-format on */
};

enum { ROWS = sizeof(life_cases) / sizeof(life_cases[0]) };

static struct date
day(const char *text)
{
	struct date date;

	assert_true(date_parse(text, &date));
	return date;
}

static char
letter_of(enum session_verdict verdict)
{
	for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++)
		if (letters[i].verdict == verdict)
			return letters[i].letter;
	fail_msg("no letter for %s", session_refusals[verdict].code);
	return '?';
}

static void
check_life(void **state)
{
	const struct life_case *c = *state;
	const struct actor actor = { .profil = c->profil };
	const struct session_facts facts = {
		.candidats = 3,
		.today = day("2020-06-15"),
	};
	char got[SESSION_STATUTS + 1] = { 0 };

	for (int statut = 0; statut < SESSION_STATUTS; statut++) {
		const struct session session = {
			.statut = (enum session_statut)statut,
			.debut = day("2020-06-08"),
			.fin = day("2020-06-12"),
			.fin_mesure = "",
		};

		got[statut] = letter_of(
			session_may(&session, c->action, &actor, &facts));
	}
	assert_string_equal(got, c->want);
}

static void
check_complete(void **state)
{
	(void)state;
	for (int action = 0; action < SESSION_ACTIONS; action++) {
		size_t rows = 0;

		for (size_t i = 0; i < ROWS; i++)
			rows += (int)life_cases[i].action == action;
		assert_int_equal(rows, action == SESSION_ANNULATION ? 2 : 1);
	}
	for (size_t i = 0; i < ROWS; i++)
		assert_int_equal(strlen(life_cases[i].want), SESSION_STATUTS);
}

int
main(void)
{
	static struct complete_case {
		const char *name;
	} complete[] = { { "each action and statut has its letter" } };
	struct cases cases = { 0 };

	cases_add(&cases, complete, sizeof(complete), sizeof(complete[0]),
		  check_complete);
	cases_add(&cases, life_cases, sizeof(life_cases), sizeof(life_cases[0]),
		  check_life);
	return cases_run("session-life", &cases);
}
