/* test_instant.c: moments, and Paris's clocks on the days they are changed. */
#include "base/instant.h"

#include "cases.h"

#include <string.h>

/* `want` is in Paris; seconds are those of UTC. */
static struct parse_case {
	const char *name;
	const char *text;
	enum instant_verdict verdict;
	int64_t seconds;
	const char *want;
} parse_cases[] = {
	/* clang-format off */
	{ "with its offset",          "2020-06-15T12:00:00+02:00", INSTANT_READ, 1592215200, "2020-06-15T12:00:00+02:00" },
	{ "without seconds",          "2020-06-15T12:00+02:00",    INSTANT_READ, 1592215200, "2020-06-15T12:00:00+02:00" },
	{ "with a space",             "2020-06-15 12:00",          INSTANT_READ, 1592215200, "2020-06-15T12:00:00+02:00" },
	{ "Paris's, in summer",       "2020-06-15T12:00:00",       INSTANT_READ, 1592215200, "2020-06-15T12:00:00+02:00" },
	{ "Paris's, in winter",       "2020-01-15T12:00:00",       INSTANT_READ, 1579086000, "2020-01-15T12:00:00+01:00" },
	{ "Z",                        "2020-06-15T10:00:00Z",      INSTANT_READ, 1592215200, "2020-06-15T12:00:00+02:00" },
	{ "another offset",           "2020-06-15T15:30:00+05:30", INSTANT_READ, 1592215200, "2020-06-15T12:00:00+02:00" },
	{ "a negative offset",        "2020-06-15T06:00:00-04:00", INSTANT_READ, 1592215200, "2020-06-15T12:00:00+02:00" },
	{ "minus zero",               "2020-06-15T10:00:00-00:00", INSTANT_READ, 1592215200, "2020-06-15T12:00:00+02:00" },
	{ "the widest offset",        "2020-06-16T00:00:00+14:00", INSTANT_READ, 1592215200, "2020-06-15T12:00:00+02:00" },
	{ "the widest, westward",     "2020-06-14T20:00:00-14:00", INSTANT_READ, 1592215200, "2020-06-15T12:00:00+02:00" },
	{ "too wide an offset",       "2020-06-16T00:01:00+14:01", INSTANT_MALFORMED, 0, NULL },
	{ "an offset's minutes",      "2020-06-15T12:00:00+02:60", INSTANT_MALFORMED, 0, NULL },
	{ "an offset without minutes","2020-06-15T12:00:00+02",    INSTANT_MALFORMED, 0, NULL },
	{ "an offset without colon",  "2020-06-15T12:00:00+0200",  INSTANT_MALFORMED, 0, NULL },
	{ "something behind",         "2020-06-15T12:00:00+02:00 ",INSTANT_MALFORMED, 0, NULL },
	{ "something behind Z",       "2020-06-15T12:00:00Zz",     INSTANT_MALFORMED, 0, NULL },
	{ "a small z",                "2020-06-15T12:00:00z",      INSTANT_MALFORMED, 0, NULL },
	{ "a small t",                "2020-06-15t12:00:00Z",      INSTANT_MALFORMED, 0, NULL },
	{ "a day alone",              "2020-06-15",                INSTANT_MALFORMED, 0, NULL },
	{ "an hour alone",            "2020-06-15T12",             INSTANT_MALFORMED, 0, NULL },
	{ "half a second",            "2020-06-15T12:00:00.5Z",    INSTANT_MALFORMED, 0, NULL },
	{ "half a minute",            "2020-06-15T12:00:0",        INSTANT_MALFORMED, 0, NULL },
	{ "the French order",         "15/06/2020T12:00:00",       INSTANT_MALFORMED, 0, NULL },
	{ "a day that is not",        "2020-02-30T12:00:00",       INSTANT_MALFORMED, 0, NULL },
	{ "23:59:59",                 "2020-06-15T23:59:59",       INSTANT_READ, 1592258399, "2020-06-15T23:59:59+02:00" },
	{ "24:00",                    "2020-06-15T24:00:00",       INSTANT_MALFORMED, 0, NULL },
	{ "minute 60",                "2020-06-15T12:60:00",       INSTANT_MALFORMED, 0, NULL },
	{ "a leap second",            "2016-12-31T23:59:60Z",      INSTANT_MALFORMED, 0, NULL },
	{ "the first year",           "1900-01-01T00:00:00Z",      INSTANT_READ, -2208988800, "1900-01-01T00:09:00+00:09" },
	{ "before the first year",    "1899-12-31T23:59:59Z",      INSTANT_MALFORMED, 0, NULL },
	{ "the last second",          "2199-12-31T23:59:59",       INSTANT_READ, 7258114799, "2199-12-31T23:59:59+01:00" },
	{ "after the last year",      "2200-01-01T00:00:00",       INSTANT_MALFORMED, 0, NULL },
	{ "nothing",                  "",                          INSTANT_MALFORMED, 0, NULL },
	{ "no text",                  NULL,                        INSTANT_MALFORMED, 0, NULL },

	{ "forward: the second before", "2020-03-29T01:59:59", INSTANT_READ, 1585443599, "2020-03-29T01:59:59+01:00" },
	{ "forward: the first skipped", "2020-03-29T02:00:00", INSTANT_NONEXISTENT, 0, NULL },
	{ "forward: the last skipped",  "2020-03-29T02:59:59", INSTANT_NONEXISTENT, 0, NULL },
	{ "forward: the second after",  "2020-03-29T03:00:00", INSTANT_READ, 1585443600, "2020-03-29T03:00:00+02:00" },
	{ "forward: skipped, but with an offset", "2020-03-29T02:30:00+01:00", INSTANT_READ, 1585445400, "2020-03-29T03:30:00+02:00" },
	{ "back: the second before",    "2020-10-25T01:59:59", INSTANT_READ, 1603583999, "2020-10-25T01:59:59+02:00" },
	{ "back: the first that comes twice", "2020-10-25T02:00:00", INSTANT_AMBIGUOUS, 0, NULL },
	{ "back: the last that comes twice",  "2020-10-25T02:59:59", INSTANT_AMBIGUOUS, 0, NULL },
	{ "back: the second after",     "2020-10-25T03:00:00", INSTANT_READ, 1603591200, "2020-10-25T03:00:00+01:00" },
	{ "back: the first of the two", "2020-10-25T02:30:00+02:00", INSTANT_READ, 1603585800, "2020-10-25T02:30:00+02:00" },
	{ "back: the second of the two","2020-10-25T02:30:00+01:00", INSTANT_READ, 1603589400, "2020-10-25T02:30:00+01:00" },
	{ "forward, past the tables",   "2150-03-29T02:30:00", INSTANT_NONEXISTENT, 0, NULL },
	{ "back, past the tables",      "2150-10-25T02:30:00", INSTANT_AMBIGUOUS, 0, NULL },
	/* clang-format on */
};

