/* test_route.c: which row a path means, and in which form. */
#include "app/page.h"
#include "app/route.h"

#include "base/text.h"

#include "../base/cases.h"

#include <string.h>

static enum outcome
handle(struct page *page)
{
	(void)page;
	return OUTCOME_OK;
}

static const struct form page_forms[] = {
	{ ".html", "text/html", true, NULL, NULL },
	{ ".xml", "application/xml", true, NULL, NULL },
	{ ".txt", "text/plain", true, NULL, NULL },
	{ ".fragment", "text/html", false, NULL, NULL },
	{ 0 },
};

static const struct form plain_forms[] = {
	{ ".txt", "text/plain", true, NULL, NULL },
	{ 0 },
};

#define ROW(method, path)                                                      \
	{                                                                      \
		method, path, 0, PROFIL_PUBLIC, path, handle, page_forms       \
	}

static const struct route routes[] = {
	/* clang-format off */
	ROW("GET", "/"),
	ROW("GET", "/rubrique/"),
	ROW("GET", "/rubrique/{}"),
	ROW("GET", "/sessions"),
	ROW("POST", "/sessions"),
	ROW("GET", "/sessions/{}"),
	ROW("POST", "/sessions/{}/report"),
	ROW("GET", "/sessions/{}/candidats/{}"),
	{ "GET", "/healthz", 0, PROFIL_PUBLIC, "healthz", handle, plain_forms },
	{ 0 },
	/* clang-format on */
};

