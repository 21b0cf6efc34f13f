/* test_writer.c: whatever the values hold, the document is well-formed. */
#include "base/text.h"
#include "xml/library.h"
#include "xml/parse.h"
#include "xml/writer.h"

#include "../base/cases.h"

#include <string.h>

#define HEAD                                                                   \
	"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"                         \
	"<page xmlns=\"urn:ceres:1\" version=\"1.9\""
#define FFFD "\xEF\xBF\xBD"

/* One value, as an attribute and as text, and what a reader then reads. */
static struct value_case {
	const char *name;
	const char *value;
	const char *want; /* NULL: the same */
} value_cases[] = {
	/* clang-format off */
	{ "a word",                 "mot", NULL },
	{ "nothing",                "", NULL },
	{ "French",                 "« Déjà »", NULL },
	{ "an emoji",               "\xF0\x9F\x98\x80", NULL },
	{ "markup",                 "<a b='c'>&amp;&#9;", NULL },
	{ "quotes",                 "\"'", NULL },
	{ "the end of CDATA",       "]]>", NULL },
	{ "a comment",              "<!-- -->", NULL },
	{ "white space",            " \t\n\r\r\n ", NULL },
	{ "U+007F",                 "a\x7F", NULL },
	{ "U+0085, U+2028",         "a\xC2\x85\xE2\x80\xA8", NULL },
	{ "an escape",              "a\x1B[0m", "a" FFFD "[0m" },
	{ "U+0001 alone",           "\x01", FFFD },
	{ "Latin-1",                "d\xE9j\xE0", "d" FFFD "j" FFFD },
	{ "cut in a character",     "a\xE2\x82", "a" FFFD FFFD },
	{ "an overlong <",          "\xC0\xBC", FFFD FFFD },
	{ "a surrogate",            "\xED\xA0\x80", FFFD FFFD FFFD },
	{ "U+FFFE",                 "\xEF\xBF\xBE", FFFD FFFD FFFD },
	{ "U+FFFF and good ones",   "é\xEF\xBF\xBFé", "é" FFFD FFFD FFFD "é" },
	{ "markup and bad bytes",   "<\xFF>", "<" FFFD ">" },
	{ "bad bytes only",         "\xFF\xFE\xFD\xFC", FFFD FFFD FFFD FFFD },
	/* clang-format on */
};

static xmlDoc *
parse(struct arena *arena, struct bytes document)
{
	struct complaints complaints = { .arena = arena };
	xmlDoc *tree;

	assert_int_equal(xml_parse(document, &complaints, &tree), OUTCOME_OK);
	return tree;
}

static void
check_read(xmlChar *got, const char *want)
{
	assert_string_equal((const char *)got, want);
	xmlFree(got);
}

static void
check_value(void **state)
{
	const struct value_case *c = *state;
	const char *want = c->want ? c->want : c->value;
	struct arena *arena = arena_new();
	struct xml_writer *writer = xml_writer_open("page");
	xmlDoc *tree;
	const xmlNode *node;

	xml_attribute(writer, "a", c->value);
	xml_start(writer, "b");
	xml_text(writer, c->value);
	xml_end(writer);
	xml_element(writer, "c", c->value);
	tree = parse(arena, xml_writer_close(writer, arena));
	node = xmlDocGetRootElement(tree);
	check_read(xmlGetNoNsProp(node, BAD_CAST "a"), want);
	check_read(xmlNodeGetContent(node->children), want);
	check_read(xmlNodeGetContent(node->children->next), want);
	assert_null(node->children->next->next);
	xmlFreeDoc(tree);
	arena_free(arena);
}

static void
write_nothing(struct xml_writer *writer)
{
	(void)writer;
}

static void
write_null(struct xml_writer *writer)
{
	xml_attribute(writer, "a", NULL);
	xml_element(writer, "b", NULL);
}

static void
write_open(struct xml_writer *writer)
{
	xml_start(writer, "a");
	xml_attribute(writer, "b", "c");
	xml_start(writer, "d");
	xml_text(writer, "e");
}

