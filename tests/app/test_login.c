/* test_login.c: which cookie is ours, and what a login gives a browser. */
#include "app/login.h"

#include "base/text.h"

#include "../base/cases.h"

#include "site.h"
#include "stand.h"

#include <sodium.h>
#include <string.h>

#define T     SITE_TOKEN
#define HTTPS "https://ceres.example"
#define PORT  "http://127.0.0.1:8080"

/* A request's Cookie at a site, and the token that counts. */
static struct cookie_case {
	const char *name;
	const char *url;
	const char *cookie;
	const char *want; /* NULL: none */
} cookie_cases[] = {
	/* clang-format off */
	{ "https: its cookie",             HTTPS, "__Host-ceres=" T, T },
	{ "https with a port: the same",   HTTPS ":8443", "__Host-ceres=" T, T },
	{ "https: the plain one",          HTTPS, "ceres=" T, NULL },
	{ "https: without its prefix",     HTTPS, "Host-ceres=" T, NULL },
	{ "https: in capitals",            HTTPS, "__HOST-CERES=" T, NULL },
	{ "http: its cookie",              PORT, "ceres-8080=" T, T },
	{ "http: another port's",          PORT, "ceres-8081=" T, NULL },
	{ "http: a longer port's",         PORT, "ceres-80800=" T, NULL },
	{ "http: https's",                 PORT, "__Host-ceres=" T, NULL },
	{ "http without a port",           "http://ceres", "ceres=" T, T },
	{ "http without a port: a port's", "http://ceres", "ceres-80=" T, NULL },
	{ "http: a path behind the port",  PORT "/ceres", "ceres-8080=" T, T },
	{ "http: a slash behind it",       PORT "/", "ceres-8080=" T, T },
	{ "http: a colon in the path",     "http://ceres/a:b", "ceres=" T, T },
	{ "http: a path, no port",         "http://ceres/ceres", "ceres=" T, T },
	{ "http: a colon, no port",        "http://ceres:", "ceres=" T, T },
	{ "http: IPv6",                    "http://[::1]", "ceres=" T, T },
	{ "http: IPv6 with a port",        "http://[::1]:8080", "ceres-8080=" T, T },
	{ "http: IPv6, a port and a path", "http://[::1]:8080/a:b", "ceres-8080=" T, T },

	{ "none",                          PORT, "", NULL },
	{ "among others",                  PORT, "a=1; ceres-8080=" T "; b=2", T },
	{ "behind another port's",         PORT, "ceres-8081=" T "; ceres-8080=" T, T },
	{ "no space between",              PORT, "a=1;ceres-8080=" T, T },
	{ "twice: the first",              PORT, "ceres-8080=" T "; ceres-8080=f" T, T },
	{ "twice, the first one no token", PORT, "ceres-8080=x; ceres-8080=" T, T },
	{ "a name that ends like it",      PORT, "xceres-8080=" T, NULL },
	{ "in another's value",            PORT, "a=ceres-8080=" T, NULL },
	{ "empty",                         PORT, "ceres-8080=", NULL },
	{ "no value",                      PORT, "ceres-8080", NULL },
	{ "a letter too few",              PORT, "ceres-8080=123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef", NULL },
	{ "a letter too many",             PORT, "ceres-8080=" T "0", NULL },
	{ "quoted",                        PORT, "ceres-8080=\"" T "\"", NULL },
	{ "separators only",               PORT, ";; ; ", NULL },
	{ "as long, another sign",         PORT, "ceres-8080:" T, NULL },
	/* clang-format on */
};

static struct page
page_of(struct arena *arena, struct application *application,
	const struct config *config, const struct request *request)
{
	*application = (struct application){ .config = config };
	return (struct page){
		.application = application,
		.arena = arena,
		.request = request,
		.now = site_instant(SITE_NOW),
	};
}

/* As the database knows it: never the token itself. */
static struct digest
known_as(struct arena *arena, const char *token)
{
	return digest_of(text_bytes(arena_printf(arena, "login:%s", token)));
}

static void
check_cookie(void **state)
{
	const struct cookie_case *c = *state;
	struct arena *arena = arena_new();
	const struct config config = { .site_url = c->url };
	const struct request request = { .cookie = c->cookie };
	struct application application;
	const struct page page =
		page_of(arena, &application, &config, &request);
	struct digest digest;
	struct digest want;

	assert_int_equal(login_token(&page, &digest), c->want != NULL);
	if (c->want) {
		want = known_as(arena, c->want);
		assert_memory_equal(&digest, &want, sizeof(want));
	}
	arena_free(arena);
}

