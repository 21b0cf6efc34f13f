/* test_formulaire.c: forms as tables: what each genre takes, what is shown
 * again, what the journal is told. */
#include "app/formulaire.h"
#include "app/saisie.h"

#include "base/text.h"
#include "xml/library.h"

#include "../base/cases.h"

#include "typed.h"

#include <string.h>

/* A member of each type. */
struct thing {
	int64_t revision;
	const char *texte;
	const char *lignes;
	const char *siret;
	const char *courriel;
	const char *choix;
	int64_t nombre;
	int64_t id;
	struct optional_number mois;
	struct date debut;
	struct optional_date fin;
	struct codes cases;
	struct codes codes;
	const char *neuf;
};

static const struct refusal no_number = { "niveau-impossible", "", "" };
static const struct refusal bad = { "code-impossible", "R24", "" };
static const struct refusal good = { "", "", "" };
static const struct refusal no_choice = { "type-inconnu", "", "" };

static const struct refusal *
check(const char *text)
{
	return strchr(text, '!') ? &bad : &good;
}

static bool
is_fixed(const void *thing)
{
	return ((const struct thing *)thing)->revision == 9;
}

static const char *const codes[] = { "titre", "ccp", NULL };

#define OF(member) CHAMP_OF(struct thing, member)

static const struct champ champs[] = {
	/* clang-format off */
	{ "texte",    CHAMP_TEXTE,    CHAMP_OBLIGATOIRE, 10,  OF(texte), .check = check },
	{ "lignes",   CHAMP_LIGNES,   CHAMP_PERSONNEL,   10,  OF(lignes) },
	{ "siret",    CHAMP_SIRET,    0,                 40,  OF(siret) },
	{ "courriel", CHAMP_COURRIEL, 0,                 40,  OF(courriel) },
	{ "choix",    CHAMP_CHOIX,    CHAMP_OBLIGATOIRE, 0,   OF(choix), &no_choice, .codes = codes },
	{ "nombre",   CHAMP_NOMBRE,   0,                 8,   OF(nombre), &no_number, .minimum = 1 },
	{ "id",       CHAMP_CHOIX,    0,                 0,   OF(id) },
	{ "mois",     CHAMP_NOMBRE,   0,                 120, OF(mois) },
	{ "debut",    CHAMP_JOUR,     CHAMP_OBLIGATOIRE, 0,   OF(debut), .fixed = is_fixed },
	{ "fin",      CHAMP_JOUR,     0,                 0,   OF(fin) },
	{ "cases",    CHAMP_CASES,    0,                 0,   OF(cases), .check = check },
	{ "codes",    CHAMP_CODES,    0,                 20,  OF(codes), .check = check },
	{ "neuf",     CHAMP_TEXTE,    CHAMP_CREATION,    10,  OF(neuf) },
	{ "secret",   CHAMP_SECRET,   CHAMP_OBLIGATOIRE },
	{ 0 },
	/* clang-format on */
};

static const struct formulaire formulaire =
	FORMULAIRE("chose", struct thing, revision, champs);

/* What every form that is good holds. */
#define WHOLE "&texte=mot&choix=ccp&debut=15/06/2020"

