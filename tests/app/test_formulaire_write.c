/* test_formulaire_write.c: forms in the document of their page: as stored, as
 * typed, beside what somebody else stored. */
#include "app/formulaire.h"
#include "app/saisie.h"

#include "xml/library.h"

#include "../base/cases.h"

#include "typed.h"

#include <string.h>

struct thing {
	int64_t revision;
	const char *nom;
	struct date debut;
	int64_t mois;
	const char *type;
	struct codes ccp;
};

static bool
is_old(const void *thing)
{
	return ((const struct thing *)thing)->revision > 5;
}

static const char *const types[] = { "titre", "ccp", NULL };

/* Of these there are none now. */
static struct rows *
no_rows(struct page *page, const void *thing)
{
	(void)page;
	(void)thing;
	return NULL;
}

#define OF(member) CHAMP_OF(struct thing, member)

static const struct champ champs[] = {
	/* clang-format off */
	{ "nom",     CHAMP_TEXTE,  CHAMP_OBLIGATOIRE, 20, OF(nom), .choices = no_rows },
	{ "debut",   CHAMP_JOUR,   CHAMP_OBLIGATOIRE, 0,  OF(debut), .fixed = is_old, .regle = "R16" },
	{ "mois",    CHAMP_NOMBRE, 0,                 12, OF(mois), .minimum = 1 },
	{ "type",    CHAMP_CHOIX,  0,                 0,  OF(type), .codes = types },
	{ "ccp",     CHAMP_CASES,  0,                 0,  OF(ccp) },
	{ "nouveau", CHAMP_SECRET, CHAMP_CREATION,    0,  .autocomplete = "new-password" },
	{ 0 },
	/* clang-format on */
};

static const struct formulaire formulaire =
	FORMULAIRE("chose", struct thing, revision, champs);

static const struct form forms[] = { { ".html", "text/html" }, { 0 } };

static enum outcome
nothing(struct page *page)
{
	(void)page;
	return OUTCOME_OK;
}

static const struct route routes[] = {
	{ "POST", "/choses/{}", PLACE_APPLICATION, PROFIL_DGEFP, "chose",
	  nothing, forms, .formulaire = &formulaire },
	{ 0 },
};

static const char *
written(struct page *page, const struct thing *thing, enum profil profil)
{
	static const struct application application = { .routes = routes };
	const struct actor actor = { .profil = profil };
	const char *text;

	page->application = &application;
	page->actor = &actor;
	page->document = xml_writer_open("page");
	assert_int_equal(
		formulaire_write(page, &formulaire, "/choses/1", thing),
		OUTCOME_OK);
	text = strstr(xml_writer_close(page->document, page->arena).data,
		      "<page");
	page->document = NULL;
	page->actor = NULL;
	return strchr(text, '>') + 1;
}

#define NOM                                                                    \
	"<champ nom=\"nom\" genre=\"texte\" limite=\"20\" "                    \
	"obligatoire=\"oui\">"
#define DEBUT                                                                  \
	"<champ nom=\"debut\" genre=\"jour\" obligatoire=\"oui\" "             \
	"regle=\"R16\">"
#define MOIS	   "<champ nom=\"mois\" genre=\"nombre\" minimum=\"1\" limite=\"12\""
#define TYPE	   "<champ nom=\"type\" genre=\"choix\">"
#define TYPES	   "<option valeur=\"titre\"/><option valeur=\"ccp\"/></champ>"
#define CCP	   "<champ nom=\"ccp\" genre=\"cases\""
#define FORM(rest) "<formulaire code=\"chose\" action=\"/choses/1\"" rest ">"
#define END	   "</formulaire></page>\n"

static const char *const codes[] = { "CP-1", "CP-2" };

static struct thing
stored(void)
{
	return (struct thing){
		.revision = 3,
		.nom = "<b>",
		.debut = date_of((struct civil){ 2020, 6, 15 }),
		.type = "ccp",
		.ccp = { 2, codes },
	};
}

static void
as_it_is_stored(void **state)
{
	struct arena *arena = arena_new();
	struct page page = typed_page(arena, "");
	const struct thing thing = stored();

	(void)state;
	assert_string_equal(
		written(&page, &thing, PROFIL_DGEFP),
		FORM(" revision=\"3\"") NOM
		"<valeur>&lt;b&gt;</valeur></champ>" DEBUT
		"<valeur>2020-06-15</valeur></champ>" MOIS "/>" TYPE
		"<valeur>ccp</valeur>" TYPES CCP
		"><valeur>CP-1</valeur><valeur>CP-2</valeur></champ>" END);
	arena_free(arena);
}

