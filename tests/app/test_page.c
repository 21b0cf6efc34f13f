/* test_page.c: addresses, offers and other words of a page. */
#include "app/page.h"

#include "base/text.h"
#include "xml/library.h"

#include "../base/cases.h"

#include <string.h>

static enum outcome
handle(struct page *page)
{
	(void)page;
	return OUTCOME_OK;
}

static const struct form forms[] = {
	{ ".html", "text/html", true, NULL, NULL },
	{ ".xml", "application/xml", true, NULL, NULL },
	{ ".csv", "text/csv", false, NULL, NULL },
	{ 0 },
};

static const struct route route = {
	"GET",	"/sessions", PLACE_APPLICATION, PROFIL_UD, "sessions",
	handle, forms,
};

static struct page
page_of(struct arena *arena, const char *query)
{
	struct page page = {
		.arena = arena,
		.route = &route,
		.path = "/sessions",
	};

	assert_int_equal(fields_parse(arena, text_bytes(query), &page.query),
			 OUTCOME_OK);
	return page;
}

/* The address of the part behind `apres`. */
static struct range_case {
	const char *name;
	const char *query;
	const struct form *form;
	bool negotiated;
	const char *apres;
	const char *want;
} range_cases[] = {
	/* clang-format off */
	{ "the beginning",            "", NULL, false, NULL, "/sessions" },
	{ "the next part",            "", NULL, false, "2020-04-06_42", "/sessions?apres=2020-04-06_42" },
	{ "filters stay",             "q=a&statut=validee", NULL, false, "7", "/sessions?q=a&statut=validee&apres=7" },
	{ "filters stay, from the beginning", "q=a&apres=5", NULL, false, NULL, "/sessions?q=a" },
	{ "the part before gives way", "apres=5&q=a", NULL, false, "7", "/sessions?q=a&apres=7" },
	{ "twice the part before",    "apres=5&apres=6", NULL, false, "7", "/sessions?apres=7" },
	{ "empty filters go",         "q=&statut=validee&du=", NULL, false, "7", "/sessions?statut=validee&apres=7" },
	{ "what was done is not said again", "fait=cree&q=a", NULL, false, "7", "/sessions?q=a&apres=7" },
	{ "a filter twice",           "statut=a&statut=b", NULL, false, NULL, "/sessions?statut=a&statut=b" },
	{ "spaces and signs",         "q=l'%C3%A9t%C3%A9+%26+%3C%22%3E%23", NULL, false, NULL, "/sessions?q=l%27%C3%A9t%C3%A9%20%26%20%3C%22%3E%23" },
	{ "a name with signs",        "a%26b=c", NULL, false, NULL, "/sessions?a%26b=c" },
	{ "a line end is no header's", "q=a%0D%0AX:y", NULL, false, NULL, "/sessions?q=a%0AX%3Ay" },
	{ "letters that need nothing", "q=aZ09-._~", NULL, false, NULL, "/sessions?q=aZ09-._~" },
	{ "a key with signs",         "", NULL, false, "Évry & fils_3", "/sessions?apres=%C3%89vry%20%26%20fils_3" },
	{ "the form by its suffix stays", "q=a", &forms[1], false, "7", "/sessions.xml?q=a&apres=7" },
	{ "the form by Accept does not", "q=a", &forms[1], true, "7", "/sessions?q=a&apres=7" },
	/* clang-format on */
};

static void
check_range(void **state)
{
	const struct range_case *c = *state;
	struct arena *arena = arena_new();
	struct page page = page_of(arena, c->query);

	page.form = c->form;
	page.negotiated = c->negotiated;
	assert_string_equal(page_range(&page, c->apres), c->want);
	arena_free(arena);
}

/* The document's end behind <formes>. */
static const char *
content(struct page *page)
{
	const char *text = xml_writer_close(page->document, page->arena).data;

	page->document = NULL;
	return strstr(text, "</formes>") + strlen("</formes>");
}

static struct suite_case {
	const char *name;
	const char *query;
	const char *apres;
	const char *want;
	const char *next;
} suite_cases[] = {
	/* clang-format off */
	{ "all in one part", "q=a", NULL, "</page>\n", NULL },
	{ "the first of several", "q=a", "7", "<suite href=\"/sessions?q=a&amp;apres=7\"/></page>\n", "/sessions?q=a&apres=7" },
	{ "one in the middle", "q=a&apres=5", "7", "<suite href=\"/sessions?q=a&amp;apres=7\" debut=\"/sessions?q=a\"/></page>\n", "/sessions?q=a&apres=7" },
	{ "the last", "apres=5", NULL, "<suite debut=\"/sessions\"/></page>\n", NULL },
	/* clang-format on */
};

static void
check_suite(void **state)
{
	const struct suite_case *c = *state;
	struct arena *arena = arena_new();
	struct page page = page_of(arena, c->query);

	page_document(&page);
	page_suite(&page, c->apres);
	assert_string_equal(content(&page), c->want);
	assert_string_equal(page.next ? page.next : "", c->next ? c->next : "");
	arena_free(arena);
}

