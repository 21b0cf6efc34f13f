/* test_fold.c: what is left of a text, and how much room it takes. */
#include "domain/fold.h"

#include "../base/cases.h"

#include <string.h>

static struct fold_case {
	const char *name;
	const char *text;
	const char *want;
} fold_cases[] = {
	/* clang-format off */
	{ "nothing",                    NULL, "" },
	{ "empty",                      "", "" },
	{ "letters and digits",         "Ab9", "ab9" },
	{ "marks alone",                "\u0300\u036F", "" },
	{ "signs alone",                " -'’.,;:!?()/\\\"«»\t\n", "" },
	{ "first and last of Latin-1",  "Àÿ", "ay" },
	{ "not letters of Latin-1",     "×÷", "" },
	{ "first and last of Latin-A",  "Āſ", "as" },
	{ "œ beside o",                 "œo", "oeo" },
	{ "a character of three bytes", "Ж中", "ж中" },
	{ "a character of four bytes",  "𐐀", "𐐨" },
	{ "the longest decomposition",  "\uFDFA", "صلىاللهعليهوسلم" },
	{ "zero width",                 "a\u200Db\uFEFFc", "abc" },
	{ "right to left marks",        "\u202Eabc\u202C", "abc" },
	/* clang-format on */
};

static void
check_fold(void **state)
{
	const struct fold_case *c = *state;
	size_t length = strlen(c->want);
	char folded[64];

	assert_int_equal(fold_text(c->text, folded, sizeof(folded)), length);
	assert_string_equal(folded, c->want);

	/* The same length without room, or with too little. */
	assert_int_equal(fold_text(c->text, NULL, 0), length);
	for (size_t room = 1; room <= length; room++) {
		char less[64];

		memset(less, 'x', sizeof(less));
		assert_int_equal(fold_text(c->text, less, room), length);
		assert_int_equal(strlen(less), room - 1);
		assert_memory_equal(less, c->want, room - 1);
		assert_int_equal(less[room], 'x');
	}
}

int
main(void)
{
	struct cases cases = { 0 };

	cases_add(&cases, fold_cases, sizeof(fold_cases), sizeof(fold_cases[0]),
		  check_fold);
	return cases_run("fold", &cases);
}
