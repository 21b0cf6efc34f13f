/* test_accept.c: what a browser, a feed reader and curl mean. */
#include "http/accept.h"

#include "../base/cases.h"

#define FIREFOX                                                                \
	"text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,"    \
	"*/*;q=0.8"
/* RFC 9110's own example. */
#define RFC                                                                    \
	"text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, "           \
	"text/plain;format=fixed;q=0.4, */*;q=0.5"

static struct accept_case {
	const char *name;
	const char *accept;
	const char *type;
	int want;
} accept_cases[] = {
	/* clang-format off */
	{ "no header",                 NULL,      "text/html", 1000 },
	{ "an empty header",           "",        "text/html", 1000 },
	{ "nothing in the list",       " ,\t, ",  "text/html", 1000 },
	{ "anything",                  "*/*",     "text/html", 1000 },
	{ "the type itself",           "text/html", "text/html", 1000 },
	{ "another type",              "text/plain", "text/html", 0 },
	{ "another subtype",           "text/htm", "text/html", 0 },
	{ "a longer subtype",          "text/htmlx", "text/html", 0 },
	{ "a shorter type",            "tex/html", "text/html", 0 },
	{ "any case",                  "TEXT/Html", "text/html", 1000 },
	{ "any subtype",               "text/*",  "text/html", 1000 },
	{ "any subtype of another",    "image/*", "text/html", 0 },
	{ "a star before a subtype",   "*/html",  "text/html", 0 },
	{ "Firefox, HTML",             FIREFOX,   "text/html", 1000 },
	{ "Firefox, XML",              FIREFOX,   "application/xml", 900 },
	{ "Firefox, Atom",             FIREFOX,   "application/atom+xml", 800 },
	{ "RFC 9110: text/plain",      RFC,       "text/plain", 700 },
	{ "RFC 9110: text/html",       RFC,       "text/html", 300 },
	{ "RFC 9110: image/jpeg",      RFC,       "image/jpeg", 500 },
	{ "closest last",              "*/*, text/*;q=0.5, text/html;q=0.2", "text/html", 200 },
	{ "closest first",             "text/html;q=0.2, text/*;q=0.5, */*", "text/html", 200 },
	{ "refused but for others",    "text/html;q=0, */*", "text/html", 0 },
	{ "the others",                "text/html;q=0, */*", "text/plain", 1000 },
	{ "twice: the better",         "text/html;q=0.2, text/html;q=0.8", "text/html", 800 },
	{ "twice, the better first",   "text/html;q=0.8, text/html;q=0.2", "text/html", 800 },
	{ "a parameter",               "text/html;level=1", "text/html", 1000 },
	{ "a parameter and q",         "text/html;level=1;q=0.5", "text/html", 500 },
	{ "a parameter before any",    "text/html;level=1;q=0.5, text/*", "text/html", 500 },
	{ "the bare type before that", "text/html;level=1;q=0.5, text/html;q=0.7", "text/html", 700 },
	{ "an extension behind q",     "text/html;q=0.5;x=y, text/html;a=b", "text/html", 500 },
	{ "a quoted value",            "text/html;x=\"a, b;q=0\";q=0.5", "text/html", 500 },
	{ "a quote that is escaped",   "text/html;x=\"a\\\",\";q=0.5", "text/html", 500 },
	{ "a quote without end",       "text/html;x=\"a,text/html", "text/html", 0 },
	{ "an escape without end",     "text/html;x=\"a\\", "text/html", 0 },
	{ "an empty quote",            "text/html;x=\"\";q=0.5", "text/html", 500 },
	{ "an empty parameter",        "text/html;;q=0.5;", "text/html", 500 },
	{ "space around",              " text/html\t;\tq=0.5 ,\t*/* ", "text/html", 500 },
	{ "space around the slash",    "text /html", "text/html", 0 },
	{ "space around the equals",   "text/html;q =0.5, */*;q=0.1", "text/html", 100 },
	{ "empty elements",            ",,text/html;q=0.5,,", "text/html", 500 },
	{ "q in capitals",             "text/html;Q=0.5", "text/html", 500 },
	{ "q=1",                       "text/html;q=1", "text/html", 1000 },
	{ "q=0",                       "text/html;q=0", "text/html", 0 },
	{ "q=1.",                      "text/html;q=1.", "text/html", 1000 },
	{ "q=0.",                      "text/html;q=0.", "text/html", 0 },
	{ "q=1.000",                   "text/html;q=1.000", "text/html", 1000 },
	{ "q=0.001",                   "text/html;q=0.001", "text/html", 1 },
	{ "q=0.12",                    "text/html;q=0.12", "text/html", 120 },
	{ "q=0.999",                   "text/html;q=0.999", "text/html", 999 },
	{ "q=1.001",                   "text/html;q=1.001, */*;q=0.1", "text/html", 100 },
	{ "q=0.0001",                  "text/html;q=0.0001, */*;q=0.1", "text/html", 100 },
	{ "q=2",                       "text/html;q=2, */*;q=0.1", "text/html", 100 },
	{ "q=.5",                      "text/html;q=.5, */*;q=0.1", "text/html", 100 },
	{ "q=-1",                      "text/html;q=-1, */*;q=0.1", "text/html", 100 },
	{ "q=0,5",                     "text/html;q=0,5, */*;q=0.1", "text/html", 0 },
	{ "q=10",                      "text/html;q=10, */*;q=0.1", "text/html", 100 },
	{ "q=0.x",                     "text/html;q=0.x, */*;q=0.1", "text/html", 100 },
	{ "q=",                        "text/html;q=, */*;q=0.1", "text/html", 100 },
	{ "q alone",                   "text/html;q, */*;q=0.1", "text/html", 100 },
	{ "q quoted",                  "text/html;q=\"0.5\", */*;q=0.1", "text/html", 100 },
	{ "q twice",                   "text/html;q=0.5;q=0.5, */*;q=0.1", "text/html", 100 },
	{ "no subtype",                "text/, */*;q=0.1", "text/html", 100 },
	{ "no slash",                  "text, */*;q=0.1", "text/html", 100 },
	{ "a star alone, old Java's",  "*; q=.2, */*; q=0.2", "text/html", 200 },
	{ "two slashes",               "text/html/x, */*;q=0.1", "text/html", 100 },
	{ "a word behind",             "text/html x, */*;q=0.1", "text/html", 100 },
	{ "a wrong range holds a quote", "te(xt;x=\",text/html;q=0.5,\", */*;q=0.1", "text/html", 100 },
	{ "a wrong range at the end",  "text/html;q=0.5, te(xt", "text/html", 500 },
	{ "bytes beyond ASCII",        "text/h\xC3\xA9, */*;q=0.1", "text/html", 100 },
	{ "only wrong ranges",         "wrong", "text/html", 0 },
	/* clang-format on */
};

static void
check_accept(void **state)
{
	const struct accept_case *c = *state;

	assert_int_equal(accept_quality(c->accept, c->type), c->want);
}

int
main(void)
{
	struct cases cases = { 0 };

	cases_add(&cases, accept_cases, sizeof(accept_cases),
		  sizeof(accept_cases[0]), check_accept);
	return cases_run("accept", &cases);
}
