/* test_dispatch.c: which answer a request gets, whatever happens on the way. */
#include "base/text.h"

#include "../base/cases.h"

#include "site.h"
#include "stand.h"

#include <stdlib.h>
#include <string.h>

static struct answer_case {
	const char *name;
	enum http_method method;
	const char *path;
	const char *accept;
	int want;
	const char *body; /* NULL: none */
} answer_cases[] = {
	/* clang-format off */
	{ "the top",               HTTP_GET,  "/", "", 200, "accueil||/" },
	{ "its suffix",            HTTP_GET,  "/index.html", "image/png", 200, "accueil||/" },
	{ "HEAD",                  HTTP_HEAD, "/", "", 200, "accueil||/" },
	{ "the rubrique",          HTTP_GET,  "/rubrique/", "", 200, "rubrique||/rubrique/" },
	{ "one of it",             HTTP_GET,  "/rubrique/1.9", "", 200, "un||1.9" },
	{ "a form by suffix only", HTTP_GET,  "/rubrique/1.9.frag", "", 200, "un||1.9" },
	{ "gone",                  HTTP_GET,  "/rubrique/retire", "", 410, "un||retire" },
	{ "gone, as XML",          HTTP_GET,  "/rubrique/retire.xml", "", 410, "<contenu>retire</contenu></page>" },
	{ "no calendar",           HTTP_GET,  "/rubrique/1.9.ics", "", 404, "erreur|not-found|" },
	{ "words",                 HTTP_GET,  "/mots", "", 200, "mots||/mots" },
	{ "a machine's page",      HTTP_GET,  "/machine", "", 200, "ok\n" },
	{ "a machine takes what there is", HTTP_GET, "/machine", "image/png", 200, "ok\n" },

	{ "no such page",          HTTP_GET,  "/rien", "", 404, "erreur|not-found|" },
	{ "no such page, POST",    HTTP_POST, "/rien", "", 404, "erreur|not-found|" },
	{ "no such page, as XML",  HTTP_GET,  "/rien.xml", "", 404, "<erreur code=\"not-found\"/></page>" },
	{ "no such page, XML liked better", HTTP_GET, "/rien", "application/xml", 404, "<erreur code=\"not-found\"/></page>" },
	{ "no such page, XML liked as well", HTTP_GET, "/rien", "application/xml, text/html", 404, "erreur|not-found|" },
	{ "no such page, an image wanted", HTTP_GET, "/rien", "image/png", 404, "erreur|not-found|" },
	{ "the suffix alone",      HTTP_GET,  ".xml", "", 404, "erreur|not-found|" },
	{ "POST where GET is",     HTTP_POST, "/rubrique/1.9", "", 405, "erreur|method-not-allowed|" },
	{ "POST to the top",       HTTP_POST, "/", "", 405, "erreur|method-not-allowed|" },
	{ "DELETE",                HTTP_OTHER, "/mots", "", 405, "erreur|method-not-allowed|" },
	{ "nothing acceptable",    HTTP_GET,  "/rubrique/1.9", "image/png", 406, "erreur|not-acceptable|" },
	{ "a form by suffix is no choice", HTTP_GET, "/mots", "application/xml", 406, "<erreur code=\"not-acceptable\">" },
	{ "no calendar: the next best",  HTTP_GET, "/rubrique/1.9", "text/calendar, application/xml;q=0.5, text/html;q=0.4", 200, "<contenu>1.9</contenu></page>" },
	{ "no calendar: nothing",        HTTP_GET, "/rubrique/1.9", "text/calendar", 406, "erreur|not-acceptable|" },
	{ "gone, nothing acceptable",    HTTP_GET, "/rubrique/retire", "image/png", 406, "erreur|not-acceptable|" },
	{ "not found, nothing acceptable", HTTP_GET, "/outcome/not-found", "image/png", 404, "erreur|not-found|" },
	{ "a stylesheet that gives up", HTTP_GET, "/rubrique/cassee", "", 500, "erreur|failed|" },
	{ "the same as XML",       HTTP_GET,  "/rubrique/cassee.xml", "", 200, "<contenu>cassee</contenu></page>" },

	{ "lost in the middle, told once", HTTP_GET, "/encore.xml", "", 200, "</formes><contenu>x</contenu></page>" },
	{ "a part that cannot be read", HTTP_GET, "/lecture/failed", "", 500, "erreur|failed|" },
	{ "a part without database", HTTP_GET, "/lecture/unavailable", "", 503, NULL },
	{ "a part that is not there", HTTP_GET, "/lecture/not-found.xml", "", 404, "<erreur code=\"not-found\"/></page>" },
	{ "a part lost for ever",   HTTP_GET, "/lecture/again", "", 503, NULL },
	{ "a POST that cannot read a part", HTTP_POST, "/lecture/failed", "", 500, "erreur|failed|" },
	{ "outcome: bad request, whose page gives up", HTTP_GET, "/outcome/bad-request", "", 400, NULL },
	{ "outcome: bad request, as XML", HTTP_GET, "/outcome/bad-request.xml", "", 400, "<erreur code=\"bad-request\"/>" },
	{ "outcome: forbidden",    HTTP_GET,  "/outcome/forbidden", "", 403, "erreur|forbidden|" },
	{ "outcome: not found",    HTTP_GET,  "/outcome/not-found", "", 404, "erreur|not-found|" },
	{ "outcome: conflict",     HTTP_POST, "/outcome/conflict", "", 409, "erreur|conflict|" },
	{ "outcome: gone",         HTTP_GET,  "/outcome/gone", "", 410, "outcome||" },
	{ "outcome: too large",    HTTP_POST, "/outcome/too-large", "", 413, "erreur|too-large|" },
	{ "outcome: invalid",      HTTP_POST, "/outcome/invalid", "", 422, "erreur|invalid|" },
	{ "outcome: again, for ever", HTTP_GET, "/outcome/again", "", 503, NULL },
	{ "outcome: unavailable",  HTTP_GET,  "/outcome/unavailable", "", 503, NULL },
	{ "outcome: failed",       HTTP_GET,  "/outcome/failed", "", 500, "erreur|failed|" },
	{ "outcome: failed, as XML", HTTP_GET, "/outcome/failed.xml", "", 500, "<erreur code=\"failed\"/></page>" },
	/* clang-format on */
};

