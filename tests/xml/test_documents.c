/* test_documents.c: every document of tests/documents, good and bad. */
#include "base/file.h"
#include "xml/parse.h"
#include "xml/validate.h"

#include "../base/cases.h"

#include "reading.h"

#include <string.h>

enum { NAMES = 256 };

static struct xml_schema *page_schema;

/* The files of a folder, less those a table below names. */
static const char *good[NAMES];
static const char *bad[NAMES];
static const char *bad_for_relaxng[NAMES];
static const char *bad_for_sense[NAMES];
static const char *good_pages[NAMES];
static const char *bad_pages[NAMES];
static const char *bad_pages_for_relaxng[NAMES];
static const char *hostile[NAMES];

static bool
is_zulu(const char *path)
{
	return strstr(path, "window-zulu") != NULL;
}

static void
check_good(void **state)
{
	const char *const *path = *state;
	struct reading reading;

	reading_start_file(&reading, *path);
	if (is_zulu(*path)) /* the grammar allows any offset, we do not */
		reading_refused(&reading, -1, "not how Europe/Paris writes it");
	else if (reading.outcome != OUTCOME_OK)
		assert_string_equal(reading.complaints.items[0].text, "");
	else
		assert_true(reading.bulletin.document.length > 0);
	reading_end(&reading);
}

static void
check_bad(void **state)
{
	const char *const *path = *state;
	struct reading reading;

	reading_start_file(&reading, *path);
	assert_int_equal(reading.outcome, OUTCOME_INVALID);
	for (size_t i = 0; i < reading.complaints.count; i++) {
		const struct complaint *complaint =
			&reading.complaints.items[i];

		assert_true(complaint->line > 0);
		assert_true(strlen(complaint->text) > 10);
		assert_null(strstr(complaint->text, "urn:ceres:1}"));
		assert_null(strchr(complaint->text, '\n'));
	}
	reading_end(&reading);
}

/* Pages come from ourselves; their schema is for the tests and for others. */
static bool
follows(const char *path, struct complaints *complaints)
{
	struct bytes bytes;
	xmlDoc *tree;
	bool answer;

	assert_int_equal(file_read(complaints->arena, path, 1 << 20, &bytes),
			 OUTCOME_OK);
	assert_int_equal(xml_parse(bytes, complaints, &tree), OUTCOME_OK);
	answer = xml_validate(page_schema, tree, complaints) == OUTCOME_OK;
	xmlFreeDoc(tree);
	return answer;
}

static void
check_good_page(void **state)
{
	const char *const *path = *state;
	struct complaints complaints = { .arena = arena_new() };
	const bool answer = follows(*path, &complaints);

	if (complaints.count)
		assert_string_equal(complaints.items[0].text, "");
	assert_true(answer);
	arena_free(complaints.arena);
}

static void
check_bad_page(void **state)
{
	const char *const *path = *state;
	struct complaints complaints = { .arena = arena_new() };

	assert_false(follows(*path, &complaints));
	assert_true(complaints.count > 0);
	arena_free(complaints.arena);
}

static void
add_folder(struct cases *cases, const char *folder, const char *prefix,
	   const char *names[], CMUnitTestFunction check)
{
	const size_t count = reading_names(folder, prefix, names, NAMES);

	assert(count);
	cases_add(cases, names, count * sizeof(*names), sizeof(*names), check);
}

/* What a person must be told, and where. */
static struct told_case {
	const char *path;
	long line;
	const char *words;
} told_cases[] = {
	/* clang-format off */
	{ "tests/documents/hostile/bad-utf-8.xml",          6, "save the file as UTF-8" },
	{ "tests/documents/hostile/control-character.xml",  6, "not a character of XML" },
	{ "tests/documents/hostile/nul.xml",                6, "not a character of XML" },
	{ "tests/documents/hostile/bare-ampersand.xml",     6, "xmlParseEntityRef: no name" },
	{ "tests/documents/hostile/cut-short.xml",          4, "" },
	{ "tests/documents/hostile/not-closed.xml",         7, "tag mismatch: p line 6" },
	{ "tests/documents/hostile/two-roots.xml",          9, "Extra content" },
	{ "tests/documents/hostile/empty.xml",              1, "Document is empty" },
	{ "tests/documents/hostile/doctype.xml",            3, "a DOCTYPE is not allowed" },
	{ "tests/documents/hostile/entity-bomb.xml",        3, "a DOCTYPE is not allowed" },
	{ "tests/documents/hostile/entity-in-intitule.xml", 3, "a DOCTYPE is not allowed" },
	{ "tests/documents/hostile/external-dtd.xml",       3, "a DOCTYPE is not allowed" },
	{ "tests/documents/hostile/external-entity.xml",    3, "a DOCTYPE is not allowed" },
	{ "tests/documents/hostile/parameter-entity.xml",   3, "a DOCTYPE is not allowed" },
	{ "tests/documents/hostile/include.xml",            6, "include': This element is not expected" },
	{ "tests/documents/hostile/unknown-entity.xml",     6, "Entity 'eacute' not defined" },

	{ "tests/documents/bad/bulletin-wrong-namespace.xml",   -1, "expected <bulletin xmlns=\"urn:ceres:1\">" },
	{ "tests/documents/bad/bulletin-no-intitule.xml",       -1, "Expected is ( intitule )" },
	{ "tests/documents/bad/bulletin-unknown-public.xml",    -1, "publics" },
	{ "tests/documents/bad/bulletin-numero-traversal.xml",  -1, "numero" },
	{ "tests/documents/bad/bulletin-window-no-offset.xml",  -1, "debut" },
	{ "tests/documents/bad-for-sense/bulletin-window-backwards.xml", -1, "after @debut" },
	{ "tests/documents/bad-for-sense/bulletin-window-empty.xml",     -1, "not how Europe/Paris writes it" },
	{ "tests/documents/bad-for-sense/bulletin-case-twice.xml",       -1, "cas/@numero" },
	/* clang-format on */
};

static void
check_told(void **state)
{
	const struct told_case *c = *state;
	struct reading reading;

	reading_start_file(&reading, c->path);
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
	page_schema = xml_schema_open("xsl/schema", "page");
	assert(page_schema);
	add_folder(&cases, "tests/documents/good", "bulletin-", good,
		   check_good);
	add_folder(&cases, "tests/documents/bad", "bulletin-", bad, check_bad);
	add_folder(&cases, "tests/documents/bad-for-relaxng", "bulletin-",
		   bad_for_relaxng, check_bad);
	add_folder(&cases, "tests/documents/bad-for-sense", "bulletin-",
		   bad_for_sense, check_bad);
	add_folder(&cases, "tests/documents/hostile", "", hostile, check_bad);
	add_folder(&cases, "tests/documents/good", "page-", good_pages,
		   check_good_page);
	add_folder(&cases, "tests/documents/bad", "page-", bad_pages,
		   check_bad_page);
	add_folder(&cases, "tests/documents/bad-for-relaxng", "page-",
		   bad_pages_for_relaxng, check_bad_page);
	cases_add(&cases, told_cases, sizeof(told_cases), sizeof(*told_cases),
		  check_told);
	failed = cases_run("documents", &cases);
	xml_schema_close(page_schema);
	readings_close();
	return failed;
}
