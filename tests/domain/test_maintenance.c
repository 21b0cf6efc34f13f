/* test_maintenance.c: when the application is closed, and when it says so. */
#include "domain/maintenance.h"

#include "../base/cases.h"

#include <stdio.h>
#include <string.h>

/* R2: 12h to 15h, on Monday 15 June 2020. */
#define DEBUT "2020-06-15T12:00:00+02:00"
#define FIN   "2020-06-15T15:00:00+02:00"

static struct instant
at(const char *text)
{
	struct instant instant;

	assert_int_equal(instant_parse(text, &instant), INSTANT_READ);
	return instant;
}

static struct moment_case {
	const char *name;
	const char *debut;
	const char *fin;
	const char *now;
	bool announced;
	bool in_force;
} moment_cases[] = {
	/* clang-format off */
	{ "long before",               DEBUT, FIN, "2019-06-15T12:00:00+02:00", false, false },
	{ "a second before the notice", DEBUT, FIN, "2020-06-08T11:59:59+02:00", false, false },
	{ "seven days before",         DEBUT, FIN, "2020-06-08T12:00:00+02:00", true,  false },
	{ "a second before it begins", DEBUT, FIN, "2020-06-15T11:59:59+02:00", true,  false },
	{ "as it begins",              DEBUT, FIN, "2020-06-15T12:00:00+02:00", true,  true },
	{ "in the middle",             DEBUT, FIN, "2020-06-15T13:30:00+02:00", true,  true },
	{ "a second before it ends",   DEBUT, FIN, "2020-06-15T14:59:59+02:00", true,  true },
	{ "as it ends",                DEBUT, FIN, "2020-06-15T15:00:00+02:00", false, false },
	{ "a second after it ended",   DEBUT, FIN, "2020-06-15T15:00:01+02:00", false, false },
	{ "long after",                DEBUT, FIN, "2021-06-15T13:00:00+02:00", false, false },

	{ "one second long, before",   DEBUT, "2020-06-15T12:00:01+02:00", "2020-06-15T11:59:59+02:00", true, false },
	{ "one second long",           DEBUT, "2020-06-15T12:00:01+02:00", "2020-06-15T12:00:00+02:00", true, true },
	{ "one second long, after",    DEBUT, "2020-06-15T12:00:01+02:00", "2020-06-15T12:00:01+02:00", false, false },
	{ "of no length",              DEBUT, DEBUT, "2020-06-15T12:00:00+02:00", false, false },
	{ "longer than its notice",    DEBUT, "2020-07-15T12:00:00+02:00", "2020-07-15T11:59:59+02:00", true, true },

	/* Clocks go forward on 29/03/2020 at 02:00: that week has 167 hours. */
	{ "forward: 168 hours before", "2020-03-31T12:00:00+02:00", "2020-03-31T15:00:00+02:00", "2020-03-24T11:00:00+01:00", false, false },
	{ "forward: a second before the notice", "2020-03-31T12:00:00+02:00", "2020-03-31T15:00:00+02:00", "2020-03-24T11:59:59+01:00", false, false },
	{ "forward: seven civil days before",    "2020-03-31T12:00:00+02:00", "2020-03-31T15:00:00+02:00", "2020-03-24T12:00:00+01:00", true, false },
	{ "forward: the notice would begin in the hour skipped, before", "2020-04-05T02:30:00+02:00", "2020-04-05T05:00:00+02:00", "2020-03-29T01:59:59+01:00", false, false },
	{ "forward: the notice would begin in the hour skipped, a second too early", "2020-04-05T02:30:00+02:00", "2020-04-05T05:00:00+02:00", "2020-03-29T03:29:59+02:00", false, false },
	{ "forward: the notice would begin in the hour skipped, an hour later", "2020-04-05T02:30:00+02:00", "2020-04-05T05:00:00+02:00", "2020-03-29T03:30:00+02:00", true, false },
	{ "forward: a window in the night, last second", "2020-03-29T01:00:00+01:00", "2020-03-29T04:00:00+02:00", "2020-03-29T03:59:59+02:00", true, true },
	{ "forward: a window in the night, its end",     "2020-03-29T01:00:00+01:00", "2020-03-29T04:00:00+02:00", "2020-03-29T03:00:00+01:00", false, false },

	/* Clocks go back on 25/10/2020 at 03:00: that week has 169 hours. */
	{ "back: a second before the notice",    "2020-10-27T12:00:00+01:00", "2020-10-27T15:00:00+01:00", "2020-10-20T11:59:59+02:00", false, false },
	{ "back: seven civil days before",       "2020-10-27T12:00:00+01:00", "2020-10-27T15:00:00+01:00", "2020-10-20T12:00:00+02:00", true, false },
	{ "back: 168 hours before",              "2020-10-27T12:00:00+01:00", "2020-10-27T15:00:00+01:00", "2020-10-20T13:00:00+02:00", true, false },
	{ "back: the notice begins in the first of two hours",   "2020-11-01T02:30:00+01:00", "2020-11-01T05:00:00+01:00", "2020-10-25T02:30:00+02:00", true, false },
	{ "back: a second before that",                          "2020-11-01T02:30:00+01:00", "2020-11-01T05:00:00+01:00", "2020-10-25T02:29:59+02:00", false, false },
	{ "back: begins in the second of two hours, first",      "2020-10-25T02:30:00+01:00", "2020-10-25T05:00:00+01:00", "2020-10-25T02:30:00+02:00", true, false },
	{ "back: begins in the second of two hours, then",       "2020-10-25T02:30:00+01:00", "2020-10-25T05:00:00+01:00", "2020-10-25T02:30:00+01:00", true, true },
	{ "back: from the first 02:30 to the second",            "2020-10-25T02:30:00+02:00", "2020-10-25T02:30:00+01:00", "2020-10-25T02:29:59+01:00", true, true },
	{ "back: at the second 02:30",                           "2020-10-25T02:30:00+02:00", "2020-10-25T02:30:00+01:00", "2020-10-25T02:30:00+01:00", false, false },
	{ "across the new year",       "2020-01-03T00:00:00+01:00", "2020-01-03T01:00:00+01:00", "2019-12-27T00:00:00+01:00", true, false },
	{ "from a 29 February",        "2020-03-07T08:00:00+01:00", "2020-03-07T09:00:00+01:00", "2020-02-29T08:00:00+01:00", true, false },
	/* clang-format on */
};