static void
check_parse(void **state)
{
	const struct parse_case *c = *state;
	const struct instant untouched = { 12345 };
	struct instant instant = untouched;
	char text[INSTANT_TEXT];

	assert_int_equal(instant_parse(c->text, &instant), c->verdict);
	if (c->verdict != INSTANT_READ) {
		assert_int_equal(instant.seconds, untouched.seconds);
		return;
	}
	assert_int_equal(instant.seconds, c->seconds);
	instant_format(instant, text);
	assert_string_equal(text, c->want);
	/* What is written is read as the same moment. */
	assert_int_equal(instant_parse(text, &instant), INSTANT_READ);
	assert_int_equal(instant.seconds, c->seconds);
}

static struct days_case {
	const char *name;
	const char *from;
	int32_t days;
	const char *want;
} days_cases[] = {
	/* clang-format off */
	{ "seven days, an ordinary week",  "2020-06-15T12:00:00+02:00", 7,    "2020-06-22T12:00:00+02:00" },
	{ "none",                          "2020-10-25T02:30:00+02:00", 0,    "2020-10-25T02:30:00+02:00" },
	{ "over the change forward",       "2020-03-28T12:00:00+01:00", 1,    "2020-03-29T12:00:00+02:00" },
	{ "back over it",                  "2020-03-29T12:00:00+02:00", -1,   "2020-03-28T12:00:00+01:00" },
	{ "into the hour skipped",         "2020-03-28T02:30:00+01:00", 1,    "2020-03-29T03:30:00+02:00" },
	{ "into its first second",         "2020-03-28T02:00:00+01:00", 1,    "2020-03-29T03:00:00+02:00" },
	{ "into its last second",          "2020-03-28T02:59:59+01:00", 1,    "2020-03-29T03:59:59+02:00" },
	{ "back into the hour skipped",    "2020-03-30T02:30:00+02:00", -1,   "2020-03-29T03:30:00+02:00" },
	{ "over the change back",          "2020-10-24T12:00:00+02:00", 1,    "2020-10-25T12:00:00+01:00" },
	{ "into the hour that comes twice","2020-10-24T02:30:00+02:00", 1,    "2020-10-25T02:30:00+02:00" },
	{ "back into it",                  "2020-10-26T02:30:00+01:00", -1,   "2020-10-25T02:30:00+02:00" },
	{ "seven days before a window",    "2020-03-30T09:00:00+02:00", -7,   "2020-03-23T09:00:00+01:00" },
	{ "a year",                        "2020-02-29T12:00:00+01:00", 365,  "2021-02-28T12:00:00+01:00" },
	/* clang-format on */
};