/* One field of a form that is good besides, read into what it was. */
static struct read_case {
	const char *name;
	const char *sent;
	const char *told;
	const char *changed; /* what the journal tells of a change */
} read_cases[] = {
	/* clang-format off */
	{ "nothing more",            "", "", "" },
	{ "an empty one",            "texte=+", "obligatoire texte", "" },
	{ "spaces around",           "texte=+a%C2%A0", "", "texte=a" },
	{ "ten letters",             "texte=%C3%A9123456789", "", "texte=é123456789" },
	{ "eleven letters",          "texte=%C3%A91234567890", "trop-long texte", "" },
	{ "two lines",               "texte=a%0Ab", "une-ligne texte", "" },
	{ "what the domain refuses", "texte=a!", "code-impossible texte", "" },
	{ "lines of a person",       "lignes=a%0D%0Ab", "", "lignes=*" },
	{ "lines that are too long", "lignes=12345%0A67890", "trop-long lignes", "" },
	{ "a SIRET with spaces",     "siret=356+000+000+00048", "", "siret=35600000000048" },
	{ "a wrong SIRET",           "siret=356+000+000+00049", "siret-impossible siret", "" },
	{ "a mail address",          "courriel=a@b.fr", "", "courriel=a@b.fr" },
	{ "none",                    "courriel=ab.fr", "courriel-impossible courriel", "" },
	{ "another choice",          "choix=titre", "", "choix=titre" },
	{ "no choice",               "choix=", "type-inconnu choix", "" },
	{ "none of the choices",     "choix=ccs", "type-inconnu choix", "" },
	{ "the least number",        "nombre=1", "", "nombre=1" },
	{ "the greatest",            "nombre=8", "", "nombre=8" },
	{ "one less",                "nombre=0", "niveau-impossible nombre", "" },
	{ "one more",                "nombre=9", "niveau-impossible nombre", "" },
	{ "a sign",                  "nombre=-1", "niveau-impossible nombre", "" },
	{ "an id to choose",         "id=42", "", "id=42" },
	{ "no id",                   "id=x", "choix-inconnu id", "" },
	{ "no months at all",        "mois=0", "", "mois=0" },
	{ "spaces around a number",  "mois=+12%C2%A0", "", "mois=12" },
	{ "a fraction",              "mois=1.5", "nombre-impossible mois", "" },
	{ "months of many digits",   "mois=99999999999999999999", "nombre-impossible mois", "" },
	{ "a day",                   "debut=2020-06-16", "", "debut=2020-06-16" },
	{ "a day that is none",      "debut=31/06/2020", "date-impossible debut", "" },
	{ "no day",                  "debut=", "obligatoire debut", "" },
	{ "a day that may be missing", "fin=16/06/2020", "", "fin=2020-06-16" },
	{ "boxes, one twice",        "cases=b&cases=a&cases=b&cases=", "", "cases=b a" },
	{ "a box that is refused",   "cases=b&cases=a!", "code-impossible cases", "" },
	{ "codes, however parted",   "codes=a,+b;c%0Ad", "", "codes=a b c d" },
	{ "a code that is refused",  "codes=a+b!", "code-impossible codes", "" },
	{ "too many codes",          "codes=a+b+c+d+e+f+g+h+i+j+k", "trop-long codes", "" },
	{ "separators only",         "codes=,+;", "", "" },
	{ "what only new ones have", "neuf=a", "", "" },
	{ "a secret",                "secret=x", "", "" },
	/* clang-format on */
};

static struct thing
stored(void)
{
	return (struct thing){
		.revision = 3,
		.texte = "mot",
		.choix = "ccp",
		.debut = date_of((struct civil){ 2020, 6, 15 }),
	};
}

static void
check_read(void **state)
{
	const struct read_case *c = *state;
	const struct thing before = stored();
	struct arena *arena = arena_new();
	struct journal_entry entry = { 0 };
	struct thing thing = before;
	struct page page =
		typed_page(arena, arena_printf(arena, "%s%s", c->sent,
					       *c->sent ? WHOLE : WHOLE + 1));

	formulaire_read(&page, &formulaire, &thing);
	assert_string_equal(typed_told(&page), c->told);
	formulaire_compare(&page, &formulaire, &before, &thing, &entry);
	assert_string_equal(entry.apres, c->changed);
	arena_free(arena);
}

