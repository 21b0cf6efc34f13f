/* test_sense.c: what the schema cannot say of a bulletin: instants, room. */
#include "base/text.h"

#include "../base/cases.h"

#include "reading.h"

#include <string.h>

#define NUMERO "numero=\"2.0\" publics=\"centre\""
#define DEBUT  "2020-06-15T12:00:00+02:00"
#define FIN    "2020-06-15T15:00:00+02:00"
#define TEN    "0123456789"
#define FIFTY  TEN TEN TEN TEN TEN

static struct window_case {
	const char *name;
	const char *debut;
	const char *fin;
	const char *words; /* NULL: accepted */
} window_cases[] = {
	/* clang-format off */
	{ "the real window",              DEBUT, FIN, NULL },
	{ "one second",                   DEBUT, "2020-06-15T12:00:01+02:00", NULL },
	{ "of no length",                 DEBUT, DEBUT, "expected an instant after @debut" },
	{ "a second backwards",           DEBUT, "2020-06-15T11:59:59+02:00", "expected an instant after @debut" },
	{ "UTC",                          "2020-06-15T10:00:00Z", FIN, "expected \"" DEBUT "\"" },
	{ "plus zero",                    "2020-06-15T10:00:00+00:00", FIN, "expected \"" DEBUT "\"" },
	{ "winter's offset in summer",    "2020-06-15T12:00:00+01:00", FIN, "expected \"2020-06-15T13:00:00+02:00\"" },
	{ "in winter",                    "2020-01-15T12:00:00+01:00", "2020-01-15T15:00:00+01:00", NULL },
	{ "summer's offset in winter",    "2020-01-15T12:00:00+02:00", FIN, "expected \"2020-01-15T11:00:00+01:00\"" },
	{ "forward: the last second before", "2020-03-29T01:59:59+01:00", FIN, NULL },
	{ "forward: the hour skipped, winter's", "2020-03-29T02:30:00+01:00", FIN, "expected \"2020-03-29T03:30:00+02:00\"" },
	{ "forward: the hour skipped, summer's", "2020-03-29T02:30:00+02:00", FIN, "expected \"2020-03-29T01:30:00+01:00\"" },
	{ "forward: the first second after", "2020-03-29T03:00:00+02:00", FIN, NULL },
	{ "back: the first 02:30",        "2020-10-25T02:30:00+02:00", "2020-10-25T02:30:00+01:00", NULL },
	{ "back: from the second 02:30 to the first", "2020-10-25T02:30:00+01:00", "2020-10-25T02:30:00+02:00", "after @debut" },
	{ "no day of the calendar",       "2020-06-31T12:00:00+02:00", FIN, "debut" },
	{ "hour 24",                      "2020-06-15T24:00:00+02:00", "2020-06-17T00:00:00+02:00", "no date and time of the calendar" },
	{ "half a second",                "2020-06-15T12:00:00.5+02:00", FIN, "no date and time of the calendar" },
	{ "year 2199",                    DEBUT, "2199-12-31T23:59:59+01:00", NULL },
	{ "year 2200",                    DEBUT, "2200-01-01T00:00:00+01:00", "no date and time of the calendar" },
	{ "year 10000",                   DEBUT, "10000-01-01T00:00:00+01:00", "no date and time of the calendar" },
	{ "before Christ",                "-2020-06-15T12:00:00+02:00", FIN, "no date and time of the calendar" },
	{ "spaces around",                " " DEBUT " ", FIN, "fenetre" },
	{ "no offset",                    "2020-06-15T12:00:00", FIN, "debut" },
	{ "nothing",                      "", FIN, "debut" },
	/* clang-format on */
};

static void
check_window(void **state)
{
	const struct window_case *c = *state;
	struct arena *arena = arena_new();
	const char *fenetre =
		arena_printf(arena, "\n<fenetre debut=\"%s\" fin=\"%s\"/>",
			     c->debut, c->fin);
	const struct bulletin_fenetre *got;
	struct reading reading;
	char text[INSTANT_TEXT];

	reading_start(&reading,
		      text_bytes(reading_document(arena, NUMERO, fenetre)));
	if (c->words) {
		reading_refused(&reading, 2, c->words);
	} else {
		got = &reading.bulletin.fenetre;
		assert_int_equal(reading.outcome, OUTCOME_OK);
		assert_true(got->announced);
		assert_false(got->annulee);
		instant_format(got->debut, text);
		assert_string_equal(text, c->debut);
		instant_format(got->fin, text);
		assert_string_equal(text, c->fin);
	}
	reading_end(&reading);
	arena_free(arena);
}