static void
check_days(void **state)
{
	const struct days_case *c = *state;
	struct instant instant;
	char text[INSTANT_TEXT];

	assert_int_equal(instant_parse(c->from, &instant), INSTANT_READ);
	instant_format(instant_add_days(instant, c->days), text);
	assert_string_equal(text, c->want);
}

static struct http_case {
	const char *name;
	const char *text;
	bool valid;
	int64_t seconds;
} http_cases[] = {
	/* clang-format off */
	{ "RFC 9110's example",  "Sun, 06 Nov 1994 08:49:37 GMT",  true,  784111777 },
	{ "the epoch",           "Thu, 01 Jan 1970 00:00:00 GMT",  true,  0 },
	{ "before the epoch",    "Wed, 31 Dec 1969 23:59:59 GMT",  true,  -1 },
	{ "a leap day",          "Sat, 29 Feb 2020 12:00:00 GMT",  true,  1582977600 },
	{ "the release",         "Mon, 15 Jun 2020 10:00:00 GMT",  true,  1592215200 },
	{ "the last second",     "Fri, 31 Dec 9999 23:59:59 GMT",  true,  253402300799 },
	{ "the wrong week day",  "Mon, 06 Nov 1994 08:49:37 GMT",  false, 0 },
	{ "30 February",         "Sun, 30 Feb 2020 12:00:00 GMT",  false, 0 },
	{ "24:00",               "Sun, 06 Nov 1994 24:00:00 GMT",  false, 0 },
	{ "a leap second",       "Sat, 31 Dec 2016 23:59:60 GMT",  false, 0 },
	{ "day 0",               "Sun, 00 Nov 1994 08:49:37 GMT",  false, 0 },
	{ "another zone",        "Sun, 06 Nov 1994 08:49:37 CET",  false, 0 },
	{ "an offset",           "Sun, 06 Nov 1994 08:49:37 +01",  false, 0 },
	{ "small letters",       "sun, 06 nov 1994 08:49:37 gmt",  false, 0 },
	{ "no such month",       "Sun, 06 Nev 1994 08:49:37 GMT",  false, 0 },
	{ "no month, year 0",    "Mon, 06 NOv 0000 08:49:37 GMT",  false, 0 },
	{ "day 0 of year 0",     "Fri, 00 Jan 0000 08:49:37 GMT",  false, 0 },
	{ "the year 0",          "Sat, 01 Jan 0000 00:00:00 GMT",  true,  -62167219200 },
	{ "between two months",  "Sun, 06 anF 1994 08:49:37 GMT",  false, 0 },
	{ "one digit",           "Sun, 6 Nov 1994 08:49:37 GMT",   false, 0 },
	{ "RFC 850's form",      "Sunday, 06-Nov-94 08:49:37 GMT", false, 0 },
	{ "asctime's form",      "Sun Nov  6 08:49:37 1994",       false, 0 },
	{ "something behind",    "Sun, 06 Nov 1994 08:49:37 GMT ", false, 0 },
	{ "nothing",             "",                               false, 0 },
	{ "no text",             NULL,                             false, 0 },
	/* clang-format on */
};