static void
check_moment(void **state)
{
	const struct moment_case *c = *state;
	const struct maintenance window = {
		.debut = at(c->debut),
		.fin = at(c->fin),
	};
	const struct instant now = at(c->now);

	assert_int_equal(maintenance_announced(&window, now), c->announced);
	assert_int_equal(maintenance_in_force(&window, now), c->in_force);
}

enum { WINDOWS = 3 };

/* Hours and minutes of 15 June; NULL: no such window. `now`, `want` too. */
static struct end_case {
	const char *name;
	const char *windows[WINDOWS][2];
	const char *now;
	const char *want;
} end_cases[] = {
	/* clang-format off */
	{ "no window",                 { { NULL, NULL } },                         "13:00", "13:00" },
	{ "before the window",         { { "12:00", "15:00" } },                   "11:59", "11:59" },
	{ "at its beginning",          { { "12:00", "15:00" } },                   "12:00", "15:00" },
	{ "inside",                    { { "12:00", "15:00" } },                   "14:59", "15:00" },
	{ "at its end",                { { "12:00", "15:00" } },                   "15:00", "15:00" },
	{ "after it",                  { { "12:00", "15:00" } },                   "15:01", "15:01" },
	{ "overlapping",               { { "12:00", "15:00" }, { "14:00", "16:00" } }, "12:30", "16:00" },
	{ "overlapping, later first",  { { "14:00", "16:00" }, { "12:00", "15:00" } }, "12:30", "16:00" },
	{ "overlapping, in the common part", { { "12:00", "15:00" }, { "14:00", "16:00" } }, "14:30", "16:00" },
	{ "overlapping, in the second", { { "12:00", "15:00" }, { "14:00", "16:00" } }, "15:30", "16:00" },
	{ "adjacent",                  { { "12:00", "15:00" }, { "15:00", "16:00" } }, "12:30", "16:00" },
	{ "adjacent, later first",     { { "15:00", "16:00" }, { "12:00", "15:00" } }, "12:30", "16:00" },
	{ "a minute apart",            { { "12:00", "15:00" }, { "15:01", "16:00" } }, "12:30", "15:00" },
	{ "in the minute between",     { { "12:00", "15:00" }, { "15:01", "16:00" } }, "15:00", "15:00" },
	{ "nested, in both",           { { "12:00", "15:00" }, { "13:00", "14:00" } }, "13:30", "15:00" },
	{ "nested, inner first",       { { "13:00", "14:00" }, { "12:00", "15:00" } }, "13:30", "15:00" },
	{ "nested, before the inner",  { { "12:00", "15:00" }, { "13:00", "14:00" } }, "12:30", "15:00" },
	{ "nested, same beginning",    { { "12:00", "13:00" }, { "12:00", "15:00" } }, "12:00", "15:00" },
	{ "nested, same end",          { { "12:00", "15:00" }, { "14:00", "15:00" } }, "14:30", "15:00" },
	{ "twice the same",            { { "12:00", "15:00" }, { "12:00", "15:00" } }, "12:00", "15:00" },
	{ "a chain of three",          { { "12:00", "13:00" }, { "13:00", "14:00" }, { "14:00", "15:00" } }, "12:30", "15:00" },
	{ "a chain of three, backwards", { { "14:00", "15:00" }, { "13:00", "14:00" }, { "12:00", "13:00" } }, "12:30", "15:00" },
	{ "a chain that breaks",       { { "12:00", "13:00" }, { "13:30", "14:00" }, { "14:00", "15:00" } }, "12:30", "13:00" },
	{ "only one that is over",     { { "09:00", "10:00" }, { "12:00", "15:00" } }, "12:30", "15:00" },
	{ "none in force, one to come", { { "12:00", "15:00" }, { "16:00", "17:00" } }, "15:30", "15:30" },
	{ "of no length",              { { "12:00", "12:00" } },                   "12:00", "12:00" },
	{ "backwards",                 { { "15:00", "12:00" } },                   "13:00", "13:00" },
	/* clang-format on */
};

