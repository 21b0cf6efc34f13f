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
	{ '-', SESSION_WRONG_PROFIL },
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
	{ "informations, public",      SESSION_INFORMATIONS,   PROFIL_PUBLIC,   "------" },
	{ "informations, centre",      SESSION_INFORMATIONS,   PROFIL_CENTRE,   "+++OOO" },
	{ "informations, ud",          SESSION_INFORMATIONS,   PROFIL_UD,       "------" },
	{ "informations, direccte",    SESSION_INFORMATIONS,   PROFIL_DIRECCTE, "------" },
	{ "informations, dgefp",       SESSION_INFORMATIONS,   PROFIL_DGEFP,    "------" },
	{ "informations, service",     SESSION_INFORMATIONS,   PROFIL_SERVICE,  "------" },

	{ "candidats, public",         SESSION_CANDIDATS,      PROFIL_PUBLIC,   "------" },
	{ "candidats, centre",         SESSION_CANDIDATS,      PROFIL_CENTRE,   "+++OOO" },
	{ "candidats, ud",             SESSION_CANDIDATS,      PROFIL_UD,       "------" },
	{ "candidats, direccte",       SESSION_CANDIDATS,      PROFIL_DIRECCTE, "------" },
	{ "candidats, dgefp",          SESSION_CANDIDATS,      PROFIL_DGEFP,    "------" },
	{ "candidats, service",        SESSION_CANDIDATS,      PROFIL_SERVICE,  "------" },

	{ "dte, public",               SESSION_DTE,            PROFIL_PUBLIC,   "------" },
	{ "dte, centre",               SESSION_DTE,            PROFIL_CENTRE,   "+ddddd" },
	{ "dte, ud",                   SESSION_DTE,            PROFIL_UD,       "------" },
	{ "dte, direccte",             SESSION_DTE,            PROFIL_DIRECCTE, "------" },
	{ "dte, dgefp",                SESSION_DTE,            PROFIL_DGEFP,    "------" },
	{ "dte, service",              SESSION_DTE,            PROFIL_SERVICE,  "------" },

	{ "convocations, public",      SESSION_CONVOCATIONS,   PROFIL_PUBLIC,   "------" },
	{ "convocations, centre",      SESSION_CONVOCATIONS,   PROFIL_CENTRE,   "D+cOOO" },
	{ "convocations, ud",          SESSION_CONVOCATIONS,   PROFIL_UD,       "------" },
	{ "convocations, direccte",    SESSION_CONVOCATIONS,   PROFIL_DIRECCTE, "------" },
	{ "convocations, dgefp",       SESSION_CONVOCATIONS,   PROFIL_DGEFP,    "------" },
	{ "convocations, service",     SESSION_CONVOCATIONS,   PROFIL_SERVICE,  "------" },

	{ "fin réelle, public",        SESSION_FIN_REELLE,     PROFIL_PUBLIC,   "------" },
	{ "fin réelle, centre",        SESSION_FIN_REELLE,     PROFIL_CENTRE,   "+++OOO" },
	{ "fin réelle, ud",            SESSION_FIN_REELLE,     PROFIL_UD,       "------" },
	{ "fin réelle, direccte",      SESSION_FIN_REELLE,     PROFIL_DIRECCTE, "------" },
	{ "fin réelle, dgefp",         SESSION_FIN_REELLE,     PROFIL_DGEFP,    "------" },
	{ "fin réelle, service",       SESSION_FIN_REELLE,     PROFIL_SERVICE,  "------" },

	{ "résultats, public",         SESSION_RESULTATS,      PROFIL_PUBLIC,   "------" },
	{ "résultats, centre",         SESSION_RESULTATS,      PROFIL_CENTRE,   "CC+OOO" },
	{ "résultats, ud",             SESSION_RESULTATS,      PROFIL_UD,       "------" },
	{ "résultats, direccte",       SESSION_RESULTATS,      PROFIL_DIRECCTE, "------" },
	{ "résultats, dgefp",          SESSION_RESULTATS,      PROFIL_DGEFP,    "------" },
	{ "résultats, service",        SESSION_RESULTATS,      PROFIL_SERVICE,  "------" },

	{ "report, public",            SESSION_REPORT,         PROFIL_PUBLIC,   "------" },
	{ "R17: report, centre",       SESSION_REPORT,         PROFIL_CENTRE,   "------" },
	{ "R18, R19: report, ud",      SESSION_REPORT,         PROFIL_UD,       "BBBOOO" },
	{ "R17: report, direccte",     SESSION_REPORT,         PROFIL_DIRECCTE, "------" },
	{ "R17: report, dgefp",        SESSION_REPORT,         PROFIL_DGEFP,    "------" },
	{ "R17: report, service",      SESSION_REPORT,         PROFIL_SERVICE,  "------" },

	{ "validation, public",        SESSION_VALIDATION,     PROFIL_PUBLIC,   "------" },
	{ "validation, centre",        SESSION_VALIDATION,     PROFIL_CENTRE,   "------" },
	{ "validation, ud",            SESSION_VALIDATION,     PROFIL_UD,       "RRR+RR" },
	{ "validation, direccte",      SESSION_VALIDATION,     PROFIL_DIRECCTE, "------" },
	{ "validation, dgefp",         SESSION_VALIDATION,     PROFIL_DGEFP,    "------" },
	{ "validation, service",       SESSION_VALIDATION,     PROFIL_SERVICE,  "------" },

	{ "renvoi, public",            SESSION_RENVOI,         PROFIL_PUBLIC,   "------" },
	{ "renvoi, centre",            SESSION_RENVOI,         PROFIL_CENTRE,   "------" },
	{ "renvoi, ud",                SESSION_RENVOI,         PROFIL_UD,       "RRR+RR" },
	{ "renvoi, direccte",          SESSION_RENVOI,         PROFIL_DIRECCTE, "------" },
	{ "renvoi, dgefp",             SESSION_RENVOI,         PROFIL_DGEFP,    "------" },
	{ "renvoi, service",           SESSION_RENVOI,         PROFIL_SERVICE,  "------" },

	{ "réouverture, public",       SESSION_REOUVERTURE,    PROFIL_PUBLIC,   "------" },
	{ "réouverture, centre",       SESSION_REOUVERTURE,    PROFIL_CENTRE,   "------" },
	{ "réouverture, ud",           SESSION_REOUVERTURE,    PROFIL_UD,       "VVVV+V" },
	{ "réouverture, direccte",     SESSION_REOUVERTURE,    PROFIL_DIRECCTE, "------" },
	{ "réouverture, dgefp",        SESSION_REOUVERTURE,    PROFIL_DGEFP,    "------" },
	{ "réouverture, service",      SESSION_REOUVERTURE,    PROFIL_SERVICE,  "------" },

	{ "annulation, public",        SESSION_ANNULATION,     PROFIL_PUBLIC,   "------" },
	{ "annulation, centre",        SESSION_ANNULATION,     PROFIL_CENTRE,   "+PPPPP" },
	{ "annulation, ud",            SESSION_ANNULATION,     PROFIL_UD,       "+++OOO" },
	{ "annulation, direccte",      SESSION_ANNULATION,     PROFIL_DIRECCTE, "------" },
	{ "annulation, dgefp",         SESSION_ANNULATION,     PROFIL_DGEFP,    "------" },
	{ "annulation, service",       SESSION_ANNULATION,     PROFIL_SERVICE,  "------" },

	{ "rétablissement, public",    SESSION_RETABLISSEMENT, PROFIL_PUBLIC,   "------" },
	{ "rétablissement, centre",    SESSION_RETABLISSEMENT, PROFIL_CENTRE,   "------" },
	{ "rétablissement, ud",        SESSION_RETABLISSEMENT, PROFIL_UD,       "AAAAA+" },
	{ "rétablissement, direccte",  SESSION_RETABLISSEMENT, PROFIL_DIRECCTE, "------" },
	{ "rétablissement, dgefp",     SESSION_RETABLISSEMENT, PROFIL_DGEFP,    "------" },
	{ "rétablissement, service",   SESSION_RETABLISSEMENT, PROFIL_SERVICE,  "------" },
	/* clang-format on */
};

