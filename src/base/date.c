/* date.c: the proleptic Gregorian calendar, counted in days. */
#include "base/date.h"

#include "digits.h"

#include <assert.h>
#include <string.h>

enum {
	FIRST_YEAR = 1900,
	LAST_YEAR = 2199,
	MONTHS = 12,
	/* The calendar repeats every 400 years, an era. Years are counted
	 * from March, so that the leap day comes last. */
	ERA_YEARS = 400,
	ERA_DAYS = 146097,
	EPOCH_DAYS = 719468, /* from 0000-03-01 to 1970-01-01 */
};

static bool
leap_year(int32_t year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % ERA_YEARS == 0;
}

static int32_t
month_days(int32_t year, int32_t month)
{
	static const int32_t days[MONTHS] = { 31, 28, 31, 30, 31, 30,
					      31, 31, 30, 31, 30, 31 };

	return month == 2 && leap_year(year) ? 29 : days[month - 1];
}

static bool
civil_exists(struct civil civil)
{
	return civil.year >= FIRST_YEAR && civil.year <= LAST_YEAR &&
	       civil.month >= 1 && civil.month <= MONTHS && civil.day >= 1 &&
	       civil.day <= month_days(civil.year, civil.month);
}

static int32_t
floor_div(int32_t a, int32_t b)
{
	return a / b - (a % b < 0 ? 1 : 0);
}

bool
date_parse(const char *text, struct date *date)
{
	struct civil civil;

	if (!text || strnlen(text, DATE_TEXT) != DATE_TEXT - 1)
		return false;
	if (digits_match(text, "0000-00-00"))
		civil = (struct civil){
			.year = digits_value(text, 4),
			.month = digits_value(text + 5, 2),
			.day = digits_value(text + 8, 2),
		};
	else if (digits_match(text, "00/00/0000"))
		civil = (struct civil){
			.day = digits_value(text, 2),
			.month = digits_value(text + 3, 2),
			.year = digits_value(text + 6, 4),
		};
	else
		return false;
	if (!civil_exists(civil))
		return false;
	*date = date_of(civil);
	return true;
}

void
date_format(struct date date, char text[static DATE_TEXT])
{
	struct civil civil = date_civil(date);

	assert(civil.year >= 0 && civil.year <= 9999);
	memcpy(text, "0000-00-00", DATE_TEXT);
	digits_write(text, 4, civil.year);
	digits_write(text + 5, 2, civil.month);
	digits_write(text + 8, 2, civil.day);
}

struct date
date_of(struct civil civil)
{
	int32_t year = civil.month > 2 ? civil.year : civil.year - 1;
	int32_t month = (civil.month + 9) % MONTHS; /* March is 0 */
	int32_t era = floor_div(year, ERA_YEARS);
	int32_t year_of_era = year - era * ERA_YEARS;
	int32_t day_of_year = (153 * month + 2) / 5 + civil.day - 1;
	int32_t day_of_era = year_of_era * 365 + year_of_era / 4 -
			     year_of_era / 100 + day_of_year;

	return (struct date){ era * ERA_DAYS + day_of_era - EPOCH_DAYS };
}

struct civil
date_civil(struct date date)
{
	int32_t days = date.days + EPOCH_DAYS;
	int32_t era = floor_div(days, ERA_DAYS);
	int32_t day_of_era = days - era * ERA_DAYS;
	int32_t year_of_era = (day_of_era - day_of_era / 1460 +
			       day_of_era / 36524 - day_of_era / 146096) /
			      365;
	int32_t day_of_year =
		day_of_era -
		(365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	int32_t month = (5 * day_of_year + 2) / 153; /* March is 0 */
	int32_t year = year_of_era + era * ERA_YEARS;

	return (struct civil){
		.year = month < 10 ? year : year + 1,
		.month = month < 10 ? month + 3 : month - 9,
		.day = day_of_year - (153 * month + 2) / 5 + 1,
	};
}

struct date
date_add_months(struct date date, int32_t months)
{
	struct civil civil = date_civil(date);
	int32_t month, last;

	assert(months > -12 * 10000 && months < 12 * 10000);
	month = civil.year * MONTHS + civil.month - 1 + months;
	civil.year = floor_div(month, MONTHS);
	civil.month = month - civil.year * MONTHS + 1;
	last = month_days(civil.year, civil.month);
	if (civil.day > last)
		civil.day = last;
	return date_of(civil);
}

struct date
date_add_days(struct date date, int32_t days)
{
	struct date sum;
	bool overflow = __builtin_add_overflow(date.days, days, &sum.days);

	assert(!overflow);
	return sum;
}

int
date_compare(struct date a, struct date b)
{
	return (a.days > b.days) - (a.days < b.days);
}
