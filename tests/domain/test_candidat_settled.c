/* test_candidat_settled.c: until when a centre changes who somebody is, or
 * takes them out (section 7 of the rules). */
#include "domain/candidat.h"

#include "../base/cases.h"

enum { ROOM = 3 };

/* Somebody's sessions; the first is the one that its centre changes. */
static struct settled_case {
	const char *name;
	struct candidat_session sessions[ROOM];
	size_t count;
	enum candidat_verdict correction;
	enum candidat_verdict withdrawal;
} settled_cases[] = {
	/* clang-format off */
	/* { here, own, statut, resultats } */
	{ "in preparation",
	  { { true, true, SESSION_EN_PREPARATION, false } }, 1,
	  CANDIDAT_ALLOWED, CANDIDAT_ALLOWED },
	{ "the DTE is ordered",
	  { { true, true, SESSION_DEMANDE_DTE_ENVOYEE, false } }, 1,
	  CANDIDAT_ALLOWED, CANDIDAT_ALLOWED },
	{ "summoned: the last statut that is open",
	  { { true, true, SESSION_CONVOCATIONS_ENVOYEES, false } }, 1,
	  CANDIDAT_ALLOWED, CANDIDAT_ALLOWED },
	{ "sent back, with results of theirs",
	  { { true, true, SESSION_CONVOCATIONS_ENVOYEES, true } }, 1,
	  CANDIDAT_SETTLED, CANDIDAT_SETTLED },
	{ "the results of others are entered",
	  { { true, true, SESSION_RESULTATS_SAISIS, false } }, 1,
	  CANDIDAT_SETTLED, CANDIDAT_ALLOWED },
	{ "in no session",
	  { { false, false, SESSION_EN_PREPARATION, false } }, 0,
	  CANDIDAT_ALLOWED, CANDIDAT_ALLOWED },

	{ "beside an own open one",
	  { { true, true, SESSION_EN_PREPARATION, false },
	    { false, true, SESSION_CONVOCATIONS_ENVOYEES, false } }, 2,
	  CANDIDAT_ALLOWED, CANDIDAT_ALLOWED },
	{ "beside an own one with results that was sent back",
	  { { true, true, SESSION_EN_PREPARATION, false },
	    { false, true, SESSION_CONVOCATIONS_ENVOYEES, true } }, 2,
	  CANDIDAT_SETTLED, CANDIDAT_ALLOWED },
	{ "beside an own one whose results are entered",
	  { { true, true, SESSION_EN_PREPARATION, false },
	    { false, true, SESSION_RESULTATS_SAISIS, true } }, 2,
	  CANDIDAT_SETTLED, CANDIDAT_ALLOWED },
	{ "beside an own one that is validated, without a result of theirs",
	  { { true, true, SESSION_EN_PREPARATION, false },
	    { false, true, SESSION_VALIDEE, false } }, 2,
	  CANDIDAT_SETTLED, CANDIDAT_ALLOWED },
	{ "beside an own one that is validated",
	  { { true, true, SESSION_EN_PREPARATION, false },
	    { false, true, SESSION_VALIDEE, true } }, 2,
	  CANDIDAT_SETTLED, CANDIDAT_ALLOWED },
	{ "beside an own cancelled one",
	  { { true, true, SESSION_EN_PREPARATION, false },
	    { false, true, SESSION_ANNULEE, false } }, 2,
	  CANDIDAT_ALLOWED, CANDIDAT_ALLOWED },
	{ "beside an own cancelled one with a result of theirs",
	  { { true, true, SESSION_EN_PREPARATION, false },
	    { false, true, SESSION_ANNULEE, true } }, 2,
	  CANDIDAT_SETTLED, CANDIDAT_ALLOWED },

	{ "beside another centre's open one",
	  { { true, true, SESSION_EN_PREPARATION, false },
	    { false, false, SESSION_EN_PREPARATION, false } }, 2,
	  CANDIDAT_SETTLED, CANDIDAT_ALLOWED },
	{ "beside another centre's last open statut",
	  { { true, true, SESSION_EN_PREPARATION, false },
	    { false, false, SESSION_CONVOCATIONS_ENVOYEES, false } }, 2,
	  CANDIDAT_SETTLED, CANDIDAT_ALLOWED },
	{ "beside another centre's validated one",
	  { { true, true, SESSION_EN_PREPARATION, false },
	    { false, false, SESSION_VALIDEE, true } }, 2,
	  CANDIDAT_SETTLED, CANDIDAT_ALLOWED },
	{ "beside another centre's cancelled one",
	  { { true, true, SESSION_EN_PREPARATION, false },
	    { false, false, SESSION_ANNULEE, false } }, 2,
	  CANDIDAT_ALLOWED, CANDIDAT_ALLOWED },
	{ "beside another centre's cancelled one with a result of theirs",
	  { { true, true, SESSION_EN_PREPARATION, false },
	    { false, false, SESSION_ANNULEE, true } }, 2,
	  CANDIDAT_SETTLED, CANDIDAT_ALLOWED },
	{ "the last of three settles it",
	  { { true, true, SESSION_EN_PREPARATION, false },
	    { false, true, SESSION_ANNULEE, false },
	    { false, false, SESSION_EN_PREPARATION, false } }, 3,
	  CANDIDAT_SETTLED, CANDIDAT_ALLOWED },
	{ "the order does not matter",
	  { { false, true, SESSION_VALIDEE, true },
	    { false, true, SESSION_ANNULEE, false },
	    { true, true, SESSION_EN_PREPARATION, true } }, 3,
	  CANDIDAT_SETTLED, CANDIDAT_SETTLED },
	/* clang-format on */
};

