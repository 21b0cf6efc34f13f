/* test_malformed.c: what is no document of ours: told with its line. */
#include "../base/cases.h"

#include "reading.h"

#include <string.h>

#define ATTRIBUTES "numero=\"2.0\" publics=\"centre\""
#define HEAD                                                                   \
	"<bulletin xmlns=\"urn:ceres:1\" version=\"1.9\" " ATTRIBUTES ">"      \
	"<intitule>Essai</intitule><chapeau>"
#define TAIL "</chapeau></bulletin>"
#define BODY HEAD "<p>x</p>" TAIL

/* Short ones, with their length where they hold a NUL. */
static struct short_case {
	const char *name;
	const char *bytes;
	size_t length; /* 0: of the string */
	long line;
	const char *words;
} short_cases[] = {
	/* clang-format off */
	{ "nothing",                      "", 0, 1, "Document is empty" },
	{ "spaces",                       " \n ", 0, -1, "Start tag expected" },
	{ "no XML",                       "Bonjour", 0, 1, "Start tag expected" },
	{ "an XML declaration alone",     "<?xml version=\"1.0\"?>", 0, 1, "Start tag expected" },
	{ "XML 1.1",                      "<?xml version=\"1.1\"?>" BODY, 0, 1, "Unsupported version" },
	{ "a declaration behind a line",  "\n<?xml version=\"1.0\"?>" BODY, 0, 2, "XML declaration allowed only at the start" },
	{ "a NUL first",                  "\0" BODY, sizeof("\0" BODY) - 1, 1, "byte 1 is not a character" },
	{ "a NUL behind",                 BODY "\0", sizeof(BODY "\0") - 1, 1, "not a character" },
	{ "a NUL on the third line",      "\n\n<\0>", 5, 3, "byte 4 is not a character" },
	{ "UTF-16, little end first",     "\xFF\xFE<\0b\0", 6, 1, "save the file as UTF-8" },
	{ "UTF-16, big end first",        "\xFE\xFF\0<\0b", 6, 1, "save the file as UTF-8" },
	{ "UTF-16 without a mark",        "<\0b\0/\0>\0", 8, 1, "save the file as UTF-8" },
	{ "UTF-32",                       "\xFF\xFE\0\0<\0\0\0", 8, 1, "save the file as UTF-8" },
	{ "Latin-1, on line 2",           "<!-- \n\xE9 -->" BODY, 0, 2, "byte 7 is not a character" },
	{ "an overlong slash",            "<!-- \xC0\xAF -->" BODY, 0, 1, "byte 6 is not" },
	{ "a surrogate",                  "<!-- \xED\xA0\x80 -->" BODY, 0, 1, "byte 6 is not" },
	{ "U+FFFE",                       "<!-- \xEF\xBF\xBE -->" BODY, 0, 1, "byte 6 is not" },
	{ "an escape",                    "<!-- \x1B[2J -->" BODY, 0, 1, "byte 6 is not" },
	{ "a reference to NUL",           HEAD "<p>&#0;</p>" TAIL, 0, 1, "xmlParseCharRef" },
	{ "a reference to U+0001",        HEAD "<p>&#1;</p>" TAIL, 0, 1, "xmlParseCharRef" },
	{ "a reference to a surrogate",   HEAD "<p>&#xD800;</p>" TAIL, 0, 1, "xmlParseCharRef" },
	{ "a reference beyond Unicode",   HEAD "<p>&#x110000;</p>" TAIL, 0, 1, "xmlParseCharRef" },
	{ "a DOCTYPE",                    "<!DOCTYPE bulletin>" BODY, 0, 1, "a DOCTYPE is not allowed" },
	{ "a DOCTYPE of HTML",            "<!DOCTYPE html>" BODY, 0, 1, "a DOCTYPE is not allowed" },
	{ "a DOCTYPE on line 3",          "<?xml version=\"1.0\"?>\n<!-- x -->\n<!DOCTYPE bulletin []>" BODY, 0, 3, "a DOCTYPE is not allowed" },
	{ "a DOCTYPE cut short",          "<!DOCTYPE bulletin [", 0, 1, "a DOCTYPE is not allowed" },
	{ "a DOCTYPE with a public name", "<!DOCTYPE b PUBLIC \"x\" \"http://127.0.0.1/\">" BODY, 0, 1, "a DOCTYPE is not allowed" },
	{ "a DOCTYPE inside",             HEAD "<!DOCTYPE bulletin>" TAIL, 0, 1, "invalid element name" },
	{ "a DOCTYPE behind",             BODY "<!DOCTYPE bulletin>", 0, 1, "Extra content" },
	{ "a small doctype",              "<!doctype bulletin>" BODY, 0, 1, "invalid element name" },
	{ "an entity nobody declared",    HEAD "<p>&eacute;</p>" TAIL, 0, 1, "Entity 'eacute' not defined" },
	{ "an ATTLIST outside a DOCTYPE", "<!ATTLIST b c CDATA \"d\">" BODY, 0, 1, "invalid element name" },
	{ "no namespace",                 "<bulletin version=\"1.9\" " ATTRIBUTES "/>", 0, 1, "expected <bulletin xmlns=\"urn:ceres:1\">" },
	{ "a wrong namespace",            "<bulletin xmlns=\"urn:ceres:10\" version=\"1.9\" " ATTRIBUTES "/>", 0, 1, "expected <bulletin xmlns=\"urn:ceres:1\">" },
	{ "another root",                 "<page xmlns=\"urn:ceres:1\"/>", 0, 1, "expected <bulletin xmlns=\"urn:ceres:1\">" },
	{ "a prefix nobody declared",     "<c:bulletin/>", 0, 1, "prefix c on bulletin is not defined" },
	{ "cut in a tag",                 "<bulletin xmlns=", 0, 1, "AttValue" },
	{ "cut in a comment",             BODY "<!-- ", 0, 1, "Comment not terminated" },
	{ "cut in a character",           "<bulletin>\xC3", 0, 1, "byte 11 is not a character" },
	{ "cut before the last tag",      HEAD "<p>x</p></chapeau>", 0, 1, "Premature end of data" },
	{ "CDATA never closed",           HEAD "<p><![CDATA[ x", 0, 1, "CData section not finished" },
	/* clang-format on */
};

static void
check_short(void **state)
{
	const struct short_case *c = *state;
	const size_t length = c->length ? c->length : strlen(c->bytes);
	char *copy = test_malloc(length + 1);
	struct reading reading;

	memcpy(copy, c->bytes, length);
	reading_start(&reading, (struct bytes){ copy, length });
	test_free(copy);
	assert_int_equal(reading.outcome, OUTCOME_INVALID);
	reading_refused(&reading, c->line, c->words);
	reading_end(&reading);
}

int
main(void)
{
	static struct cases cases;
	int failed;

	readings_open();
	cases_add(&cases, short_cases, sizeof(short_cases),
		  sizeof(*short_cases), check_short);
	failed = cases_run("malformed", &cases);
	readings_close();
	return failed;
}
