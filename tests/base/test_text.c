/* test_text.c: what may be written, and what is an id. */
#include "base/text.h"

#include "cases.h"

#include <stdlib.h>
#include <string.h>

static struct valid_case {
	const char *name;
	const char *text;
	size_t length;
	size_t valid;
} valid_cases[] = {
	/* clang-format off */
	{ "nothing",                      "", 0, 0 },
	{ "ASCII",                        "abc", 3, 3 },
	{ "tab, line feed, return",       "\t\n\r", 3, 3 },
	{ "NUL",                          "a\0b", 3, 1 },
	{ "U+0001",                       "ab\x01", 3, 2 },
	{ "vertical tab",                 "\x0B", 1, 0 },
	{ "form feed",                    "\x0C", 1, 0 },
	{ "U+000E",                       "\x0E", 1, 0 },
	{ "escape",                       "\x1B[0m", 4, 0 },
	{ "U+001F",                       "\x1F", 1, 0 },
	{ "space",                        " ", 1, 1 },
	{ "U+007F, which XML allows",     "\x7F", 1, 1 },
	{ "U+0080, which XML allows",     "\xC2\x80", 2, 2 },
	{ "French",                       "« Déjà »", 12, 12 },
	{ "U+07FF",                       "\xDF\xBF", 2, 2 },
	{ "U+0800",                       "\xE0\xA0\x80", 3, 3 },
	{ "U+D7FF",                       "\xED\x9F\xBF", 3, 3 },
	{ "U+E000",                       "\xEE\x80\x80", 3, 3 },
	{ "U+FFFD",                       "\xEF\xBF\xBD", 3, 3 },
	{ "U+FFFE",                       "\xEF\xBF\xBE", 3, 0 },
	{ "U+FFFF",                       "\xEF\xBF\xBF", 3, 0 },
	{ "U+10000",                      "\xF0\x90\x80\x80", 4, 4 },
	{ "U+1FFFE, which XML allows",    "\xF0\x9F\xBF\xBE", 4, 4 },
	{ "U+10FFFF",                     "\xF4\x8F\xBF\xBF", 4, 4 },
	{ "U+110000",                     "\xF4\x90\x80\x80", 4, 0 },
	{ "lead byte F5",                 "\xF5\x80\x80\x80", 4, 0 },
	{ "lead byte FF",                 "\xFF", 1, 0 },
	{ "a trail byte alone",           "a\x80", 2, 1 },
	{ "overlong slash, two bytes",    "\xC0\xAF", 2, 0 },
	{ "overlong, C1",                 "\xC1\xBF", 2, 0 },
	{ "overlong, three bytes",        "\xE0\x9F\xBF", 3, 0 },
	{ "overlong, four bytes",         "\xF0\x8F\xBF\xBF", 4, 0 },
	{ "the first surrogate",          "\xED\xA0\x80", 3, 0 },
	{ "the last surrogate",           "\xED\xBF\xBF", 3, 0 },
	{ "a surrogate pair (CESU-8)",    "\xED\xA0\xBC\xED\xB8\x80", 6, 0 },
	{ "cut after one of two",         "a\xC3", 2, 1 },
	{ "cut after one of three",       "a\xE2", 2, 1 },
	{ "cut after two of three",       "a\xE2\x82", 3, 1 },
	{ "cut after three of four",      "a\xF0\x9F\x98", 4, 1 },
	{ "a letter in second place",     "\xC3(", 2, 0 },
	{ "a letter in third place",      "\xE2\x82(", 3, 0 },
	{ "a letter in fourth place",     "\xF0\x9F\x98(", 4, 0 },
	{ "Latin-1",                      "d\xE9j\xE0", 4, 1 },
	/* clang-format on */
};

/* From a block of the exact size, so that ASan sees a byte too far. */
static void
check_valid(void **state)
{
	const struct valid_case *c = *state;
	char *copy = malloc(c->length);

	assert_non_null(copy);
	memcpy(copy, c->text, c->length);
	assert_int_equal(text_valid_length((struct bytes){ copy, c->length }),
			 c->valid);
	free(copy);
}

enum { NO_ID = -1 };

static struct id_case {
	const char *name;
	const char *text;
	int64_t id;
} id_cases[] = {
	/* clang-format off */
	{ "an id",                "100042",              100042 },
	{ "one digit",            "7",                   7 },
	{ "zero",                 "0",                   0 },
	{ "18 digits",            "999999999999999999",  999999999999999999 },
	{ "19 digits",            "1000000000000000000", NO_ID },
	{ "20 digits",            "18446744073709551617", NO_ID },
	{ "a leading zero",       "07",                  NO_ID },
	{ "two zeros",            "00",                  NO_ID },
	{ "a plus",               "+7",                  NO_ID },
	{ "a minus",              "-7",                  NO_ID },
	{ "a space before",       " 7",                  NO_ID },
	{ "a space behind",       "7 ",                  NO_ID },
	{ "a line feed behind",   "7\n",                 NO_ID },
	{ "hexadecimal",          "0x7",                 NO_ID },
	{ "a letter",             "7a",                  NO_ID },
	{ "a point",              "7.0",                 NO_ID },
	{ "an Arabic digit",      "٧",                   NO_ID },
	{ "before 0",             "/",                   NO_ID },
	{ "behind 9",             ":",                   NO_ID },
	{ "nothing",              "",                    NO_ID },
	{ "no text",              NULL,                  NO_ID },
	/* clang-format on */
};

static void
check_id(void **state)
{
	const struct id_case *c = *state;
	int64_t id = NO_ID;

	assert_int_equal(text_parse_id(c->text, &id), c->id != NO_ID);
	assert_int_equal(id, c->id);
}

static struct equal_case {
	const char *name;
	const char *a;
	const char *b;
	bool equal;
} equal_cases[] = {
	/* clang-format off */
	{ "the same",             "a", "a", true },
	{ "both empty",           "",  "",  true },
	{ "another",              "a", "b", false },
	{ "a beginning",          "a", "ab", false },
	{ "NULL and text",        NULL, "a", false },
	{ "text and NULL",        "a", NULL, false },
	{ "NULL and empty",       NULL, "", false },
	{ "NULL and NULL",        NULL, NULL, false },
	/* clang-format on */
};

static void
check_equal(void **state)
{
	const struct equal_case *c = *state;

	assert_int_equal(text_equal(c->a, c->b), c->equal);
}

static struct bytes_case {
	const char *name;
	const char *text;
	size_t length;
} bytes_cases[] = {
	{ "the bytes of a text", "abc", 3 },
	{ "the bytes of nothing", "", 0 },
	{ "the bytes of NULL", NULL, 0 },
};

static void
check_bytes(void **state)
{
	const struct bytes_case *c = *state;
	struct bytes bytes = text_bytes(c->text);

	assert_non_null(bytes.data);
	assert_int_equal(bytes.length, c->length);
}

int
main(void)
{
	struct cases cases = { 0 };

	cases_add(&cases, valid_cases, sizeof(valid_cases),
		  sizeof(valid_cases[0]), check_valid);
	cases_add(&cases, id_cases, sizeof(id_cases), sizeof(id_cases[0]),
		  check_id);
	cases_add(&cases, equal_cases, sizeof(equal_cases),
		  sizeof(equal_cases[0]), check_equal);
	cases_add(&cases, bytes_cases, sizeof(bytes_cases),
		  sizeof(bytes_cases[0]), check_bytes);
	return cases_run("text", &cases);
}