enum { PROFILS = 6, ROWS = sizeof(life_cases) / sizeof(life_cases[0]) };

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
	fail_msg("no letter for %s", session_refusal(verdict)->code);
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

/* The routes name the very profils that the table has something for. */
static void
check_profils(void **state)
{
	const struct life_case *c = *state;
	bool some = strcmp(c->want, "------") != 0;

	assert_int_equal(some, (session_action_profils(c->action) &
				(unsigned int)c->profil) != 0);
}

static void
check_complete(void **state)
{
	(void)state;
	assert_int_equal(ROWS, SESSION_ACTIONS * PROFILS);
	for (size_t i = 0; i < ROWS; i++) {
		assert_int_equal(life_cases[i].action, i / PROFILS);
		assert_int_equal(life_cases[i].profil, 1 << i % PROFILS);
		assert_int_equal(strlen(life_cases[i].want), SESSION_STATUTS);
	}
}

int
main(void)
{
	static struct complete_case {
		const char *name;
	} complete[] = { { "each action, profil and statut has its letter" } };
	struct cases cases = { 0 };

	cases_add(&cases, complete, sizeof(complete), sizeof(complete[0]),
		  check_complete);
	cases_add(&cases, life_cases, sizeof(life_cases), sizeof(life_cases[0]),
		  check_life);
	cases_add(&cases, life_cases, sizeof(life_cases), sizeof(life_cases[0]),
		  check_profils);
	return cases_run("session-life", &cases);
}