static struct room_case {
	const char *name;
	const char *attributes;
	const char *intitule; /* NULL: short */
	const char *words;    /* NULL: accepted */
} room_cases[] = {
	/* clang-format off */
	{ "a numero of 32 digits", "numero=\"" TEN TEN TEN "01\" publics=\"ud\"", NULL, NULL },
	{ "a numero of 33 digits", "numero=\"" TEN TEN TEN "012\" publics=\"ud\"", NULL, "bulletin/@numero: 33 characters long, expected 32 at most" },
	{ "publics of 64",  "numero=\"2.0\" publics=\"direccte direccte direccte direccte direccte direccte direccte u\"", NULL, "publics" },
	{ "publics of 65",  "numero=\"2.0\" publics=\"direccte direccte direccte direccte direccte direccte direccte ud\"", NULL, "bulletin/@publics: 65 characters long, expected 64 at most" },
	{ "publics of 62",  "numero=\"2.0\" publics=\"direccte direccte direccte direccte direccte direccte direccte\"", NULL, NULL },
	{ "a heading of 200 letters", NUMERO, FIFTY FIFTY FIFTY TEN TEN TEN TEN "012345678é", NULL },
	{ "a heading of 201 letters", NUMERO, FIFTY FIFTY FIFTY TEN TEN TEN TEN "0123456789é", "intitule: 201 characters long, expected 200 at most" },
	{ "a heading of 200, and space", NUMERO, "\n  " FIFTY FIFTY FIFTY FIFTY "\n  ", NULL },
	/* clang-format on */
};

static void
check_room(void **state)
{
	const struct room_case *c = *state;
	struct arena *arena = arena_new();
	const char *document = arena_printf(
		arena,
		"<bulletin xmlns=\"urn:ceres:1\" version=\"1.9\" %s>"
		"<intitule>%s</intitule><chapeau><p>x</p></chapeau></bulletin>",
		c->attributes, c->intitule ? c->intitule : "x");
	struct reading reading;

	reading_start(&reading, text_bytes(document));
	if (c->words)
		reading_refused(&reading, 1, c->words);
	else
		assert_int_equal(reading.outcome, OUTCOME_OK);
	reading_end(&reading);
	arena_free(arena);
}

static void
check_cancelled(void **state)
{
	struct arena *arena = arena_new();
	struct reading reading;

	(void)state;
	reading_start(&reading,
		      text_bytes(reading_document(arena, NUMERO,
						  "<fenetre debut=\"" DEBUT
						  "\" fin=\"" FIN
						  "\" annulee=\"oui\"/>")));
	assert_int_equal(reading.outcome, OUTCOME_OK);
	assert_true(reading.bulletin.fenetre.announced);
	assert_true(reading.bulletin.fenetre.annulee);
	reading_end(&reading);
	arena_free(arena);
}

static void
check_corrections(void **state)
{
	struct reading reading;
	const struct bulletin *bulletin = &reading.bulletin;
	char text[INSTANT_TEXT];

	(void)state;
	reading_start_file(&reading,
			   "tests/documents/good/bulletin-corrected.xml");
	assert_int_equal(reading.outcome, OUTCOME_OK);
	assert_int_equal(bulletin->correction_count, 2);
	instant_format(bulletin->corrections[0].date, text);
	assert_string_equal(text, "2020-06-15T16:00:00+02:00");
	assert_string_equal(bulletin->corrections[0].text,
			    "Le cas 1 a été ajouté.");
	instant_format(bulletin->corrections[1].date, text);
	assert_string_equal(text, "2020-06-16T08:30:00+02:00");
	assert_string_equal(bulletin->corrections[1].text,
			    "Le cas 1 est précisé\xC2\xA0: voir le site.");
	reading_end(&reading);
}

static void
check_all_told(void **state)
{
	struct arena *arena = arena_new();
	struct reading reading;

	(void)state;
	reading_start(&reading,
		      text_bytes(reading_document(
			      arena, NUMERO,
			      "\n<fenetre debut=\"2020-06-15T10:00:00Z\""
			      " fin=\"2020-06-15T09:00:00Z\"/>\n<corrections>"
			      "\n<correction date=\"2020-06-15T10:00:00Z\">x"
			      "</correction></corrections>")));
	assert_int_equal(reading.outcome, OUTCOME_INVALID);
	assert_int_equal(reading.complaints.count, 4);
	assert_int_equal(reading.complaints.items[0].line, 2);
	assert_int_equal(reading.complaints.items[2].line, 2);
	assert_int_equal(reading.complaints.items[3].line, 4);
	reading_end(&reading);
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	static const char *cancelled = "a window that is cancelled";
	static const char *corrections = "two corrections, oldest first";
	static const char *all = "every mistake is told";
	int failed;

	readings_open();
	cases_add(&cases, window_cases, sizeof(window_cases),
		  sizeof(*window_cases), check_window);
	cases_add(&cases, room_cases, sizeof(room_cases), sizeof(*room_cases),
		  check_room);
	cases_add(&cases, &cancelled, sizeof(cancelled), sizeof(cancelled),
		  check_cancelled);
	cases_add(&cases, &corrections, sizeof(corrections),
		  sizeof(corrections), check_corrections);
	cases_add(&cases, &all, sizeof(all), sizeof(all), check_all_told);
	failed = cases_run("sense", &cases);
	readings_close();
	return failed;
}
