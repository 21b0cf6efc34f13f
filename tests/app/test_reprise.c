/* test_reprise.c: what was typed into a form that met no login, or a window, is
 * kept for its owner, for a time, and nothing is done. */
#include "app/reprise.h"

#include "../base/cases.h"

#include "base/text.h"

#include "held.h"
#include "site.h"
#include "stand.h"

#include <string.h>

#define OURS  "http://ceres.test"
#define TYPED "nom=a%%3Cb&jeton=1&cle=2&revision=3&sceau=%s"

static const char *
seal_of(struct arena *arena, int64_t compte, const char *path)
{
	char *text = arena_alloc(arena, SCEAU_TEXT);

	sceau_write(&held_secret, compte, path, text);
	return text;
}

/* What stands behind the chemin in the page that the sheet has drawn. */
static enum sceau_verdict
open_drawn(struct arena *arena, const char *body, int64_t at,
	   struct sceau *sceau, struct bytes *typed)
{
	const char *text = strstr(body, HELD_FORM " ");

	assert_non_null(text);
	text += strlen(HELD_FORM " ");
	sceau->path = HELD_FORM;
	return sceau_open(&held_secret, arena,
			  arena_copy(arena, text, strcspn(text, "|")),
			  (struct instant){ at }, sceau, typed);
}

/* A form of nobody's, or in a window. */
static struct hold_case {
	const char *name;
	const char *path;
	struct request request;
	int64_t compte; /* of the seal */
	const char *sealed;
	int want;
	const char *words;
} hold_cases[] = {
	/* clang-format off */
	{ "kept",                     HELD_FORM, { 0 }, HELD_COMPTE, HELD_FORM, 401, "connexion||" HELD_FORM "|gardee " HELD_FORM " " },
	{ "from a page of ours",      HELD_FORM, { .origin = OURS, .fetch_site = "same-origin" }, HELD_COMPTE, HELD_FORM, 401, "|gardee " },
	{ "asked for as .html",       HELD_FORM ".html", { 0 }, HELD_COMPTE, HELD_FORM, 401, "|gardee " HELD_FORM " " },
	{ "with a jeton only",        "/jeton", { 0 }, HELD_COMPTE, "/jeton", 401, "connexion||/|gardee /jeton " },
	{ "another path's seal",      HELD_FORM, { 0 }, HELD_COMPTE, "/jeton", 401, "connexion||" HELD_FORM "|perdue  " },
	{ "another site's page",      HELD_FORM, { .origin = "https://evil.example" }, HELD_COMPTE, HELD_FORM, 401, "|perdue  " },
	{ "another site's, as told",  HELD_FORM, { .fetch_site = "cross-site" }, HELD_COMPTE, HELD_FORM, 401, "|perdue  " },
	{ "a page without origin",    HELD_FORM, { .origin = "null" }, HELD_COMPTE, HELD_FORM, 401, "|perdue  " },
	{ "as XML",                   HELD_FORM, { .accept = "application/xml" }, HELD_COMPTE, HELD_FORM, 401, "<erreur code=\"connexion-requise\"/>" },
	{ "as XML by its suffix",     HELD_FORM ".xml", { 0 }, HELD_COMPTE, HELD_FORM, 401, "<erreur code=\"connexion-requise\"/>" },
	{ "no form to show again",    "/muet", { 0 }, HELD_COMPTE, "/muet", 401, "connexion||/" },
	/* clang-format on */
};

static void
check_hold(void **state)
{
	const struct hold_case *c = *state;
	struct arena *arena = arena_new();
	const char *body = arena_printf(arena, TYPED,
					seal_of(arena, c->compte, c->sealed));
	struct response response;
	struct sceau sceau;
	struct bytes typed;

	stand_store();
	response = held_post(arena, c->path, body, &c->request);
	assert_int_equal(response.status, c->want);
	assert_string_equal(
		site_header(&response, "WWW-Authenticate"),
		"Cookie realm=\"CERES\", form-action=\"/connexion\"");
	assert_string_equal(site_header(&response, "Cache-Control"),
			    "no-store");
	assert_int_equal(site_runs, 0);
	body = site_body(arena, &response);
	if (!strstr(body, c->words))
		assert_string_equal(body, c->words);
	if (strcmp(c->sealed, HELD_FORM) != 0 || !strstr(body, "|gardee"))
		goto end;
	assert_int_equal(
		open_drawn(arena, body, held_now() + 3599, &sceau, &typed),
		SCEAU_OPEN);
	assert_int_equal(sceau.compte, HELD_COMPTE);
	assert_int_equal(sceau.fin.seconds, held_now() + 3600);
	assert_int_equal(typed.length, sizeof("nom\0a<b"));
	assert_memory_equal(typed.data, "nom\0a<b", typed.length);
end:
	arena_free(arena);
}

