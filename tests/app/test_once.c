/* test_once.c: a form that comes twice, is run twice, or whose end nobody
 * heard, is done once. */
#include "base/text.h"

#include "../base/cases.h"

#include "site.h"
#include "stand.h"

#include <string.h>

#define CLE   "&cle=00112233445566778899aabbccddeeff"
#define OTHER "&cle=00112233445566778899aabbccddeefe"
#define LIEU  "/formulaire?fait=nom-change"

/* What is sent, and sent behind it; each behind a jeton. */
static struct twice_case {
	const char *name;
	const char *first;
	int first_want;
	const char *second;
	int second_want;
	size_t second_runs;
	size_t written; /* by both */
} twice_cases[] = {
	/* clang-format off */
	{ "the same again",               CLE "&nom=a", 303, CLE "&nom=a", 303, 0, 1 },
	{ "with another key",             CLE "&nom=a", 303, OTHER "&nom=a", 303, 1, 2 },
	{ "the same key, another value",  CLE "&nom=a", 303, CLE "&nom=b", 422, 0, 1 },
	{ "the same key, one field more", CLE "&nom=a", 303, CLE "&nom=a&x=", 422, 0, 1 },
	{ "corrected under its key",      CLE "&nom=", 422, CLE "&nom=a", 303, 1, 1 },
	{ "refused twice",                CLE "&nom=", 422, CLE "&nom=", 422, 1, 0 },
	{ "forbidden, then another",      CLE "&nom=a&fait=regle", 403, CLE "&nom=a", 303, 1, 1 },
	{ "a conflict, then again",       CLE "&nom=a&fait=conflict", 409, CLE "&nom=a", 303, 1, 1 },
	{ "our fault, then again",        CLE "&nom=a&fait=failed", 500, CLE "&nom=a", 303, 1, 1 },
	{ "a dry run twice",              CLE "&nom=a&fait=essai", 200, CLE "&nom=a&fait=essai", 200, 1, 0 },
	{ "a dry run's key for the thing", CLE "&nom=a&fait=essai", 200, CLE "&nom=a", 422, 0, 0 },
	{ "a dry run, then the thing",    CLE "&nom=a&fait=essai", 200, OTHER "&nom=a", 303, 1, 1 },
	/* clang-format on */
};

static struct response
send(struct arena *arena, const char *path, const char *rest)
{
	const char *format = arena_printf(arena, "jeton=%%s%s", rest);

	return site_post(arena, path,
			 arena_printf(arena, format, site_jeton(arena)));
}

static void
expect(const struct response *response, int want)
{
	assert_int_equal(response->status, want);
	if (want == 303)
		assert_string_equal(site_header(response, "Location"), LIEU);
}

static void
check_twice(void **state)
{
	const struct twice_case *c = *state;
	struct arena *arena = arena_new();
	struct response response;

	stand_store();
	stand.actor = site_actor(arena, PROFIL_CENTRE);
	response = send(arena, "/formulaire", c->first);
	expect(&response, c->first_want);
	response = send(arena, "/formulaire", c->second);
	expect(&response, c->second_want);
	assert_int_equal(site_runs, c->second_runs);
	assert_int_equal(stand.written, c->written);
	if (c->second_want == 422 && !c->second_runs)
		assert_non_null(strstr(site_body(arena, &response),
				       "|cle-reutilisee cle"));
	arena_free(arena);
}

/* Another path is another form, though all else is the same. */
static void
a_key_is_bound_to_its_path(void **state)
{
	struct arena *arena = arena_new();
	struct response response;

	(void)state;
	stand_store();
	stand.actor = site_actor(arena, PROFIL_CENTRE);
	response = send(arena, "/formulaire", CLE "&nom=a");
	expect(&response, 303);
	response = send(arena, "/muet", CLE "&nom=a");
	expect(&response, 422);
	assert_int_equal(stand.written, 1);
	arena_free(arena);
}

/* And to who has it. */
static void
a_key_is_bound_to_its_account(void **state)
{
	struct arena *arena = arena_new();
	struct actor other;
	struct response response;

	(void)state;
	stand_store();
	stand.actor = site_actor(arena, PROFIL_CENTRE);
	response = send(arena, "/formulaire", CLE "&nom=a");
	expect(&response, 303);
	other = *stand.actor;
	other.compte++;
	stand.actor = &other;
	response = send(arena, "/formulaire", CLE "&nom=a");
	expect(&response, 422);
	assert_int_equal(stand.written, 1);
	arena_free(arena);
}

