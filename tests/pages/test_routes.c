/* test_routes.c: the whole map of the site, and what each part of it answers.
 */
#include "pages/routes.h"

#include "base/text.h"
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
	{ "/sessions",                          404, 404, 404 }, /* not yet */
	{ "/nothing",                           404, 404, 404 },
	{ "/nothing.xml",                       404, 404, 404 },
	{ "",                                   404, 404, 404 },
	{ "x",                                  404, 404, 404 },
	/* clang-format on */
};

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
		assert_string_equal(allow ? allow : "",
				    response.status == 405 ? "GET, HEAD" : "");
		assert_true(response.body.length > 0);
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
		assert_true(row->roles & ROLE_PUBLIC);
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
	struct xml_stylesheets *stylesheets = xml_stylesheets_open("xsl");

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
	(void)state;
	for (const struct route *row = routes; row->method; row++) {
		const bool rubrique =
			strncmp(row->path, "/communication-ceres", 20) == 0;

		assert_int_equal(row->place == PLACE_RUBRIQUE, rubrique);
		assert_int_equal(row->place == PLACE_APPLICATION,
				 text_equal(row->path, "/"));
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
	for (size_t i = 0; i < sizeof(tests) / sizeof(tests[0]); i++)
		cases.tests[cases.count++] = tests[i];
	cases_add(&cases, matrix_cases, sizeof(matrix_cases),
		  sizeof(*matrix_cases), check_matrix);
	cases_add(&cases, matrix_cases, sizeof(matrix_cases),
		  sizeof(*matrix_cases), check_document);
	failed = cases_run("routes", &cases);
	xml_schema_close(page_schema);
	stand_close();
	return failed;
}
