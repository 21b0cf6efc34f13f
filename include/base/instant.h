/* instant.h: a moment in time, and how Europe/Paris writes it. */
#ifndef CERES_BASE_INSTANT_H
#define CERES_BASE_INSTANT_H

#include "base/date.h"

#include <stdbool.h>
#include <stdint.h>

struct instant {
	int64_t seconds; /* since 1970-01-01T00:00:00Z */
};

enum {
	INSTANT_TEXT = 26, /* room for "2020-06-15T12:00:00+02:00" and NUL */
	INSTANT_HTTP =
		30, /* room for "Mon, 15 Jun 2020 10:00:00 GMT" and NUL */
};

enum instant_verdict {
	INSTANT_READ = 0,
	INSTANT_MALFORMED,   /* not AAAA-MM-JJThh:mm[:ss] with or without offset
			      */
	INSTANT_NONEXISTENT, /* skipped when Paris puts its clocks forward */
	INSTANT_AMBIGUOUS,   /* comes twice when Paris puts its clocks back */
};

/*
 * Puts the process into Europe/Paris; called once, first thing, by each
 * main. False where the machine has no such zone (package tzdata).
 */
bool instant_open_zone(void);

/*
 * Reads "2020-06-15T12:00:00+02:00" (seconds may be left out, "Z" is an
 * offset, a space may stand for T); without offset the time is Paris's, if it
 * exists there exactly once. Years 1900 to 2199. *instant is set only by
 * INSTANT_READ.
 */
enum instant_verdict instant_parse(const char *text, struct instant *instant);

/* Writes Paris time with its offset, an xs:dateTime. */
void instant_format(struct instant instant, char text[static INSTANT_TEXT]);

/* HTTP's IMF-fixdate (RFC 9110, 5.6.7), and back; false: not one. */
void instant_format_http(struct instant instant,
			 char text[static INSTANT_HTTP]);
bool instant_parse_http(const char *text, struct instant *instant);

/* Answers the day that it is in Paris at that instant. */
struct date instant_date(struct instant instant);

/* What a clock on the wall shows: the day, and its seconds. */
struct wall {
	struct date date;
	int32_t seconds;
};

/* Answers what a clock that goes by UTC shows. */
struct wall instant_utc(struct instant instant);

/*
 * The same wall-clock time in Paris, `days` civil days later (negative:
 * earlier). A time that does not exist there moves forward by an hour; one
 * that comes twice is taken the first time.
 */
struct instant instant_add_days(struct instant instant, int32_t days);

/* Negative, zero or positive as a is before, at or after b. */
int instant_compare(struct instant a, struct instant b);

#endif
