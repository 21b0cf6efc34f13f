/* test_fields.c: forms and queries, also those that no browser sends. */
#include "http/fields.h"

#include "base/text.h"

#include "../base/cases.h"

#include <string.h>

static struct fields_case {
	const char *name;
	const char *text;
	enum outcome want;
	const char *fields; /* "name=value|…" */
	size_t length;	    /* of text; 0: of the string */
} fields_cases[] = {
	/* clang-format off */
	{ "nothing",                "", OUTCOME_OK, "" },
	{ "one field",              "a=b", OUTCOME_OK, "a=b|" },
	{ "two fields",             "a=b&c=d", OUTCOME_OK, "a=b|c=d|" },
	{ "no equals sign",         "a", OUTCOME_OK, "a=|" },
	{ "no value",               "a=", OUTCOME_OK, "a=|" },
	{ "no name",                "=b", OUTCOME_OK, "=b|" },
	{ "an equals sign alone",   "=", OUTCOME_OK, "=|" },
	{ "two equals signs",       "a=b=c", OUTCOME_OK, "a=b=c|" },
	{ "an ampersand alone",     "&", OUTCOME_OK, "" },
	{ "empty parts",            "&&a=b&&c=d&&", OUTCOME_OK, "a=b|c=d|" },
	{ "a name twice",           "a=1&b=2&a=3", OUTCOME_OK, "a=1|b=2|a=3|" },
	{ "a plus",                 "a+b=c+d", OUTCOME_OK, "a b=c d|" },
	{ "an escaped plus",        "a=%2B", OUTCOME_OK, "a=+|" },
	{ "escapes",                "a=%41%6a%6A", OUTCOME_OK, "a=Ajj|" },
	{ "an escaped name",        "%61%3D=b", OUTCOME_OK, "a==b|" },
	{ "an escaped ampersand",   "a=%26b%3Dc", OUTCOME_OK, "a=&b=c|" },
	{ "an escaped escape",      "a=%2541", OUTCOME_OK, "a=%41|" },
	{ "accents",                "a=%C3%A9", OUTCOME_OK, "a=é|" },
	{ "accents as they are",    "a=é", OUTCOME_OK, "a=é|" },
	{ "an emoji",               "a=%F0%9F%98%80", OUTCOME_OK, "a=😀|" },
	{ "a semicolon separates nothing", "a=b;c=d", OUTCOME_OK, "a=b;c=d|" },
	{ "a tab",                  "a=%09", OUTCOME_OK, "a=\t|" },
	{ "two lines",              "a=b%0D%0Ac", OUTCOME_OK, "a=b\nc|" },
	{ "a line feed alone",      "a=b%0Ac", OUTCOME_OK, "a=b\nc|" },
	{ "a return alone",         "a=b%0Dc", OUTCOME_OK, "a=b\nc|" },
	{ "two returns, a line feed", "a=%0D%0D%0A", OUTCOME_OK, "a=\n\n|" },
	{ "a return ends a name",   "a%0D=%0Ab", OUTCOME_OK, "a\n=\nb|" },

	{ "a word processor's line", "a=b%0Bc", OUTCOME_OK, "a=b\nc|" },
	{ "a page's end",           "a=b%0Cc", OUTCOME_OK, "a=b\nc|" },

	{ "half an escape",         "a=%4", OUTCOME_BAD_REQUEST, "" },
	{ "a percent sign alone",   "a=%", OUTCOME_BAD_REQUEST, "" },
	{ "a percent sign before more", "a=%&b=41", OUTCOME_BAD_REQUEST, "" },
	{ "an escape across fields", "a=%4&1=b", OUTCOME_BAD_REQUEST, "" },
	{ "letters that are no digits", "a=%4g", OUTCOME_BAD_REQUEST, "" },
	{ "a sign in an escape",    "a=%-1", OUTCOME_BAD_REQUEST, "" },
	{ "a space in an escape",   "a=% 1", OUTCOME_BAD_REQUEST, "" },
	{ "half an escape in a name", "%4=b", OUTCOME_BAD_REQUEST, "" },
	{ "a NUL",                  "a=%00", OUTCOME_BAD_REQUEST, "" },
	{ "a NUL as it is",         "a=b\0c", OUTCOME_BAD_REQUEST, "", 5 },
	{ "a NUL in a name",        "a%00b=c", OUTCOME_BAD_REQUEST, "" },
	{ "an escape character",    "a=%1B", OUTCOME_BAD_REQUEST, "" },
	{ "Latin-1",                "a=%E9", OUTCOME_BAD_REQUEST, "" },
	{ "a cut character",        "a=%C3", OUTCOME_BAD_REQUEST, "" },
	{ "a character across fields", "a=%C3&%A9=b", OUTCOME_BAD_REQUEST, "" },
	{ "an overlong slash",      "a=%C0%AF", OUTCOME_BAD_REQUEST, "" },
	{ "a surrogate",            "a=%ED%A0%80", OUTCOME_BAD_REQUEST, "" },
	{ "wrong behind what is right", "a=b&c=%zz", OUTCOME_BAD_REQUEST, "" },
	/* clang-format on */
};

