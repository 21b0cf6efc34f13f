/* test_csv.c: cells that a spreadsheet reads and never runs. */
#include "app/csv.h"

#include "app/page.h"
#include "base/text.h"

#include "../base/cases.h"

#include "site.h"
#include "stand.h"

#include <stdio.h>
#include <string.h>

static struct cell_case {
	const char *name;
	const char *value;
	const char *want;
} cell_cases[] = {
	/* clang-format off */
	{ "a word",               "mot", "mot" },
	{ "empty",                "", "" },
	{ "NULL",                 NULL, "" },
	{ "accents",              "été", "été" },
	{ "an emoji",             "😀", "😀" },
	{ "a number",             "42", "42" },
	{ "a leading zero stays", "00074", "00074" },
	{ "a space",              " ", " " },
	{ "a comma",              "a,b", "a,b" },
	{ "an apostrophe",        "l'été", "l'été" },
	{ "a semicolon",          "a;b", "\"a;b\"" },
	{ "a quote",              "a\"b", "\"a\"\"b\"" },
	{ "a quote alone",        "\"", "\"\"\"\"" },
	{ "quotes around",        "\"a\"", "\"\"\"a\"\"\"" },
	{ "two lines",            "a\nb", "\"a\nb\"" },
	{ "a return",             "a\rb", "\"a\rb\"" },

	{ "a formula",            "=1+1", "\"'=1+1\"" },
	{ "a call",               "=cmd|' /C calc'!A0", "\"'=cmd|' /C calc'!A0\"" },
	{ "a link",               "=HYPERLINK(\"http://x\";\"y\")", "\"'=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\"" },
	{ "a plus",               "+1", "\"'+1\"" },
	{ "a minus",              "-1", "\"'-1\"" },
	{ "an at sign",           "@SUM(A1)", "\"'@SUM(A1)\"" },
	{ "a tab before",         "\t=1", "\"'\t=1\"" },
	{ "a return before",      "\r=1", "\"'\r=1\"" },
	{ "an equals sign alone", "=", "\"'=\"" },
	{ "an equals sign within", "a=1", "a=1" },
	{ "a minus within",       "Saint-Denis", "Saint-Denis" },

	{ "a day",                "2020-06-15", "15/06/2020" },
	{ "29 February",          "2020-02-29", "29/02/2020" },
	{ "30 February is no day", "2020-02-30", "2020-02-30" },
	{ "a day and a time",     "2020-06-15T13:00:00+02:00", "2020-06-15T13:00:00+02:00" },
	{ "a French day",         "15/06/2020", "15/06/2020" },
	{ "ten characters that are none", "2020-06-xx", "2020-06-xx" },
	/* clang-format on */
};

static void
check_cell(void **state)
{
	const struct cell_case *c = *state;
	struct arena *arena = arena_new();
	struct csv_text text;

	/* With no room at first, it grows. */
	csv_begin(&text, arena, 1);
	csv_cell(&text, c->value);
	assert_string_equal(arena_copy(arena, text.data, text.length), c->want);
	csv_cell(&text, c->value);
	csv_line(&text);
	csv_cell(&text, c->value);
	assert_string_equal(
		arena_copy(arena, text.data, text.length),
		arena_printf(arena, "%s;%s\r\n%s", c->want, c->want, c->want));
	arena_free(arena);
}

static const char *const names[] = { "@id", "titre/@code", "titre",
				     "dates/@debut" };
static const char *const values[] = {
	"1",  "TP-00402", "Secrétaire; comptable", "2020-04-06", "2", NULL,
	"=1", NULL,
};

#define HEADING "\uFEFFid;titre code;titre;dates debut\r\n"
#define LINE_1	"1;TP-00402;\"Secrétaire; comptable\";06/04/2020\r\n"
#define LINE_2	"2;;\"'=1\";\r\n"

static struct response
ask(struct arena *arena, size_t rows, enum outcome outcome)
{
	stand_store();
	stand.actor = site_actor(arena, PROFIL_UD);
	stand.columns = 4;
	stand.names = names;
	stand.values = values;
	stand.row_count = rows;
	stand.rows = outcome;
	return site_get(arena, "/liste.csv", "");
}

/* The whole of a stream, and what it ends with. */
static const char *
read_all(struct arena *arena, const struct response_stream *stream,
	 enum outcome *outcome)
{
	const char *whole = "";
	struct bytes block;