static void
write_raw(struct xml_writer *writer)
{
	xml_attribute(writer, "a", "b");
	xml_raw(writer, text_bytes("<c d=\"&lt;é\">e</c>"));
	xml_raw(writer, (struct bytes){ "<f/>/>", 4 });
	xml_raw(writer, (struct bytes){ "", 0 });
	xml_element(writer, "g", "h");
}

static void
write_markup(struct xml_writer *writer)
{
	xml_element(writer, "a", "<b> &amp; \"'");
}

static void
write_text_twice(struct xml_writer *writer)
{
	xml_start(writer, "a");
	xml_text(writer, "b");
	xml_text(writer, "");
	xml_text(writer, "c");
	xml_end(writer);
	xml_start(writer, "a");
	xml_end(writer);
}

static struct shape_case {
	const char *name;
	void (*write)(struct xml_writer *writer);
	const char *want; /* behind HEAD */
} shape_cases[] = {
	/* clang-format off */
	{ "an empty document",           write_nothing,    "/>\n" },
	{ "what has no value is left out", write_null,     "/>\n" },
	{ "what is open is closed",      write_open,       "><a b=\"c\"><d>e</d></a></page>\n" },
	{ "a whole element, as it is",   write_raw,        " a=\"b\"><c d=\"&lt;é\">e</c><f/><g>h</g></page>\n" },
	{ "markup, escaped",             write_markup,     "><a>&lt;b&gt; &amp;amp; &quot;'</a></page>\n" },
	{ "text in pieces",              write_text_twice, "><a>bc</a><a/></page>\n" },
	/* clang-format on */
};

static void
check_shape(void **state)
{
	const struct shape_case *c = *state;
	struct arena *arena = arena_new();
	struct xml_writer *writer = xml_writer_open("page");
	struct bytes document;

	c->write(writer);
	document = xml_writer_close(writer, arena);
	assert_string_equal(document.data,
			    arena_printf(arena, HEAD "%s", c->want));
	assert_int_equal(document.length, strlen(document.data));
	xmlFreeDoc(parse(arena, document));
	arena_free(arena);
}

static void
check_abandon(void **state)
{
	struct xml_writer *writer = xml_writer_open("page");

	(void)state;
	xml_start(writer, "a");
	xml_text(writer, "b");
	xml_writer_abandon(writer);
	xml_writer_abandon(NULL);
}

/* What is taken in pieces is the document. */
static void
check_take(void **state)
{
	struct arena *arena = arena_new();
	struct xml_writer *writer = xml_writer_open("page");

	(void)state;
	xml_start(writer, "list");
	xml_text(writer, "\n");
	assert_string_equal(xml_writer_take(writer, arena).data,
			    HEAD "><list>\n");
	assert_int_equal(xml_writer_take(writer, arena).length, 0);
	xml_element(writer, "a", "b");
	assert_string_equal(xml_writer_take(writer, arena).data, "<a>b</a>");
	xml_element(writer, "c", "d");
	assert_string_equal(xml_writer_close(writer, arena).data,
			    "<c>d</c></list></page>\n");
	arena_free(arena);
}

static void
check_large(void **state)
{
	enum { ROWS = 20000 };
	struct arena *arena = arena_new();
	struct xml_writer *writer = xml_writer_open("page");
	struct bytes document;

	(void)state;
	for (int i = 0; i < ROWS; i++)
		xml_element(writer, "row", "0123456789");
	document = xml_writer_close(writer, arena);
	assert_int_equal(document.length,
			 strlen(HEAD "></page>\n") +
				 ROWS * strlen("<row>0123456789</row>"));
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	static const char *abandoned = "a document given up";
	static const char *large = "a document of 20,000 rows";
	static const char *pieces = "a document taken in pieces";

	xml_library_open();
	cases_add(&cases, value_cases, sizeof(value_cases),
		  sizeof(*value_cases), check_value);
	cases_add(&cases, shape_cases, sizeof(shape_cases),
		  sizeof(*shape_cases), check_shape);
	cases_add(&cases, &abandoned, sizeof(abandoned), sizeof(abandoned),
		  check_abandon);
	cases_add(&cases, &large, sizeof(large), sizeof(large), check_large);
	cases_add(&cases, &pieces, sizeof(pieces), sizeof(pieces), check_take);
	return cases_run("writer", &cases);
}
