/* test_regle.c: the rules, and the tables of refusals they are found in. */
#include "domain/regle.h"

#include "domain/agrement.h"
#include "domain/candidat.h"
#include "domain/compte.h"
#include "domain/demande.h"
#include "domain/session.h"
#include "domain/titre_echu.h"

#include "../base/cases.h"

#include <stdio.h>
#include <string.h>

enum {
	TABLES = 7,
	REFUSALS = SESSION_VERDICTS + CANDIDAT_VERDICTS + RESULTAT_VERDICTS +
		   AGREMENT_VERDICTS + COMPTE_VERDICTS + DEMANDE_VERDICTS +
		   TITRE_ECHU_VERDICTS,
};

/* All of them, of what is allowed too. */
static void
collect(const struct refusal *all[static REFUSALS])
{
	size_t count = 0;

	for (int i = 0; i < SESSION_VERDICTS; i++)
		all[count++] = session_refusal((enum session_verdict)i);
	for (int i = 0; i < CANDIDAT_VERDICTS; i++)
		all[count++] = candidat_refusal((enum candidat_verdict)i);
	for (int i = 0; i < RESULTAT_VERDICTS; i++)
		all[count++] = resultat_refusal((enum resultat_verdict)i);
	for (int i = 0; i < AGREMENT_VERDICTS; i++)
		all[count++] = agrement_refusal((enum agrement_verdict)i);
	for (int i = 0; i < COMPTE_VERDICTS; i++)
		all[count++] = compte_refusal((enum compte_verdict)i);
	for (int i = 0; i < DEMANDE_VERDICTS; i++)
		all[count++] = demande_refusal((enum demande_verdict)i);
	for (int i = 0; i < TITRE_ECHU_VERDICTS; i++)
		all[count++] = titre_echu_refusal((enum titre_echu_verdict)i);
	assert_int_equal(count, REFUSALS);
}

static void
check_allowed(void **state)
{
	const struct refusal *allowed[] = {
		session_refusal(SESSION_ALLOWED),
		candidat_refusal(CANDIDAT_ALLOWED),
		resultat_refusal(RESULTAT_ALLOWED),
		agrement_refusal(AGREMENT_ALLOWED),
		compte_refusal(COMPTE_ALLOWED),
		demande_refusal(DEMANDE_ALLOWED),
		titre_echu_refusal(TITRE_ECHU_ALLOWED),
	};

	(void)state;
	for (size_t i = 0; i < sizeof(allowed) / sizeof(allowed[0]); i++) {
		assert_string_equal(allowed[i]->code, "");
		assert_string_equal(allowed[i]->regle, "");
		assert_string_equal(allowed[i]->champ, "");
	}
}

/* Two refusals of one word are the same one. */
static void
check_same(const struct refusal *one, const struct refusal *other)
{
	if (strcmp(one->code, other->code) != 0)
		return;
	assert_string_equal(one->regle, other->regle);
	assert_string_equal(one->champ, other->champ);
}

/* Each refusal has a row and a word. */
static void
check_codes(void **state)
{
	const struct refusal *all[REFUSALS];
	size_t allowed = 0;

	(void)state;
	collect(all);
	for (size_t i = 0; i < REFUSALS; i++) {
		assert_non_null(all[i]->code);
		assert_non_null(all[i]->regle);
		assert_non_null(all[i]->champ);
		assert_int_equal(
			strspn(all[i]->code, "abcdefghijklmnopqrstuvwxyz-"),
			strlen(all[i]->code));
		if (all[i]->code[0] == '\0')
			allowed++;
		for (size_t j = 0; j < i && all[i]->code[0] != '\0'; j++)
			check_same(all[i], all[j]);
	}
	assert_int_equal(allowed, TABLES);
}

