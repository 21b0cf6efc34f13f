/* test_candidat.c: who is the same person, and what their form must say. */
#include "domain/candidat.h"

#include "../base/cases.h"

#include <string.h>

static struct date
day(const char *text)
{
	struct date date;

	assert_true(date_parse(text, &date));
	return date;
}

/* Two ways to write a nom: one person or two? */
static struct same_case {
	const char *name;
	const char *one;
	const char *other;
	bool same;
} same_cases[] = {
	/* clang-format off */
	{ "same letters",              "Martin", "Martin", true },
	{ "capitals",                  "Martin", "MARTIN", true },
	{ "accents",                   "Lefèvre", "Lefevre", true },
	{ "accents on capitals",       "ÉMILIE ÇÀ", "emilie ca", true },
	{ "all accents of French",     "àâäéèêëîïôöùûüÿç", "aaaeeeeiioouuuyc", true },
	{ "other accents",             "Ñúñez Åkesson Şahin Dvořák", "nunez akesson sahin dvorak", true },
	{ "decomposed",                "Le\u0301a", "L\u00E9a", true },
	{ "decomposed capitals",       "LE\u0301A", "léa", true },
	{ "two marks on one letter",   "Nguy\u1EC5n", "Nguye\u0302\u0303n", true },
	{ "hyphen or space",           "Saint-Martin", "Saint Martin", true },
	{ "no-break hyphen",           "Saint\u2011Martin", "Saint-Martin", true },
	{ "dash",                      "Saint\u2013Martin", "Saint-Martin", true },
	{ "no separator",              "Saint-Martin", "saintmartin", true },
	{ "double spaces",             "De  La   Tour", "De La Tour", true },
	{ "spaces around",             "  Martin ", "Martin", true },
	{ "no-break space",            "De\u00A0La\u202FTour", "De La Tour", true },
	{ "straight or curved apostrophe", "D'Arc", "D’Arc", true },
	{ "modifier letter apostrophe", "D\u02BCArc", "D'Arc", true },
	{ "apostrophe or none",        "D'Arc", "DARC", true },
	{ "full stop",                 "St. Jean", "St Jean", true },
	{ "comma",                     "Martin, Jr", "Martin Jr", true },
	{ "œ",                         "Lebœuf", "Leboeuf", true },
	{ "Œ",                         "LEBŒUF", "leboeuf", true },
	{ "æ and Æ",                   "Lætitia Æ", "LAETITIA AE", true },
	{ "ß and ẞ",                   "Weiß ẞ", "WEISS ss", true },
	{ "ø, đ, ł",                   "Søren Đorđe Łukasz", "soren dorde lukasz", true },
	{ "Turkish İ and ı",           "İlker Işık", "ilker isik", true },
	{ "ligatures of print",        "Raﬃn", "raffin", true },
	{ "full width",                "Ｍａｒｔｉｎ", "martin", true },
	{ "Greek in capitals",         "ΑΘΗΝΑ", "αθηνά", true },
	{ "Cyrillic in capitals",      "ИВАНОВ", "иванов", true },

	{ "another letter",            "Martin", "Marten", false },
	{ "a letter more",             "Martin", "Martine", false },
	{ "a letter doubled",          "Anne", "Ane", false },
	{ "digits count",              "Paris 15", "Paris 16", false },
	{ "Hindi vowels count",        "\u0915\u093F", "\u0915\u0941", false },
	{ "words in another order",    "De La Tour", "La Tour De", false },
	/* clang-format on */
};

static struct digest
digest(struct arena *arena, const char *nom, const char *prenoms,
       const char *naissance, const char *lieu)
{
	const struct candidat candidat = {
		.nom = nom,
		.prenoms = prenoms,
		.naissance = day(naissance),
		.lieu = lieu,
	};

	return candidat_digest(arena, &candidat);
}

static bool
is_same(struct digest a, struct digest b)
{
	return memcmp(a.value, b.value, sizeof(a.value)) == 0;
}