static void
check_fields(void **state)
{
	const struct fields_case *c = *state;
	struct arena *arena = arena_new();
	struct bytes text = text_bytes(c->text);
	const char *told = "";
	struct fields fields;

	/* Without a NUL behind it, as a request's body has none. */
	text.length = c->length ? c->length : text.length;
	text.data =
		memcpy(test_malloc(text.length + 1), text.data, text.length);
	assert_int_equal(fields_parse(arena, text, &fields), c->want);
	test_free((void *)(uintptr_t)text.data);
	for (size_t i = 0; i < fields.count; i++)
		told = arena_printf(arena, "%s%s=%s|", told,
				    fields.items[i].name,
				    fields.items[i].value);
	assert_string_equal(told, c->fields);
	arena_free(arena);
}

/* Fields of one kind, as many as that. */
static struct many_case {
	const char *name;
	const char *part;
	size_t count;
	enum outcome want;
	size_t fields;
} many_cases[] = {
	/* clang-format off */
	{ "as many fields as may be",    "a=b&", FIELDS_LIMIT - 1, OUTCOME_OK, FIELDS_LIMIT },
	{ "one field more",              "a=b&", FIELDS_LIMIT, OUTCOME_TOO_LARGE, 0 },
	{ "empty fields count",          "&",    FIELDS_LIMIT, OUTCOME_TOO_LARGE, 0 },
	{ "as many empty ones as may be", "&",   FIELDS_LIMIT - 1, OUTCOME_OK, 1 },
	{ "very many",                   "a&",   200000, OUTCOME_TOO_LARGE, 0 },
	/* clang-format on */
};

static void
check_many(void **state)
{
	const struct many_case *c = *state;
	const size_t part = strlen(c->part);
	const size_t length = part * c->count;
	struct arena *arena = arena_new();
	char *text = arena_alloc(arena, length + 4);
	struct fields fields;

	for (size_t at = 0; at < length; at += part)
		memcpy(text + at, c->part, part);
	memcpy(text + length, "z=1", 3);
	assert_int_equal(fields_parse(arena, (struct bytes){ text, length + 3 },
				      &fields),
			 c->want);
	assert_int_equal(fields.count, c->fields);
	assert_string_equal(fields_value(&fields, "z"), c->fields ? "1" : "");
	arena_free(arena);
}

static void
values_are_found_by_name(void **state)
{
	struct arena *arena = arena_new();
	struct fields fields;

	(void)state;
	assert_int_equal(fields_parse(arena, text_bytes("a=1&b=2&a=&A=4&a=5&c"),
				      &fields),
			 OUTCOME_OK);
	assert_string_equal(fields_value(&fields, "a"), "1");
	assert_string_equal(fields_value(&fields, "c"), "");
	assert_string_equal(fields_value(&fields, "none"), "");
	assert_string_equal(fields_value(&fields, ""), "");
	assert_string_equal(fields_nth(&fields, "a", 0), "1");
	assert_string_equal(fields_nth(&fields, "a", 1), "");
	assert_string_equal(fields_nth(&fields, "a", 2), "5");
	assert_null(fields_nth(&fields, "a", 3));
	assert_null(fields_nth(&fields, "none", 0));
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_are_found_by_name),
	};

	cases_add(&cases, fields_cases, sizeof(fields_cases),
		  sizeof(*fields_cases), check_fields);
	cases_add(&cases, many_cases, sizeof(many_cases), sizeof(*many_cases),
		  check_many);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("fields", &cases);
}
