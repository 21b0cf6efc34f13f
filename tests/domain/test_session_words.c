/* test_session_words.c: statuts, types, actions and profils as words. */
#include "domain/session.h"

#include "../base/cases.h"

#include <string.h>

enum { NONE = -1 };

static struct statut_case {
	const char *name; /* what is read */
	int want;
} statut_cases[] = {
	/* clang-format off */
	{ "en-preparation",              SESSION_EN_PREPARATION },
	{ "En préparation",              SESSION_EN_PREPARATION },
	{ "en préparation",              SESSION_EN_PREPARATION },
	{ "EN PRÉPARATION",              SESSION_EN_PREPARATION },
	{ "En pre\u0301paration",        SESSION_EN_PREPARATION },
	{ "En\u00A0préparation",         SESSION_EN_PREPARATION },
	{ "« en préparation »",          SESSION_EN_PREPARATION },
	{ "demande-dte-envoyee",         SESSION_DEMANDE_DTE_ENVOYEE },
	{ "DTE envoyé",                  SESSION_DEMANDE_DTE_ENVOYEE },
	{ "Demande DTE envoyée",         SESSION_DEMANDE_DTE_ENVOYEE },
	{ "Demande de DTE envoyée",      SESSION_DEMANDE_DTE_ENVOYEE },
	{ "demande de dte envoyée",      SESSION_DEMANDE_DTE_ENVOYEE },
	{ "  DTE  envoyé ",              SESSION_DEMANDE_DTE_ENVOYEE },
	{ "convocations-envoyees",       SESSION_CONVOCATIONS_ENVOYEES },
	{ "Convocations envoyées",       SESSION_CONVOCATIONS_ENVOYEES },
	{ "Convocations envoyée",        SESSION_CONVOCATIONS_ENVOYEES },
	{ "resultats-saisis",            SESSION_RESULTATS_SAISIS },
	{ "Résultats saisis",            SESSION_RESULTATS_SAISIS },
	{ "validee",                     SESSION_VALIDEE },
	{ "Validée",                     SESSION_VALIDEE },
	{ "annulee",                     SESSION_ANNULEE },
	{ "annulée",                     SESSION_ANNULEE },
	{ "ANNULÉE",                     SESSION_ANNULEE },
	{ "",                            NONE },
	{ " ",                           NONE },
	{ "ouvert",                      NONE },
	{ "préparation",                 NONE },
	{ "DTE",                         NONE },
	{ "annuléee",                    NONE },
	{ "annulé",                      NONE },
	{ "annulée 2",                   NONE },
	{ "Convocations envoyées, puis renvoyées à tous les candidats", NONE },
	/* clang-format on */
};

static void
check_statut(void **state)
{
	const struct statut_case *c = *state;
	enum session_statut statut = (enum session_statut)SESSION_STATUTS;

	assert_int_equal(session_statut_parse(c->name, &statut),
			 c->want != NONE);
	/* What is no statut leaves it alone. */
	assert_int_equal(statut, c->want == NONE ? SESSION_STATUTS : c->want);
}

/* The documents' words: what they are stays for good. */
static void
check_codes(void **state)
{
	static const char *const statuts[SESSION_STATUTS] = {
		"en-preparation",
		"demande-dte-envoyee",
		"convocations-envoyees",
		"resultats-saisis",
		"validee",
		"annulee",
	};
	static const char *const actions[SESSION_ACTIONS] = {
		"informations-pratiques",
		"candidats",
		"demande-dte",
		"convocations",
		"fin-reelle",
		"resultats",
		"report",
		"validation",
		"renvoi",
		"reouverture",
		"annulation",
		"retablissement",
	};

	(void)state;
	for (int i = 0; i < SESSION_STATUTS; i++) {
		const struct session session = {
			.statut = (enum session_statut)i,
		};

		assert_string_equal(session_statut_code(session.statut),
				    statuts[i]);
		assert_int_equal(session_is_ouverte(&session), i < 3);
	}
	for (int i = 0; i < SESSION_ACTIONS; i++)
		assert_string_equal(session_action_code((enum session_action)i),
				    actions[i]);
}

static struct type_case {
	const char *name;
	const char *text;
	int want;
} type_cases[] = {
	/* clang-format off */
	{ "a titre",         "titre", SESSION_TITRE },
	{ "a CCP",           "ccp",   SESSION_CCP },
	{ "a CCS",           "ccs",   SESSION_CCS },
	{ "in capitals",     "CCP",   NONE },
	{ "another type",    "vae",   NONE },
	{ "an empty type",   "",      NONE },
	{ "no type",         NULL,    NONE },
	/* clang-format on */
};

static void
check_type(void **state)
{
	const struct type_case *c = *state;
	enum session_type type = SESSION_TITRE;

	assert_int_equal(session_type_parse(c->text, &type), c->want != NONE);
	if (c->want == NONE)
		return;
	assert_int_equal(type, c->want);
	assert_string_equal(session_type_code(type), c->text);
}

static struct profil_case {
	const char *name;
	const char *code;
	enum profil profil;
	bool sees_candidats;
} profil_cases[] = {
	/* clang-format off */
	{ "nobody",          "",         PROFIL_PUBLIC,   false },
	{ "the centre",      "centre",   PROFIL_CENTRE,   true },
	{ "the UD",          "ud",       PROFIL_UD,       true },
	{ "the DIRECCTE",    "direccte", PROFIL_DIRECCTE, false },
	{ "the DGEFP",       "dgefp",    PROFIL_DGEFP,    false },
	{ "a machine",       "service",  PROFIL_SERVICE,  false },
	/* clang-format on */
};

static void
check_profil(void **state)
{
	const struct profil_case *c = *state;
	const struct actor actor = { .profil = c->profil };

	assert_string_equal(profil_code(c->profil), c->code);
	assert_int_equal(profil_of(c->code), c->profil);
	assert_int_equal(actor_sees_candidats(&actor), c->sees_candidats);
}

static void
check_no_profil(void **state)
{
	(void)state;
	assert_int_equal(profil_of("UD"), PROFIL_PUBLIC);
	assert_int_equal(profil_of("public"), PROFIL_PUBLIC);
	assert_int_equal(profil_of(NULL), PROFIL_PUBLIC);
	/* Several at once have no word. */
	assert_string_equal(
		profil_code((enum profil)(PROFIL_CENTRE | PROFIL_UD)), "");
}

int
main(void)
{
	static struct word_case {
		const char *name;
	} codes[] = { { "codes of statuts and actions" } },
	  no_profil[] = { { "words that are no profil" } };
	struct cases cases = { 0 };

	cases_add(&cases, statut_cases, sizeof(statut_cases),
		  sizeof(statut_cases[0]), check_statut);
	cases_add(&cases, codes, sizeof(codes), sizeof(codes[0]), check_codes);
	cases_add(&cases, type_cases, sizeof(type_cases), sizeof(type_cases[0]),
		  check_type);
	cases_add(&cases, profil_cases, sizeof(profil_cases),
		  sizeof(profil_cases[0]), check_profil);
	cases_add(&cases, no_profil, sizeof(no_profil), sizeof(no_profil[0]),
		  check_no_profil);
	return cases_run("session-words", &cases);
}
