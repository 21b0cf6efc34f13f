/* test_calendar.c: calendar files that any calendar can read. */
#include "app/calendar.h"

#include "base/text.h"

#include "../base/cases.h"

#include <libical/ical.h>
#include <string.h>

enum { LINE_OCTETS = 75 };

#define LONG                                                                   \
	"Une nouvelle version de CERES sera disponible à partir de lundi 15 " \
	"juin 2020 ; entre 12h et 15h, CERES ne sera donc pas utilisable."
/* Two-octet letters, one octet out of step at each repetition. */
#define E9	"ééééééééééééééééééééééééééééééééééééééé"
#define ACCENTS "a" E9 "b" E9 "cd" E9
#define EMOJI	"\xF0\x9F\x98\x80"
#define EMOJIS                                                                 \
	"x" EMOJI EMOJI EMOJI EMOJI EMOJI EMOJI EMOJI EMOJI EMOJI EMOJI EMOJI  \
		EMOJI EMOJI EMOJI EMOJI EMOJI EMOJI EMOJI EMOJI EMOJI EMOJI    \
			EMOJI

static const struct calendar_event event = {
	.uid = "communication-ceres-1.9@responsabledesession.fr",
	.sequence = 0,
	.summary = "CERES indisponible\xC2\xA0: V1.9",
	.description = LONG,
	.url = "http://127.0.0.1:8080/communication-ceres/1.9",
	.debut = { 1592215200 }, /* 2020-06-15T10:00:00Z */
	.fin = { 1592226000 },
	.maj = { 1591772400 }, /* 2020-06-10T07:00:00Z */
};

/* The file without its folds, which must be right ones. */
static char *
unfold(struct arena *arena, struct bytes bytes)
{
	char *text = arena_alloc(arena, bytes.length + 1);
	size_t length = 0;
	const char *line = bytes.data;

	assert_int_equal(strlen(bytes.data), bytes.length);
	while (*line) {
		const char *end = strstr(line, "\r\n");
		const size_t octets = end ? (size_t)(end - line) : 0;

		assert_non_null(end);
		assert_true(octets <= LINE_OCTETS);
		assert_null(memchr(line, '\n', octets));
		/* No character is cut in two. */
		assert_int_equal(
			text_valid_length((struct bytes){ line, octets }),
			octets);
		memcpy(text + length, line, octets + 2);
		length += octets + 2;
		line = end + 2;
		if (*line == ' ') {
			length -= 2;
			line++;
		}
	}
	return text;
}

static void
expect(const char *text, const char *line)
{
	struct arena *arena = arena_new();

	if (!strstr(text, arena_printf(arena, "\r\n%s\r\n", line)))
		assert_string_equal(text, line);
	arena_free(arena);
}

static void
the_event_is_told(void **state)
{
	struct arena *arena = arena_new();
	const char *text = unfold(arena, calendar_write(arena, &event));

	(void)state;
	assert_memory_equal(text, "BEGIN:VCALENDAR\r\n", 17);
	expect(text, "VERSION:2.0");
	expect(text, "PRODID:-//CERES//communication CERES//FR");
	/* A method would ask for an organizer (RFC 5546). */
	assert_null(strstr(text, "METHOD"));
	expect(text, "BEGIN:VEVENT");
	expect(text, "UID:communication-ceres-1.9@responsabledesession.fr");
	expect(text, "DTSTAMP:20200610T070000Z");
	expect(text, "LAST-MODIFIED:20200610T070000Z");
	expect(text, "SEQUENCE:0");
	expect(text, "STATUS:CONFIRMED");
	expect(text, "DTSTART:20200615T100000Z");
	expect(text, "DTEND:20200615T130000Z");
	expect(text, "SUMMARY:CERES indisponible\xC2\xA0: V1.9");
	expect(text, "URL:http://127.0.0.1:8080/communication-ceres/1.9");
	expect(text, "TRANSP:TRANSPARENT");
	expect(text, "END:VEVENT\r\nEND:VCALENDAR");
	assert_null(strstr(text, "TZID"));
	arena_free(arena);
}

static void
a_cancelled_window_says_so(void **state)
{
	struct arena *arena = arena_new();
	struct calendar_event cancelled = event;
	const char *text;

	(void)state;
	cancelled.annulee = true;
	cancelled.sequence = 3;
	text = unfold(arena, calendar_write(arena, &cancelled));
	expect(text, "STATUS:CANCELLED");
	expect(text, "SEQUENCE:3");
	expect(text, "UID:communication-ceres-1.9@responsabledesession.fr");
	arena_free(arena);
}