/* What a login gives, at each kind of site. */
static struct begin_case {
	const char *name;
	const char *url;
	const char *begins;
	const char *ends;
	const char *over; /* the cookie of a logout */
} begin_cases[] = {
	/* clang-format off */
	{ "begin: https", HTTPS, "__Host-ceres=", "; Path=/; Max-Age=36000; HttpOnly; SameSite=Lax; Secure",
	  "__Host-ceres=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax; Secure" },
	{ "begin: http", PORT, "ceres-8080=", "; Path=/; Max-Age=36000; HttpOnly; SameSite=Lax",
	  "ceres-8080=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax" },
	/* clang-format on */
};

static void
check_begin(void **state)
{
	const struct begin_case *c = *state;
	struct arena *arena = arena_new();
	const struct config config = { .site_url = c->url };
	const struct request request = {
		.cookie = arena_printf(arena, "%s" T, c->begins),
	};
	struct application application;
	struct page page = page_of(arena, &application, &config, &request);
	struct digest want;
	const char *tokens[2];

	stand_store();
	stand.open = true;
	stand.access = STORE_WRITE;
	for (size_t i = 0; i < 2; i++) {
		assert_int_equal(login_begin(&page, 42), OUTCOME_OK);
		assert_memory_equal(page.cookie, c->begins, strlen(c->begins));
		tokens[i] = page.cookie + strlen(c->begins);
		assert_int_equal(strspn(tokens[i], "0123456789abcdef"), 64);
		assert_string_equal(tokens[i] + 64, c->ends);
		want = known_as(arena, arena_copy(arena, tokens[i], 64));
		assert_memory_equal(&stand.token, &want, sizeof(want));
		assert_int_equal(stand.compte, 42);
		assert_int_equal(stand.debut.seconds, page.now.seconds);
		assert_int_equal(stand.fin.seconds, page.now.seconds + 36000);
		/* The one that the request came with is over: nobody can have
		 * planted it. */
		want = known_as(arena, T);
		assert_int_equal(stand.overs, i + 1);
		assert_memory_equal(&stand.over, &want, sizeof(want));
	}
	assert_string_not_equal(tokens[0], tokens[1]);
	assert_int_equal(login_over(&page), OUTCOME_OK);
	assert_string_equal(page.cookie, c->over);
	arena_free(arena);
}

static void
without_a_login_none_is_ended(void **state)
{
	struct arena *arena = arena_new();
	const struct config config = { .site_url = PORT };
	const struct request request = { .cookie = "" };
	struct application application;
	struct page page = page_of(arena, &application, &config, &request);

	(void)state;
	stand_store();
	stand.open = true;
	stand.access = STORE_WRITE;
	assert_int_equal(login_over(&page), OUTCOME_OK);
	assert_int_equal(login_begin(&page, 1), OUTCOME_OK);
	assert_int_equal(stand.overs, 0);
	arena_free(arena);
}

/* Its jeton is of this login only, and does not tell its token. */
static void
a_jeton_is_its_login_s_own(void **state)
{
	struct arena *arena = arena_new();
	const struct config config = { .site_url = PORT };
	const struct request requests[] = {
		{ .cookie = "ceres-8080=" T },
		{ .cookie = "ceres-8080=f123456789abcdef0123456789abcdef"
			    "0123456789abcdef0123456789abcdef" },
		{ .cookie = "" },
	};
	struct application application;
	const char *jetons[3];

	(void)state;
	stand_store();
	stand.actor = site_actor(arena, PROFIL_UD);
	stand.open = true;
	for (size_t i = 0; i < 3; i++) {
		struct page page =
			page_of(arena, &application, &config, &requests[i]);

		assert_int_equal(login_read(&page), OUTCOME_OK);
		jetons[i] = page.actor->jeton;
		assert_int_equal(login_owns(&page, jetons[i]), i < 2);
		assert_false(login_owns(&page, ""));
		assert_false(login_owns(&page, T));
		assert_false(login_owns(&page, i ? jetons[0] : "x"));
	}
	assert_int_equal(strlen(jetons[0]), 32);
	assert_string_not_equal(jetons[0], jetons[1]);
	assert_string_equal(jetons[2], "");
	assert_null(strstr(T, jetons[0]));
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(without_a_login_none_is_ended),
		cmocka_unit_test(a_jeton_is_its_login_s_own),
	};

	if (!instant_open_zone() || sodium_init() < 0)
		return 1;
	cases_add(&cases, cookie_cases, sizeof(cookie_cases),
		  sizeof(*cookie_cases), check_cookie);
	cases_add(&cases, begin_cases, sizeof(begin_cases),
		  sizeof(*begin_cases), check_begin);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("login", &cases);
}
