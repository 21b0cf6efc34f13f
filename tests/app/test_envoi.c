/* test_envoi.c: a form is ours, is done once, and is shown again when it is
 * refused. */
#include "base/text.h"

#include "../base/cases.h"

#include "site.h"
#include "stand.h"

#include <string.h>

#define JETON "jeton=%s"
#define CLE   "&cle=00112233445566778899aabbccddeeff"
#define GOOD  JETON CLE
#define LIEU  "/formulaire?fait=nom-change"

/* A form that is sent once; %s is the right jeton. */
static struct post_case {
	const char *name;
	const char *path;
	const char *body;
	int want;
	size_t runs;	   /* of the handler */
	const char *words; /* of the page; NULL: it leads to LIEU */
} post_cases[] = {
	/* clang-format off */
	{ "done",                       "/formulaire", GOOD "&nom=a", 303, 1, NULL },
	{ "its fields in another order", "/formulaire", "nom=a" CLE "&" JETON, 303, 1, NULL },
	{ "its key in capitals",        "/formulaire", JETON "&cle=00112233445566778899AABBCCDDEEFF&nom=a", 303, 1, NULL },

	{ "no jeton",                   "/formulaire", "nom=a" CLE, 403, 0, "formulaire||encore|*jeton-refuse " },
	{ "nothing at all",             "/formulaire", "", 403, 0, "formulaire||encore|*jeton-refuse " },
	{ "an empty jeton",             "/formulaire", "jeton=" CLE "&nom=a", 403, 0, "formulaire||encore|*jeton-refuse " },
	{ "a jeton too short",          "/formulaire", "jeton=%.31s" CLE "&nom=a", 403, 0, "formulaire||encore|*jeton-refuse " },
	{ "a jeton too long",           "/formulaire", "jeton=%s0" CLE "&nom=a", 403, 0, "formulaire||encore|*jeton-refuse " },
	{ "another login's jeton",      "/formulaire", "jeton=00112233445566778899aabbccddeeff" CLE "&nom=a", 403, 0, "formulaire||encore|*jeton-refuse " },
	{ "the cookie itself",          "/formulaire", "jeton=" SITE_TOKEN CLE "&nom=a", 403, 0, "formulaire||encore|*jeton-refuse " },
	{ "the right jeton comes second", "/formulaire", "jeton=x&" GOOD "&nom=a", 403, 0, "formulaire||encore|*jeton-refuse " },
	{ "no jeton, a page of one kind", "/muet", "nom=a" CLE, 403, 0, "erreur|forbidden|*jeton-refuse " },

	{ "no key",                     "/formulaire", JETON "&nom=a", 422, 0, "formulaire||encore|*formulaire-incomplet cle" },
	{ "an empty key",               "/formulaire", JETON "&cle=&nom=a", 422, 0, "formulaire||encore|*formulaire-incomplet cle" },
	{ "a key too short",            "/formulaire", JETON "&cle=00112233445566778899aabbccddee&nom=a", 422, 0, "formulaire||encore|*formulaire-incomplet cle" },
	{ "a key too long",             "/formulaire", GOOD "00&nom=a", 422, 0, "formulaire||encore|*formulaire-incomplet cle" },
	{ "a key with a letter wrong",  "/formulaire", JETON "&cle=0011223344556677g899aabbccddeeff&nom=a", 422, 0, "formulaire||encore|*formulaire-incomplet cle" },
	{ "a key with a space in it",   "/formulaire", JETON "&cle=0011223344556677+899aabbccddeeff&nom=a", 422, 0, "formulaire||encore|*formulaire-incomplet cle" },
	{ "no key, no form to show",    "/muet", JETON "&nom=a", 422, 0, "erreur|invalid|*formulaire-incomplet cle" },

	{ "a field is missing",         "/formulaire", GOOD, 422, 1, "formulaire||encore|*obligatoire nom" },
	{ "a field is too long",        "/formulaire", GOOD "&nom=12345678901", 422, 1, "formulaire||encore|*trop-long nom" },
	{ "a field is as long as may be", "/formulaire", GOOD "&nom=1234567890", 303, 1, NULL },
	{ "a rule forbids it",          "/formulaire", GOOD "&nom=a&fait=regle", 403, 1, "formulaire||encore|*trop-tard " },
	{ "both",                       "/formulaire", GOOD "&fait=regle", 403, 1, "obligatoire nom|trop-tard " },
	{ "a field is missing, no form to show", "/muet", GOOD, 422, 1, "erreur|invalid|*obligatoire nom" },
	{ "changed meanwhile",          "/formulaire", GOOD "&nom=a&fait=conflict", 409, 1, "formulaire||encore" },
	{ "changed meanwhile, no form to show", "/muet", GOOD "&nom=a&fait=conflict", 409, 1, "erreur|conflict|" },
	{ "not theirs",                 "/formulaire", GOOD "&nom=a&fait=not-found", 404, 1, "erreur|not-found|" },
	{ "forbidden without a word",   "/formulaire", GOOD "&nom=a&fait=forbidden", 403, 1, "erreur|forbidden|" },
	{ "our fault",                  "/formulaire", GOOD "&nom=a&fait=failed", 500, 1, "erreur|failed|" },
	{ "a dry run",                  "/formulaire", GOOD "&nom=a&fait=essai", 200, 1, "formulaire||essai|" },

	{ "a jeton is enough",          "/jeton", JETON "&nom=a", 303, 1, NULL },
	{ "a key too many",             "/jeton", GOOD "&nom=a", 303, 1, NULL },
	{ "no jeton, where it is enough", "/jeton", "nom=a", 403, 0, "jeton||encore|*jeton-refuse " },

	{ "an escape that is none",     "/formulaire", "nom=%%zz", 400, 0, NULL },
	{ "bytes that are no text",     "/formulaire", "nom=%%FF", 400, 0, NULL },
	/* clang-format on */
};

