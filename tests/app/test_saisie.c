/* test_saisie.c: what somebody typed, at the limits of each reader. */
#include "app/saisie.h"

#include "base/text.h"

#include "../base/cases.h"

#include "typed.h"

#include <string.h>

#define NBSP	 "%C2%A0"
#define NARROW	 "%E2%80%AF"
#define MARK	 "%EF%BB%BF"
#define EMOJI	 "%F0%9F%98%80"
#define RTL	 "%E2%80%AE"
#define EMOJI10	 EMOJI EMOJI EMOJI EMOJI EMOJI EMOJI EMOJI EMOJI EMOJI EMOJI
#define LETTER10 "aaaaaaaaaa"

/* The field "a", of ten characters at most. */
static struct text_case {
	const char *name;
	const char *sent;
	const char *want;
	const char *told;
} text_cases[] = {
	/* clang-format off */
	{ "a word",                     "a=mot", "mot", "" },
	{ "not sent",                   "b=mot", "", "obligatoire a" },
	{ "empty",                      "a=", "", "obligatoire a" },
	{ "spaces only",                "a=+++", "", "obligatoire a" },
	{ "no-break spaces only",       "a=" NBSP NARROW MARK, "", "obligatoire a" },
	{ "spaces around",              "a=++mot+", "mot", "" },
	{ "a tab and lines around",     "a=%09mot%0D%0A%0A", "mot", "" },
	{ "no-break spaces around",     "a=" NBSP "mot" NARROW, "mot", "" },
	{ "a byte order mark before",   "a=" MARK "mot", "mot", "" },
	{ "spaces of each kind around", "a=+" NBSP "+mot+" NARROW "+", "mot", "" },
	{ "a no-break space within",    "a=mot" NBSP "%3A", "mot\u00A0:", "" },
	{ "a space within",             "a=un+mot", "un mot", "" },
	{ "half a no-break space's look", "a=%C3%A0", "à", "" },
	{ "ten letters",                "a=" LETTER10, LETTER10, "" },
	{ "eleven letters",             "a=" LETTER10 "b", LETTER10 "b", "trop-long a" },
	{ "ten and a space behind",     "a=" LETTER10 "+", LETTER10, "" },
	{ "ten accents",                "a=%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9%C3%A9", "éééééééééé", "" },
	{ "ten emojis",                 "a=" EMOJI10, "😀😀😀😀😀😀😀😀😀😀", "" },
	{ "eleven emojis",              "a=" EMOJI10 EMOJI, "😀😀😀😀😀😀😀😀😀😀😀", "trop-long a" },
	{ "right to left",              "a=" RTL "%D7%A9", "\u202Eש", "" },
	{ "two lines",                  "a=un%0D%0Amot", "un\nmot", "une-ligne a" },
	{ "a bare return",              "a=un%0Dmot", "un\nmot", "une-ligne a" },
	{ "two lines and too long",     "a=" LETTER10 "%0Ab", LETTER10 "\nb", "trop-long a|une-ligne a" },
	{ "markup",                     "a=%3Cb%3E%26", "<b>&", "" },
	{ "sent twice: the first",      "a=un&a=deux", "un", "" },
	/* clang-format on */
};

static void
check_text(void **state)
{
	const struct text_case *c = *state;
	struct arena *arena = arena_new();
	struct page page = typed_page(arena, c->sent);

	assert_string_equal(saisie_required(&page, "a", 10), c->want);
	assert_string_equal(typed_told(&page), c->told);
	assert_int_equal(saisie_outcome(&page),
			 *c->told ? OUTCOME_INVALID : OUTCOME_OK);
	arena_free(arena);
}

static void
ten_thousand_characters(void **state)
{
	enum { COUNT = 10000 };
	struct arena *arena = arena_new();
	char *body = arena_alloc(arena, COUNT + 3);
	struct page page;

	(void)state;
	memcpy(body, "a=", 2);
	memset(body + 2, 'x', COUNT);
	page = typed_page(arena, body);
	assert_int_equal(strlen(saisie_required(&page, "a", COUNT)), COUNT);
	assert_string_equal(typed_told(&page), "");
	assert_int_equal(strlen(saisie_required(&page, "a", COUNT - 1)), COUNT);
	assert_string_equal(typed_told(&page), "trop-long a");
	arena_free(arena);
}

static struct id_case {
	const char *name;
	const char *sent; /* as `revision` */
	bool good;
	int64_t want;
} id_cases[] = {
	/* clang-format off */
	{ "42",                    "42", true, 42 },
	{ "one",                   "1", true, 1 },
	{ "eighteen digits",       "999999999999999999", true, 999999999999999999 },
	{ "spaces around",         "+42" NBSP, true, 42 },
	{ "zero",                  "0", false, 0 },
	{ "minus one",             "-1", false, 0 },
	{ "plus one",              "%2B1", false, 0 },
	{ "1e9",                   "1e9", false, 0 },
	{ "a leading zero",        "042", false, 0 },
	{ "nineteen digits",       "9999999999999999999", false, 0 },
	{ "twenty-one digits",     "999999999999999999999", false, 0 },
	{ "letters behind",        "42abc", false, 0 },
	{ "hexadecimal",           "0x2A", false, 0 },
	{ "a fraction",            "4.2", false, 0 },
	{ "a space within",        "4+2", false, 0 },
	{ "full-width digits",     "%EF%BC%94", false, 0 },
	{ "empty",                 "", false, 0 },
	{ "a quote",               "1'--", false, 0 },
	/* clang-format on */
};

static void
check_id(void **state)
{
	const struct id_case *c = *state;
	struct arena *arena = arena_new();
	struct page page =
		typed_page(arena, arena_printf(arena, "revision=%s&a=%s",
					       c->sent, c->sent));
	int64_t id = -7;

	assert_int_equal(saisie_revision(&page, &id), c->good);
	if (c->good)
		assert_int_equal(id, c->want);
	assert_int_equal(saisie_id(&page, "a", &id), c->good);
	assert_string_equal(
		typed_told(&page),
		c->good ? ""
			: "formulaire-incomplet revision|nombre-impossible a");
	arena_free(arena);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ten_thousand_characters),
	};

	cases_add(&cases, text_cases, sizeof(text_cases), sizeof(*text_cases),
		  check_text);
	cases_add(&cases, id_cases, sizeof(id_cases), sizeof(*id_cases),
		  check_id);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("saisie", &cases);
}