/* Each of the three texts is read alike. */
static void
check_same(void **state)
{
	const struct same_case *c = *state;
	struct arena *arena = arena_new();

	assert_int_equal(
		is_same(digest(arena, c->one, "Léa", "1990-02-28", "Nantes"),
			digest(arena, c->other, "Léa", "1990-02-28", "Nantes")),
		c->same);
	assert_int_equal(
		is_same(digest(arena, "Roy", c->one, "1990-02-28", "Nantes"),
			digest(arena, "Roy", c->other, "1990-02-28", "Nantes")),
		c->same);
	assert_int_equal(
		is_same(digest(arena, "Roy", "Léa", "1990-02-28", c->one),
			digest(arena, "Roy", "Léa", "1990-02-28", c->other)),
		c->same);
	arena_free(arena);
}

static void
check_parts(void **state)
{
	struct arena *arena = arena_new();
	struct digest lea = digest(arena, "Roy", "Léa", "1990-02-28", "Nantes");

	(void)state;
	assert_false(is_same(
		lea, digest(arena, "Roy", "Léa", "1990-03-01", "Nantes")));
	assert_false(is_same(
		lea, digest(arena, "Léa", "Roy", "1990-02-28", "Nantes")));
	/* A letter does not wander from one text to the next. */
	assert_false(is_same(
		lea, digest(arena, "RoyL", "éa", "1990-02-28", "Nantes")));
	assert_false(is_same(digest(arena, "Roy", "", "1990-02-28", "Nantes"),
			     digest(arena, "", "Roy", "1990-02-28", "Nantes")));
	assert_true(is_same(digest(arena, NULL, NULL, "1990-02-28", NULL),
			    digest(arena, "", "-", "1990-02-28", " ")));
	arena_free(arena);
}

/*
 * What is stored must be found again by every later version: these very
 * bytes, whatever becomes of ICU or of our own table.
 */
static void
check_stored(void **state)
{
	struct arena *arena = arena_new();
	char text[DIGEST_TEXT];

	(void)state;
	digest_format(digest(arena, "Lebœuf-D’Été", "Zoé ", "1990-02-28",
			     "Saint-Étienne (42)"),
		      text);
	assert_string_equal(text, "eef1f94bafe96f423f7811a7018f6f30");
	arena_free(arena);
}

static struct check_case {
	const char *name;
	const char *nom;
	const char *prenoms;
	const char *naissance;
	const char *lieu;
	enum candidat_verdict want;
} check_cases[] = {
	/* clang-format off */
	{ "all said",                "Roy", "Léa", "1990-02-28", "Nantes", CANDIDAT_ALLOWED },
	{ "a nom of one letter",     "Ô", "Léa", "1990-02-28", "Nantes", CANDIDAT_ALLOWED },
	{ "no nom",                  "", "Léa", "1990-02-28", "Nantes", CANDIDAT_WITHOUT_NOM },
	{ "nom not sent",            NULL, "Léa", "1990-02-28", "Nantes", CANDIDAT_WITHOUT_NOM },
	{ "a nom of spaces",         " \u00A0 ", "Léa", "1990-02-28", "Nantes", CANDIDAT_WITHOUT_NOM },
	{ "a nom of signs",          "-'’.", "Léa", "1990-02-28", "Nantes", CANDIDAT_WITHOUT_NOM },
	{ "a nom of an emoji",       "😀", "Léa", "1990-02-28", "Nantes", CANDIDAT_WITHOUT_NOM },
	{ "no prénom",               "Roy", " ", "1990-02-28", "Nantes", CANDIDAT_WITHOUT_PRENOMS },
	{ "no lieu",                 "Roy", "Léa", "1990-02-28", "", CANDIDAT_WITHOUT_LIEU },
	{ "16 on the day",           "Roy", "Léa", "2004-06-15", "Nantes", CANDIDAT_ALLOWED },
	{ "16 the day after",        "Roy", "Léa", "2004-06-16", "Nantes", CANDIDAT_TOO_YOUNG },
	{ "born that day",           "Roy", "Léa", "2020-06-15", "Nantes", CANDIDAT_TOO_YOUNG },
	{ "not born",                "Roy", "Léa", "2021-06-15", "Nantes", CANDIDAT_TOO_YOUNG },
	{ "111 the day after",       "Roy", "Léa", "1909-06-16", "Nantes", CANDIDAT_ALLOWED },
	{ "111 on the day",          "Roy", "Léa", "1909-06-15", "Nantes", CANDIDAT_TOO_OLD },
	{ "nothing: the first field is told", "", "", "2020-06-15", "", CANDIDAT_WITHOUT_NOM },
	{ "too young, no lieu: in the form's order", "Roy", "Léa", "2020-06-15", "", CANDIDAT_TOO_YOUNG },
	/* clang-format on */
};