static void
something_new_is_empty(void **state)
{
	struct arena *arena = arena_new();
	struct page page = typed_page(arena, "");

	(void)state;
	assert_string_equal(
		written(&page, &(struct thing){ 0 }, PROFIL_DGEFP),
		FORM("") "<champ nom=\"nom\" genre=\"texte\" limite=\"20\" "
			 "obligatoire=\"oui\"/><champ nom=\"debut\" "
			 "genre=\"jour\" obligatoire=\"oui\" "
			 "regle=\"R16\"/>" MOIS "/>" TYPE TYPES CCP
			 "/><champ nom=\"nouveau\" "
			 "genre=\"secret\" "
			 "autocomplete=\"new-password\"/>" END);
	arena_free(arena);
}

static void
nobody_else_sees_it(void **state)
{
	struct arena *arena = arena_new();
	struct page page = typed_page(arena, "");
	const struct thing thing = stored();

	(void)state;
	assert_null(strstr(written(&page, &thing, PROFIL_UD), "formulaire"));
	arena_free(arena);
}

static void
as_it_was_typed(void **state)
{
	struct arena *arena = arena_new();
	struct page page = typed_page(
		arena, "nom=+x+&mois=13&type=&ccp=CP-2&nouveau=secret");
	const struct thing thing = stored();

	(void)state;
	page.path = "/choses/1";
	page.again = OUTCOME_INVALID;
	assert_string_equal(written(&page, &thing, PROFIL_DGEFP),
			    FORM(" revision=\"3\" saisi=\"oui\"") NOM
			    "<valeur> x </valeur></champ>" DEBUT
			    "<valeur>2020-06-15</valeur></champ>" MOIS
			    "><valeur>13</valeur></champ>" TYPE TYPES CCP
			    "><valeur>CP-2</valeur></champ>" END);
	arena_free(arena);
}

static void
another_form_of_the_page_stays(void **state)
{
	struct arena *arena = arena_new();
	struct page page = typed_page(arena, "nom=x");
	const struct thing thing = stored();
	const char *text;

	(void)state;
	page.path = "/choses/1/verrou";
	page.again = OUTCOME_INVALID;
	text = written(&page, &thing, PROFIL_DGEFP);
	assert_non_null(strstr(text, NOM "<valeur>&lt;b&gt;</valeur>"));
	assert_null(strstr(text, "saisi"));
	arena_free(arena);
}

static void
beside_what_was_stored_meanwhile(void **state)
{
	struct arena *arena = arena_new();
	struct page page = typed_page(
		arena, "nom=y&debut=15/06/2020&mois=6&type=&ccp=CP-1&ccp=CP-2");
	const struct thing thing = stored();

	(void)state;
	page.path = "/choses/1";
	page.again = OUTCOME_CONFLICT;
	assert_string_equal(
		written(&page, &thing, PROFIL_DGEFP),
		FORM(" revision=\"3\" saisi=\"oui\"") NOM
		"<valeur>y</valeur><enregistree>&lt;b&gt;</enregistree>"
		"</champ>" DEBUT "<valeur>15/06/2020</valeur></champ>" MOIS
		"><valeur>6</valeur><enregistree></enregistree></champ>" TYPE
		"<enregistree>ccp</enregistree>" TYPES CCP
		"><valeur>CP-1</valeur><valeur>CP-2</valeur></champ>" END);
	arena_free(arena);
}

static void
what_is_only_shown_says_so(void **state)
{
	struct arena *arena = arena_new();
	struct page page = typed_page(arena, "");
	struct thing thing = stored();

	(void)state;
	thing.revision = 6;
	assert_non_null(strstr(written(&page, &thing, PROFIL_DGEFP),
			       "<champ nom=\"debut\" genre=\"jour\" "
			       "obligatoire=\"oui\" fixe=\"oui\""));
	arena_free(arena);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(as_it_is_stored),
		cmocka_unit_test(something_new_is_empty),
		cmocka_unit_test(nobody_else_sees_it),
		cmocka_unit_test(as_it_was_typed),
		cmocka_unit_test(another_form_of_the_page_stays),
		cmocka_unit_test(beside_what_was_stored_meanwhile),
		cmocka_unit_test(what_is_only_shown_says_so),
	};

	xml_library_open();
	return cmocka_run_group_tests_name("formulaire_write", tests, NULL,
					   NULL);
}