static void
check_http(void **state)
{
	const struct http_case *c = *state;
	struct instant instant = { 12345 };
	char text[INSTANT_HTTP];

	assert_int_equal(instant_parse_http(c->text, &instant), c->valid);
	assert_int_equal(instant.seconds, c->valid ? c->seconds : 12345);
	if (!c->valid)
		return;
	instant_format_http(instant, text);
	assert_string_equal(text, c->text);
}

static struct date_case {
	const char *name;
	const char *instant;
	const char *day;
} date_cases[] = {
	/* clang-format off */
	{ "the last second of a day",      "2020-06-15T21:59:59Z", "2020-06-15" },
	{ "the first of the next",         "2020-06-15T22:00:00Z", "2020-06-16" },
	{ "in winter, the last",           "2020-12-31T22:59:59Z", "2020-12-31" },
	{ "in winter, the first",          "2020-12-31T23:00:00Z", "2021-01-01" },
	{ "before the epoch",              "1969-12-31T22:59:59Z", "1969-12-31" },
	/* clang-format on */
};

static void
check_date(void **state)
{
	const struct date_case *c = *state;
	struct instant instant;
	char text[DATE_TEXT];

	assert_int_equal(instant_parse(c->instant, &instant), INSTANT_READ);
	date_format(instant_date(instant), text);
	assert_string_equal(text, c->day);
}

/* Every quarter of an hour of twelve years, around both changes of each. */
static void
every_time_is_read_back(void **state)
{
	struct instant instant = { 1546300800 };
	const int64_t end = instant.seconds + (int64_t)12 * 366 * 86400;

	(void)state;
	for (; instant.seconds < end; instant.seconds += 900) {
		char text[INSTANT_TEXT];
		struct instant again = { 0 };
		enum instant_verdict verdict;

		instant_format(instant, text);
		assert_int_equal(instant_parse(text, &again), INSTANT_READ);
		assert_int_equal(again.seconds, instant.seconds);
		text[19] = '\0'; /* without its offset */
		verdict = instant_parse(text, &again);
		assert_true(verdict == INSTANT_AMBIGUOUS ||
			    (verdict == INSTANT_READ &&
			     again.seconds == instant.seconds));
	}
}

static void
moments_compare(void **state)
{
	struct instant a = { -1 }, b = { 1 };

	(void)state;
	assert_true(instant_compare(a, b) < 0);
	assert_true(instant_compare(b, a) > 0);
	assert_int_equal(instant_compare(a, a), 0);
}

int
main(void)
{
	struct cases cases = { 0 };
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_time_is_read_back),
		cmocka_unit_test(moments_compare),
	};

	if (!instant_open_zone())
		return 1;
	cases_add(&cases, parse_cases, sizeof(parse_cases),
		  sizeof(parse_cases[0]), check_parse);
	cases_add(&cases, days_cases, sizeof(days_cases), sizeof(days_cases[0]),
		  check_days);
	cases_add(&cases, http_cases, sizeof(http_cases), sizeof(http_cases[0]),
		  check_http);
	cases_add(&cases, date_cases, sizeof(date_cases), sizeof(date_cases[0]),
		  check_date);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("instant", &cases);
}