static void
what_is_left_empty_is_emptied(void **state)
{
	struct arena *arena = arena_new();
	struct journal_entry entry = { 0 };
	struct page page = typed_page(arena, "lignes=" WHOLE);
	struct thing before = stored();
	struct thing thing;

	(void)state;
	before.lignes = "Mme Riou";
	before.nombre = 4;
	before.mois = (struct optional_number){ true, 0 };
	before.fin = (struct optional_date){ true, before.debut };
	before.codes = (struct codes){ 2, codes };
	thing = before;
	formulaire_read(&page, &formulaire, &thing);
	formulaire_compare(&page, &formulaire, &before, &thing, &entry);
	assert_string_equal(typed_told(&page), "");
	assert_string_equal(entry.avant, "lignes=*\nnombre=4\nmois=0\n"
					 "fin=2020-06-15\ncodes=titre ccp");
	assert_string_equal(entry.apres,
			    "lignes=\nnombre=\nmois=\nfin=\ncodes=");
	assert_string_equal(thing.lignes, "");
	arena_free(arena);
}

static void
something_new_is_told_whole(void **state)
{
	struct arena *arena = arena_new();
	struct journal_entry entry = { 0 };
	struct page page = typed_page(arena, "neuf=n&lignes=l" WHOLE);
	struct thing thing = { 0 };

	(void)state;
	formulaire_read(&page, &formulaire, &thing);
	formulaire_compare(&page, &formulaire, NULL, &thing, &entry);
	assert_string_equal(entry.avant, "");
	assert_string_equal(entry.apres, "texte=mot\nlignes=*\nchoix=ccp\n"
					 "debut=2020-06-15\nneuf=n");
	arena_free(arena);
}

static void
the_journal_gets_what_it_can_hold(void **state)
{
	static const struct champ long_champs[] = {
		{ "texte", CHAMP_LIGNES, 0, 2000, OF(texte) },
		{ 0 },
	};
	static const struct formulaire long_one =
		FORMULAIRE("chose", struct thing, revision, long_champs);
	struct arena *arena = arena_new();
	struct journal_entry entry = { 0 };
	struct page page = typed_page(arena, "");
	struct thing thing = { 0 };
	char *text = arena_alloc(arena, 2 * 1500 + 1);

	(void)state;
	for (size_t i = 0; i < 1500; i++)
		memcpy(text + 2 * i, "é", 2);
	text[2] = '\n';
	text[3] = ' ';
	thing.texte = text;
	formulaire_compare(&page, &long_one, NULL, &thing, &entry);
	assert_int_equal(text_characters(entry.apres), 1000);
	assert_null(strchr(entry.apres, '\n'));
	arena_free(arena);
}

static void
a_field_that_is_only_shown_may_be_left_out(void **state)
{
	struct arena *arena = arena_new();
	struct page page = typed_page(arena, "texte=mot&choix=ccp");
	struct thing thing = stored();

	(void)state;
	formulaire_read(&page, &formulaire, &thing);
	assert_string_equal(typed_told(&page), "obligatoire debut");
	page.refusals.count = 0;
	thing.revision = 9;
	formulaire_read(&page, &formulaire, &thing);
	assert_string_equal(typed_told(&page), "");
	arena_free(arena);
}

static void
secrets_are_not_kept(void **state)
{
	(void)state;
	assert_true(formulaire_keeps(&formulaire, "texte"));
	assert_true(formulaire_keeps(&formulaire, "lignes"));
	assert_false(formulaire_keeps(&formulaire, "secret"));
	assert_false(formulaire_keeps(&formulaire, "jeton"));
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_left_empty_is_emptied),
		cmocka_unit_test(something_new_is_told_whole),
		cmocka_unit_test(the_journal_gets_what_it_can_hold),
		cmocka_unit_test(a_field_that_is_only_shown_may_be_left_out),
		cmocka_unit_test(secrets_are_not_kept),
	};

	xml_library_open();
	cases_add(&cases, read_cases, sizeof(read_cases), sizeof(*read_cases),
		  check_read);
	cases_add_tests(&cases, tests, sizeof(tests));
	return cases_run("formulaire", &cases);
}
