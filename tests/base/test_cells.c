/* test_cells.c: what spreadsheets call CSV, as lines of cells. */
#include "base/cells.h"

#include "cases.h"

#include <string.h>

/* A text, and its lines as "number:cell|cell" with a space between them. */
static struct cells_case {
	const char *name;
	const char *text;
	const char *want;
} cells_cases[] = {
	/* clang-format off */
	{ "nothing",                        "",                      "" },
	{ "blank lines only",               "\n \n;;\n",             "" },
	{ "semicolons",                     "a;b\nc;d\n",            "1:a|b 2:c|d " },
	{ "commas",                         "a,b;c,d\n",             "1:a|b;c|d " },
	{ "tabs",                           "a\tb, c\td",            "1:a|b, c|d " },
	{ "the separator of the first line", "a;b\nc,d,e",           "1:a|b 2:c,d,e " },
	{ "no separator",                   "a\nb",                  "1:a 2:b " },
	{ "a separator between quotes",     "\"a,b,c\";d",           "1:a,b,c|d " },
	{ "quotes inside quotes",           "\"a\"\"b\";c",          "1:a\"b|c " },
	{ "a quote where none belongs",     "a\"b;c",                "1:a\"b|c " },
	{ "a quote that does not end",      "\"a;b\nc;d",            "1:a;b\nc;d " },
	{ "spaces around",                  "  a ;\" b \"\n",        "1:a|b " },
	{ "numbers skip blank lines",       "\na;b\n\n\nc;d",        "2:a|b 5:c|d " },
	{ "and lines inside a cell",        "\"a\nb\";c\nd;e",       "1:a\nb|c 3:d|e " },
	{ "an empty cell",                  ";b;\n",                 "1:|b| " },
	{ "no line feed at the end",        "a;b",                   "1:a|b " },
	/* clang-format on */
};

static const char *
told(struct arena *arena, const struct cells *cells)
{
	const char *text = "";

	for (size_t i = 0; i < cells->count; i++) {
		const struct cells_line *line = &cells->lines[i];

		text = arena_printf(arena, "%s%zu:", text, line->number);
		for (size_t j = 0; j < line->count; j++)
			text = arena_printf(arena, "%s%s%s", text, j ? "|" : "",
					    line->cells[j]);
		text = arena_printf(arena, "%s ", text);
	}
	return text;
}

static void
check_cells(void **state)
{
	const struct cells_case *c = *state;
	struct arena *arena = arena_new();
	struct cells cells;

	assert_int_equal(cells_read(arena, c->text, 10, &cells), OUTCOME_OK);
	assert_string_equal(told(arena, &cells), c->want);
	arena_free(arena);
}

/* Bytes, and the text they are; NULL: none. */
static struct decode_case {
	const char *name;
	const char *bytes;
	const char *want;
} decode_cases[] = {
	/* clang-format off */
	{ "UTF-8",                        "é€",                "é€" },
	{ "with a byte order mark",       "\xEF\xBB\xBFé",     "é" },
	{ "Windows-1252",                 "\xE9t\xE9 \x80\x92", "été €’" },
	{ "a byte that it has not",       "\xE9\x81",          NULL },
	{ "lines of Windows",             "a\r\nb\r\n",        "a\nb\n" },
	{ "lines of old Macs",            "a\rb",              "a\nb" },
	{ "a control character",          "a\x01",             NULL },
	{ "nothing",                      "",                  "" },
	/* clang-format on */
};

static void
check_decode(void **state)
{
	const struct decode_case *c = *state;
	struct arena *arena = arena_new();
	const struct bytes bytes = { c->bytes, strlen(c->bytes) };
	const char *text = NULL;

	assert_int_equal(cells_decode(arena, bytes, &text),
			 c->want ? OUTCOME_OK : OUTCOME_INVALID);
	if (c->want)
		assert_string_equal(text, c->want);
	arena_free(arena);
}

static void
too_many_lines_are_told(void **state)
{
	struct arena *arena = arena_new();
	struct cells cells;

	(void)state;
	assert_int_equal(cells_read(arena, "a\nb\n\n", 2, &cells), OUTCOME_OK);
	assert_int_equal(cells_read(arena, "a\nb\nc\nd", 2, &cells),
			 OUTCOME_TOO_LARGE);
	arena_free(arena);
}

static void
more_cells_than_any_list_has_are_left_out(void **state)
{
	struct arena *arena = arena_new();
	char text[500] = "a";
	struct cells cells;

	(void)state;
	memset(text + 1, ';', sizeof(text) - 2);
	assert_int_equal(cells_read(arena, text, 2, &cells), OUTCOME_OK);
	assert_int_equal(cells.count, 1);
	assert_int_equal(cells.lines[0].count, 64);
	arena_free(arena);
}

static void
what_is_quoted_is_read_again(void **state)
{
	static const char *const texts[] = { "a;b", "\"", "é \"x\"", "=1" };
	struct arena *arena = arena_new();
	struct cells cells;

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		const char *line = arena_printf(arena, "%s;x\n",
						cells_quote(arena, texts[i]));

		assert_int_equal(cells_read(arena, line, 2, &cells),
				 OUTCOME_OK);
		assert_int_equal(cells.lines[0].count, 2);
		assert_string_equal(cells.lines[0].cells[0], texts[i]);
	}
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(too_many_lines_are_told),
		cmocka_unit_test(more_cells_than_any_list_has_are_left_out),
		cmocka_unit_test(what_is_quoted_is_read_again),
	};

	cases_add(&cases, cells_cases, sizeof(cells_cases),
		  sizeof(*cells_cases), check_cells);
	cases_add(&cases, decode_cases, sizeof(decode_cases),
		  sizeof(*decode_cases), check_decode);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("cells", &cases);
}