static void
check_check(void **state)
{
	const struct check_case *c = *state;
	const struct candidat candidat = {
		.nom = c->nom,
		.prenoms = c->prenoms,
		.naissance = day(c->naissance),
		.lieu = c->lieu,
	};

	assert_string_equal(
		candidat_refusals[candidat_check(&candidat, day("2020-06-15"))]
			.code,
		candidat_refusals[c->want].code);
}

/* Born on 29/02/2004: 16 on 29/02/2020; on 29/02/1908: 111 on 28/02/2019. */
static void
check_leap(void **state)
{
	struct candidat candidat = {
		.nom = "Roy",
		.prenoms = "Léa",
		.naissance = day("2004-02-29"),
		.lieu = "Nantes",
	};

	(void)state;
	assert_int_equal(candidat_check(&candidat, day("2020-02-28")),
			 CANDIDAT_TOO_YOUNG);
	assert_int_equal(candidat_check(&candidat, day("2020-02-29")),
			 CANDIDAT_ALLOWED);
	candidat.naissance = day("1908-02-29");
	assert_int_equal(candidat_check(&candidat, day("2019-02-27")),
			 CANDIDAT_ALLOWED);
	assert_int_equal(candidat_check(&candidat, day("2019-02-28")),
			 CANDIDAT_TOO_OLD);
}

/* The last day counts; a month without such a day ends earlier. */
static struct return_case {
	const char *name;
	const char *essai;
	const char *debut;
	int32_t mois;
	bool want;
} return_cases[] = {
	/* clang-format off */
	{ "the day after",               "2019-06-15", "2019-06-16", 12, false },
	{ "a year later to the day",     "2019-06-15", "2020-06-15", 12, false },
	{ "a year and a day later",      "2019-06-15", "2020-06-16", 12, true },
	{ "from 29/02, on 28/02",        "2020-02-29", "2021-02-28", 12, false },
	{ "from 29/02, on 01/03",        "2020-02-29", "2021-03-01", 12, true },
	{ "six months, as set",          "2020-08-31", "2021-02-28", 6,  false },
	{ "six months and a day",        "2020-08-31", "2021-03-01", 6,  true },
	{ "at once only, as set",        "2020-06-15", "2020-06-16", 0,  true },
	/* clang-format on */
};

static void
check_return(void **state)
{
	const struct return_case *c = *state;

	assert_int_equal(
		candidat_returns_late(day(c->essai), day(c->debut), c->mois),
		c->want);
}

int
main(void)
{
	const struct CMUnitTest whole[] = {
		cmocka_unit_test(check_parts),
		cmocka_unit_test(check_stored),
		cmocka_unit_test(check_leap),
	};
	struct cases cases = { 0 };

	for (size_t i = 0; i < sizeof(whole) / sizeof(whole[0]); i++)
		cases.tests[cases.count++] = whole[i];
	cases_add(&cases, same_cases, sizeof(same_cases), sizeof(same_cases[0]),
		  check_same);
	cases_add(&cases, check_cases, sizeof(check_cases),
		  sizeof(check_cases[0]), check_check);
	cases_add(&cases, return_cases, sizeof(return_cases),
		  sizeof(return_cases[0]), check_return);
	return cases_run("candidat", &cases);
}
