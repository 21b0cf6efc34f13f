/* test_admit.c: who may open what, and what the others are told. */
#include "base/text.h"

#include "../base/cases.h"

#include "site.h"
#include "stand.h"

#include <string.h>

enum {
	NOBODY = PROFIL_PUBLIC,
	CENTRE = PROFIL_CENTRE,
	UD = PROFIL_UD,
	DIRECCTE = PROFIL_DIRECCTE,
	DGEFP = PROFIL_DGEFP,
	SERVICE = PROFIL_SERVICE,
};

#define XML "application/xml"

static struct admit_case {
	const char *name;
	unsigned int profil;
	const char *path;
	const char *accept;
	int want;
	const char *location; /* NULL: none */
} admit_cases[] = {
	/* clang-format off */
	{ "nobody, a page for all",       NOBODY,   "/", "", 200, NULL },
	{ "nobody, for all, as XML",      NOBODY,   "/index.xml", "", 200, NULL },
	{ "a centre, a page for all",     CENTRE,   "/", "", 200, NULL },
	{ "a service, a page for all",    SERVICE,  "/", "", 200, NULL },

	{ "nobody, a page of some",       NOBODY,   "/prive", "", 303, "/connexion?retour=/prive" },
	{ "a centre, a page of others",   CENTRE,   "/prive", "", 403, NULL },
	{ "an UD, a page of its own",     UD,       "/prive", "", 200, NULL },
	{ "a DIRECCTE, a page of others", DIRECCTE, "/prive", "", 403, NULL },
	{ "the DGEFP, a page of its own", DGEFP,    "/prive", "", 200, NULL },
	{ "a service, a page of others",  SERVICE,  "/prive", "", 403, NULL },
	{ "nobody, XML of some",          NOBODY,   "/prive.xml", "", 401, NULL },
	{ "a centre, XML of others",      CENTRE,   "/prive.xml", "", 403, NULL },
	{ "an UD, XML of its own",        UD,       "/prive.xml", "", 200, NULL },
	{ "a DIRECCTE, XML of others",    DIRECCTE, "/prive.xml", "", 403, NULL },
	{ "the DGEFP, XML of its own",    DGEFP,    "/prive.xml", "", 200, NULL },
	{ "a service, XML of others",     SERVICE,  "/prive.xml", "", 403, NULL },
	{ "nobody, XML by Accept",        NOBODY,   "/prive", XML, 401, NULL },
	{ "an UD, XML by Accept",         UD,       "/prive", XML, 200, NULL },
	{ "a centre, XML by Accept",      CENTRE,   "/prive", XML, 403, NULL },
	{ "nobody, HTML by its suffix",   NOBODY,   "/prive.html", "", 303, "/connexion?retour=/prive" },
	{ "nobody, HTML liked as well",   NOBODY,   "/prive", "text/html, " XML, 303, "/connexion?retour=/prive" },

	{ "nobody, for any login",        NOBODY,   "/formulaire", "", 303, "/connexion?retour=/formulaire" },
	{ "a centre, for any login",      CENTRE,   "/formulaire", "", 200, NULL },
	{ "an UD, for any login",         UD,       "/formulaire", "", 200, NULL },
	{ "a DIRECCTE, for any login",    DIRECCTE, "/formulaire", "", 200, NULL },
	{ "the DGEFP, for any login",     DGEFP,    "/formulaire", "", 200, NULL },
	{ "a service, for any login",     SERVICE,  "/formulaire", "", 200, NULL },
	{ "nobody, a list to keep",       NOBODY,   "/liste.csv", "", 303, "/connexion?retour=/liste" },

	{ "nobody, no such page",         NOBODY,   "/rien", "", 404, NULL },
	{ "a centre, no such page",       CENTRE,   "/rien", "", 404, NULL },
	/* clang-format on */
};

static struct response
ask(struct arena *arena, const struct admit_case *c)
{
	stand_store();
	if (c->profil != NOBODY)
		stand.actor = site_actor(arena, (enum profil)c->profil);
	return site_get(arena, c->path, c->accept);
}

static void
check_admit(void **state)
{
	const struct admit_case *c = *state;
	struct arena *arena = arena_new();
	const struct response response = ask(arena, c);
	const char *location = site_header(&response, "Location");
	const char *cache = site_header(&response, "Cache-Control");

	assert_int_equal(response.status, c->want);
	assert_string_equal(location ? location : "",
			    c->location ? c->location : "");
	assert_int_equal(site_header(&response, "WWW-Authenticate") != NULL,
			 c->want == 401);
	assert_string_equal(cache,
			    c->want == 200 ? "private, no-cache" : "no-store");
	if (c->want == 401)
		assert_non_null(strstr(site_body(arena, &response),
				       "<erreur code=\"connexion-requise\""));
	if (c->want == 403)
		assert_non_null(
			strstr(site_body(arena, &response), "forbidden"));
	arena_free(arena);
}

