/* test_urgence.c: what an emergency's days must be. */
#include "domain/urgence.h"

#include "../base/cases.h"

static struct date
day(const char *text)
{
	struct date date;

	assert_true(date_parse(text, &date));
	return date;
}

static struct days_case {
	const char *name;
	const char *debut;
	const char *fin;
	const char *doute; /* "": none */
	const char *want_fin;
	const char *want_doute;
} days_cases[] = {
	/* clang-format off */
	{ "the nation's, of 2020",         "2020-03-24", "2020-07-10", "2020-03-17", "", "" },
	{ "of one day",                    "2020-03-24", "2020-03-24", "",           "", "" },
	{ "ends the day before it begins", "2020-03-24", "2020-03-23", "",           "urgence-fin-avant-debut", "" },
	{ "a doubt of one day",            "2020-03-24", "2020-07-10", "2020-03-23", "", "" },
	{ "a doubt that begins with it",   "2020-03-24", "2020-07-10", "2020-03-24", "", "urgence-doute-trop-tard" },
	{ "a doubt that begins after it",  "2020-03-24", "2020-07-10", "2020-03-25", "", "urgence-doute-trop-tard" },
	{ "both wrong: each is told",      "2020-03-24", "2020-03-23", "2020-03-24", "urgence-fin-avant-debut", "urgence-doute-trop-tard" },
	/* clang-format on */
};

static void
check_days(void **state)
{
	const struct days_case *c = *state;
	struct urgence urgence = { .debut = day(c->debut), .fin = day(c->fin) };

	if (c->doute[0])
		urgence.doute_debut =
			(struct optional_date){ true, day(c->doute) };
	assert_string_equal(urgence_refusals[urgence_check_fin(&urgence)].code,
			    c->want_fin);
	assert_string_equal(
		urgence_refusals[urgence_check_doute(&urgence)].code,
		c->want_doute);
}

/* A form marks the field that is to be corrected. */
static void
check_champs(void **state)
{
	(void)state;
	assert_string_equal(urgence_refusals[URGENCE_FIN_BEFORE_DEBUT].champ,
			    "fin");
	assert_string_equal(urgence_refusals[URGENCE_DOUTE_TOO_LATE].champ,
			    "doute_debut");
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = { cmocka_unit_test(check_champs) };

	cases_add(&cases, days_cases, sizeof(days_cases), sizeof(*days_cases),
		  check_days);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("urgence", &cases);
}
