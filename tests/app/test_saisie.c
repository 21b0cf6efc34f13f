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

static struct date_case {
	const char *name;
	const char *sent;
	const char *want; /* NULL: told at the field */
} date_cases[] = {
	/* clang-format off */
	{ "a French date",         "a=15/06/2020", "2020-06-15" },
	{ "an ISO date",           "a=2020-06-15", "2020-06-15" },
	{ "spaces around",         "a=+15/06/2020" NBSP, "2020-06-15" },
	{ "29 February",           "a=29/02/2020", "2020-02-29" },
	{ "29 February of a common year", "a=29/02/2021", NULL },
	{ "29 February of 1900",   "a=29/02/1900", NULL },
	{ "29 February of 2000",   "a=29/02/2000", "2000-02-29" },
	{ "30 February",           "a=30/02/2020", NULL },
	{ "31 April",              "a=31/04/2020", NULL },
	{ "day 0",                 "a=00/06/2020", NULL },
	{ "day 32",                "a=32/01/2020", NULL },
	{ "month 13",              "a=01/13/2020", NULL },
	{ "month and day swapped", "a=06/15/2020", NULL },
	{ "year 0",                "a=01/01/0000", NULL },
	{ "year 1899",             "a=31/12/1899", NULL },
	{ "year 1900",             "a=01/01/1900", "1900-01-01" },
	{ "year 2199",             "a=31/12/2199", "2199-12-31" },
	{ "year 2200",             "a=01/01/2200", NULL },
	{ "a year of two digits",  "a=15/06/20", NULL },
	{ "no zeros before",       "a=1/6/2020", NULL },
	{ "points between",        "a=15.06.2020", NULL },
	{ "the two mixed",         "a=2020/06/15", NULL },
	{ "a sign",                "a=-5/06/2020", NULL },
	{ "a time behind",         "a=2020-06-15T10:00", NULL },
	{ "a space within",        "a=15/06/+2020", NULL },
	{ "Arabic digits",         "a=%D9%A1%D9%A5/06/2020", NULL },
	{ "a word",                "a=demain", NULL },
	{ "very long",             "a=15/06/2020" LETTER10 LETTER10 LETTER10, NULL },
	/* clang-format on */
};

static void
check_date(void **state)
{
	const struct date_case *c = *state;
	struct arena *arena = arena_new();
	struct page page = typed_page(arena, c->sent);
	struct date date = { 0 };

	assert_int_equal(saisie_date(&page, "a", &date), c->want != NULL);
	if (c->want)
		assert_string_equal(page_date(&page, date), c->want);
	assert_string_equal(typed_told(&page),
			    c->want ? "" : "date-impossible a");
	arena_free(arena);
}

static void
no_date_is_told_as_missing(void **state)
{
	static const char *const sent[] = { "", "a=", "a=+" NBSP };

	(void)state;
	for (int i = 0; i < 3; i++) {
		struct arena *arena = arena_new();
		struct page page = typed_page(arena, sent[i]);
		struct date date;

		assert_false(saisie_date(&page, "a", &date));
		assert_string_equal(typed_told(&page), "obligatoire a");
		arena_free(arena);
	}
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
		cmocka_unit_test(no_date_is_told_as_missing),
	};

	cases_add(&cases, text_cases, sizeof(text_cases), sizeof(*text_cases),
		  check_text);
	cases_add(&cases, date_cases, sizeof(date_cases), sizeof(*date_cases),
		  check_date);
	cases_add(&cases, id_cases, sizeof(id_cases), sizeof(*id_cases),
		  check_id);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("saisie", &cases);
}
