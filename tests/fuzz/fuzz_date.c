/* fuzz_date.c: days and moments; what is read is written back alike. */
#include "base/date.h"
#include "base/instant.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t length);

static void
require(int claim)
{
	if (!claim)
		abort();
}

static void
check_date(const char *text)
{
	char written[DATE_TEXT];
	struct date date, again;

	if (!date_parse(text, &date))
		return;
	date_format(date, written);
	require(date_parse(written, &again));
	require(date_compare(date, again) == 0);
	require(text[4] != '-' || strcmp(text, written) == 0);
	require(date_of(date_civil(date)).days == date.days);
	require(date_compare(date_add_months(date, 12), date) > 0);
	require(date_compare(date_add_months(date, -1), date) < 0);
}

static void
check_instant(const char *text)
{
	char written[INSTANT_TEXT];
	struct instant instant, again;

	if (instant_parse(text, &instant) != INSTANT_READ)
		return;
	/* The offset may carry it out of the years that are read. */
	instant_format(instant, written);
	if (strncmp(written, "1900", 4) >= 0 &&
	    strncmp(written, "2200", 4) < 0) {
		require(instant_parse(written, &again) == INSTANT_READ);
		require(instant_compare(instant, again) == 0);
	}
	require(instant_date(instant_add_days(instant, 1)).days ==
		instant_date(instant).days + 1);
}

static void
check_http(const char *text)
{
	char written[INSTANT_HTTP];
	struct instant instant;

	if (!instant_parse_http(text, &instant))
		return;
	instant_format_http(instant, written);
	require(strcmp(text, written) == 0);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t length)
{
	char *text = malloc(length + 1);

	require(text != NULL && instant_open_zone());
	memcpy(text, data, length);
	text[length] = '\0';
	check_date(text);
	check_instant(text);
	check_http(text);
	free(text);
	return 0;
}