static struct response
ask(struct arena *arena, const struct answer_case *c)
{
	const struct request request = {
		.method = c->method,
		.path = c->path,
		.accept = c->accept,
		.cookie = "",
		.query = "",
		.content_type = "",
		.if_none_match = "",
		.if_modified_since = "",
		.origin = "",
		.fetch_site = "",
	};

	return site_ask(arena, &request);
}

static void
check_answer(void **state)
{
	const struct answer_case *c = *state;
	struct arena *arena = arena_new();
	struct response response;
	const char *body;

	stand_store();
	response = ask(arena, c);
	assert_int_equal(response.status, c->want);
	if (!c->body) {
		assert_int_equal(response.body.length, 0);
		arena_free(arena);
		return;
	}
	body = arena_copy(arena, response.body.data, response.body.length);
	if (!strstr(body, c->body))
		assert_string_equal(body, c->body);
	assert_null(strstr(body, "moitie") && c->want != 410 ? body : NULL);
	arena_free(arena);
}

/* What is asked of the store for each kind of page. */
static struct store_case {
	const char *name;
	enum http_method method;
	const char *path;
	size_t begins;
	size_t commits;
	size_t dues;
	enum store_access access;
	const char *user; /* the account that asks */
} store_cases[] = {
	/* clang-format off */
	{ "store: the application",  HTTP_GET,  "/", 1, 1, 1, STORE_READ, "own" },
	{ "store: a POST",           HTTP_POST, "/outcome/ok", 1, 1, 1, STORE_WRITE, "own" },
	{ "store: a POST refused",   HTTP_POST, "/outcome/invalid", 1, 0, 1, STORE_WRITE, "own" },
	{ "store: the rubrique",     HTTP_GET,  "/rubrique/1.9", 1, 1, 0, STORE_READ, "open" },
	{ "store: gone",             HTTP_GET,  "/rubrique/retire", 1, 0, 0, STORE_READ, "open" },
	{ "store: words",            HTTP_GET,  "/mots", 0, 0, 0, STORE_READ, NULL },
	{ "store: a machine",        HTTP_GET,  "/machine", 0, 0, 0, STORE_READ, NULL },
	{ "store: nothing there",    HTTP_GET,  "/rien", 0, 0, 0, STORE_READ, NULL },
	{ "store: a wrong method",   HTTP_POST, "/", 0, 0, 0, STORE_READ, NULL },
	{ "store: deadlocks for ever", HTTP_GET, "/outcome/again", 5, 0, 5, STORE_READ, "own" },
	/* clang-format on */
};