static struct find_case {
	const char *name;
	enum http_method method;
	const char *path;
	const char *row;    /* NULL: none */
	const char *suffix; /* NULL: to be negotiated */
	const char *params[ROUTE_PARAMS];
	const char *allow;
} find_cases[] = {
	/* clang-format off */
	{ "the top",                  HTTP_GET, "/", "/", NULL, { NULL }, NULL },
	{ "the top, HEAD",            HTTP_HEAD, "/", "/", NULL, { NULL }, NULL },
	{ "the top's index",          HTTP_GET, "/index.html", "/", ".html", { NULL }, NULL },
	{ "the top's index as XML",   HTTP_GET, "/index.xml", "/", ".xml", { NULL }, NULL },
	{ "the top's suffix alone",   HTTP_GET, "/.html", NULL, NULL, { NULL }, NULL },
	{ "the top's index, no suffix", HTTP_GET, "/index", NULL, NULL, { NULL }, NULL },
	{ "a folder",                 HTTP_GET, "/rubrique/", "/rubrique/", NULL, { NULL }, NULL },
	{ "a folder without slash",   HTTP_GET, "/rubrique", NULL, NULL, { NULL }, NULL },
	{ "a folder as XML",          HTTP_GET, "/rubrique.xml", "/rubrique/", ".xml", { NULL }, NULL },
	{ "a folder's index",         HTTP_GET, "/rubrique/index.html", "/rubrique/", ".html", { NULL }, NULL },
	{ "a folder's index as XML",  HTTP_GET, "/rubrique/index.xml", "/rubrique/", ".xml", { NULL }, NULL },
	{ "a folder, slash and suffix", HTTP_GET, "/rubrique/.xml", "/rubrique/{}", NULL, { ".xml" }, NULL },
	{ "an unknown suffix of a folder", HTTP_GET, "/rubrique.atom", NULL, NULL, { NULL }, NULL },
	{ "two slashes",              HTTP_GET, "/rubrique//", NULL, NULL, { NULL }, NULL },
	{ "one part",                 HTTP_GET, "/rubrique/1.9", "/rubrique/{}", NULL, { "1.9" }, NULL },
	{ "one part as XML",          HTTP_GET, "/rubrique/1.9.xml", "/rubrique/{}", ".xml", { "1.9" }, NULL },
	{ "one part, a form by suffix only", HTTP_GET, "/rubrique/1.9.fragment", "/rubrique/{}", ".fragment", { "1.9" }, NULL },
	{ "a suffix twice",           HTTP_GET, "/rubrique/1.9.xml.xml", "/rubrique/{}", ".xml", { "1.9.xml" }, NULL },
	{ "an unknown suffix is a name", HTTP_GET, "/rubrique/1.9.pdf", "/rubrique/{}", NULL, { "1.9.pdf" }, NULL },
	{ "a suffix in capitals is a name", HTTP_GET, "/rubrique/1.9.XML", "/rubrique/{}", NULL, { "1.9.XML" }, NULL },
	{ "a suffix without its point", HTTP_GET, "/rubrique/1xml", "/rubrique/{}", NULL, { "1xml" }, NULL },
	{ "one part, then a slash",   HTTP_GET, "/rubrique/1.9/", NULL, NULL, { NULL }, NULL },
	{ "one part too many",        HTTP_GET, "/rubrique/1.9/x", NULL, NULL, { NULL }, NULL },
	{ "index of one part",        HTTP_GET, "/rubrique/1.9/index.html", NULL, NULL, { NULL }, NULL },
	{ "dots",                     HTTP_GET, "/rubrique/..", "/rubrique/{}", NULL, { ".." }, NULL },
	{ "a space",                  HTTP_GET, "/rubrique/1 9", NULL, NULL, { NULL }, NULL },
	{ "the suffix alone behind a name's slash", HTTP_GET, "/sessions/.xml", "/sessions/{}", NULL, { ".xml" }, NULL },
	{ "a page without slash",     HTTP_GET, "/sessions", "/sessions", NULL, { NULL }, NULL },
	{ "a page without slash, as XML", HTTP_GET, "/sessions.xml", "/sessions", ".xml", { NULL }, NULL },
	{ "a page with a slash too many", HTTP_GET, "/sessions/", NULL, NULL, { NULL }, NULL },
	{ "a page's beginning",       HTTP_GET, "/session", NULL, NULL, { NULL }, NULL },
	{ "a page and more",          HTTP_GET, "/sessionss", NULL, NULL, { NULL }, NULL },
	{ "a page in capitals",       HTTP_GET, "/Sessions", NULL, NULL, { NULL }, NULL },
	{ "two parts",                HTTP_GET, "/sessions/42/candidats/7", "/sessions/{}/candidats/{}", NULL, { "42", "7" }, NULL },
	{ "two parts as text",        HTTP_GET, "/sessions/42/candidats/7.txt", "/sessions/{}/candidats/{}", ".txt", { "42", "7" }, NULL },
	{ "two parts, one empty",     HTTP_GET, "/sessions//candidats/7", NULL, NULL, { NULL }, NULL },
	{ "a part in the middle",     HTTP_POST, "/sessions/42/report", "/sessions/{}/report", NULL, { "42" }, NULL },
	{ "the same path, the other row", HTTP_POST, "/sessions", "/sessions", NULL, { NULL }, NULL },
	{ "a form without suffix",    HTTP_GET, "/healthz", "/healthz", NULL, { NULL }, NULL },
	{ "a suffix of others",       HTTP_GET, "/healthz.xml", NULL, NULL, { NULL }, NULL },
	{ "nothing there",            HTTP_GET, "/nothing", NULL, NULL, { NULL }, NULL },
	{ "no path",                  HTTP_GET, "", NULL, NULL, { NULL }, NULL },

	{ "POST where GET is",        HTTP_POST, "/rubrique/1.9", NULL, NULL, { NULL }, "GET, HEAD" },
	{ "POST where two rows read",  HTTP_POST, "/rubrique/index.html", NULL, NULL, { NULL }, "GET, HEAD" },
	{ "POST to a form",           HTTP_POST, "/rubrique/1.9.xml", NULL, NULL, { NULL }, "GET, HEAD" },
	{ "DELETE where GET is",      HTTP_OTHER, "/rubrique/", NULL, NULL, { NULL }, "GET, HEAD" },
	{ "GET where POST is",        HTTP_GET, "/sessions/42/report", NULL, NULL, { NULL }, "POST" },
	{ "HEAD where POST is",       HTTP_HEAD, "/sessions/42/report", NULL, NULL, { NULL }, "POST" },
	{ "DELETE where both are",    HTTP_OTHER, "/sessions", NULL, NULL, { NULL }, "GET, HEAD, POST" },
	{ "DELETE where nothing is",  HTTP_OTHER, "/nothing", NULL, NULL, { NULL }, NULL },
	/* clang-format on */
};

static void
expect(const char *got, const char *want)
{
	if (want && got)
		assert_string_equal(got, want);
	else
		assert_ptr_equal(got, want);
}

static void
check_find(void **state)
{
	const struct find_case *c = *state;
	struct arena *arena = arena_new();
	const struct request request = { .method = c->method, .path = c->path };
	const struct route_match match = route_find(routes, &request, arena);
	const char *method = c->method == HTTP_POST ? "POST" : "GET";

	expect(match.route ? match.route->path : NULL, c->row);
	if (match.route)
		assert_string_equal(match.route->method, method);
	if (match.route) {
		expect(match.form ? match.form->suffix : NULL, c->suffix);
		for (int i = 0; i < ROUTE_PARAMS && c->params[i]; i++)
			expect(match.params[i], c->params[i]);
	}
	expect(match.allow, c->allow);
	arena_free(arena);
}

