/* test_date.c: civil days at their borders. */
#include "base/date.h"

#include "cases.h"

#include <string.h>

/* What a text reads as; NULL: it does not. */
static struct parse_case {
	const char *name;
	const char *text;
	const char *want;
} parse_cases[] = {
	/* clang-format off */
	{ "ISO order",                    "2020-06-15",  "2020-06-15" },
	{ "French order",                 "15/06/2020",  "2020-06-15" },
	{ "the first year",               "1900-01-01",  "1900-01-01" },
	{ "before the first year",        "1899-12-31",  NULL },
	{ "the last year",                "2199-12-31",  "2199-12-31" },
	{ "after the last year",          "2200-01-01",  NULL },
	{ "year 0",                       "0000-01-01",  NULL },
	{ "29 February of a leap year",   "2020-02-29",  "2020-02-29" },
	{ "29 February of another",       "2019-02-29",  NULL },
	{ "29 February 1900",             "1900-02-29",  NULL },
	{ "29 February 2000",             "2000-02-29",  "2000-02-29" },
	{ "29 February 2100",             "2100-02-29",  NULL },
	{ "30 February",                  "30/02/2020",  NULL },
	{ "31 January",                   "2020-01-31",  "2020-01-31" },
	{ "32 January",                   "2020-01-32",  NULL },
	{ "31 April",                     "2020-04-31",  NULL },
	{ "30 June",                      "2020-06-30",  "2020-06-30" },
	{ "31 June",                      "2020-06-31",  NULL },
	{ "31 September",                 "31/09/2020",  NULL },
	{ "31 November",                  "2020-11-31",  NULL },
	{ "31 December",                  "31/12/2020",  "2020-12-31" },
	{ "day 0",                        "2020-06-00",  NULL },
	{ "month 0",                      "2020-00-15",  NULL },
	{ "month 13",                     "2020-13-15",  NULL },
	{ "one digit",                    "2020-2-3",    NULL },
	{ "one digit, French",            "3/2/2020",    NULL },
	{ "a year of two digits",         "15/06/20",    NULL },
	{ "a space before",               " 2020-06-15", NULL },
	{ "a space behind",               "2020-06-15 ", NULL },
	{ "a space inside",               "2020- 6-15",  NULL },
	{ "letters",                      "2020-06-1O",  NULL },
	{ "the character before 0",       "2020-06-2/",  NULL },
	{ "the character behind 9",       "2020-06-1:",  NULL },
	{ "a sign",                       "2020-06-+1",  NULL },
	{ "a time behind",                "2020-06-15T", NULL },
	{ "other strokes",                "2020/06/15",  NULL },
	{ "French with dashes",           "15-06-2020",  NULL },
	{ "mixed strokes",                "2020-06/15",  NULL },
	{ "Arabic digits",                "٢٠٢٠-٠٦",     NULL },
	{ "nothing",                      "",            NULL },
	{ "no text",                      NULL,          NULL },
	/* clang-format on */
};

static void
check_parse(void **state)
{
	const struct parse_case *c = *state;
	const struct date untouched = { 12345 };
	struct date date = untouched;
	char text[DATE_TEXT];
	bool read = date_parse(c->text, &date);

	assert_int_equal(read, c->want != NULL);
	if (!c->want) {
		assert_int_equal(date.days, untouched.days);
		return;
	}
	date_format(date, text);
	assert_string_equal(text, c->want);
}

