/* date.h: a civil day, without hour or place. */
#ifndef CERES_BASE_DATE_H
#define CERES_BASE_DATE_H

#include <stdbool.h>
#include <stdint.h>

struct date {
	int32_t days; /* since 1970-01-01, proleptic Gregorian */
};

/* A day that may be missing: `known` is false then, and the rest means
 * nothing. */
struct optional_date {
	bool known;
	struct date date;
};

enum { DATE_TEXT = 11 }; /* room for "AAAA-MM-JJ" and its NUL */

/* The day, month (1-12) and year of a date. */
struct civil {
	int32_t year;
	int32_t month;
	int32_t day;
};

/*
 * Reads "AAAA-MM-JJ" or "JJ/MM/AAAA", nothing before or after, a day that
 * exists, years 1900 to 2199. False leaves *date alone.
 */
bool date_parse(const char *text, struct date *date);

/* Writes a date as "AAAA-MM-JJ". */
void date_format(struct date date, char text[static DATE_TEXT]);

/* Answers the date of a civil day that exists. */
struct date date_of(struct civil civil);
struct civil date_civil(struct date date);

/*
 * `months` calendar months later (or earlier, if negative): the same day of
 * the month, or the month's last where it has no such day (R24: 29/02 plus
 * twelve months is 28/02).
 */
struct date date_add_months(struct date date, int32_t months);

struct date date_add_days(struct date date, int32_t days);

/* Negative, zero or positive as a is before, on or after b. */
int date_compare(struct date a, struct date b);

#endif