/* `words` up to a star, and behind it anywhere later. */
static void
expect_words(const char *body, const char *words)
{
	const size_t length = strcspn(words, "*");
	const char *at = memmem(body, strlen(body), words, length);

	if (!at || (words[length] && !strstr(at, words + length + 1)))
		assert_string_equal(body, words);
}

static struct response
send(struct arena *arena, const char *path, const char *body)
{
	return site_post(arena, path,
			 arena_printf(arena, body, site_jeton(arena)));
}

static void
check_post(void **state)
{
	const struct post_case *c = *state;
	struct arena *arena = arena_new();
	struct response response;

	stand_store();
	stand.actor = site_actor(arena, PROFIL_CENTRE);
	response = send(arena, c->path, c->body);
	assert_int_equal(response.status, c->want);
	assert_int_equal(site_runs, c->runs);
	assert_int_equal(stand.written, c->want == 303);
	if (c->want == 303)
		assert_string_equal(site_header(&response, "Location"), LIEU);
	else
		assert_null(site_header(&response, "Location"));
	assert_null(site_header(&response, "Allow"));
	if (c->words)
		expect_words(site_body(arena, &response), c->words);
	/* Only what was done, or led nowhere, uses a key up. */
	if (c->want != 303 && c->want != 200)
		assert_false(stand.kept.there);
	arena_free(arena);
}

static void
a_conflict_says_so_in_its_document(void **state)
{
	struct arena *arena = arena_new();
	struct response response;
	const char *body;

	(void)state;
	stand_store();
	stand.actor = site_actor(arena, PROFIL_CENTRE);
	response = send(arena, "/formulaire.xml",
			GOOD "&nom=a%%26b&mot_de_passe=secret&nouveau=secret"
			     "&confirmation=secret&fait=conflict");
	assert_int_equal(response.status, 409);
	body = site_body(arena, &response);
	assert_non_null(strstr(body, "<saisie code=\"conflit\">"
				     "<champ nom=\"nom\">a&amp;b</champ>"
				     "<champ nom=\"fait\">conflict</champ>"
				     "</saisie>"));
	assert_null(strstr(body, "secret"));
	assert_null(site_header(&response, "ETag"));
	arena_free(arena);
}

static void
each_guard_has_its_transaction(void **state)
{
	struct arena *arena = arena_new();

	(void)state;
	stand_store();
	stand.actor = site_actor(arena, PROFIL_CENTRE);
	assert_int_equal(send(arena, "/formulaire", GOOD "&nom=a").status, 303);
	assert_int_equal(stand.access, STORE_KEYED);
	assert_int_equal(send(arena, "/jeton", JETON "&nom=a").status, 303);
	assert_int_equal(stand.access, STORE_WRITE);
	/* The form that is shown again is only read. */
	assert_int_equal(send(arena, "/formulaire", GOOD).status, 422);
	assert_int_equal(stand.access, STORE_READ);
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_conflict_says_so_in_its_document),
		cmocka_unit_test(each_guard_has_its_transaction),
	};
	int failed;

	site_open();
	cases_add(&cases, post_cases, sizeof(post_cases), sizeof(*post_cases),
		  check_post);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("envoi", &cases);
	site_close();
	return failed;
}