/* 403 has no field, 422 has one: the enum has them in two parts. */
static void
check_champs(void **state)
{
	(void)state;
	for (int i = 1; i < SESSION_VERDICTS; i++)
		assert_int_equal(
			session_refusal((enum session_verdict)i)->champ[0] ==
				'\0',
			i < SESSION_DEBUT_LOCKED);
	for (int i = 1; i < CANDIDAT_VERDICTS; i++)
		assert_int_equal(
			candidat_refusal((enum candidat_verdict)i)->champ[0] ==
				'\0',
			i == CANDIDAT_SETTLED);
	for (int i = 1; i < RESULTAT_VERDICTS; i++)
		assert_string_equal(
			resultat_refusal((enum resultat_verdict)i)->champ,
			"resultat");
	for (int i = 1; i < AGREMENT_VERDICTS; i++)
		assert_true(
			agrement_refusal((enum agrement_verdict)i)->champ[0]);
}

/* Each can be put right: 422. */
static void
check_titre_echu_champs(void **state)
{
	(void)state;
	for (int i = 1; i < TITRE_ECHU_VERDICTS; i++)
		assert_true(titre_echu_refusal((enum titre_echu_verdict)i)
				    ->champ[0]);
}

static void
check_names(void **state)
{
	(void)state;
	for (size_t i = 0; i < REGLES; i++) {
		char name[8];

		snprintf(name, sizeof(name), "R%zu", i + 1);
		assert_string_equal(regle_code(i), name);
	}
}

/* Where a refusal names a rule, that rule finds it, and no other does. */
static void
check_found(void **state)
{
	const struct refusal *all[REFUSALS];
	const struct refusal *found[REGLE_REFUSALS];
	size_t named = 0;
	size_t sum = 0;

	(void)state;
	collect(all);
	for (size_t i = 0; i < REFUSALS; i++)
		named += all[i]->regle[0] != '\0';
	for (size_t i = 0; i < REGLES; i++) {
		size_t count = regle_refusals(regle_code(i), found);

		for (size_t j = 0; j < count; j++)
			assert_string_equal(found[j]->regle, regle_code(i));
		sum += count;
	}
	assert_int_equal(sum, named);
}

static struct acts_case {
	const char *name;
	const char *regle;
	const char *code; /* "" for none at all */
} acts_cases[] = {
	/* clang-format off */
	{ "R12 waits for the actual end",       "R12", "fin-reelle-attendue" },
	{ "R13 bounds the actual end",          "R13", "fin-reelle-apres-fin" },
	{ "R16 locks the start",                "R16", "debut-verrouille" },
	{ "R18 asks for an open session",       "R18", "session-non-ouverte" },
	{ "R20 asks for a session of theirs",   "R20", "session-inconnue" },
	{ "R20 lets one wait at a time",        "R20", "demande-existante" },
	{ "R26 asks for its own agrément",      "R26", "session-d-un-autre-agrement" },
	{ "R23 asks for an emergency",          "R23", "prolongation-hors-urgence" },
	{ "R24 waits for the prolongation",     "R24", "prolongation-en-cours" },
	{ "R25 asks for the UD's word",         "R25", "attestation-absente" },
	{ "R26 asks for the centre's agrément", "R26", "agrement-d-un-autre-siret" },
	{ "R1 refuses nothing",                 "R1",  "" },
	{ "there is no R27",                    "R27", "" },
	{ "no rule is not a rule",              "",    "" },
	/* clang-format on */
};

static void
check_acts(void **state)
{
	const struct acts_case *c = *state;
	const struct refusal *found[REGLE_REFUSALS];
	size_t count = regle_refusals(c->regle, found);
	size_t same = 0;

	for (size_t i = 0; i < count; i++)
		same += strcmp(found[i]->code, c->code) == 0;
	assert_int_equal(same, c->code[0] != '\0');
	if (c->code[0] == '\0')
		assert_int_equal(count, 0);
}

int
main(void)
{
	const struct CMUnitTest whole[] = {
		cmocka_unit_test(check_allowed),
		cmocka_unit_test(check_codes),
		cmocka_unit_test(check_champs),
		cmocka_unit_test(check_names),
		cmocka_unit_test(check_found),
		cmocka_unit_test(check_titre_echu_champs),
	};
	struct cases cases = { 0 };

	for (size_t i = 0; i < sizeof(whole) / sizeof(whole[0]); i++)
		cases.tests[cases.count++] = whole[i];
	cases_add(&cases, acts_cases, sizeof(acts_cases), sizeof(acts_cases[0]),
		  check_acts);
	return cases_run("regle", &cases);
}