static void
check_settled(void **state)
{
	const struct settled_case *c = *state;
	struct candidat_sessions sessions = { .count = c->count };

	for (size_t i = 0; i < c->count; i++)
		sessions.items[i] = c->sessions[i];
	assert_int_equal(candidat_correction_check(&sessions), c->correction);
	assert_int_equal(candidat_withdrawal_check(&sessions), c->withdrawal);
}

/* One letter, one sign or one day is a correction. */
static struct equal_case {
	const char *name;
	struct candidat other;
	bool equal;
} equal_cases[] = {
	/* clang-format off */
	{ "the very same",     { 2, "Petit", "Ange", { 100 }, "Brest" }, true },
	{ "in capitals",       { 1, "PETIT", "Ange", { 100 }, "Brest" }, false },
	{ "another prénom",    { 1, "Petit", "Angé", { 100 }, "Brest" }, false },
	{ "born a day later",  { 1, "Petit", "Ange", { 101 }, "Brest" }, false },
	{ "born a day before", { 1, "Petit", "Ange", { 99 },  "Brest" }, false },
	{ "born elsewhere",    { 1, "Petit", "Ange", { 100 }, "Brest " }, false },
	/* clang-format on */
};

static void
check_equal(void **state)
{
	const struct equal_case *c = *state;
	const struct candidat one = { 1, "Petit", "Ange", { 100 }, "Brest" };

	assert_int_equal(candidat_equal(&one, &c->other), c->equal);
	assert_int_equal(candidat_equal(&c->other, &one), c->equal);
}

/* No input could succeed: 403. */
static void
check_refusal(void **state)
{
	(void)state;
	assert_string_equal(candidat_refusals[CANDIDAT_SETTLED].code,
			    "rectification-requise");
	assert_string_equal(candidat_refusals[CANDIDAT_SETTLED].champ, "");
}

int
main(void)
{
	const struct CMUnitTest whole[] = { cmocka_unit_test(check_refusal) };
	struct cases cases = { 0 };

	cases_add(&cases, settled_cases, sizeof(settled_cases),
		  sizeof(settled_cases[0]), check_settled);
	cases_add(&cases, equal_cases, sizeof(equal_cases),
		  sizeof(equal_cases[0]), check_equal);
	cases_add_tests(&cases, whole, sizeof(whole));
	return cases_run("candidat_settled", &cases);
}
