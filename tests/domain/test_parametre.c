/* test_parametre.c: which delays must agree with each other. */
#include "domain/parametre.h"

#include "../base/cases.h"

static struct check_case {
	const char *name;
	const char *nom;
	int64_t valeur;
	int64_t other;
	const char *want;
} check_cases[] = {
	/* clang-format off */
	{ "a DTE is late after it is due",       "dte-tard-jours", 60,  120, "" },
	{ "late on the very day",                "dte-tard-jours", 120, 120, "" },
	{ "late a day before it is due",         "dte-tard-jours", 121, 120, "dte-tard-avant-dte" },
	{ "due before it is late",               "dte-jours",      120, 60,  "" },
	{ "due on the very day",                 "dte-jours",      60,  60,  "" },
	{ "due a day after it is late",          "dte-jours",      59,  60,  "dte-tard-avant-dte" },
	{ "both at no day",                      "dte-jours",      0,   0,   "" },
	{ "another delay is held against none",  "plis-jours",     999, 0,   "" },
	/* clang-format on */
};

static void
check_check(void **state)
{
	const struct check_case *c = *state;
	const struct refusal *refusal = &parametre_refusals[parametre_check(
		c->nom, c->valeur, c->other)];

	assert_string_equal(refusal->code, c->want);
	if (c->want[0])
		assert_string_equal(refusal->champ, "valeur");
}

static void
each_is_the_other_s_other(void **state)
{
	(void)state;
	assert_string_equal(parametre_other("dte-jours"), "dte-tard-jours");
	assert_string_equal(parametre_other("dte-tard-jours"), "dte-jours");
	assert_null(parametre_other("plis-jours"));
	assert_null(parametre_other(""));
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_is_the_other_s_other),
	};

	cases_add(&cases, check_cases, sizeof(check_cases),
		  sizeof(*check_cases), check_check);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("parametre", &cases);
}
