/* test_regle.c: the rules, and the tables of refusals they are found in. */
#include "domain/regle.h"

#include "domain/agrement.h"
#include "domain/candidat.h"
#include "domain/session.h"
#include "domain/titre_echu.h"

#include "../base/cases.h"

#include <stdio.h>
#include <string.h>

static void
check_allowed(void **state)
{
	(void)state;
	for (size_t i = 0; i < REGLE_TABLES; i++) {
		const struct refusal *allowed = regle_tables[i].refusals;

		assert_string_equal(allowed->code, "");
		assert_string_equal(allowed->regle, "");
		assert_string_equal(allowed->champ, "");
	}
}

/* Each has a word, which no other of its table has at the same field. */
static void
check_table(const struct regle_table *table)
{
	for (size_t i = 1; i < table->count; i++) {
		const struct refusal *refusal = &table->refusals[i];

		assert_non_null(refusal->code);
		assert_non_null(refusal->regle);
		assert_non_null(refusal->champ);
		assert_int_equal(
			strspn(refusal->code, "abcdefghijklmnopqrstuvwxyz-"),
			strlen(refusal->code));
		for (size_t j = 0; j < i; j++)
			assert_true(strcmp(refusal->code,
					   table->refusals[j].code) != 0 ||
				    strcmp(refusal->champ,
					   table->refusals[j].champ) != 0);
	}
}

static void
check_codes(void **state)
{
	(void)state;
	for (size_t i = 0; i < REGLE_TABLES; i++)
		check_table(&regle_tables[i]);
}

/* 403 has no field, 422 has one: the enum has them in two parts. */
static void
check_champs(void **state)
{
	(void)state;
	for (int i = 1; i < SESSION_VERDICTS; i++)
		assert_int_equal(
			session_refusals[(enum session_verdict)i].champ[0] ==
				'\0',
			i < SESSION_DEBUT_LOCKED);
	for (int i = 1; i < CANDIDAT_VERDICTS; i++)
		assert_int_equal(
			candidat_refusals[(enum candidat_verdict)i].champ[0] ==
				'\0',
			i == CANDIDAT_SETTLED);
	for (int i = 1; i < RESULTAT_VERDICTS; i++)
		assert_string_equal(
			resultat_refusals[(enum resultat_verdict)i].champ,
			"resultat");
	for (int i = 1; i < AGREMENT_VERDICTS; i++)
		assert_true(
			agrement_refusals[(enum agrement_verdict)i].champ[0]);
}

/* Each can be put right: 422. */
static void
check_titre_echu_champs(void **state)
{
	(void)state;
	for (int i = 1; i < TITRE_ECHU_VERDICTS; i++)
		assert_true(titre_echu_refusals[(enum titre_echu_verdict)i]
				    .champ[0]);
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

/* Is it found under the rule that it names, once? */
static void
check_is_found(const struct refusal *refusal)
{
	const struct refusal *found[REGLE_REFUSALS];
	const size_t count = regle_refusals(refusal->regle, found);
	size_t same = 0;

	for (size_t i = 0; i < count; i++) {
		assert_string_equal(found[i]->regle, refusal->regle);
		same += strcmp(found[i]->code, refusal->code) == 0;
	}
	assert_int_equal(same, 1);
}

static void
check_found(void **state)
{
	(void)state;
	for (size_t i = 0; i < REGLE_TABLES; i++)
		for (size_t j = 1; j < regle_tables[i].count; j++)
			check_is_found(&regle_tables[i].refusals[j]);
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
	{ "R26 asks for a SIRET",               "R26", "siret-impossible" },
	{ "section 7 is no rule of it",         "",    "rectification-requise" },
	{ "nor is what any form asks",          "",    "obligatoire" },
	{ "R1 refuses nothing",                 "R1",  "" },
	{ "there is no R27",                    "R27", "" },
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
