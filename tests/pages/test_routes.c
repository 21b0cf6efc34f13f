/* test_routes.c: the whole map of the site, and what each part of it answers.
 */
#include "pages/routes.h"

#include "app/route.h"
#include "base/text.h"
#include "domain/actor.h"
#include "xml/parse.h"
#include "xml/transform.h"
#include "xml/validate.h"

#include "../base/cases.h"

#include "stand.h"

#include <string.h>

#define BULLETIN  "/communication-ceres/1.9"
#define WITHDRAWN "/communication-ceres/1.8"
#define CORRECTED "/communication-ceres/1.7"

static struct xml_schema *page_schema;

/* Paths by methods; GET and HEAD are answered alike. */
static struct matrix_case {
	const char *path; /* its name, too */
	int get;
	int post;
	int other; /* PUT, DELETE, OPTIONS, … */
} matrix_cases[] = {
	/* clang-format off */
	{ "/",                                  200, 405, 405 },
	{ "/index.html",                        200, 405, 405 },
	{ "/index.xml",                         200, 405, 405 },
	{ "/index.atom",                        404, 404, 404 },
	{ "/communication-ceres/",              200, 405, 405 },
	{ "/communication-ceres/index.html",    200, 405, 405 },
	{ "/communication-ceres.html",          200, 405, 405 },
	{ "/communication-ceres.xml",           200, 405, 405 },
	{ "/communication-ceres.atom",          200, 405, 405 },
	{ "/communication-ceres.txt",           404, 404, 404 },
	{ "/communication-ceres",               404, 404, 404 }, /* nginx: 301 */
	{ BULLETIN,                             200, 405, 405 },
	{ BULLETIN ".html",                     200, 405, 405 },
	{ BULLETIN ".xml",                      200, 405, 405 },
	{ BULLETIN ".txt",                      200, 405, 405 },
	{ BULLETIN ".ics",                      200, 405, 405 },
	{ BULLETIN ".fragment",                 200, 405, 405 },
	{ BULLETIN ".atom",                     404, 405, 405 },
	{ BULLETIN ".pdf",                      404, 405, 405 },
	{ BULLETIN "/",                         404, 404, 404 },
	{ BULLETIN "/x",                        404, 404, 404 },
	{ WITHDRAWN,                            410, 405, 405 },
	{ WITHDRAWN ".html",                    410, 405, 405 },
	{ WITHDRAWN ".xml",                     410, 405, 405 },
	{ WITHDRAWN ".txt",                     410, 405, 405 },
	{ WITHDRAWN ".ics",                     200, 405, 405 },
	{ WITHDRAWN ".fragment",                410, 405, 405 },
	{ CORRECTED,                            200, 405, 405 },
	{ CORRECTED ".xml",                     200, 405, 405 },
	{ CORRECTED ".ics",                     404, 405, 405 },
	{ "/communication-ceres/1.6",           404, 405, 405 },
	{ "/communication-ceres/1.6.xml",       404, 405, 405 },
	{ "/communication-ceres/..",            404, 405, 405 },
	{ "/accessibilite",                     200, 405, 405 },
	{ "/accessibilite.html",                200, 405, 405 },
	{ "/accessibilite.xml",                 200, 405, 405 },
	{ "/accessibilite/",                    404, 404, 404 },
	{ "/accessibilite.txt",                 404, 404, 404 },
	{ "/mentions-legales",                  200, 405, 405 },
	{ "/mentions-legales.html",             200, 405, 405 },
	{ "/mentions-legales.xml",              200, 405, 405 },
	{ "/healthz",                           200, 405, 405 },
	{ "/healthz.txt",                       200, 405, 405 },
	{ "/healthz.xml",                       404, 404, 404 },
	{ "/readyz",                            200, 405, 405 },
	{ "/metrics",                           200, 405, 405 },
	{ "/indisponible",                      404, 404, 404 },
	{ "/erreurs/503.html",                  404, 404, 404 },
	{ "/static/theme.css",                  404, 404, 404 }, /* nginx's own */
	{ "/connexion",                         200, 422, 405 },
	{ "/connexion.xml",                     200, 422, 405 },
	{ "/deconnexion",                       405, 401, 405 },
	{ "/sessions",                          303, 401, 405 }, /* not logged in */
	{ "/sessions.xml",                      401, 401, 405 },
	{ "/sessions/7",                        303, 405, 405 },
	{ "/sessions/7.xml",                    401, 405, 405 },
	{ "/comptes",                           303, 401, 405 },
	{ "/journal",                           303, 405, 405 },
	{ "/journal.csv",                       404, 404, 404 },
	{ "/nothing",                           404, 404, 404 },
	{ "/nothing.xml",                       404, 404, 404 },
	{ "",                                   404, 404, 404 },
	{ "x",                                  404, 404, 404 },
	/* clang-format on */
};

/* Those that are not 405. */
static const char *
methods_of(const struct matrix_case *c)
{
	if (c->get == 405)
		return "POST";
	return c->post == 405 ? "GET, HEAD" : "GET, HEAD, POST";
}

