/* test_render.c: the headers of each answer, and what a cache may make of
 * them. */
#include "../base/cases.h"

#include "site.h"
#include "stand.h"

#include <string.h>

#define PUBLIC	"public, max-age=60"
#define PRIVATE "private, no-cache"
#define NONE	"no-store"
#define HTML	"text/html; charset=utf-8"
#define SCHEMA                                                                 \
	"</schemas/page.rng>; rel=\"describedby\"; type=\"application/xml\""
#define OTHER(href, type) "<" href ">; rel=\"alternate\"; type=\"" type "\", "

static struct header_case {
	const char *name;
	enum http_method method;
	const char *path;
	const char *accept;
	const char *type;
	const char *cache;
	const char *vary;
	const char *modified;
	const char *link;
	const char *allow;
	bool etag;
} header_cases[] = {
	/* clang-format off */
	{ "the top", HTTP_GET, "/", "", HTML, PRIVATE, "Accept, Cookie", "Mon, 15 Jun 2020 10:00:00 GMT",
	  OTHER("/index.frag", "text/html") OTHER("/index.xml", "application/xml") SCHEMA, NULL, true },
	{ "HEAD has the same", HTTP_HEAD, "/", "", HTML, PRIVATE, "Accept, Cookie", "Mon, 15 Jun 2020 10:00:00 GMT",
	  OTHER("/index.frag", "text/html") OTHER("/index.xml", "application/xml") SCHEMA, NULL, true },
	{ "the top by its name", HTTP_GET, "/index.html", "", HTML, PRIVATE, "Cookie", "Mon, 15 Jun 2020 10:00:00 GMT",
	  OTHER("/index.frag", "text/html") OTHER("/index.xml", "application/xml") SCHEMA, NULL, true },
	{ "the rubrique", HTTP_GET, "/rubrique/", "", HTML, PUBLIC, "Accept", "Mon, 15 Jun 2020 10:00:00 GMT",
	  OTHER("/rubrique.frag", "text/html") OTHER("/rubrique.xml", "application/xml") SCHEMA, NULL, true },
	{ "as XML by its name", HTTP_GET, "/rubrique.xml", "", "application/xml", PUBLIC, NULL, "Mon, 15 Jun 2020 10:00:00 GMT",
	  OTHER("/rubrique.frag", "text/html") OTHER("/rubrique.html", "text/html") SCHEMA, NULL, true },
	{ "as XML by Accept", HTTP_GET, "/rubrique/", "application/xml", "application/xml", PUBLIC, "Accept", "Mon, 15 Jun 2020 10:00:00 GMT",
	  OTHER("/rubrique.frag", "text/html") OTHER("/rubrique.html", "text/html") SCHEMA, NULL, true },
	{ "never changed", HTTP_GET, "/rubrique/1.9.html", "", HTML, PUBLIC, NULL, NULL,
	  OTHER("/rubrique/1.9.frag", "text/html") OTHER("/rubrique/1.9.xml", "application/xml") SCHEMA, NULL, true },
	{ "gone", HTTP_GET, "/rubrique/retire.html", "", HTML, PUBLIC, NULL, NULL,
	  OTHER("/rubrique/retire.frag", "text/html") OTHER("/rubrique/retire.xml", "application/xml") SCHEMA, NULL, true },
	{ "a page of one form", HTTP_GET, "/mots", "", HTML, PUBLIC, "Accept", "Mon, 15 Jun 2020 10:00:00 GMT", SCHEMA, NULL, true },
	{ "a machine's", HTTP_GET, "/machine", "", "text/plain; charset=utf-8", NONE, NULL, NULL, NULL, NULL, false },
	{ "not found", HTTP_GET, "/rien", "", HTML, NONE, "Accept", NULL, NULL, NULL, false },
	{ "not found, as XML", HTTP_GET, "/rien.xml", "", "application/xml", NONE, "Accept", NULL, NULL, NULL, false },
	{ "a wrong method", HTTP_POST, "/", "", HTML, NONE, "Accept", NULL, NULL, "GET, HEAD", false },
	{ "a wrong method, two right ones", HTTP_OTHER, "/outcome/ok", "", HTML, NONE, "Accept", NULL, NULL, "GET, HEAD, POST", false },
	{ "nothing acceptable", HTTP_GET, "/", "image/png", HTML, NONE, "Accept", NULL, NULL, NULL, false },
	{ "a page that breaks", HTTP_GET, "/rubrique/cassee.html", "", HTML, NONE, "Accept", NULL, NULL, NULL, false },
	/* clang-format on */
};