/* Trouble on the way of one form, and how often its handler is run. */
static struct trouble_case {
	const char *name;
	const char *path;
	const char *body;
	enum outcome begin[STAND_TRIES];
	enum outcome commit[STAND_TRIES];
	bool stands[STAND_TRIES];
	int want;
	size_t runs;
	size_t written;
} trouble_cases[] = {
	/* clang-format off */
	{ "a deadlock",                 "/formulaire", CLE "&nom=a&fait=perdu", { 0 }, { 0 }, { 0 }, 303, 2, 1 },
	{ "deadlocks for ever",         "/formulaire", CLE "&nom=a&fait=again", { 0 }, { 0 }, { 0 }, 503, 5, 0 },
	{ "a commit lost, undone",      "/formulaire", CLE "&nom=a", { 0 }, { OUTCOME_AGAIN }, { false }, 303, 2, 1 },
	{ "a commit lost, done",        "/formulaire", CLE "&nom=a", { 0 }, { OUTCOME_AGAIN }, { true }, 303, 1, 1 },
	{ "lost twice, done at last",   "/formulaire", CLE "&nom=a", { 0 }, { OUTCOME_AGAIN, OUTCOME_AGAIN }, { false, true }, 303, 2, 1 },
	{ "lost, done, lost again",     "/formulaire", CLE "&nom=a", { 0 }, { OUTCOME_AGAIN, OUTCOME_AGAIN }, { true, true }, 303, 1, 1 },
	{ "a commit fails",             "/formulaire", CLE "&nom=a", { 0 }, { OUTCOME_FAILED }, { false }, 500, 1, 0 },
	{ "no key: lost, nobody knows", "/jeton",      "&nom=a", { 0 }, { OUTCOME_UNAVAILABLE }, { true }, 503, 1, 1 },
	{ "no key: a deadlock",         "/jeton",      "&nom=a&fait=perdu", { 0 }, { 0 }, { 0 }, 303, 2, 1 },
	{ "no database",                "/formulaire", CLE "&nom=a", { OUTCOME_UNAVAILABLE }, { 0 }, { 0 }, 503, 0, 0 },
	{ "lost while idle",            "/formulaire", CLE "&nom=a", { OUTCOME_AGAIN }, { 0 }, { 0 }, 303, 1, 1 },
	{ "refused, then no database",  "/formulaire", CLE, { OUTCOME_OK, OUTCOME_UNAVAILABLE }, { 0 }, { 0 }, 503, 1, 0 },
	{ "refused, then lost",         "/formulaire", CLE, { OUTCOME_OK, OUTCOME_AGAIN }, { 0 }, { 0 }, 422, 1, 0 },
	/* clang-format on */
};

static void
check_trouble(void **state)
{
	const struct trouble_case *c = *state;
	struct arena *arena = arena_new();
	struct response response;

	stand_store();
	stand.actor = site_actor(arena, PROFIL_CENTRE);
	memcpy(stand.begin, c->begin, sizeof(c->begin));
	memcpy(stand.commit, c->commit, sizeof(c->commit));
	memcpy(stand.stands, c->stands, sizeof(c->stands));
	response = send(arena, c->path, c->body);
	expect(&response, c->want);
	assert_int_equal(site_runs, c->runs);
	assert_int_equal(stand.written, c->written);
	arena_free(arena);
}

/* A second run tells its refusals once, and nothing of the first. */
static void
a_run_begins_afresh(void **state)
{
	struct arena *arena = arena_new();
	struct response response;
	const char *body;

	(void)state;
	stand_store();
	stand.actor = site_actor(arena, PROFIL_CENTRE);
	/* The login is lost behind the first run's refusal. */
	stand.begin[1] = OUTCOME_AGAIN;
	response = send(arena, "/formulaire.xml", CLE);
	expect(&response, 422);
	body = strstr(site_body(arena, &response), "<saisie");
	assert_string_equal(body, "<saisie code=\"refus\">"
				  "<refus code=\"obligatoire\" champ=\"nom\"/>"
				  "</saisie><contenu>encore</contenu>"
				  "</page>\n");
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_key_is_bound_to_its_path),
		cmocka_unit_test(a_key_is_bound_to_its_account),
		cmocka_unit_test(a_run_begins_afresh),
	};
	int failed;

	site_open();
	cases_add(&cases, twice_cases, sizeof(twice_cases),
		  sizeof(*twice_cases), check_twice);
	cases_add(&cases, trouble_cases, sizeof(trouble_cases),
		  sizeof(*trouble_cases), check_trouble);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("once", &cases);
	site_close();
	return failed;
}
