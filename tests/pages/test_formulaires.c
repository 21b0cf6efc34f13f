/* test_formulaires.c: the tables of all forms: each row fits its member, and
 * has a name for whoever fills it in. */
#include "app/formulaire.h"
#include "base/file.h"
#include "base/text.h"
#include "pages/routes.h"

#include "../base/cases.h"

#include <string.h>

enum { LIMIT = 100000 };

/* What a genre may fill, and how much room that takes. */
static const struct {
	unsigned int types; /* bits of enum champ_type */
	bool limited;	    /* a page that shows it says how long it may be */
} genres[] = {
	/* clang-format off */
	[CHAMP_TEXTE] =     { 1 << CHAMP_OF_TEXT, true },
	[CHAMP_LIGNES] =    { 1 << CHAMP_OF_TEXT, true },
	[CHAMP_CHIFFRES] =  { 1 << CHAMP_OF_TEXT, false },
	[CHAMP_NOMBRE] =    { 1 << CHAMP_OF_NUMBER | 1 << CHAMP_OF_OPTIONAL_NUMBER, true },
	[CHAMP_JOUR] =      { 1 << CHAMP_OF_DATE | 1 << CHAMP_OF_OPTIONAL_DATE, false },
	[CHAMP_SIRET] =     { 1 << CHAMP_OF_TEXT, true },
	[CHAMP_COURRIEL] =  { 1 << CHAMP_OF_TEXT, true },
	[CHAMP_TELEPHONE] = { 1 << CHAMP_OF_TEXT, true },
	[CHAMP_CHOIX] =     { 1 << CHAMP_OF_TEXT | 1 << CHAMP_OF_NUMBER | 1 << CHAMP_OF_NOTHING, false },
	[CHAMP_CASES] =     { 1 << CHAMP_OF_CODES, false },
	[CHAMP_CODES] =     { 1 << CHAMP_OF_CODES, true },
	[CHAMP_SECRET] =    { 1 << CHAMP_OF_NOTHING, false },
	/* clang-format on */
};

static const size_t sizes[] = {
	[CHAMP_OF_NOTHING] = 0,
	[CHAMP_OF_TEXT] = sizeof(const char *),
	[CHAMP_OF_NUMBER] = sizeof(int64_t),
	[CHAMP_OF_OPTIONAL_NUMBER] = sizeof(struct optional_number),
	[CHAMP_OF_DATE] = sizeof(struct date),
	[CHAMP_OF_OPTIONAL_DATE] = sizeof(struct optional_date),
	[CHAMP_OF_CODES] = sizeof(struct codes),
};

/* Where a test that fails stands. */
static void
assert_row(bool is, const struct formulaire *formulaire,
	   const struct champ *champ, const char *what)
{
	if (!is)
		fail_msg("%s.%s: %s", formulaire->code, champ->nom, what);
}

static void
check_row(const struct formulaire *formulaire, const struct champ *champ)
{
	const bool empty_is_zero = champ->type == CHAMP_OF_NUMBER &&
				   champ->genre == CHAMP_NOMBRE &&
				   !(champ->marks & CHAMP_OBLIGATOIRE);

	assert_row(genres[champ->genre].types & 1U << champ->type, formulaire,
		   champ, "its member is of a type that its genre cannot fill");
	assert_row(champ->at + sizes[champ->type] <= formulaire->size,
		   formulaire, champ, "its member lies outside its thing");
	assert_row(!genres[champ->genre].limited || champ->limite, formulaire,
		   champ, "it has no limit");
	assert_row(champ->type != CHAMP_OF_DATE ||
			   champ->marks & CHAMP_OBLIGATOIRE,
		   formulaire, champ, "its member cannot be empty");
	assert_row(!empty_is_zero || champ->minimum > 0, formulaire, champ,
		   "0 is a number and nothing");
	assert_row(!(champ->codes && champ->choices), formulaire, champ,
		   "it has choices of two kinds");
}

static void
check_names(const struct formulaire *formulaire)
{
	static const char *const ours[] = { "jeton", "cle", "revision",
					    "sceau" };
	const struct champ *champ = formulaire->champs;

	for (; champ->nom; champ++) {
		for (const struct champ *other = formulaire->champs;
		     other != champ; other++) {
			assert_row(!text_equal(other->nom, champ->nom),
				   formulaire, champ, "it comes twice");
			assert_row(other->type == CHAMP_OF_NOTHING ||
					   other->at != champ->at ||
					   champ->type == CHAMP_OF_NOTHING,
				   formulaire, champ,
				   "another field fills its member");
		}
		for (size_t i = 0; i < sizeof(ours) / sizeof(ours[0]); i++)
			assert_row(!text_equal(ours[i], champ->nom), formulaire,
				   champ, "that name is taken");
	}
}

static void
each_row_fits_its_member(void **state)
{
	size_t count = 0;

	(void)state;
	for (const struct route *route = routes; route->method; route++) {
		if (!route->formulaire)
			continue;
		assert_string_equal(route->method, "POST");
		assert_non_null(route->again);
		check_names(route->formulaire);
		for (const struct champ *champ = route->formulaire->champs;
		     champ->nom; champ++, count++)
			check_row(route->formulaire, champ);
	}
	assert_true(count > 10);
}

/* Has the list a line "FORM.FIELD=", or "FIELD="? */
static bool
has_label(struct arena *arena, const char *list, const char *formulaire,
	  const char *nom)
{
	return strstr(list, arena_printf(arena, "\n%s.%s=", formulaire, nom)) ||
	       strstr(list, arena_printf(arena, "\n%s=", nom));
}

static void
each_field_has_a_label(void **state)
{
	struct arena *arena = arena_new();
	struct bytes list;

	(void)state;
	assert_int_equal(file_read(arena, "xsl/champs.xsl", LIMIT, &list),
			 OUTCOME_OK);
	for (const struct route *route = routes; route->method; route++) {
		if (!route->formulaire)
			continue;
		for (const struct champ *champ = route->formulaire->champs;
		     champ->nom; champ++)
			assert_row(has_label(arena, list.data,
					     route->formulaire->code,
					     champ->nom),
				   route->formulaire, champ,
				   "it has no line in xsl/champs.xsl");
	}
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_row_fits_its_member),
		cmocka_unit_test(each_field_has_a_label),
	};

	return cmocka_run_group_tests_name("formulaires", tests, NULL, NULL);
}
