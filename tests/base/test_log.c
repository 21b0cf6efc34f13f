/* test_log.c: nobody forges a line, and no line is too long. */
#include "base/log.h"

#include "cases.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { LINE_LIMIT = 1000 };

/* What log_error writes for a text, behind its prefix. */
static void
logged(const char *text, char said[static 2 * LINE_LIMIT])
{
	int ends[2], kept = dup(STDERR_FILENO);
	char line[2 * LINE_LIMIT] = { 0 }, prefix[64];
	ssize_t length;

	assert_int_equal(pipe(ends), 0);
	dup2(ends[1], STDERR_FILENO);
	errno = EXDEV;
	log_error("%s", text);
	assert_int_equal(errno, EXDEV); /* the caller's is kept */
	dup2(kept, STDERR_FILENO);
	close(kept);
	close(ends[1]);
	length = read(ends[0], line, sizeof(line) - 1);
	close(ends[0]);
	assert_true(length > 0 && length <= LINE_LIMIT);
	assert_int_equal(line[length - 1], '\n');
	line[length - 1] = '\0';
	snprintf(prefix, sizeof(prefix), "ceres[%d] error: ", (int)getpid());
	assert_memory_equal(line, prefix, strlen(prefix));
	snprintf(said, 2 * LINE_LIMIT, "%s", line + strlen(prefix));
}

static struct escape_case {
	const char *name;
	const char *text;
	const char *want;
} escape_cases[] = {
	/* clang-format off */
	{ "plain text",              "port 8080 is taken", "port 8080 is taken" },
	{ "nothing",                 "",                   "" },
	{ "French",                  "« déjà »",           "« déjà »" },
	{ "beyond the first plane",  "\xF0\x9F\x98\x80",   "\xF0\x9F\x98\x80" },
	{ "a forged line",           "a\nceres[1] error: b", "a\\x0Aceres[1] error: b" },
	{ "a return",                "a\rb",               "a\\x0Db" },
	{ "a tab",                   "a\tb",               "a\\x09b" },
	{ "a terminal's escape",     "\x1B[2J",            "\\x1B[2J" },
	{ "delete",                  "\x7F",               "\\x7F" },
	{ "a C1 control",            "\xC2\x9B" "2J",      "\\xC2\\x9B2J" },
	{ "the first behind C1",     "\xC2\xA0",           "\xC2\xA0" },
	{ "Latin-1",                 "d\xE9j\xE0",         "d\\xE9j\\xE0" },
	{ "an overlong slash",       "\xC0\xAF",           "\\xC0\\xAF" },
	{ "a cut character",         "a\xE2\x82",          "a\\xE2\\x82" },
	{ "a surrogate",             "\xED\xA0\x80",       "\\xED\\xA0\\x80" },
	{ "a directive",             "100 %s %n",          "100 %s %n" },
	/* clang-format on */
};

static void
check_escape(void **state)
{
	const struct escape_case *c = *state;
	char said[2 * LINE_LIMIT];

	logged(c->text, said);
	assert_string_equal(said, c->want);
}

static struct cut_case {
	const char *name;
	const char *piece;
	size_t times;
} cut_cases[] = {
	/* clang-format off */
	{ "a thousand letters",        "x", 1000 },
	{ "ten thousand letters",      "x", 10000 },
	{ "two bytes each",            "é", 1000 },
	{ "three bytes each",          "€", 1000 },
	{ "four bytes each",           "😀", 1000 },
	{ "controls, four bytes each", "\x01", 400 },
	{ "many controls",             "\x01", 5000 },
	/* clang-format on */
};

/* Whole characters only, then the mark, and close to the limit. */
static void
check_cut(void **state)
{
	const struct cut_case *c = *state;
	const char *want = *c->piece == '\x01' ? "\\x01" : c->piece;
	size_t piece = strlen(c->piece), width = strlen(want), length;
	char *text = test_calloc(c->times * piece + 1, 1);
	char said[2 * LINE_LIMIT];

	for (size_t i = 0; i < c->times; i++)
		memcpy(text + i * piece, c->piece, piece);
	logged(text, said);
	test_free(text);
	length = strlen(said);
	assert_true(length > LINE_LIMIT - 40);
	assert_string_equal(said + length - strlen("…"), "…");
	length -= strlen("…");
	assert_int_equal(length % width, 0);
	for (size_t at = 0; at < length; at += width)
		assert_memory_equal(said + at, want, width);
}

static void
check_longest(void **state)
{
	char text[2 * LINE_LIMIT] = { 0 }, said[2 * LINE_LIMIT];
	size_t room = 0;

	(void)state;
	/* The longest that is not cut: one letter more is. */
	for (size_t length = LINE_LIMIT - 60; length < LINE_LIMIT; length++) {
		memset(text, 'x', length);
		logged(text, said);
		if (strcmp(said, text) == 0)
			room = length;
		else
			break;
	}
	assert_true(room > 0);
	text[room] = 'x';
	logged(text, said);
	assert_string_equal(said + strlen(said) - strlen("…"), "…");
}

static void
check_without_stderr(void **state)
{
	int kept = dup(STDERR_FILENO);

	(void)state;
	close(STDERR_FILENO);
	errno = EXDEV;
	log_error("nobody hears it");
	assert_int_equal(errno, EXDEV);
	dup2(kept, STDERR_FILENO);
	close(kept);
}

int
main(void)
{
	struct cases cases = { 0 };
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(check_longest),
		cmocka_unit_test(check_without_stderr),
	};

	cases_add(&cases, escape_cases, sizeof(escape_cases),
		  sizeof(escape_cases[0]), check_escape);
	cases_add(&cases, cut_cases, sizeof(cut_cases), sizeof(cut_cases[0]),
		  check_cut);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("log", &cases);
}