static void
the_same_event_is_the_same_bytes(void **state)
{
	struct arena *arena = arena_new();
	const struct bytes first = calendar_write(arena, &event);

	(void)state;
	for (int i = 0; i < 3; i++) {
		const struct bytes again = calendar_write(arena, &event);

		assert_int_equal(again.length, first.length);
		assert_memory_equal(again.data, first.data, first.length);
	}
	arena_free(arena);
}

static void
a_moment_before_1970(void **state)
{
	struct arena *arena = arena_new();
	struct calendar_event old = event;
	const char *text;

	(void)state;
	old.debut = (struct instant){ -1 };
	text = unfold(arena, calendar_write(arena, &old));
	expect(text, "DTSTART:19691231T235959Z");
	arena_free(arena);
}

/* The last day of the year: the one behind it is of another. */
static void
whole_days_end_behind_the_last(void **state)
{
	struct arena *arena = arena_new();
	struct calendar_event days = event;
	const char *text;

	(void)state;
	days.days = true;
	days.mailed = true;
	days.premier = date_of((struct civil){ 2020, 12, 30 });
	days.dernier = date_of((struct civil){ 2020, 12, 31 });
	text = unfold(arena, calendar_write(arena, &days));
	expect(text, "DTSTART;VALUE=DATE:20201230");
	expect(text, "DTEND;VALUE=DATE:20210101");
	expect(text, "METHOD:PUBLISH");
	arena_free(arena);
}

/* A description, and how RFC 5545 writes it. */
static struct text_case {
	const char *name;
	const char *text;
	const char *want;
} text_cases[] = {
	/* clang-format off */
	{ "a word",              "mot", "mot" },
	{ "a comma, a semicolon", "a, b; c", "a\\, b\\; c" },
	{ "a backslash",         "a\\b", "a\\\\b" },
	{ "a line feed",         "a\nb", "a\\nb" },
	{ "a tab",               "a\tb", "a\tb" },
	{ "an injected line",    "a\r\nATTENDEE:b", NULL },
	{ "quotes and colons",   "a \"b\": c", "a \"b\": c" },
	{ "long",                LONG, NULL },
	{ "accents all along",   ACCENTS ACCENTS ACCENTS, ACCENTS ACCENTS ACCENTS },
	{ "four octets all along", EMOJIS EMOJIS EMOJIS, EMOJIS EMOJIS EMOJIS },
	{ "one octet less",      "y" EMOJIS EMOJIS, "y" EMOJIS EMOJIS },
	{ "two octets less",     "yy" EMOJIS EMOJIS, "yy" EMOJIS EMOJIS },
	{ "three octets less",   "yyy" EMOJIS EMOJIS, "yyy" EMOJIS EMOJIS },
	{ "no space to fold at", "https://x/0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789", "https://x/0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789" },
	/* clang-format on */
};

static void
check_text(void **state)
{
	const struct text_case *c = *state;
	struct arena *arena = arena_new();
	struct calendar_event told = event;
	icalcomponent *calendar;
	const char *text;

	told.description = c->text;
	text = unfold(arena, calendar_write(arena, &told));
	if (c->want)
		expect(text, arena_printf(arena, "DESCRIPTION:%s", c->want));
	assert_null(strstr(text, "\nATTENDEE"));
	expect(text, "END:VEVENT");
	calendar = icalparser_parse_string(text);
	assert_non_null(calendar);
	assert_int_equal(icalcomponent_count_errors(calendar), 0);
	if (!strchr(c->text, '\r'))
		assert_string_equal(icalcomponent_get_description(calendar),
				    c->text);
	icalcomponent_free(calendar);
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_event_is_told),
		cmocka_unit_test(a_cancelled_window_says_so),
		cmocka_unit_test(the_same_event_is_the_same_bytes),
		cmocka_unit_test(a_moment_before_1970),
		cmocka_unit_test(whole_days_end_behind_the_last),
	};

	cases_add_tests(&cases, tests, sizeof(tests));
	cases_add(&cases, text_cases, sizeof(text_cases), sizeof(*text_cases),
		  check_text);
	return cases_run("calendar", &cases);
}