static struct months_case {
	const char *name;
	const char *from;
	int32_t months;
	const char *want;
} months_cases[] = {
	/* clang-format off */
	{ "R24: 29/02 plus a year",       "2020-02-29", 12,    "2021-02-28" },
	{ "29/02 plus four years",        "2020-02-29", 48,    "2024-02-29" },
	{ "31/08 plus six months",        "2020-08-31", 6,     "2021-02-28" },
	{ "31/08 plus six, leap year",    "2019-08-31", 6,     "2020-02-29" },
	{ "31/01 plus one",               "2020-01-31", 1,     "2020-02-29" },
	{ "30/01 plus one",               "2019-01-30", 1,     "2019-02-28" },
	{ "31/03 plus one",               "2020-03-31", 1,     "2020-04-30" },
	{ "30/04 plus one",               "2020-04-30", 1,     "2020-05-30" },
	{ "December plus one",            "2020-12-15", 1,     "2021-01-15" },
	{ "none",                         "2020-06-15", 0,     "2020-06-15" },
	{ "one back",                     "2020-03-31", -1,    "2020-02-29" },
	{ "January minus one",            "2020-01-15", -1,    "2019-12-15" },
	{ "thirteen back",                "2020-01-31", -13,   "2018-12-31" },
	{ "a century of 2000",            "2000-02-29", 1200,  "2100-02-28" },
	{ "two centuries back",           "2199-12-31", -2400, "1999-12-31" },
	/* clang-format on */
};

static void
check_months(void **state)
{
	const struct months_case *c = *state;
	struct date date;
	char text[DATE_TEXT];

	assert_true(date_parse(c->from, &date));
	date_format(date_add_months(date, c->months), text);
	assert_string_equal(text, c->want);
}

/* Days since the epoch, as `date -u -d … +%s` divided by 86400 tells. */
static struct days_case {
	const char *name;
	const char *text;
	int32_t days;
} days_cases[] = {
	/* clang-format off */
	{ "the epoch",            "1970-01-01", 0 },
	{ "the day before it",    "1969-12-31", -1 },
	{ "the first day read",   "1900-01-01", -25567 },
	{ "a leap day",           "2000-02-29", 11016 },
	{ "the day behind it",    "2000-03-01", 11017 },
	{ "the demonstration's",  "2020-06-15", 18428 },
	{ "the last day read",    "2199-12-31", 84005 },
	/* clang-format on */
};

static void
check_days(void **state)
{
	const struct days_case *c = *state;
	struct date date;
	char text[DATE_TEXT];

	assert_true(date_parse(c->text, &date));
	assert_int_equal(date.days, c->days);
	date_format((struct date){ c->days }, text);
	assert_string_equal(text, c->text);
}

static void
every_day_follows_the_last(void **state)
{
	struct date date = date_of((struct civil){ 0, 1, 1 });
	struct date last = date_of((struct civil){ 2400, 12, 31 });
	struct civil before = { -1, 12, 31 };

	(void)state;
	for (; date_compare(date, last) <= 0; date.days++) {
		struct civil civil = date_civil(date);

		if (civil.day != before.day + 1) {
			assert_int_equal(civil.day, 1);
			assert_true(before.day >= 28);
			assert_int_equal(civil.month, before.month % 12 + 1);
		}
		assert_int_equal(civil.year, before.year + (civil.month == 1 &&
							    civil.day == 1));
		assert_int_equal(date_of(civil).days, date.days);
		before = civil;
	}
}

static void
days_are_added_and_compared(void **state)
{
	struct date day = date_of((struct civil){ 2020, 2, 28 });
	struct date next = date_add_days(day, 2);

	(void)state;
	assert_int_equal(next.days, date_of((struct civil){ 2020, 3, 1 }).days);
	assert_int_equal(date_add_days(next, -2).days, day.days);
	assert_true(date_compare(day, next) < 0);
	assert_true(date_compare(next, day) > 0);
	assert_int_equal(date_compare(day, day), 0);
}

int
main(void)
{
	struct cases cases = { 0 };
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_day_follows_the_last),
		cmocka_unit_test(days_are_added_and_compared),
	};

	cases_add(&cases, parse_cases, sizeof(parse_cases),
		  sizeof(parse_cases[0]), check_parse);
	cases_add(&cases, months_cases, sizeof(months_cases),
		  sizeof(months_cases[0]), check_months);
	cases_add(&cases, days_cases, sizeof(days_cases), sizeof(days_cases[0]),
		  check_days);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("date", &cases);
}
