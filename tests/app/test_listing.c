/* test_listing.c: from column names to elements. */
#include "app/listing.h"

#include "xml/library.h"

#include "../base/cases.h"

#include "stand.h"

#include <string.h>

#define HEAD                                                                   \
	"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"                         \
	"<rows xmlns=\"urn:ceres:1\" version=\"1.9\""

enum { VALUES = 16 };

static struct listing_case {
	const char *name;
	size_t columns;
	const char *names[STAND_COLUMNS];
	size_t rows;
	const char *values[VALUES];
	const char *want; /* behind HEAD */
} listing_cases[] = {
	/* clang-format off */
	{ "no row", 1, { "@id" }, 0, { NULL }, "/>\n" },
	{ "an attribute", 1, { "@id" }, 1, { "7" }, "><r id=\"7\"/></rows>\n" },
	{ "two rows", 1, { "@id" }, 2, { "7", "8" }, "><r id=\"7\"/><r id=\"8\"/></rows>\n" },
	{ "no attribute for NULL", 2, { "@id", "@fin" }, 2, { "7", NULL, NULL, "x" }, "><r id=\"7\"/><r fin=\"x\"/></rows>\n" },
	{ "an empty attribute", 1, { "@id" }, 1, { "" }, "><r id=\"\"/></rows>\n" },
	{ "a child's text", 1, { "titre" }, 1, { "a & b" }, "><r><titre>a &amp; b</titre></r></rows>\n" },
	{ "no child for NULL", 2, { "titre", "motif" }, 2, { NULL, "m", "t", NULL }, "><r><motif>m</motif></r><r><titre>t</titre></r></rows>\n" },
	{ "an empty child", 1, { "titre" }, 1, { "" }, "><r><titre></titre></r></rows>\n" },
	{ "two children", 2, { "titre", "motif" }, 1, { "t", "m" }, "><r><titre>t</titre><motif>m</motif></r></rows>\n" },
	{ "a child's attribute", 1, { "titre/@code" }, 1, { "TP" }, "><r><titre code=\"TP\"/></r></rows>\n" },
	{ "a child's attribute and text", 2, { "titre/@code", "titre" }, 1, { "TP", "t" }, "><r><titre code=\"TP\">t</titre></r></rows>\n" },
	{ "its attribute NULL", 2, { "titre/@code", "titre" }, 1, { NULL, "t" }, "><r><titre>t</titre></r></rows>\n" },
	{ "its text NULL", 2, { "titre/@code", "titre" }, 1, { "TP", NULL }, "><r><titre code=\"TP\"/></r></rows>\n" },
	{ "both NULL", 3, { "titre/@code", "titre", "motif" }, 1, { NULL, NULL, "m" }, "><r><motif>m</motif></r></rows>\n" },
	{ "a child's two attributes", 2, { "dates/@debut", "dates/@fin" }, 1, { "a", "b" }, "><r><dates debut=\"a\" fin=\"b\"/></r></rows>\n" },
	{ "children whose names begin alike", 3, { "titre/@a", "titres", "tit" }, 1, { "1", "2", "3" }, "><r><titre a=\"1\"/><titres>2</titres><tit>3</tit></r></rows>\n" },
	{ "words", 3, { "titre", "ccp*@code", "motif" }, 1, { "t", "A B", "m" }, "><r><titre>t</titre><ccp code=\"A\"/><ccp code=\"B\"/><motif>m</motif></r></rows>\n" },
	{ "one word as text", 1, { "ccp*" }, 1, { "A" }, "><r><ccp>A</ccp></r></rows>\n" },
	{ "no word", 1, { "ccp*@code" }, 2, { NULL, "" }, "><r/><r/></rows>\n" },
	{ "all at once", 6, { "@id", "titre/@code", "titre", "dates/@debut", "dates/@fin", "motif" }, 2,
	  { "1", "TP", "t", "d", "f", "m", "2", NULL, NULL, NULL, "f", NULL },
	  "><r id=\"1\"><titre code=\"TP\">t</titre><dates debut=\"d\" fin=\"f\"/><motif>m</motif></r><r id=\"2\"><dates fin=\"f\"/></r></rows>\n" },
	/* clang-format on */
};

static void
check_listing(void **state)
{
	const struct listing_case *c = *state;
	struct arena *arena = arena_new();
	struct xml_writer *document = xml_writer_open("rows");

	stand_store();
	stand.columns = c->columns;
	stand.names = c->names;
	stand.row_count = c->rows;
	stand.values = c->values;
	assert_int_equal(listing_write(document, NULL, "r"), OUTCOME_OK);
	assert_int_equal(stand.closed, 1);
	assert_string_equal(xml_writer_close(document, arena).data,
			    arena_printf(arena, HEAD "%s", c->want));
	arena_free(arena);
}

