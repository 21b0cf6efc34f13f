/* test_reprise_open.c: what was typed comes back in its form, to whoever typed
 * it, and is never done by itself. */
#include "../base/cases.h"

#include "held.h"
#include "site.h"
#include "stand.h"

#include <string.h>

#define LOGIN "identifiant=a&mot_de_passe=bon&chemin=" HELD_FORM "&reprise=%s"

/* What came closed up, with a login or to its own path. */
static struct open_case {
	const char *name;
	const char *path;
	const char *body;
	int64_t compte;
	int64_t fin;
	struct request request;
	int want;
	const char *words;
	size_t runs;
} open_cases[] = {
	/* clang-format off */
	{ "a login",                 "/connexion", LOGIN, HELD_COMPTE, 1, { 0 }, 200, "|reprise oui|nom=a<b", 1 },
	{ "a login, too late",       "/connexion", LOGIN, HELD_COMPTE, 0, { 0 }, 200, "|echue ", 1 },
	{ "another account's",       "/connexion", LOGIN, HELD_COMPTE + 1, 1, { 0 }, 200, "|autre-compte ", 1 },
	{ "another's, too late",     "/connexion", LOGIN, HELD_COMPTE + 1, 0, { 0 }, 200, "|autre-compte ", 1 },
	{ "for another path",        "/connexion", "mot_de_passe=bon&chemin=/jeton&reprise=%s", HELD_COMPTE, 1, { 0 }, 200, "|perdue ", 1 },
	{ "for no path of ours",     "/connexion", "mot_de_passe=bon&chemin=/rien&reprise=%s", HELD_COMPTE, 1, { 0 }, 303, NULL, 1 },
	{ "for a path without form", "/connexion", "mot_de_passe=bon&chemin=/muet&reprise=%s", HELD_COMPTE, 1, { 0 }, 303, NULL, 1 },
	{ "for the login itself",    "/connexion", "mot_de_passe=bon&chemin=/connexion&reprise=%s", HELD_COMPTE, 1, { 0 }, 303, NULL, 1 },
	{ "from another site",       "/connexion", LOGIN, HELD_COMPTE, 1, { .origin = "https://evil.example" }, 303, NULL, 1 },
	{ "a wrong password",        "/connexion", "mot_de_passe=x&chemin=" HELD_FORM "&reprise=%s", HELD_COMPTE, 1, { 0 }, 422, "|gardee " HELD_FORM " ", 1 },
	{ "wrong, too late",         "/connexion", "mot_de_passe=x&chemin=" HELD_FORM "&reprise=%s", HELD_COMPTE, 0, { 0 }, 422, "|echue  ", 1 },
	{ "wrong, from another site", "/connexion", "mot_de_passe=x&chemin=" HELD_FORM "&reprise=%s", HELD_COMPTE, 1, { .fetch_site = "cross-site" }, 422, "|faux mot_de_passe", 1 },
	{ "to its path",             HELD_FORM, "reprise=%s", HELD_COMPTE, 1, { 0 }, 200, "|reprise oui|nom=a<b", 0 },
	{ "never the act",           HELD_FORM, "reprise=%s&nom=b&jeton=" "00000000000000000000000000000000", HELD_COMPTE, 1, { 0 }, 200, "|reprise oui|nom=a<b", 0 },
	{ "to its path, too late",   HELD_FORM, "reprise=%s", HELD_COMPTE, 0, { 0 }, 200, "|echue ", 0 },
	{ "to its path, another's",  HELD_FORM, "reprise=%s", HELD_COMPTE + 1, 1, { 0 }, 200, "|autre-compte ", 0 },
	{ "to another path",         "/jeton", "reprise=%s", HELD_COMPTE, 1, { 0 }, 200, "|perdue ", 0 },
	{ "to a path without form",  "/muet", "reprise=%s", HELD_COMPTE, 1, { 0 }, 403, "|jeton-refuse ", 0 },
	/* clang-format on */
};

static void
check_open(void **state)
{
	const struct open_case *c = *state;
	struct arena *arena = arena_new();
	const char *closed = held_closed(arena, c->compte, HELD_FORM, c->fin);
	const char *body = strstr(c->body, "%s");
	struct response response;

	body = arena_printf(arena, "%.*s%s%s", (int)(body - c->body), c->body,
			    closed, body + 2);
	stand_store();
	stand.actor = site_actor(arena, PROFIL_CENTRE);
	response = held_post(arena, c->path, body, &c->request);
	assert_int_equal(response.status, c->want);
	assert_int_equal(site_runs, c->runs);
	assert_int_equal(stand.written, 0);
	assert_int_equal(site_header(&response, "Set-Cookie") != NULL,
			 stand.begun);
	assert_string_equal(site_header(&response, "Cache-Control"),
			    strstr(c->words ? c->words : "", "faux")
				    ? "private, no-cache"
				    : "no-store");
	body = site_body(arena, &response);
	if (c->words && !strstr(body, c->words))
		assert_string_equal(body, c->words);
	if (strstr(body, "gardee"))
		assert_non_null(strstr(body, closed));
	arena_free(arena);
}

/* Whoever logs in may have lost the page meanwhile: the login stands, and what
 * was typed is shown all the same. */
static void
a_page_that_is_theirs_no_more(void **state)
{
	struct arena *arena = arena_new();
	const char *closed = held_closed(arena, HELD_COMPTE, "/prive", 1);
	struct response response;

	(void)state;
	stand_store();
	stand.actor = site_actor(arena, PROFIL_CENTRE);
	response =
		held_post(arena, "/connexion",
			  arena_printf(arena,
				       "mot_de_passe=bon&chemin=/prive&reprise="
				       "%s",
				       closed),
			  &(struct request){ 0 });
	assert_int_equal(response.status, 403);
	assert_non_null(site_header(&response, "Set-Cookie"));
	assert_non_null(strstr(site_body(arena, &response), "|nom=a<b"));
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_page_that_is_theirs_no_more),
	};
	int failed;

	site_open();
	cases_add(&cases, open_cases, sizeof(open_cases), sizeof(*open_cases),
		  check_open);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("reprise_open", &cases);
	site_close();
	return failed;
}