/* The same for a POST, before anything of it is looked at. */
static void
check_post(void **state)
{
	const struct admit_case *c = *state;
	struct arena *arena = arena_new();
	struct response response;

	stand_store();
	if (c->profil != NOBODY)
		stand.actor = site_actor(arena, (enum profil)c->profil);
	response = site_post(arena, "/formulaire", "nom=a");
	assert_int_equal(response.status, c->profil == NOBODY ? 401 : 403);
	assert_int_equal(site_runs, 0);
	arena_free(arena);
}

/* Whoever a rule keeps out is told which; who may, but sent no jeton, is not.
 */
static void
a_rule_keeps_others_out(void **state)
{
	static const char refus[] =
		"<refus code=\"profil-sans-droit\" regle=\"R17\"/>";
	struct arena *arena = arena_new();
	struct response response;

	(void)state;
	stand_store();
	stand.actor = site_actor(arena, PROFIL_CENTRE);
	response = site_get(arena, "/prive.xml", "");
	assert_non_null(strstr(site_body(arena, &response), refus));
	response = site_post(arena, "/prive.xml", "nom=a");
	assert_int_equal(response.status, 403);
	assert_non_null(strstr(site_body(arena, &response), refus));
	stand.actor = site_actor(arena, PROFIL_UD);
	response = site_post(arena, "/prive.xml", "nom=a");
	assert_int_equal(response.status, 403);
	assert_null(strstr(site_body(arena, &response), "R17"));
	arena_free(arena);
}

/* What the store says of a login, and the answer. */
static struct login_case {
	const char *name;
	enum outcome finds[2];
	const char *path;
	int want;
	size_t found; /* times it was asked */
} login_cases[] = {
	/* clang-format off */
	{ "a login that is over",         { OUTCOME_NOT_FOUND }, "/formulaire", 303, 1 },
	{ "one that is over, a page for all", { OUTCOME_NOT_FOUND }, "/", 200, 1 },
	{ "lost while asking, once",      { OUTCOME_AGAIN }, "/formulaire", 200, 2 },
	{ "lost twice",                   { OUTCOME_AGAIN, OUTCOME_AGAIN }, "/formulaire", 200, 3 },
	{ "asking fails",                 { OUTCOME_FAILED }, "/formulaire", 500, 1 },
	{ "the database is away",         { OUTCOME_UNAVAILABLE }, "/", 503, 1 },
	{ "the rubrique asks nobody",     { OUTCOME_FAILED }, "/rubrique/1.9", 200, 0 },
	{ "words ask nobody",             { OUTCOME_FAILED }, "/mots", 200, 0 },
	{ "a machine asks nobody",        { OUTCOME_FAILED }, "/machine", 200, 0 },
	/* clang-format on */
};

static void
check_login(void **state)
{
	const struct login_case *c = *state;
	struct arena *arena = arena_new();

	stand_store();
	stand.actor = site_actor(arena, PROFIL_UD);
	memcpy(stand.finds, c->finds, sizeof(c->finds));
	assert_int_equal(site_get(arena, c->path, "").status, c->want);
	assert_int_equal(stand.found, c->found);
	arena_free(arena);
}

/* R3: whoever they are, and without asking who. */
static void
a_window_comes_first(void **state)
{
	const struct maintenance window = {
		.debut = site_instant("2020-06-15T12:00:00+02:00"),
		.fin = site_instant("2020-06-15T15:00:00+02:00"),
		.motif = "m",
		.bulletin = "",
	};
	struct arena *arena = arena_new();

	(void)state;
	stand_store();
	stand.actor = site_actor(arena, PROFIL_DGEFP);
	stand.windows = &window;
	stand.window_count = 1;
	assert_int_equal(site_get(arena, "/prive", "").status, 503);
	assert_int_equal(site_post(arena, "/formulaire", "nom=a").status, 503);
	assert_int_equal(stand.found, 0);
	assert_int_equal(site_runs, 0);
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_window_comes_first),
		cmocka_unit_test(a_rule_keeps_others_out),
	};
	int failed;

	site_open();
	cases_add(&cases, admit_cases, sizeof(admit_cases),
		  sizeof(*admit_cases), check_admit);
	cases_add(&cases, admit_cases, 6 * sizeof(*admit_cases),
		  sizeof(*admit_cases), check_post);
	cases_add(&cases, login_cases, sizeof(login_cases),
		  sizeof(*login_cases), check_login);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("admit", &cases);
	site_close();
	return failed;
}
