/* test_keys.c: each form of a page leaves with a key of its own, and with
 * nothing that tells what stands for one. */
#include "../base/cases.h"

#include "site.h"
#include "stand.h"

#include <string.h>

enum { KEY = DIGEST_TEXT - 1 };

#define JETON_WRONG "jeton=x&cle=00112233445566778899aabbccddeeff&nom=a"

/* Pages of somebody logged in; each draws two forms. */
static struct key_case {
	const char *name;
	const char *path;
	const char *body; /* of a POST */
	int want;
	const char *begins;
} key_cases[] = {
	/* clang-format off */
	{ "a page",                     "/formulaire", NULL, 200, "formulaire||formulaire|" },
	{ "a page for everybody",       "/", NULL, 200, "accueil||/|" },
	{ "a form shown again",         "/formulaire", JETON_WRONG, 403, "formulaire||encore|" },
	{ "an error that knows who asks", "/outcome/not-found", NULL, 404, "erreur|not-found||" },
	{ "forbidden",                  "/prive", NULL, 403, "erreur|forbidden||" },
	/* clang-format on */
};

static const char *
ask(struct arena *arena, const struct key_case *c, struct response *response)
{
	*response = c->body ? site_post(arena, c->path, c->body)
			    : site_get(arena, c->path, "");
	assert_int_equal(response->status, c->want);
	return site_body(arena, response);
}

static void
check_keys(void **state)
{
	const struct key_case *c = *state;
	struct arena *arena = arena_new();
	const char *keys[6];

	stand_store();
	stand.actor = site_actor(arena, PROFIL_CENTRE);
	for (size_t i = 0; i < 6; i += 2) {
		struct response response;
		const char *body = ask(arena, c, &response);

		assert_memory_equal(body, c->begins, strlen(c->begins));
		assert_null(strstr(body, site_marker()));
		keys[i] = body + strlen(c->begins);
		keys[i + 1] = keys[i] + KEY + 1;
		assert_int_equal(keys[i][KEY], '|');
		for (size_t j = 0; j < i + 2; j++)
			assert_true(strspn(keys[j], "0123456789abcdef") == KEY);
	}
	for (size_t i = 0; i < 6; i++)
		for (size_t j = 0; j < i; j++)
			assert_memory_not_equal(keys[i], keys[j], KEY);
	arena_free(arena);
}

static struct response
ask_again(struct arena *arena, const char *path, const char *etag)
{
	const struct request request = {
		.method = HTTP_GET,
		.path = path,
		.accept = "",
		.cookie = SITE_COOKIE,
		.query = "",
		.content_type = "",
		.if_none_match = etag,
		.if_modified_since = "",
		.origin = "",
		.fetch_site = "",
	};

	return site_ask(arena, &request);
}

/* 304 would have a form sent with the key of the one before. */
static void
a_page_with_keys_is_always_new(void **state)
{
	struct arena *arena = arena_new();
	struct response first;

	(void)state;
	stand_store();
	stand.actor = site_actor(arena, PROFIL_CENTRE);
	first = site_get(arena, "/formulaire", "");
	if (site_header(&first, "ETag"))
		assert_int_equal(ask_again(arena, "/formulaire",
					   site_header(&first, "ETag"))
					 .status,
				 200);
	/* Without forms it may well be the same. */
	first = site_get(arena, "/formulaire.xml", "");
	assert_int_equal(
		ask_again(arena, "/formulaire.xml", site_header(&first, "ETag"))
			.status,
		304);
	arena_free(arena);
}

static void
a_document_has_no_key(void **state)
{
	struct arena *arena = arena_new();
	struct response response;
	const char *body;

	(void)state;
	stand_store();
	stand.actor = site_actor(arena, PROFIL_CENTRE);
	response = site_get(arena, "/formulaire.xml", "");
	body = site_body(arena, &response);
	assert_null(strstr(body, site_marker()));
	assert_non_null(strstr(
		body, arena_printf(arena, " jeton=\"%s\"", site_jeton(arena))));
	arena_free(arena);
}

static void
nobody_has_no_form(void **state)
{
	struct arena *arena = arena_new();
	struct response response;

	(void)state;
	stand_store();
	response = site_get(arena, "/", "");
	assert_string_equal(site_body(arena, &response), "accueil||/");
	response = site_get(arena, "/index.xml", "");
	assert_null(strstr(site_body(arena, &response), "jeton"));
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_page_with_keys_is_always_new),
		cmocka_unit_test(a_document_has_no_key),
		cmocka_unit_test(nobody_has_no_form),
	};
	int failed;

	site_open();
	cases_add(&cases, key_cases, sizeof(key_cases), sizeof(*key_cases),
		  check_keys);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("keys", &cases);
	site_close();
	return failed;
}
