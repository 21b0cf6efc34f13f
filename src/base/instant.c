/* instant.c: moments, and how Europe/Paris and HTTP write them. */
#include "base/instant.h"

#include "digits.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum {
	MINUTE = 60,
	HOUR = 3600,
	DAY = 86400,
	OFFSET_HOURS = 14, /* what xs:dateTime allows */
};

static struct wall
wall_of(int64_t seconds)
{
	int64_t days = seconds / DAY - (seconds % DAY < 0 ? 1 : 0);

	assert(days > INT32_MIN / 2 && days < INT32_MAX / 2);
	return (struct wall){
		.date = { (int32_t)days },
		.seconds = (int32_t)(seconds - days * DAY),
	};
}

struct wall
instant_utc(struct instant instant)
{
	return wall_of(instant.seconds);
}

/* Answers by how many seconds Paris is ahead of UTC at this moment. */
static int64_t
paris_offset(int64_t seconds)
{
	time_t moment = seconds;
	struct tm tm = { 0 };

	if (!localtime_r(&moment, &tm))
		return HOUR; /* the year does not fit an int */
	return tm.tm_gmtoff;
}

/*
 * Finds the moments at which a clock in Paris shows `wall` (seconds since 1970
 * as if it were UTC), earliest first, and answers how many there are: 0 to 2.
 * Where there is none, moments[0] is when a clock that was not put forward
 * would show it. Only the offsets of the day before and the day after are
 * possible, because clocks are never changed twice in two days.
 */
static int
paris_moments(int64_t wall, int64_t moments[static 2])
{
	int64_t before = paris_offset(wall - DAY);
	int64_t after = paris_offset(wall + DAY);
	int count = 0;

	moments[0] = wall - before;
	if (paris_offset(wall - before) == before)
		count++;
	if (after != before && paris_offset(wall - after) == after)
		moments[count++] = wall - after;
	return count;
}

bool
instant_open_zone(void)
{
	const int64_t summer = 1593604800; /* 2020-07-01T12:00:00Z */
	const int64_t winter = 1577880000; /* 2020-01-01T12:00:00Z */
	const int64_t summer_offset = 2 * HOUR;

	/* glibc takes an unknown zone for UTC without a word. */
	if (setenv("TZ", "Europe/Paris", 1) != 0)
		return false;
	tzset();
	return paris_offset(summer) == summer_offset &&
	       paris_offset(winter) == HOUR;
}

/* Reads "hh:mm" or "hh:mm:ss" and moves past it. */
static bool
parse_clock(const char **text, int32_t *seconds)
{
	const char *at = *text;
	int32_t hour, minute, second = 0;

	if (!digits_match(at, "00:00"))
		return false;
	hour = digits_value(at, 2);
	minute = digits_value(at + 3, 2);
	at += 5;
	if (*at == ':') {
		if (!digits_match(at, ":00"))
			return false;
		second = digits_value(at + 1, 2);
		at += 3;
	}
	if (hour > 23 || minute > 59 || second > 59)
		return false;
	*text = at;
	*seconds = hour * HOUR + minute * MINUTE + second;
	return true;
}

/* Reads "Z", "+hh:mm" or "-hh:mm" up to the end. */
static bool
parse_offset(const char *text, int32_t *seconds)
{
	int32_t hours, minutes;

	*seconds = 0;
	if (strcmp(text, "Z") == 0)
		return true;
	if (*text != '+' && *text != '-')
		return false;
	if (!digits_match(text + 1, "00:00") || text[6] != '\0')
		return false;
	hours = digits_value(text + 1, 2);
	minutes = digits_value(text + 4, 2);
	if (minutes > 59 || hours * MINUTE + minutes > OFFSET_HOURS * MINUTE)
		return false;
	*seconds = hours * HOUR + minutes * MINUTE;
	if (*text == '-')
		*seconds = -*seconds;
	return true;
}

