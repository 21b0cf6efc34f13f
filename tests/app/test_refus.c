/* test_refus.c: what is wrong with a form, and what is shown of it again. */
#include "app/saisie.h"

#include "xml/library.h"

#include "../base/cases.h"

#include "typed.h"

#include <string.h>

static const struct refusal ruled = { "trop-tard", "R16", "debut" };
static const struct refusal barred = { "statut-clos", "R17", "" };
static const struct refusal allowed = { "", "", "" };

static void
a_refusal_without_field_forbids(void **state)
{
	struct arena *arena = arena_new();
	struct page page = typed_page(arena, "");

	(void)state;
	saisie_refuse(&page, &allowed);
	assert_int_equal(saisie_outcome(&page), OUTCOME_OK);
	saisie_refuse(&page, &ruled);
	assert_int_equal(saisie_outcome(&page), OUTCOME_INVALID);
	saisie_refuse_at(&page, &barred, "candidat-12");
	assert_int_equal(saisie_outcome(&page), OUTCOME_INVALID);
	saisie_refuse(&page, &barred);
	assert_int_equal(saisie_outcome(&page), OUTCOME_FORBIDDEN);
	assert_string_equal(typed_told(&page), "trop-tard debut|statut-clos "
					       "candidat-12|statut-clos ");
	arena_free(arena);
}

static void
no_more_than_the_first_are_told(void **state)
{
	struct arena *arena = arena_new();
	struct page page = typed_page(arena, "");

	(void)state;
	for (int i = 0; i < PAGE_REFUSALS + 2; i++)
		saisie_refuse(&page, &ruled);
	assert_int_equal(page.refusals.count, PAGE_REFUSALS);
	assert_int_equal(saisie_outcome(&page), OUTCOME_INVALID);
	arena_free(arena);
}

static void
secrets_are_not_shown_again(void **state)
{
	struct arena *arena = arena_new();
	struct page page = typed_page(
		arena, "jeton=1&cle=2&revision=3&mot_de_passe=4&nouveau=5&"
		       "confirmation=6&fichier=7&sceau=8&reprise=9&nom=%3Cb%3E%"
		       "26&nom=&mot=x");
	struct xml_writer *document = xml_writer_open("page");

	(void)state;
	saisie_refuse(&page, &ruled);
	saisie_refuse(&page, &barred);
	saisie_write(&page, document);
	assert_string_equal(
		strstr(xml_writer_close(document, arena).data, "<saisie"),
		"<saisie code=\"refus\">"
		"<champ nom=\"nom\">&lt;b&gt;&amp;</champ>"
		"<champ nom=\"nom\"></champ><champ nom=\"mot\">x</champ>"
		"<refus code=\"trop-tard\" regle=\"R16\" champ=\"debut\"/>"
		"<refus code=\"statut-clos\" regle=\"R17\"/></saisie>"
		"</page>\n");
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_refusal_without_field_forbids),
		cmocka_unit_test(no_more_than_the_first_are_told),
		cmocka_unit_test(secrets_are_not_shown_again),
	};

	xml_library_open();
	return cmocka_run_group_tests_name("refus", tests, NULL, NULL);
}