/* A form sent in a window that ends in so many seconds. */
static struct window_case {
	const char *name;
	int64_t window;
	int64_t before; /* it came closed up, until then; 0: as it was typed */
	int64_t fin;	/* until when it can be opened; 0: it is not kept */
} window_cases[] = {
	/* clang-format off */
	{ "an hour after its end",      7200, 0, 7200 + 3600 },
	{ "a day at most",              23 * 3600, 0, 86400 },
	{ "no longer",                  23 * 3600 + 1, 0, 86400 },
	{ "almost",                     23 * 3600 - 1, 0, 86399 },
	{ "sent again",                 7200, 60, 7200 + 3600 },
	{ "sent again too late",        7200, -1, 0 },
	{ "sent again in its last second", 7200, 1, 7200 + 3600 },
	/* clang-format on */
};

static void
check_window(void **state)
{
	const struct window_case *c = *state;
	struct arena *arena = arena_new();
	const struct maintenance window = {
		1, { held_now() }, { held_now() + c->window }, "m", ""
	};
	const char *body = arena_printf(arena, TYPED,
					seal_of(arena, HELD_COMPTE, HELD_FORM));
	struct response response;
	struct sceau sceau;
	struct bytes typed;

	if (c->before)
		body = arena_printf(
			arena, "reprise=%s",
			held_closed(arena, HELD_COMPTE, HELD_FORM, c->before));
	stand_store();
	stand.windows = &window;
	stand.window_count = 1;
	response = held_post(arena, HELD_FORM, body, &(struct request){ 0 });
	assert_int_equal(response.status, 503);
	assert_int_equal(site_runs, 0);
	body = site_body(arena, &response);
	assert_non_null(
		strstr(body, c->fin ? "|gardee " HELD_FORM : "|echue  "));
	if (c->fin) {
		assert_int_equal(
			open_drawn(arena, body, held_now(), &sceau, &typed),
			SCEAU_OPEN);
		assert_int_equal(sceau.compte, HELD_COMPTE);
		assert_int_equal(sceau.fin.seconds, held_now() + c->fin);
		assert_memory_equal(typed.data, "nom\0a<b", 8);
	}
	arena_free(arena);
}

/* Too long for a login, or to be kept at all. */
static void
what_is_too_long(void **state)
{
	struct arena *arena = arena_new();
	const char *head = arena_printf(
		arena, TYPED "&texte=", seal_of(arena, HELD_COMPTE, HELD_FORM));
	const size_t length = strlen(head);
	char *body = arena_alloc(arena, (512 << 10) + 1);
	struct response response;

	(void)state;
	memset(body, 'e', 512 << 10);
	memcpy(body, head, length);
	for (size_t kept = 0; kept < 2; kept++) {
		/* "nom", "a<b", "texte" and four NULs go with it, and 56. */
		body[length + 256 * 1024 - 56 - 15 + !kept] = '\0';
		stand_store();
		response = held_post(arena, HELD_FORM, body,
				     &(struct request){ 0 });
		assert_int_equal(response.status, 401);
		assert_non_null(strstr(site_body(arena, &response),
				       kept ? "|gardee " : "|trop-longue  "));
		body[length + 256 * 1024 - 56 - 15 + !kept] = 'e';
	}
	for (size_t more = 0; more < 2; more++) {
		body[384 * 1024 + more] = '\0';
		stand_store();
		response = held_post(arena, "/connexion", body,
				     &(struct request){ 0 });
		assert_int_equal(response.status, more ? 413 : 422);
		body[384 * 1024 + more] = 'e';
	}
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_too_long),
	};
	int failed;

	site_open();
	cases_add(&cases, hold_cases, sizeof(hold_cases), sizeof(*hold_cases),
		  check_hold);
	cases_add(&cases, window_cases, sizeof(window_cases),
		  sizeof(*window_cases), check_window);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("reprise", &cases);
	site_close();
	return failed;
}