static void
check_store(void **state)
{
	const struct store_case *c = *state;
	struct arena *arena = arena_new();
	const struct answer_case asked = { c->name, c->method, c->path,
					   "",	    0,	       NULL };

	stand_store();
	ask(arena, &asked);
	assert_int_equal(stand.begins, c->begins);
	assert_int_equal(stand.commits, c->commits);
	assert_int_equal(stand.dues, c->dues);
	assert_int_equal(stand.access, c->access);
	assert_string_equal(stand.user ? stand.user : "",
			    c->user ? c->user : "");
	arena_free(arena);
}

/* Trouble in the store, and the number of the answer for /. */
static struct trouble_case {
	const char *name;
	enum outcome begin[2];
	enum outcome due[2];
	enum outcome commit[2];
	int want;
} trouble_cases[] = {
	/* clang-format off */
	{ "no database",              { OUTCOME_UNAVAILABLE }, { 0 }, { 0 }, 503 },
	{ "a wrong password",         { OUTCOME_FAILED }, { 0 }, { 0 }, 500 },
	{ "lost once",                { OUTCOME_AGAIN, 0 }, { 0 }, { 0 }, 200 },
	{ "lost, then away",          { OUTCOME_OK, OUTCOME_UNAVAILABLE }, { OUTCOME_AGAIN, 0 }, { 0 }, 503 },
	{ "windows cannot be read",   { OUTCOME_OK }, { OUTCOME_FAILED }, { 0 }, 500 },
	{ "lost at commit, once",     { OUTCOME_OK }, { OUTCOME_OK }, { OUTCOME_AGAIN, 0 }, 200 },
	{ "refused at commit",        { OUTCOME_OK }, { OUTCOME_OK }, { OUTCOME_FAILED }, 500 },
	/* clang-format on */
};

static void
check_trouble(void **state)
{
	const struct trouble_case *c = *state;
	struct arena *arena = arena_new();
	struct response response;

	stand_store();
	memcpy(stand.begin, c->begin, sizeof(c->begin));
	memcpy(stand.due, c->due, sizeof(c->due));
	memcpy(stand.commit, c->commit, sizeof(c->commit));
	response = site_get(arena, "/index.xml", "");
	assert_int_equal(response.status, c->want);
	/* Told once, however often it was begun. */
	if (c->want == 200)
		assert_string_equal(strstr(arena_copy(arena, response.body.data,
						      response.body.length),
					   "<contenu>"),
				    "<contenu>/</contenu></page>\n");
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	int failed;

	site_open();
	cases_add(&cases, answer_cases, sizeof(answer_cases),
		  sizeof(*answer_cases), check_answer);
	cases_add(&cases, store_cases, sizeof(store_cases),
		  sizeof(*store_cases), check_store);
	cases_add(&cases, trouble_cases, sizeof(trouble_cases),
		  sizeof(*trouble_cases), check_trouble);
	failed = cases_run("dispatch", &cases);
	site_close();
	return failed;
}
