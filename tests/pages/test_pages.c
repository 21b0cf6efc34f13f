/* test_pages.c: what stands in the pages of the real site. */
#include "base/text.h"

#include "../base/cases.h"

#include "stand.h"

#include <string.h>

#define BULLETIN "/communication-ceres/1.9"

/* A page in a form, and words in it; NULL: not among them. */
static struct word_case {
	const char *name;
	const char *path;
	const char *accept;
	const char *type;
	const char *words;
	const char *absent;
} word_cases[] = {
	/* clang-format off */
	{ "the portal", "/", "", "text/html; charset=utf-8", "<h1", "1592" },
	{ "the portal's document", "/index.xml", "", "application/xml", "code=\"accueil\" racine=\"/\"><formes><forme type=\"application/xml\" href=\"index.xml\"/></formes><bulletins tag=\"tag:responsabledesession.fr,2020:communication-ceres\" adresse=\"http://ceres.test/communication-ceres/\" maj=\"2020-06-12T09:00:00+02:00\">", "<document" },
	{ "the list's document", "/communication-ceres.xml", "", "application/xml", "code=\"bulletins\" racine=\"../\"><formes><forme type=\"application/xml\" href=\"../communication-ceres.xml\"/><forme type=\"application/atom+xml\" href=\"../communication-ceres.atom\"/></formes>", "revision" },
	{ "a row of it", "/communication-ceres.xml", "", "application/xml", "<bulletin numero=\"1.9\" etape=\"publie\" publie=\"2020-06-10T09:00:00+02:00\" maj=\"2020-06-10T09:00:00+02:00\" publics=\"centre ud direccte\" tag=\"tag:responsabledesession.fr,2020:communication-ceres/1.9\" adresse=\"http://ceres.test/communication-ceres/1.9\"><intitule>MISE EN PRODUCTION DE LA V1.9</intitule><resume>Une nouvelle version", NULL },
	{ "a withdrawn row", "/communication-ceres.xml", "", "application/xml", "retire=\"2020-06-11T09:00:00+02:00\"><intitule>MISE EN PRODUCTION DE LA V1.9</intitule><motif>Un autre le remplace.</motif></bulletin>", NULL },
	{ "the feed", "/communication-ceres/", "application/atom+xml", "application/atom+xml", "<id>tag:responsabledesession.fr,2020:communication-ceres/1.9</id>", NULL },
	{ "a bulletin", BULLETIN, "", "text/html; charset=utf-8", "<h1", NULL },
	{ "a bulletin's document", BULLETIN ".xml", "", "application/xml", "<publication numero=\"1.9\" etape=\"publie\" publie=\"2020-06-10T09:00:00+02:00\" maj=\"2020-06-10T09:00:00+02:00\" tag=\"tag:responsabledesession.fr,2020:communication-ceres/1.9\" adresse=\"http://ceres.test/communication-ceres/1.9\"/><bulletin xmlns=\"urn:ceres:1\" version=\"1.9\" numero=\"1.9\"", "retire=" },
	{ "its other forms", BULLETIN ".xml", "", "application/xml", "racine=\"../\"><formes><forme type=\"application/xml\" href=\"1.9.xml\"/><forme type=\"text/plain\" href=\"1.9.txt\"/><forme type=\"text/calendar\" href=\"1.9.ics\"/><forme type=\"text/html\" href=\"1.9.fragment\"/></formes>", NULL },
	{ "those of one without window", "/communication-ceres/1.7.xml", "", "application/xml", "href=\"1.7.txt\"", "text/calendar" },
	{ "one corrected", "/communication-ceres/1.7.xml", "", "application/xml", "etape=\"corrige\" publie=\"2020-06-10T09:00:00+02:00\" maj=\"2020-06-12T09:00:00+02:00\"", NULL },
	{ "one withdrawn", "/communication-ceres/1.8.xml", "", "application/xml", "retire=\"2020-06-11T09:00:00+02:00\"><motif>Un autre le remplace.</motif></publication></page>", "<bulletin" },
	{ "plain text", BULLETIN, "text/plain", "text/plain; charset=utf-8", "MISE EN PRODUCTION DE LA V1.9", "<p" },
	{ "the calendar", BULLETIN, "text/calendar", "text/calendar; charset=utf-8", "UID:communication-ceres-1.9@responsabledesession.fr\r\n", "CANCELLED" },
	{ "when it changed", BULLETIN ".ics", "", "text/calendar; charset=utf-8", "DTSTAMP:20200610T070000Z\r\n", NULL },
	{ "a withdrawn one's calendar", "/communication-ceres/1.8.ics", "", "text/calendar; charset=utf-8", "STATUS:CANCELLED\r\n", NULL },
	{ "and its number", "/communication-ceres/1.8.ics", "", "text/calendar; charset=utf-8", "SEQUENCE:1\r\n", NULL },
	{ "no calendar: the next best", "/communication-ceres/1.7", "text/calendar, text/plain;q=0.5", "text/plain; charset=utf-8", "MISE EN PRODUCTION", "BEGIN:" },
	{ "no calendar is offered", "/communication-ceres/1.7", "image/png", "text/html; charset=utf-8", "/communication-ceres/1.7.txt", "1.7.ics" },
	{ "the list", "/communication-ceres/", "", "text/html; charset=utf-8", "1.8", NULL },
	{ "the fragment", BULLETIN ".fragment", "", "text/html; charset=utf-8", "<style", "<html" },
	{ "accessibility", "/accessibilite.xml", "", "application/xml", "code=\"accessibilite\" racine=\"./\"><formes><forme type=\"application/xml\" href=\"accessibilite.xml\"/></formes></page>", NULL },
	{ "an error's document", "/nothing.xml", "", "application/xml", "code=\"erreur\" racine=\"/\"><erreur code=\"not-found\"/></page>", NULL },
	{ "what else there is", BULLETIN, "image/png", "text/html; charset=utf-8", "/communication-ceres/1.9.xml", NULL },
	{ "alive", "/healthz", "", "text/plain; charset=utf-8", "ok\n", NULL },
	{ "ready", "/readyz", "", "text/plain; charset=utf-8", "ready\n", "not" },
	{ "metrics", "/metrics", "", "text/plain; charset=utf-8", "\nceres_bulletins 3\n", "session" },
	{ "the clock among them", "/metrics", "", "text/plain; charset=utf-8", "\nceres_clock_seconds 1592218800\n", NULL },
	/* clang-format on */
};

