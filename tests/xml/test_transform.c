/* test_transform.c: stylesheets may draw, and nothing else. */
#include "base/text.h"
#include "xml/library.h"
#include "xml/transform.h"

#include "../base/cases.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define SHEET(body) IMPORTING("", body)
#define IMPORTING(import, body)                                                \
	"<xsl:stylesheet version=\"1.0\""                                      \
	" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\""                  \
	" xmlns:exsl=\"http://exslt.org/common\""                              \
	" extension-element-prefixes=\"exsl\">" import                         \
	"<xsl:output method=\"text\"/>" body "</xsl:stylesheet>"
#define ROOT(body) "<xsl:template match=\"/\">" body "</xsl:template>"
#define ALL	   "//b"
#define EACH(body) "<xsl:for-each select=\"//b\">" body "</xsl:for-each>"
#define SECRET	   "secret.xml"

static char folder[] = "/tmp/ceres-transform.XXXXXX";
static struct xml_stylesheets *stylesheets;

static void
put(const char *name, const char *text)
{
	char path[64];
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	file = fopen(path, "w");
	assert_non_null(file);
	fputs(text, file);
	fclose(file);
}

static bool
exists(const char *name)
{
	char path[64];

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	return access(path, F_OK) == 0;
}

/* A stylesheet, and what it makes of a document; NULL: it gives up. */
static struct sheet_case {
	const char *name;
	const char *sheet;
	const char *document;
	const char *want;
} sheet_cases[] = {
	/* clang-format off */
	{ "a value", SHEET(ROOT("<xsl:value-of select=\"a/@b\"/>")), "<a b=\"é\"/>", "é" },
	{ "another document", SHEET(ROOT("<xsl:value-of select=\"a/@b\"/>")), "<a b=\"x\"/>", "x" },
	{ "an import beside it", IMPORTING("<xsl:import href=\"imported.xsl\"/>", ""), "<a/>", "imported" },
	{ "a message alone", SHEET(ROOT("<xsl:message>x</xsl:message>done")), "<a/>", "done" },
	{ "terminate", SHEET(ROOT("half<xsl:message terminate=\"yes\">x</xsl:message>")), "<a/>", NULL },
	{ "terminate at the end", SHEET(ROOT("<xsl:apply-templates/>") "<xsl:template match=\"b\">half</xsl:template><xsl:template match=\"*\"><xsl:apply-templates select=\"b\"/><xsl:message terminate=\"yes\">unknown</xsl:message></xsl:template>"), "<a><b/></a>", NULL },
	{ "an XPath error", SHEET(ROOT("<xsl:value-of select=\"no-such-function()\"/>")), "<a/>", NULL },
	{ "an unknown instruction", SHEET(ROOT("<xsl:no-such/>")), "<a/>", NULL },
	{ "nothing made at all", SHEET(ROOT("")), "<a/>", NULL },
	{ "endless recursion", SHEET(ROOT("<xsl:call-template name=\"r\"/>") "<xsl:template name=\"r\"><xsl:call-template name=\"r\"/></xsl:template>"), "<a/>", NULL },
	{ "endless work in one expression", SHEET(ROOT("<xsl:value-of select=\"count(" ALL "[" ALL "[" ALL "[" ALL "[" ALL "[. = 1]]]]])\"/>")), "<a><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/></a>", NULL },
	{ "endless work in instructions", SHEET(ROOT(EACH(EACH(EACH(EACH(EACH(EACH(EACH("x"))))))))), "<a><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/><b/></a>", NULL },
	{ "document(): a file", SHEET(ROOT("[<xsl:value-of select=\"document('" SECRET "')\"/>]")), "<a/>", NULL },
	{ "document(): an absolute file", SHEET(ROOT("[<xsl:value-of select=\"document('/proc/self/status')\"/>]")), "<a/>", NULL },
	{ "document(): a name from the document", SHEET(ROOT("[<xsl:value-of select=\"document(a/@b)\"/>]")), "<a b=\"file:///etc/hostname\"/>", NULL },
	{ "document(): the network", SHEET(ROOT("[<xsl:value-of select=\"document('http://127.0.0.1:9/')\"/>]")), "<a/>", NULL },
	{ "exsl:document writes", SHEET(ROOT("x<exsl:document href=\"written.txt\" method=\"text\">y</exsl:document>")), "<a/>", NULL },
	{ "exsl:document writes into a new folder", SHEET(ROOT("x<exsl:document href=\"new/written.txt\" method=\"text\">y</exsl:document>")), "<a/>", NULL },
	{ "xsl:document writes", "<xsl:stylesheet version=\"1.1\" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\"><xsl:template match=\"/\">x<xsl:document href=\"written.txt\" method=\"text\">y</xsl:document></xsl:template></xsl:stylesheet>", "<a/>", NULL },
	{ "unparsed-entity-uri", SHEET(ROOT("[<xsl:value-of select=\"unparsed-entity-uri('x')\"/>]")), "<a/>", "[]" },
	{ "a document that is none", SHEET(ROOT("x")), "<a>", NULL },
	{ "an entity that opens a file", SHEET(ROOT("[<xsl:value-of select=\"a\"/>]")), "<!DOCTYPE a [<!ENTITY x SYSTEM \"" SECRET "\">]><a>&x;</a>", "[]" },
	/* clang-format on */
};