	do {
		block = (struct bytes){ "", 0 };
		*outcome = stream->next(stream->context, arena, &block);
		if (*outcome == OUTCOME_OK)
			whole = arena_printf(arena, "%s%.*s", whole,
					     (int)block.length, block.data);
	} while (*outcome == OUTCOME_OK && block.length);
	stream->end(stream->context);
	return whole;
}

static struct export_case {
	const char *name;
	size_t rows;
	const char *want;
} export_cases[] = {
	{ "two rows", 2, HEADING LINE_1 LINE_2 },
	{ "one row", 1, HEADING LINE_1 },
	{ "no row", 0, HEADING },
};

static void
check_export(void **state)
{
	const struct export_case *c = *state;
	struct arena *arena = arena_new();
	const struct response response = ask(arena, c->rows, OUTCOME_OK);
	enum outcome outcome;

	assert_int_equal(response.status, 200);
	assert_non_null(response.stream);
	assert_true(stand.streams);
	assert_int_equal(stand.closed, 0);
	assert_string_equal(site_header(&response, "Content-Type"),
			    "text/csv; charset=utf-8");
	assert_string_equal(site_header(&response, "Content-Disposition"),
			    "attachment; filename=\"liste.csv\"");
	assert_string_equal(site_header(&response, "Cache-Control"),
			    "private, no-store");
	assert_null(site_header(&response, "ETag"));
	assert_string_equal(read_all(arena, response.stream, &outcome),
			    c->want);
	assert_int_equal(outcome, OUTCOME_OK);
	assert_int_equal(stand.closed, 1);
	arena_free(arena);
}

/* What fails before its first row still gets a page. */
static void
a_failure_at_once_is_a_page(void **state)
{
	struct arena *arena = arena_new();
	struct response response;

	(void)state;
	response = ask(arena, 0, OUTCOME_FAILED);
	assert_int_equal(response.status, 500);
	assert_null(response.stream);
	assert_int_equal(stand.closed, 1);
	response = ask(arena, 0, OUTCOME_UNAVAILABLE);
	assert_int_equal(response.status, 503);
	arena_free(arena);
}

/* What fails later must not look whole. */
static void
a_failure_among_rows_breaks_off(void **state)
{
	struct arena *arena = arena_new();
	const struct response response = ask(arena, 2, OUTCOME_AGAIN);
	enum outcome outcome;

	(void)state;
	assert_int_equal(response.status, 200);
	read_all(arena, response.stream, &outcome);
	assert_int_equal(outcome, OUTCOME_AGAIN);
	assert_int_equal(stand.closed, 1);
	arena_free(arena);
}

/* Many rows come in blocks, none of them large. */
static void
many_rows_come_in_blocks(void **state)
{
	enum { ROWS = 5000 };
	struct arena *arena = arena_new();
	const char **many = arena_alloc(arena, ROWS * 4 * sizeof(*many));
	struct response response;
	size_t blocks = 0, bytes = 0;
	struct bytes block;

	(void)state;
	for (size_t i = 0; i < ROWS * 4; i++)
		many[i] = i % 4 ? "quelques mots; et plus" : "2020-06-15";
	stand_store();
	stand.actor = site_actor(arena, PROFIL_UD);
	stand.columns = 4;
	stand.names = names;
	stand.values = many;
	stand.row_count = ROWS;
	response = site_get(arena, "/liste.csv", "");
	do {
		assert_int_equal(response.stream->next(response.stream->context,
						       arena, &block),
				 OUTCOME_OK);
		assert_true(block.length <= 65528);
		bytes += block.length;
		blocks++;
	} while (block.length);
	response.stream->end(response.stream->context);
	assert_int_equal(bytes,
			 strlen(HEADING) +
				 ROWS * strlen("15/06/2020;\"quelques mots; et "
					       "plus\";\"quelques mots; et "
					       "plus\";\"quelques mots; et "
					       "plus\"\r\n"));
	assert_true(blocks > 5 && blocks < 50);
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_failure_at_once_is_a_page),
		cmocka_unit_test(a_failure_among_rows_breaks_off),
		cmocka_unit_test(many_rows_come_in_blocks),
	};
	int failed;

	site_open();
	cases_add(&cases, cell_cases, sizeof(cell_cases), sizeof(*cell_cases),
		  check_cell);
	cases_add(&cases, export_cases, sizeof(export_cases),
		  sizeof(*export_cases), check_export);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("csv", &cases);
	site_close();
	return failed;
}