static void
a_kept_row_is_written_alike(void **state)
{
	const struct row row = {
		.count = 4,
		.names = { "@id", "titre/@code", "titre", "ccp*@code" },
		.values = { "1", NULL, "t", "A B" },
	};
	struct arena *arena = arena_new();
	struct xml_writer *document = xml_writer_open("rows");

	(void)state;
	listing_row(document, &row, "r");
	assert_string_equal(xml_writer_close(document, arena).data, HEAD
			    "><r id=\"1\"><titre>t</titre><ccp code=\"A\"/>"
			    "<ccp code=\"B\"/></r></rows>\n");
	arena_free(arena);
}

static void
some_are_written_line_by_line(void **state)
{
	const char *const names[] = { "@id" };
	const char *const values[] = { "1", "2" };
	struct arena *arena = arena_new();
	struct xml_writer *document = xml_writer_open("rows");

	(void)state;
	stand_store();
	stand.columns = 1;
	stand.names = names;
	stand.row_count = 2;
	stand.values = values;
	assert_int_equal(listing_lines(document, NULL, "r", 1), 1);
	assert_int_equal(listing_lines(document, NULL, "r", 2), 1);
	assert_string_equal(xml_writer_close(document, arena).data,
			    HEAD "><r id=\"1\"/>\n<r id=\"2\"/>\n</rows>\n");
	arena_free(arena);
}

/* A connection lost on the way: what is written is thrown away. */
static void
a_failure_is_handed_on(void **state)
{
	struct xml_writer *document = xml_writer_open("rows");
	const char *const names[] = { "@id" };
	const char *const values[] = { "1" };

	(void)state;
	stand_store();
	stand.columns = 1;
	stand.names = names;
	stand.row_count = 1;
	stand.values = values;
	stand.rows = OUTCOME_AGAIN;
	assert_int_equal(listing_write(document, NULL, "r"), OUTCOME_AGAIN);
	assert_int_equal(stand.closed, 1);
	xml_writer_abandon(document);
}

/* Rows 1 to `rows`, of which `limit` are wanted. */
static struct part_case {
	const char *name;
	size_t rows;
	size_t limit;
	const char *want; /* ids written */
	bool more;
	const char *last;
} part_cases[] = {
	/* clang-format off */
	{ "part: no row",            0, 2, "", false, NULL },
	{ "part: fewer than wanted", 1, 2, "1", false, "1_d1" },
	{ "part: as many",           2, 2, "12", false, "2_d2" },
	{ "part: one more",          3, 2, "12", true, "2_d2" },
	{ "part: one at a time",     2, 1, "1", true, "1_d1" },
	/* clang-format on */
};

static void
check_part(void **state)
{
	static const char *const names[] = { "@id", "dates/@debut", "titre" };
	static const char *const values[] = { "1",  "d1", NULL, "2", "d2",
					      NULL, "3",  "d3", NULL };
	const struct part_case *c = *state;
	struct arena *arena = arena_new();
	struct xml_writer *document = xml_writer_open("rows");
	struct range range = { c->limit, { "@id", "dates/@debut" } };
	const char *text;
	const char *want = "";

	stand_store();
	stand.columns = 3;
	stand.names = names;
	stand.values = values;
	stand.row_count = c->rows;
	assert_int_equal(listing_range(document, NULL, "r", arena, &range),
			 OUTCOME_OK);
	assert_int_equal(stand.closed, 1);
	for (const char *at = c->want; *at; at++)
		want = arena_printf(arena,
				    "%s<r id=\"%c\"><dates debut=\"d%c\"/></r>",
				    want, *at, *at);
	text = xml_writer_close(document, arena).data + strlen(HEAD);
	assert_string_equal(text,
			    *want ? arena_printf(arena, ">%s</rows>\n", want)
				  : "/>\n");
	assert_int_equal(range.count, strlen(c->want));
	assert_int_equal(range.more, c->more);
	assert_string_equal(range.last ? range.last : "",
			    c->last ? c->last : "");
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_failure_is_handed_on),
		cmocka_unit_test(a_kept_row_is_written_alike),
		cmocka_unit_test(some_are_written_line_by_line),
	};

	xml_library_open();
	cases_add(&cases, listing_cases, sizeof(listing_cases),
		  sizeof(*listing_cases), check_listing);
	cases_add(&cases, part_cases, sizeof(part_cases), sizeof(*part_cases),
		  check_part);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("listing", &cases);
}