static void
check_sheet(void **state)
{
	const struct sheet_case *c = *state;
	const struct bytes document = text_bytes(c->document);
	char name[32];
	struct xml_result results[2];
	struct digest digest;

	snprintf(name, sizeof(name), "%td.xsl", c - sheet_cases);
	put(name, c->sheet);
	assert_true(xml_stylesheets_add(stylesheets, name));
	for (int i = 0; i < 2; i++) {
		const enum outcome outcome =
			xml_transform(stylesheets, name, document, &results[i]);

		assert_int_equal(outcome,
				 c->want ? OUTCOME_OK : OUTCOME_FAILED);
	}
	assert_false(exists("written.txt"));
	assert_false(exists("new"));
	if (!c->want)
		return;
	assert_int_equal(results[0].bytes.length, strlen(c->want));
	assert_memory_equal(results[0].bytes.data, c->want, strlen(c->want));
	digest = digest_of(text_bytes(c->want));
	assert_memory_equal(&results[0].digest, &digest, sizeof(digest));
	/* Made once, remembered the second time. */
	assert_ptr_equal(results[0].bytes.data, results[1].bytes.data);
}

/* Stylesheets that cannot be had at all. */
static struct refused_case {
	const char *name;
	const char *sheet; /* NULL: no such file */
} refused_cases[] = {
	/* clang-format off */
	{ "no such stylesheet", NULL },
	{ "an empty stylesheet", "" },
	{ "no XML", "Bonjour" },
	{ "cut short", "<xsl:stylesheet version=\"1.0\"" },
	{ "a broken XPath", SHEET(ROOT("<xsl:value-of select=\"a[\"/>")) },
	{ "an import that is missing", IMPORTING("<xsl:import href=\"no-such.xsl\"/>", "") },
	/* clang-format on */
};

static void
check_refused(void **state)
{
	const struct refused_case *c = *state;
	struct xml_result result;
	char name[32];

	snprintf(name, sizeof(name), "refused-%td.xsl", c - refused_cases);
	if (c->sheet)
		put(name, c->sheet);
	assert_false(xml_stylesheets_add(stylesheets, name));
	assert_int_equal(
		xml_transform(stylesheets, name, text_bytes("<a/>"), &result),
		OUTCOME_FAILED);
}

static void
a_stylesheet_not_added_is_none(void **state)
{
	struct xml_result result;

	(void)state;
	put("there.xsl", SHEET(ROOT("x")));
	assert_int_equal(xml_transform(stylesheets, "there.xsl",
				       text_bytes("<a/>"), &result),
			 OUTCOME_FAILED);
}

static void
one_document_by_two_stylesheets(void **state)
{
	struct xml_result result;

	(void)state;
	put("one.xsl", SHEET(ROOT("1")));
	put("two.xsl", SHEET(ROOT("2")));
	assert_true(xml_stylesheets_keep(stylesheets, "one.xsl"));
	assert_true(xml_stylesheets_add(stylesheets, "two.xsl"));
	assert_true(xml_stylesheets_add(stylesheets, "one.xsl"));
	for (int i = 0; i < 4; i++) {
		assert_int_equal(xml_transform(stylesheets,
					       i % 2 ? "two.xsl" : "one.xsl",
					       text_bytes("<a/>"), &result),
				 OUTCOME_OK);
		assert_int_equal(result.bytes.length, 1);
		assert_int_equal(*result.bytes.data, i % 2 ? '2' : '1');
	}
}

static void
many_documents_are_never_mixed_up(void **state)
{
	struct xml_result result;
	char document[32];
	char want[16];

	(void)state;
	put("many.xsl", SHEET(ROOT("<xsl:value-of select=\"a/@b\"/>")));
	assert_true(xml_stylesheets_add(stylesheets, "many.xsl"));
	for (int i = 0; i < 3000; i++) {
		snprintf(want, sizeof(want), "%d", i % 700);
		snprintf(document, sizeof(document), "<a b=\"%s\"/>", want);
		assert_int_equal(xml_transform(stylesheets, "many.xsl",
					       text_bytes(document), &result),
				 OUTCOME_OK);
		assert_int_equal(result.bytes.length, strlen(want));
		assert_memory_equal(result.bytes.data, want, strlen(want));
	}
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_stylesheet_not_added_is_none),
		cmocka_unit_test(one_document_by_two_stylesheets),
		cmocka_unit_test(many_documents_are_never_mixed_up),
	};
	char command[64];
	int failed;

	xml_library_open();
	assert(mkdtemp(folder));
	stylesheets = xml_stylesheets_open(folder, 1 << 20);
	put(SECRET, "<secret>secret</secret>");
	put("imported.xsl", SHEET(ROOT("imported")));
	cases_add(&cases, sheet_cases, sizeof(sheet_cases),
		  sizeof(*sheet_cases), check_sheet);
	cases_add(&cases, refused_cases, sizeof(refused_cases),
		  sizeof(*refused_cases), check_refused);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("transform", &cases);
	xml_stylesheets_close(stylesheets);
	xml_stylesheets_close(NULL);
	snprintf(command, sizeof(command), "rm -rf '%s'", folder);
	return system(command) == 0 ? failed : 1;
}
