/* test_conditional.c: when 304 is the answer. */
#include "http/conditional.h"

#include "../base/cases.h"

/* The page changed at this second. */
#define BEFORE	"Mon, 15 Jun 2020 09:59:59 GMT"
#define CHANGED "Mon, 15 Jun 2020 10:00:00 GMT"
#define LATER	"Mon, 15 Jun 2020 10:00:01 GMT"

static struct conditional_case {
	const char *name;
	const char *if_none_match;
	const char *if_modified_since;
	bool want;
} conditional_cases[] = {
	/* clang-format off */
	{ "no condition",               "", "", false },
	{ "the tag",                    "\"abc\"", "", true },
	{ "another tag",                "\"abd\"", "", false },
	{ "a beginning of it",          "\"ab\"", "", false },
	{ "more than it",               "\"abcd\"", "", false },
	{ "another case",               "\"ABC\"", "", false },
	{ "the empty tag",              "\"\"", "", false },
	{ "the tag, weak",              "W/\"abc\"", "", true },
	{ "a small w",                  "w/\"abc\"", "", false },
	{ "first of two",               "\"abc\", \"x\"", "", true },
	{ "last of two",                "\"x\", \"abc\"", "", true },
	{ "last of three, weak",        "W/\"x\",W/\"y\",W/\"abc\"", "", true },
	{ "none of two",                "\"x\", \"y\"", "", false },
	{ "odd space",                  " \t\"x\" \t,\t \"abc\"\t", "", true },
	{ "empty elements",             ",, \"abc\" ,,", "", true },
	{ "a comma inside a tag",       "\"x,\"abc\"", "", false },
	{ "inside another tag",         "\"x, abc, y\"", "", false },
	{ "anything",                   "*", "", true },
	{ "anything, with space",       " * ", "", true },
	{ "a quoted star",              "\"*\"", "", false },
	{ "a star in a list",           "\"x\", *", "", false },
	{ "a star and more",            "*x", "", false },
	{ "without quotes",             "abc", "", false },
	{ "a quote without end",        "\"abc", "", false },
	{ "a quote without beginning",  "abc\"", "", false },
	{ "a wrong one before it",      "abc, \"abc\"", "", true },
	{ "only commas",                ", ,", "", false },
	{ "changed at that second",     "", CHANGED, true },
	{ "changed before it",          "", LATER, true },
	{ "changed after it",           "", BEFORE, false },
	{ "an invalid date",            "", "15/06/2020", false },
	{ "RFC 850's form",             "", "Monday, 15-Jun-20 10:00:00 GMT", false },
	{ "the tag decides: no",        "\"x\"", LATER, false },
	{ "the tag decides: yes",       "\"abc\"", BEFORE, true },
	{ "a wrong list decides too",   "abc", LATER, false },
	/* clang-format on */
};

static bool
ask(const struct conditional_case *c, enum http_method method, const char *etag,
    const struct instant *modified)
{
	const struct request request = {
		.method = method,
		.if_none_match = c->if_none_match,
		.if_modified_since = c->if_modified_since,
	};

	return conditional_unmodified(&request, etag, modified);
}

static void
check_conditional(void **state)
{
	const struct conditional_case *c = *state;
	struct instant modified;

	assert_true(instant_parse_http(CHANGED, &modified));
	assert_int_equal(ask(c, HTTP_GET, "\"abc\"", &modified), c->want);
	assert_int_equal(ask(c, HTTP_HEAD, "\"abc\"", &modified), c->want);
	assert_int_equal(ask(c, HTTP_GET, "W/\"abc\"", &modified), c->want);
	/* A change is never answered by "unmodified". */
	assert_false(ask(c, HTTP_POST, "\"abc\"", &modified));
	assert_false(ask(c, HTTP_OTHER, "\"abc\"", &modified));
	/* A page without a date has no use for one. */
	if (*c->if_none_match == '\0')
		assert_false(ask(c, HTTP_GET, "\"abc\"", NULL));
}

int
main(void)
{
	struct cases cases = { 0 };

	cases_add(&cases, conditional_cases, sizeof(conditional_cases),
		  sizeof(conditional_cases[0]), check_conditional);
	return cases_run("conditional", &cases);
}