static void
check_words(void **state)
{
	const struct word_case *c = *state;
	struct arena *arena = arena_new();
	struct response response;
	const char *body;

	stand_reset();
	response = stand_ask(arena, HTTP_GET, c->path, c->accept);
	assert_string_equal(stand_header(&response, "Content-Type"), c->type);
	body = arena_copy(arena, response.body.data, response.body.length);
	if (!strstr(body, c->words))
		assert_string_equal(body, c->words);
	if (c->absent && strstr(body, c->absent))
		assert_string_not_equal(strstr(body, c->absent), body);
	assert_false(c->absent && strstr(body, c->absent));
	arena_free(arena);
}

/* Trouble, and what each kind of page makes of it. */
static struct trouble_case {
	const char *name;
	enum outcome begin;
	bool empty;
	int missing;
	const char *path;
	int want;
	const char *words; /* NULL: no body */
} trouble_cases[] = {
	/* clang-format off */
	{ "no bulletin: the list", 0, true, 0, "/communication-ceres.xml", 200, "adresse=\"http://ceres.test/communication-ceres/\"/></page>" },
	{ "no bulletin: the portal", 0, true, 0, "/", 200, "<h1" },
	{ "no bulletin: the feed", 0, true, 0, "/communication-ceres.atom", 200, "<feed" },
	{ "no bulletin: one of them", 0, true, 0, BULLETIN, 404, "<h1" },
	{ "no database: the portal", OUTCOME_UNAVAILABLE, false, 0, "/", 503, NULL },
	{ "no database: the list", OUTCOME_UNAVAILABLE, false, 0, "/communication-ceres/", 503, NULL },
	{ "no database: a bulletin", OUTCOME_UNAVAILABLE, false, 0, BULLETIN ".txt", 503, NULL },
	{ "no database: words", OUTCOME_UNAVAILABLE, false, 0, "/mentions-legales", 200, "<h1" },
	{ "no database: nothing there", OUTCOME_UNAVAILABLE, false, 0, "/nothing", 404, "<h1" },
	{ "no database: alive", OUTCOME_UNAVAILABLE, false, 0, "/healthz", 200, "ok\n" },
	{ "no database: ready", OUTCOME_UNAVAILABLE, false, 0, "/readyz", 503, "not ready: no database\n" },
	{ "no database: metrics", OUTCOME_UNAVAILABLE, false, 0, "/metrics", 200, "ceres_database_up 0\n" },
	{ "a wrong password: the portal", OUTCOME_FAILED, false, 0, "/", 500, "<h1" },
	{ "a wrong password: ready", OUTCOME_FAILED, false, 0, "/readyz", 503, "not ready: no database\n" },
	{ "lost for ever: a bulletin", OUTCOME_AGAIN, false, 0, BULLETIN, 503, NULL },
	{ "a migration missing: ready", 0, false, 1, "/readyz", 503, "not ready: run ceresctl db migrate\n" },
	{ "no schema: ready", 0, false, -1, "/readyz", 503, "not ready: run ceresctl db migrate\n" },
	/* clang-format on */
};