/* ?fait= of an address, and what is said of it. */
static struct fait_case {
	const char *name;
	const char *query;
	const char *want;
} fait_cases[] = {
	/* clang-format off */
	{ "fait: a code",         "fait=session-creee", "<fait code=\"session-creee\"/></page>\n" },
	{ "fait: nothing",        "", "</page>\n" },
	{ "fait: empty",          "fait=", "</page>\n" },
	{ "fait: capitals",       "fait=Creee", "</page>\n" },
	{ "fait: markup",         "fait=%3Cb%3E", "</page>\n" },
	{ "fait: a space",        "fait=session+creee", "</page>\n" },
	{ "fait: a digit",        "fait=creee2", "</page>\n" },
	/* clang-format on */
};

static void
check_fait(void **state)
{
	const struct fait_case *c = *state;
	struct arena *arena = arena_new();
	struct page page = page_of(arena, c->query);

	page_document(&page);
	assert_string_equal(content(&page), c->want);
	arena_free(arena);
}

static struct id_case {
	const char *name;
	const char *param;
	int64_t want; /* 0: not found */
} id_cases[] = {
	/* clang-format off */
	{ "id: 42",               "42", 42 },
	{ "id: eighteen digits",  "999999999999999999", 999999999999999999 },
	{ "id: nineteen digits",  "1000000000000000000", 0 },
	{ "id: twenty-one digits", "999999999999999999999", 0 },
	{ "id: zero",             "0", 0 },
	{ "id: a leading zero",   "042", 0 },
	{ "id: minus one",        "-1", 0 },
	{ "id: 1e9",              "1e9", 0 },
	{ "id: letters behind",   "42abc", 0 },
	{ "id: a point",          "4.2", 0 },
	{ "id: a word",           "nouvelle", 0 },
	/* clang-format on */
};

static void
check_id(void **state)
{
	const struct id_case *c = *state;
	const char *const params[] = { "x", c->param };
	const struct page page = { .params = params };

	assert_int_equal(page_id(&page, 1), c->want);
	assert_int_equal(page_id(&page, 0), 0);
}

static void
a_redirect_greets(void **state)
{
	struct arena *arena = arena_new();
	struct page page = { .arena = arena };

	(void)state;
	assert_int_equal(page_redirect(&page, "/a", "fait"), OUTCOME_OK);
	assert_string_equal(page.location, "/a?fait=fait");
	assert_int_equal(page_redirect(&page, "/a?b=c", "fait"), OUTCOME_OK);
	assert_string_equal(page.location, "/a?b=c&fait=fait");
	assert_int_equal(page_redirect(&page, "/a", NULL), OUTCOME_OK);
	assert_string_equal(page.location, "/a");
	arena_free(arena);
}

static void
an_offer_is_an_action_or_its_refusal(void **state)
{
	static const struct route routes[] = {
		{ .method = "GET", .path = "/s/{}/renvoi", .roles = 0 },
		{ .method = "POST",
		  .path = "/s/{}/renvoi",
		  .roles = PROFIL_UD },
		{ .method = "POST",
		  .path = "/s/{}/dte",
		  .roles = PROFIL_CENTRE },
		{ 0 },
	};
	static const struct application application = { .routes = routes };
	static const struct refusal allowed = { "", "", "" };
	static const struct refusal ruled = { "trop-tard", "R16", "debut" };
	static const struct refusal plain = { "sans-candidat", "", "" };
	static const struct actor ud = { .profil = PROFIL_UD };
	struct arena *arena = arena_new();
	struct page page = page_of(arena, "");

	(void)state;
	page_document(&page);
	page.application = &application;
	page.actor = &ud;
	page_offer(&page, "renvoi", "POST /s/{}/renvoi", "/s/7/renvoi");
	page_offer(&page, "renvoi", "GET /s/{}/renvoi", "/s/7/renvoi");
	page_offer(&page, "dte", "POST /s/{}/dte", "/s/7/dte");
	page_offer_unless(&page, "a", "POST /s/{}/renvoi", "/s/7", &allowed);
	page_offer_unless(&page, "b", "POST /s/{}/renvoi", "/s/7", &ruled);
	page_offer_unless(&page, "c", "POST /s/{}/renvoi", "/s/7", &plain);
	page_offer_unless(&page, "d", "POST /s/{}/dte", "/s/7", &allowed);
	page_offer_unless(&page, "e", "POST /s/{}/dte", "/s/7", &ruled);
	assert_string_equal(
		content(&page),
		"<action code=\"renvoi\" href=\"/s/7/renvoi\"/>"
		"<action code=\"a\" href=\"/s/7\"/>"
		"<refus action=\"b\" code=\"trop-tard\" regle=\"R16\"/>"
		"<refus action=\"c\" code=\"sans-candidat\"/>"
		"<refus action=\"d\" code=\"profil-sans-droit\"/>"
		"<refus action=\"e\" code=\"profil-sans-droit\"/>"
		"</page>\n");
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_redirect_greets),
		cmocka_unit_test(an_offer_is_an_action_or_its_refusal),
	};

	xml_library_open();
	cases_add(&cases, range_cases, sizeof(range_cases),
		  sizeof(*range_cases), check_range);
	cases_add(&cases, suite_cases, sizeof(suite_cases),
		  sizeof(*suite_cases), check_suite);
	cases_add(&cases, fait_cases, sizeof(fait_cases), sizeof(*fait_cases),
		  check_fait);
	cases_add(&cases, id_cases, sizeof(id_cases), sizeof(*id_cases),
		  check_id);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("page", &cases);
}
