/* test_window.c: what a maintenance window does to each kind of page. */
#include "app/page.h"

#include "../base/cases.h"

#include "site.h"
#include "stand.h"

#include <string.h>

enum { WINDOWS = 3 };

#define BANNER(debut, fin, rest)                                               \
	"<maintenance debut=\"" debut "\" fin=\"" fin "\"" rest "</"           \
	"maintenance>"
#define NOW_DAY "2020-06-15T"

/* Windows as the store has them, at 13:00 of 15 June. */
static struct window_case {
	const char *name;
	const char *windows[WINDOWS][2];
	int want;	    /* for / */
	const char *retry;  /* seconds */
	const char *banner; /* in its document, "" for none */
} window_cases[] = {
	/* clang-format off */
	{ "none", { { NULL } }, 200, NULL, "" },
	{ "in force", { { "2020-06-15T12:00:00+02:00", "2020-06-15T15:00:00+02:00" } }, 503, "7200",
	  "<erreur code=\"maintenance\" fin=\"2020-06-15T15:00:00+02:00\">"
	  BANNER("2020-06-15T12:00:00+02:00", "2020-06-15T15:00:00+02:00", "><motif>0</motif>") "</erreur>" },
	{ "just begun", { { "2020-06-15T13:00:00+02:00", "2020-06-15T13:00:01+02:00" } }, 503, "1", "fin=\"2020-06-15T13:00:01+02:00\"" },
	{ "just ended", { { "2020-06-15T12:00:00+02:00", "2020-06-15T13:00:00+02:00" } }, 200, NULL, "" },
	{ "its last second", { { "2020-06-15T12:00:00+02:00", "2020-06-15T13:00:01+02:00" } }, 503, "1", "fin=\"2020-06-15T13:00:01+02:00\"" },
	{ "about to begin", { { "2020-06-15T13:00:01+02:00", "2020-06-15T15:00:00+02:00" } }, 200, NULL,
	  "racine=\"/\">" BANNER("2020-06-15T13:00:01+02:00", "2020-06-15T15:00:00+02:00", "><motif>0</motif>") "<formes>" },
	{ "in seven days", { { "2020-06-22T13:00:00+02:00", "2020-06-22T15:00:00+02:00" } }, 200, NULL,
	  BANNER("2020-06-22T13:00:00+02:00", "2020-06-22T15:00:00+02:00", "><motif>0</motif>") },
	{ "in seven days and a second", { { "2020-06-22T13:00:01+02:00", "2020-06-22T15:00:00+02:00" } }, 200, NULL, "" },
	{ "two to come", { { "2020-06-16T12:00:00+02:00", "2020-06-16T15:00:00+02:00" }, { "2020-06-17T12:00:00+02:00", "2020-06-17T15:00:00+02:00" } }, 200, NULL,
	  BANNER("2020-06-16T12:00:00+02:00", "2020-06-16T15:00:00+02:00", "><motif>0</motif>")
	  BANNER("2020-06-17T12:00:00+02:00", "2020-06-17T15:00:00+02:00", " bulletin=\"1.9\"><motif>1</motif>") },
	{ "in force, another to come", { { "2020-06-15T12:00:00+02:00", "2020-06-15T15:00:00+02:00" }, { "2020-06-17T12:00:00+02:00", "2020-06-17T15:00:00+02:00" } }, 503, "7200",
	  BANNER("2020-06-15T12:00:00+02:00", "2020-06-15T15:00:00+02:00", "><motif>0</motif>") "</erreur>" },
	{ "one to come first, one in force", { { "2020-06-17T12:00:00+02:00", "2020-06-17T15:00:00+02:00" }, { "2020-06-15T12:00:00+02:00", "2020-06-15T15:00:00+02:00" } }, 503, "7200",
	  "\">" BANNER("2020-06-15T12:00:00+02:00", "2020-06-15T15:00:00+02:00", " bulletin=\"1.9\"><motif>1</motif>") "</erreur>" },
	{ "overlapping", { { "2020-06-15T12:00:00+02:00", "2020-06-15T15:00:00+02:00" }, { "2020-06-15T12:30:00+02:00", "2020-06-15T16:00:00+02:00" } }, 503, "10800",
	  "fin=\"2020-06-15T16:00:00+02:00\">" BANNER("2020-06-15T12:00:00+02:00", "2020-06-15T15:00:00+02:00", "><motif>0</motif>")
	  BANNER("2020-06-15T12:30:00+02:00", "2020-06-15T16:00:00+02:00", " bulletin=\"1.9\"><motif>1</motif>") },
	{ "adjacent", { { "2020-06-15T12:00:00+02:00", "2020-06-15T15:00:00+02:00" }, { "2020-06-15T15:00:00+02:00", "2020-06-15T15:30:00+02:00" } }, 503, "9000",
	  "fin=\"2020-06-15T15:30:00+02:00\">" BANNER("2020-06-15T12:00:00+02:00", "2020-06-15T15:00:00+02:00", "><motif>0</motif>")
	  BANNER("2020-06-15T15:00:00+02:00", "2020-06-15T15:30:00+02:00", " bulletin=\"1.9\"><motif>1</motif>") "</erreur>" },
	/* clang-format on */
};

/* Those of a row; the second is a bulletin's. */
static void
put_windows(const struct window_case *c, struct maintenance windows[WINDOWS])
{
	static const char *const motifs[] = { "0", "1", "2" };
	size_t count = 0;

	for (; count < WINDOWS && c->windows[count][0]; count++)
		windows[count] = (struct maintenance){
			.debut = site_instant(c->windows[count][0]),
			.fin = site_instant(c->windows[count][1]),
			.motif = motifs[count],
			.bulletin = count == 1 ? "1.9" : "",
		};
	stand_store();
	stand.windows = windows;
	stand.window_count = count;
}

static const char *
ask(struct arena *arena, const char *path, int want)
{
	const struct response response = site_get(arena, path, "");

	assert_int_equal(response.status, want);
	return arena_copy(arena, response.body.data, response.body.length);
}

static void
check_window(void **state)
{
	const struct window_case *c = *state;
	struct arena *arena = arena_new();
	struct maintenance windows[WINDOWS];
	struct response response;
	const char *document;

	put_windows(c, windows);
	document = ask(arena, "/index.xml", c->want);
	if (!strstr(document, c->banner))
		assert_string_equal(document, c->banner);
	if (!*c->banner)
		assert_null(strstr(document, "maintenance"));
	response = site_get(arena, "/", "");
	assert_int_equal(response.status, c->want);
	assert_string_equal(c->retry ? site_header(&response, "Retry-After")
				     : "",
			    c->retry ? c->retry : "");
	assert_null(site_header(&response, "X-Accel-Redirect"));
	assert_null(c->retry ? NULL : site_header(&response, "Retry-After"));
	/* Whatever form they would have liked. */
	if (c->want == 503)
		assert_int_equal(site_get(arena, "/", "image/png").status, 503);
	/* A wrong method is one all the same, and so is a wrong address. */
	ask(arena, "/rien", 404);
	/* R4: these go on, the same as ever. */
	assert_null(strstr(ask(arena, "/rubrique.xml", 200), "maintenance"));
	assert_null(strstr(ask(arena, "/rubrique/1.9.xml", 200), "mainten"));
	assert_string_equal(ask(arena, "/mots", 200), "mots||/mots");
	assert_string_equal(ask(arena, "/machine", 200), "ok\n");
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	int failed;

	site_open();
	cases_add(&cases, window_cases, sizeof(window_cases),
		  sizeof(*window_cases), check_window);
	failed = cases_run("window", &cases);
	site_close();
	return failed;
}