static void
check_trouble(void **state)
{
	const struct trouble_case *c = *state;
	struct arena *arena = arena_new();
	struct response response;
	const char *body;

	stand_reset();
	stand.begin = c->begin;
	stand.empty = c->empty;
	stand.missing = c->missing;
	response = stand_ask(arena, HTTP_GET, c->path, "");
	assert_int_equal(response.status, c->want);
	assert_int_equal(response.body.length > 0, c->words != NULL);
	assert_int_equal(stand_header(&response, "X-Accel-Redirect") != NULL,
			 c->words == NULL);
	if (c->words) {
		body = arena_copy(arena, response.body.data,
				  response.body.length);
		if (!strstr(body, c->words))
			assert_string_equal(body, c->words);
	}
	arena_free(arena);
}

/* A window changes the portal though no bulletin has changed. */
static void
the_portal_has_no_last_change(void **state)
{
	struct arena *arena = arena_new();
	struct response response;

	(void)state;
	stand_reset();
	response = stand_ask(arena, HTTP_GET, "/", "");
	assert_null(stand_header(&response, "Last-Modified"));
	response = stand_ask(arena, HTTP_GET, "/communication-ceres/", "");
	assert_string_equal(stand_header(&response, "Last-Modified"),
			    "Fri, 12 Jun 2020 07:00:00 GMT");
	response = stand_ask(arena, HTTP_GET, BULLETIN, "");
	assert_string_equal(stand_header(&response, "Last-Modified"),
			    "Wed, 10 Jun 2020 07:00:00 GMT");
	arena_free(arena);
}

/* R3, R4: the portal is closed and links the bulletin; the rubrique is the
 * same, to the byte. */
static void
a_window_closes_the_application_only(void **state)
{
	static const char *const open[] = {
		"/communication-ceres/",
		"/communication-ceres.xml",
		"/communication-ceres.atom",
		BULLETIN,
		BULLETIN ".xml",
		BULLETIN ".txt",
		BULLETIN ".ics",
		BULLETIN ".fragment",
		"/accessibilite",
		"/mentions-legales",
		"/healthz",
		"/readyz",
	};
	const struct maintenance window = {
		.debut = stand_instant("2020-06-15T12:00:00+02:00"),
		.fin = stand_instant("2020-06-15T15:00:00+02:00"),
		.motif = "Mise en production",
		.bulletin = "1.9",
	};
	struct arena *arena = arena_new();
	struct response response;

	(void)state;
	for (size_t i = 0; i < sizeof(open) / sizeof(open[0]); i++) {
		const char *before;
		struct bytes bytes;

		stand_reset();
		bytes = stand_ask(arena, HTTP_GET, open[i], "").body;
		before = arena_copy(arena, bytes.data, bytes.length);
		stand.windows = &window;
		stand.window_count = 1;
		response = stand_ask(arena, HTTP_GET, open[i], "");
		assert_int_equal(response.status, 200);
		assert_int_equal(response.body.length, bytes.length);
		assert_memory_equal(response.body.data, before, bytes.length);
	}
	response = stand_ask(arena, HTTP_GET, "/", "");
	assert_int_equal(response.status, 503);
	assert_string_equal(stand_header(&response, "Retry-After"), "7200");
	assert_non_null(strstr(
		arena_copy(arena, response.body.data, response.body.length),
		"/communication-ceres/1.9"));
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_portal_has_no_last_change),
		cmocka_unit_test(a_window_closes_the_application_only),
	};
	int failed;

	stand_open();
	cases_add(&cases, word_cases, sizeof(word_cases), sizeof(*word_cases),
		  check_words);
	cases_add(&cases, trouble_cases, sizeof(trouble_cases),
		  sizeof(*trouble_cases), check_trouble);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("pages", &cases);
	stand_close();
	return failed;
}