enum instant_verdict
instant_parse(const char *text, struct instant *instant)
{
	char day[DATE_TEXT] = { 0 };
	struct date date;
	int32_t clock, offset;
	int64_t wall, moments[2];
	int count;

	if (!text || !digits_match(text, "0000-00-00"))
		return INSTANT_MALFORMED;
	memcpy(day, text, DATE_TEXT - 1);
	text += DATE_TEXT - 1;
	if (!date_parse(day, &date) || (*text != 'T' && *text != ' '))
		return INSTANT_MALFORMED;
	text++;
	if (!parse_clock(&text, &clock))
		return INSTANT_MALFORMED;
	wall = (int64_t)date.days * DAY + clock;
	if (*text != '\0') {
		if (!parse_offset(text, &offset))
			return INSTANT_MALFORMED;
		instant->seconds = wall - offset;
		return INSTANT_READ;
	}
	count = paris_moments(wall, moments);
	if (count != 1)
		return count == 0 ? INSTANT_NONEXISTENT : INSTANT_AMBIGUOUS;
	instant->seconds = moments[0];
	return INSTANT_READ;
}

void
instant_format(struct instant instant, char text[static INSTANT_TEXT])
{
	/* Before 1911 Paris was 9 minutes 21 seconds ahead: an offset has no
	 * seconds, so the clock goes without them too. */
	int64_t minutes = paris_offset(instant.seconds) / MINUTE;
	unsigned ahead = (unsigned)(minutes < 0 ? -minutes : minutes);
	struct wall wall = wall_of(instant.seconds + minutes * MINUTE);
	unsigned seconds = (unsigned)wall.seconds;

	date_format(wall.date, text);
	snprintf(text + DATE_TEXT - 1, INSTANT_TEXT - DATE_TEXT + 1,
		 "T%02u:%02u:%02u%c%02u:%02u", seconds / HOUR % 24,
		 seconds / MINUTE % 60, seconds % 60, minutes < 0 ? '-' : '+',
		 ahead / 60 % 100, ahead % 60);
}

static const char week_days[] = "ThuFriSatSunMonTueWed"; /* from 1970-01-01 */
static const char month_names[] = "JanFebMarAprMayJunJulAugSepOctNovDec";

void
instant_format_http(struct instant instant, char text[static INSTANT_HTTP])
{
	struct wall wall = wall_of(instant.seconds);
	struct civil civil = date_civil(wall.date);
	unsigned seconds = (unsigned)wall.seconds;
	int32_t week_day = wall.date.days % 7;

	assert(civil.year >= 0 && civil.year <= 9999);
	if (week_day < 0)
		week_day += 7;
	snprintf(text, INSTANT_HTTP, "%.3s, %02u %.3s %04u %02u:%02u:%02u GMT",
		 week_days + 3 * (ptrdiff_t)week_day, (unsigned)civil.day % 100,
		 month_names + 3 * (ptrdiff_t)(civil.month - 1),
		 (unsigned)civil.year % 10000, seconds / HOUR % 24,
		 seconds / MINUTE % 60, seconds % 60);
}

bool
instant_parse_http(const char *text, struct instant *instant)
{
	char again[INSTANT_HTTP];
	struct instant read;
	struct civil civil = { 0 };
	const char *at = text;

	if (!text || strnlen(text, INSTANT_HTTP) != INSTANT_HTTP - 1)
		return false;
	if (!digits_match(at + 5, "00 ") ||
	    !digits_match(at + 12, "0000 00:00:00 GMT"))
		return false;
	for (int32_t i = 0; i < 12; i++)
		if (strncmp(at + 8, month_names + 3 * (ptrdiff_t)i, 3) == 0)
			civil.month = i + 1;
	civil.day = digits_value(at + 5, 2);
	civil.year = digits_value(at + 12, 4);
	if (!civil.month || !civil.day)
		return false; /* in the year 0 it would come before all years */
	read.seconds = (int64_t)date_of(civil).days * DAY +
		       digits_value(at + 17, 2) * HOUR +
		       digits_value(at + 20, 2) * MINUTE +
		       digits_value(at + 23, 2);
	/* A month or day that does not exist, a wrong week day, 24:00 and
	 * :60 all come back different. */
	if (read.seconds >= (int64_t)253402300800 /* year 10000 */)
		return false;
	instant_format_http(read, again);
	if (strcmp(text, again) != 0)
		return false;
	*instant = read;
	return true;
}

struct date
instant_date(struct instant instant)
{
	return wall_of(instant.seconds + paris_offset(instant.seconds)).date;
}

struct instant
instant_add_days(struct instant instant, int32_t days)
{
	int64_t wall = instant.seconds + paris_offset(instant.seconds);
	int64_t moments[2];

	paris_moments(wall + (int64_t)days * DAY, moments);
	return (struct instant){ moments[0] };
}

int
instant_compare(struct instant a, struct instant b)
{
	return (a.seconds > b.seconds) - (a.seconds < b.seconds);
}