static void
expect(const struct response *response, const char *name, const char *want)
{
	const char *got = site_header(response, name);

	if (want && got)
		assert_string_equal(got, want);
	else
		assert_ptr_equal(got, want);
}

static struct response
ask(struct arena *arena, const struct header_case *c, const char *none_match,
    const char *since)
{
	const struct request request = {
		.method = c->method,
		.path = c->path,
		.accept = c->accept,
		.cookie = "",
		.query = "",
		.content_type = "",
		.if_none_match = none_match,
		.if_modified_since = since,
	};

	return site_ask(arena, &request);
}

static void
check_headers(void **state)
{
	const struct header_case *c = *state;
	struct arena *arena = arena_new();
	struct response response;
	const char *etag;

	stand_store();
	response = ask(arena, c, "", "");
	expect(&response, "Content-Type", c->type);
	expect(&response, "Cache-Control", c->cache);
	expect(&response, "Vary", c->vary);
	expect(&response, "Last-Modified", c->modified);
	expect(&response, "Link", c->link);
	expect(&response, "Allow", c->allow);
	expect(&response, "Retry-After", NULL);
	expect(&response, "X-Accel-Redirect", NULL);
	etag = site_header(&response, "ETag");
	assert_int_equal(etag != NULL, c->etag);
	if (etag) {
		assert_int_equal(strlen(etag), 34);
		assert_true(*etag == '"' && etag[33] == '"');
	}
	arena_free(arena);
}

/* Asked again with the ETag of the first answer: 304, unless it was an error
 * or is gone, and the same headers but for the body's. */
static void
check_again(void **state)
{
	const struct header_case *c = *state;
	struct arena *arena = arena_new();
	struct response first;
	struct response again;
	const char *etag;

	stand_store();
	first = ask(arena, c, "", "");
	etag = site_header(&first, "ETag");
	again = ask(arena, c, etag ? etag : "*", "");
	assert_int_equal(again.status,
			 first.status == 200 && etag ? 304 : first.status);
	expect(&again, "ETag", etag);
	expect(&again, "Cache-Control", c->cache);
	expect(&again, "Vary", c->vary);
	again = ask(arena, c, "\"another\"", "");
	assert_int_equal(again.status, first.status);
	again = ask(arena, c, "", "Mon, 15 Jun 2020 10:00:00 GMT");
	assert_int_equal(again.status, c->modified ? 304 : first.status);
	again = ask(arena, c, "", "Mon, 15 Jun 2020 09:59:59 GMT");
	assert_int_equal(again.status, first.status);
	arena_free(arena);
}

static void
the_database_away_is_left_to_nginx(void **state)
{
	struct arena *arena = arena_new();
	struct response response;

	(void)state;
	stand_store();
	stand.begin[0] = OUTCOME_UNAVAILABLE;
	response = site_get(arena, "/rubrique/1.9", "");
	assert_int_equal(response.status, 503);
	expect(&response, "X-Accel-Redirect", "/indisponible");
	assert_int_equal(response.body.length, 0);
	arena_free(arena);
}

static void
every_form_has_its_own_etag(void **state)
{
	struct arena *arena = arena_new();
	const char *paths[] = { "/rubrique/1.9.html", "/rubrique/1.9.xml",
				"/rubrique/1.8.html", "/rubrique/1.8.xml" };
	const char *etags[4];

	(void)state;
	stand_store();
	for (int i = 0; i < 4; i++) {
		const struct response response = site_get(arena, paths[i], "");

		etags[i] = site_header(&response, "ETag");
		for (int j = 0; j < i; j++)
			assert_string_not_equal(etags[i], etags[j]);
	}
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_database_away_is_left_to_nginx),
		cmocka_unit_test(every_form_has_its_own_etag),
	};
	int failed;

	site_open();
	cases_add(&cases, header_cases, sizeof(header_cases),
		  sizeof(*header_cases), check_headers);
	cases_add(&cases, header_cases, sizeof(header_cases),
		  sizeof(*header_cases), check_again);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("render", &cases);
	site_close();
	return failed;
}