static void
check_matrix(void **state)
{
	const struct matrix_case *c = *state;
	const int want[] = {
		[HTTP_GET] = c->get,
		[HTTP_HEAD] = c->get,
		[HTTP_POST] = c->post,
		[HTTP_OTHER] = c->other,
	};

	stand_reset();
	for (int method = HTTP_GET; method <= HTTP_OTHER; method++) {
		struct arena *arena = arena_new();
		const struct response response =
			stand_ask(arena, (enum http_method)method, c->path, "");
		const char *allow = stand_header(&response, "Allow");

		assert_int_equal(response.status, want[method]);
		assert_string_equal(allow ? allow : "", response.status == 405
								? methods_of(c)
								: "");
		assert_int_equal(response.body.length > 0,
				 response.status != 303);
		arena_free(arena);
	}
}

/* In each page's document: nothing but what the schema of pages knows. */
static void
check_document(void **state)
{
	const struct matrix_case *c = *state;
	struct complaints complaints = { .arena = arena_new() };
	const struct maintenance window = {
		.debut = stand_instant("2020-06-16T12:00:00+02:00"),
		.fin = stand_instant("2020-06-16T15:00:00+02:00"),
		.motif = "Une & autre.",
		.bulletin = "1.9",
	};
	struct response response;
	xmlDoc *tree;

	stand_reset();
	stand.windows = &window;
	stand.window_count = 1;
	response = stand_ask(complaints.arena, HTTP_GET, c->path,
			     "application/xml");
	if (text_equal(stand_header(&response, "Content-Type"),
		       "application/xml")) {
		assert_int_equal(xml_parse(response.body, &complaints, &tree),
				 OUTCOME_OK);
		if (xml_validate(page_schema, tree, &complaints) != OUTCOME_OK)
			assert_string_equal(complaints.items[0].text, "");
		xmlFreeDoc(tree);
	}
	arena_free(complaints.arena);
}

static void
every_row_is_whole(void **state)
{
	(void)state;
	assert_true(route_check(routes));
	for (const struct route *row = routes; row->method; row++) {
		assert_true(*row->path == '/');
		assert_true(strlen(row->code) > 0);
		assert_non_null(row->handler);
		for (const struct form *form = row->forms; form->type; form++) {
			assert_true(*form->suffix == '.');
			assert_null(strchr(form->suffix, '/'));
			assert_non_null(strchr(form->type, '/'));
			assert_null(strchr(form->type, ';'));
			assert_false(form->stylesheet && form->render);
		}
		/* A path means one row, and a suffix one form. */
		for (const struct route *other = routes; other < row; other++)
			assert_false(text_equal(other->path, row->path) &&
				     text_equal(other->method, row->method));
		for (const struct form *form = row->forms; form->type; form++)
			for (const struct form *other = row->forms;
			     other < form; other++)
				assert_string_not_equal(form->suffix,
							other->suffix);
	}
}

static void
every_stylesheet_compiles(void **state)
{
	struct xml_stylesheets *stylesheets = xml_stylesheets_open("xsl", 0);

	(void)state;
	for (const struct route *row = routes; row->method; row++)
		for (const struct form *form = row->forms; form->type; form++)
			if (form->stylesheet)
				assert_true(xml_stylesheets_add(
					stylesheets, form->stylesheet));
	xml_stylesheets_close(stylesheets);
}

static void
only_the_application_is_private(void **state)
{
	static const char *const words[] = { "/accessibilite",
					     "/mentions-legales" };
	static const char *const machines[] = { "/healthz", "/readyz",
						"/metrics" };

	(void)state;
	for (const struct route *row = routes; row->method; row++) {
		enum place want = PLACE_APPLICATION;

		if (strncmp(row->path, "/communication-ceres", 20) == 0)
			want = PLACE_RUBRIQUE;
		for (size_t i = 0; i < 2; i++)
			if (text_equal(words[i], row->path))
				want = PLACE_WORDS;
		for (size_t i = 0; i < 3; i++)
			if (text_equal(machines[i], row->path))
				want = PLACE_MACHINE;
		assert_int_equal(row->place, want);
		if (want != PLACE_APPLICATION)
			assert_true(row->roles & PROFIL_PUBLIC);
	}
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_row_is_whole),
		cmocka_unit_test(every_stylesheet_compiles),
		cmocka_unit_test(only_the_application_is_private),
	};
	int failed;

	stand_open();
	page_schema = xml_schema_open("xsl/schema", "page");
	assert(page_schema);
	cases_add_tests(&cases, tests, sizeof(tests));
	cases_add(&cases, matrix_cases, sizeof(matrix_cases),
		  sizeof(*matrix_cases), check_matrix);
	cases_add(&cases, matrix_cases, sizeof(matrix_cases),
		  sizeof(*matrix_cases), check_document);
	failed = cases_run("routes", &cases);
	xml_schema_close(page_schema);
	stand_close();
	return failed;
}
