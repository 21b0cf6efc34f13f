/* test_agrement.c: how long a centre's right may last. */
#include "domain/agrement.h"

#include "../base/cases.h"

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

static struct agrement_case {
	const char *name;
	const char *debut;
	const char *fin;
	const char *titre_fin;
	const char *first;
	const char *last;
	enum agrement_verdict want;
} agrement_cases[] = {
	/* clang-format off */
	{ "of a year",                        "2020-01-01", "2020-12-31", "2022-12-31", "", "", AGREMENT_ALLOWED },
	{ "of one day",                       "2020-01-01", "2020-01-01", "2022-12-31", "", "", AGREMENT_ALLOWED },
	{ "ends before it begins",            "2020-01-01", "2019-12-31", "2022-12-31", "", "", AGREMENT_FIN_BEFORE_DEBUT },
	{ "ends with its titre",              "2020-01-01", "2020-12-31", "2020-12-31", "", "", AGREMENT_ALLOWED },
	{ "ends a day after its titre",       "2020-01-01", "2021-01-01", "2020-12-31", "", "", AGREMENT_OUTLIVES_TITRE },
	{ "of a titre without end",           "2020-01-01", "2099-12-31", "", "", "", AGREMENT_ALLOWED },
	{ "ends with its last session",       "2020-01-01", "2020-06-30", "", "", "2020-06-30", AGREMENT_ALLOWED },
	{ "ends the day before that",         "2020-01-01", "2020-06-29", "", "", "2020-06-30", AGREMENT_UNCOVERS },
	{ "outlives its titre, and uncovers", "2020-01-01", "2020-06-29", "2020-06-28", "", "2020-06-30", AGREMENT_OUTLIVES_TITRE },
	{ "begins with its first session",    "2020-03-02", "2020-12-31", "", "2020-03-02", "2020-06-30", AGREMENT_ALLOWED },
	{ "begins the day after that",        "2020-03-03", "2020-12-31", "", "2020-03-02", "2020-06-30", AGREMENT_BEGINS_LATE },
	{ "its one session, of one day",      "2020-03-02", "2020-03-02", "", "2020-03-02", "2020-03-02", AGREMENT_ALLOWED },
	{ "begins late, and ends early",      "2020-03-03", "2020-06-29", "", "2020-03-02", "2020-06-30", AGREMENT_UNCOVERS },
	/* clang-format on */
};

static void
check_agrement(void **state)
{
	const struct agrement_case *c = *state;
	const struct optional_date titre_fin = maybe(c->titre_fin);
	const struct agrement_span open = { maybe(c->first), maybe(c->last) };

	assert_string_equal(
		agrement_refusals[agrement_check(day(c->debut), day(c->fin),
						 &titre_fin, &open)]
			.code,
		agrement_refusals[c->want].code);
}

int
main(void)
{
	struct cases cases = { 0 };

	cases_add(&cases, agrement_cases, sizeof(agrement_cases),
		  sizeof(agrement_cases[0]), check_agrement);
	return cases_run("agrement", &cases);
}