static struct form_path_case {
	const char *name;
	const char *path;
	const char *suffix;
	const char *want;
} form_path_cases[] = {
	/* clang-format off */
	{ "the form of a page",   "/a",    ".xml",  "/a.xml" },
	{ "of a folder",          "/a/",   ".xml",  "/a.xml" },
	{ "of the top",           "/",     ".xml",  "/index.xml" },
	{ "of a name with dots",  "/a/1.9", ".txt", "/a/1.9.txt" },
	{ "of a folder deeper",   "/a/b/", ".atom", "/a/b.atom" },
	/* clang-format on */
};

static void
check_form_path(void **state)
{
	const struct form_path_case *c = *state;
	struct arena *arena = arena_new();
	const struct form form = { .suffix = c->suffix };

	assert_string_equal(route_form_path(arena, c->path, &form), c->want);
	arena_free(arena);
}

static struct negotiate_case {
	const char *name;
	const char *accept;
	const char *want; /* its suffix; NULL: 406 */
} negotiate_cases[] = {
	/* clang-format off */
	{ "no header",                 "", ".html" },
	{ "anything",                  "*/*", ".html" },
	{ "a browser",                 "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", ".html" },
	{ "XML",                       "application/xml", ".xml" },
	{ "text",                      "text/plain", ".txt" },
	{ "any text: the first",       "text/*", ".html" },
	{ "a tie: the first of ours",  "application/xml, text/html", ".html" },
	{ "a tie below one",           "text/plain;q=0.5, application/xml;q=0.5", ".xml" },
	{ "XML a little better",       "text/html;q=0.8, application/xml;q=0.801", ".xml" },
	{ "HTML refused",              "*/*, text/html;q=0", ".xml" },
	{ "HTML and XML refused",      "*/*, text/html;q=0, application/xml;q=0", ".txt" },
	{ "text before anything else", "*/*;q=0.1, text/plain", ".txt" },
	{ "the least quality",         "application/xml;q=0.001", ".xml" },
	{ "zero",                      "application/xml;q=0", NULL },
	{ "all refused",               "*/*;q=0", NULL },
	{ "what there is not",         "image/png", NULL },
	{ "Atom",                      "application/atom+xml", NULL },
	/* clang-format on */
};

static void
check_negotiate(void **state)
{
	const struct negotiate_case *c = *state;
	const struct request request = { .accept = c->accept };
	const struct page page = { .route = &routes[0], .request = &request };
	const struct form *form = page_negotiate(&page);

	expect(form ? form->suffix : NULL, c->want);
}

static const struct form no_forms[] = { { 0 } };

static struct whole_case {
	const char *name;
	struct route row;
	bool want;
} whole_cases[] = {
	/* clang-format off */
	{ "a whole row",     { "GET", "/whole", 0, PROFIL_PUBLIC, "c", handle, page_forms }, true },
	{ "without path",    { "GET", NULL, 0, PROFIL_PUBLIC, "c", handle, page_forms }, false },
	{ "for nobody",      { "GET", "/", 0, 0, "c", handle, page_forms }, false },
	{ "without code",    { "GET", "/", 0, PROFIL_PUBLIC, NULL, handle, page_forms }, false },
	{ "without handler", { "GET", "/", 0, PROFIL_PUBLIC, "c", NULL, page_forms }, false },
	{ "without forms",   { "GET", "/", 0, PROFIL_PUBLIC, "c", handle, NULL }, false },
	{ "with no form",    { "GET", "/", 0, PROFIL_PUBLIC, "c", handle, no_forms }, false },
	/* clang-format on */
};

static void
check_whole(void **state)
{
	const struct whole_case *c = *state;
	const struct route first[] = { c->row, { 0 } };
	const struct route second[] = { routes[0], c->row, { 0 } };
	const struct route twice[] = { c->row, c->row, { 0 } };
	const struct route none[] = { { 0 } };

	assert_false(route_check(twice));
	assert_int_equal(route_check(first), c->want);
	assert_int_equal(route_check(second), c->want);
	assert_true(route_check(none));
}

int
main(void)
{
	static struct cases cases;

	cases_add(&cases, find_cases, sizeof(find_cases), sizeof(*find_cases),
		  check_find);
	cases_add(&cases, form_path_cases, sizeof(form_path_cases),
		  sizeof(*form_path_cases), check_form_path);
	cases_add(&cases, negotiate_cases, sizeof(negotiate_cases),
		  sizeof(*negotiate_cases), check_negotiate);
	cases_add(&cases, whole_cases, sizeof(whole_cases),
		  sizeof(*whole_cases), check_whole);
	return cases_run("route", &cases);
}
