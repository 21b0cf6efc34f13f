/* test_recall.c: which answers stand in for another. */
#include "app/recall.h"

#include "base/text.h"

#include "../base/cases.h"

#include <string.h>

#define PATH	"/communication-ceres/1.9"
#define ACCEPT	"text/html"
#define VERSION "2 1591772400"

/* After an answer to PATH, ACCEPT and VERSION was kept. */
static struct recall_case {
	const char *name;
	const char *path, *accept, *version;
	bool want;
} recall_cases[] = {
	/* clang-format off */
	{ "the same",               PATH,        ACCEPT,       VERSION,        true },
	{ "a later revision",       PATH,        ACCEPT,       "3 1591772400", false },
	{ "saved at another time",  PATH,        ACCEPT,       "2 1591772401", false },
	{ "no version",             PATH,        ACCEPT,       "",             false },
	{ "another form",           PATH ".xml", ACCEPT,       VERSION,        false },
	{ "another bulletin",       "/communication-ceres/1.8", ACCEPT, VERSION, false },
	{ "another Accept",         PATH,        "text/plain", VERSION,        false },
	{ "no Accept",              PATH,        "",           VERSION,        false },
	/* clang-format on */
};

/* A page that nobody has asked for yet. */
static struct page
page_of(struct arena *arena, const struct application *application,
	const struct recall_case *c)
{
	struct request *request = arena_alloc(arena, sizeof(*request));

	request->path = c->path;
	request->accept = c->accept;
	return (struct page){
		.application = application,
		.arena = arena,
		.request = request,
		.response = arena_alloc(arena, sizeof(struct response)),
	};
}

/* Asks in vain and keeps an answer of two headers, or of none. */
static void
keep(const struct application *application, const struct recall_case *c,
     bool whole)
{
	struct arena *arena = arena_new();
	struct page page = page_of(arena, application, c);

	assert_false(recall_find(&page, c->version));
	*page.response = response_of(OUTCOME_GONE);
	page.response->body = text_bytes("");
	if (whole) {
		response_header(page.response, "ETag",
				arena_copy(arena, "\"a\"", 3));
		response_header(page.response, "Link",
				arena_copy(arena, "<b>", 3));
		page.response->body = text_bytes(arena_copy(arena, "<p/>", 4));
	}
	recall_keep(&page);
	arena_free(arena);
}

static void
check_recall(void **state)
{
	static const struct recall_case first = { "", PATH, ACCEPT, VERSION,
						  true };
	const struct recall_case *c = *state;
	const struct application application = { .recall = recall_open() };
	struct arena *arena = arena_new();
	struct page page = page_of(arena, &application, c);
	const struct response *response = page.response;

	keep(&application, &first, true);
	assert_int_equal(recall_find(&page, c->version), c->want);
	assert_int_equal(page.recalled, c->want);
	assert_int_equal(page.keeps, !c->want);
	if (c->want) {
		assert_int_equal(response->status, 410);
		assert_int_equal(response->header_count, 2);
		assert_string_equal(response_value(response, "ETag"), "\"a\"");
		assert_string_equal(response_value(response, "Link"), "<b>");
		assert_int_equal(response->body.length, 4);
		assert_memory_equal(response->body.data, "<p/>", 4);
	}
	arena_free(arena);
	recall_close(application.recall);
}

/* Far more than are remembered, of which each is the last one for a moment. */
static void
what_is_kept_makes_room(void **state)
{
	const struct application application = { .recall = recall_open() };

	(void)state;
	for (int i = 0; i < 1000; i++) {
		struct arena *arena = arena_new();
		const struct recall_case c = { "", PATH, ACCEPT,
					       arena_printf(arena, "%d", i),
					       true };
		struct page page = page_of(arena, &application, &c);

		keep(&application, &c, i % 2);
		assert_true(recall_find(&page, c.version));
		assert_int_equal(page.response->header_count, i % 2 ? 2 : 0);
		arena_free(arena);
	}
	recall_close(application.recall);
}

/* A page that is not to be kept leaves nothing. */
static void
what_was_not_asked_for_is_not_kept(void **state)
{
	static const struct recall_case c = { "", PATH, ACCEPT, VERSION, true };
	const struct application application = { .recall = recall_open() };
	struct arena *arena = arena_new();
	struct page page = page_of(arena, &application, &c);

	(void)state;
	assert_false(recall_find(&page, VERSION));
	page.keeps = false;
	recall_keep(&page);
	assert_false(recall_find(&page, VERSION));
	arena_free(arena);
	recall_close(application.recall);
	recall_close(NULL);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_kept_makes_room),
		cmocka_unit_test(what_was_not_asked_for_is_not_kept),
	};

	cases_add(&cases, recall_cases, sizeof(recall_cases),
		  sizeof(*recall_cases), check_recall);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("app recall", &cases);
}