static struct instant
today_at(const char *time)
{
	char text[INSTANT_TEXT];

	snprintf(text, sizeof(text), "2020-06-15T%s:00+02:00", time);
	return at(text);
}

static void
check_end(void **state)
{
	const struct end_case *c = *state;
	struct maintenance windows[WINDOWS];
	char text[INSTANT_TEXT];
	size_t count = 0;

	for (; count < WINDOWS && c->windows[count][0]; count++)
		windows[count] = (struct maintenance){
			.debut = today_at(c->windows[count][0]),
			.fin = today_at(c->windows[count][1]),
		};
	assert_int_equal(maintenance_closes(windows, count, today_at(c->now)),
			 strcmp(c->now, c->want) != 0);
	instant_format(maintenance_end(windows, count, today_at(c->now)), text);
	text[strlen("2020-06-15T12:00")] = '\0';
	assert_string_equal(text + strlen("2020-06-15T"), c->want);
}

int
main(void)
{
	static struct cases cases;

	assert(instant_open_zone());
	cases_add(&cases, moment_cases, sizeof(moment_cases),
		  sizeof(*moment_cases), check_moment);
	cases_add(&cases, end_cases, sizeof(end_cases), sizeof(*end_cases),
		  check_end);
	return cases_run("maintenance", &cases);
}
