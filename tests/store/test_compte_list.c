/* test_compte_list.c: lists of accounts, and the centres of one. */
#include "store/compte.h"
#include "store/demande.h"

#include "../base/cases.h"

#include "place.h"

#include <string.h>

static const struct compte ud = {
	.identifiant = "essai.ud",
	.nom = "UD d’essai",
	.profil = PROFIL_UD,
	.departement = "44",
	.region = "",
	.mot_de_passe = "$argon2id$x",
};

static void
begin(struct place *place)
{
	place_sql(place, "DELETE FROM login");
	place_sql(place, "DELETE FROM compte_centre");
	place_sql(place, "DELETE FROM compte");
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
}

static int64_t
add(struct place *place, const struct compte *compte)
{
	struct compte added = *compte;

	assert_int_equal(store_compte_add(place->store, &added), OUTCOME_OK);
	assert_true(added.id > 0);
	assert_int_equal(added.revision, 1);
	return added.id;
}

/* "identifiant …" of the rows, in their order. */
static const char *
told(struct place *place, struct rows *rows, const char *column)
{
	const char *text = "";

	while (rows_next(rows))
		for (size_t i = 0; i < rows_columns(rows); i++) {
			const char *value = rows_value(rows);

			if (strcmp(rows_name(rows, i), column) == 0)
				text = arena_printf(place->arena, "%s%s ", text,
						    value ? value : "-");
		}
	assert_int_equal(rows_close(rows), OUTCOME_OK);
	return text;
}

static struct list_case {
	const char *name;
	const char *q;
	const char *after;
	int64_t limit;
	const char *want;
} list_cases[] = {
	/* clang-format off */
	{ "all",                      "", "", 10, "a.ud b.ud c.dgefp " },
	{ "the first two",            "", "", 2, "a.ud b.ud " },
	{ "behind one",               "", "a.ud", 10, "b.ud c.dgefp " },
	{ "behind the last",          "", "c.dgefp", 10, "" },
	{ "by identifiant",           ".ud", "", 10, "a.ud b.ud " },
	{ "by name",                  "Nantes", "", 10, "a.ud " },
	{ "by name, small letters",   "nantes", "", 10, "a.ud " },
	{ "by name, an accent in small", "évry", "", 10, "b.ud " },
	{ "by name, no accent",       "evry", "", 10, "b.ud " },
	{ "by name, another accent",  "nântes", "", 10, "a.ud " },
	{ "by identifiant, capitals", "B.UD", "", 10, "b.ud " },
	{ "within a name",            "nte", "", 10, "a.ud " },
	{ "by what is nowhere",       "Lyon", "", 10, "" },
	{ "a percent sign is one",    "%", "", 10, "c.dgefp " },
	{ "a percent sign in a word", "N%s", "", 10, "" },
	{ "an underscore is one",     "b_ud", "", 10, "" },
	{ "an escape is one",         "!", "", 10, "" },
	{ "a quote is one",           "'", "", 10, "" },
	/* clang-format on */
};

static void
check_list(void **state)
{
	const struct list_case *c = *state;
	struct compte compte = ud;
	struct place *place;
	void *own;

	assert_int_equal(place_enter(&own), 0);
	place = own;
	begin(place);
	compte.identifiant = "b.ud";
	compte.nom = "Évry";
	add(place, &compte);
	compte.identifiant = "a.ud";
	compte.nom = "Nantes";
	add(place, &compte);
	compte.identifiant = "c.dgefp";
	compte.nom = "100 %";
	compte.profil = PROFIL_DGEFP;
	compte.departement = "";
	add(place, &compte);
	assert_string_equal(
		told(place,
		     store_compte_list(place->store, c->q, c->after, c->limit),
		     "@identifiant"),
		c->want);
	store_rollback(place->store);
	place_leave(&own);
}

static void
an_account_answers_for_its_centres(void **state)
{
	struct place *place = *state;
	struct compte compte = ud;
	bool known = false;
	int64_t id;

	place_sql(place, "INSERT IGNORE INTO centre (siret, nom) VALUES"
			 " ('73282932000074', 'B'), ('13000548100010', 'A')");
	begin(place);
	compte.profil = PROFIL_CENTRE;
	compte.departement = "";
	id = add(place, &compte);
	assert_int_equal(store_compte_add_centre(place->store, id,
						 "73282932000074", &known),
			 OUTCOME_OK);
	assert_true(known);
	assert_int_equal(store_compte_add_centre(place->store, id,
						 "13000548100010", &known),
			 OUTCOME_OK);
	assert_true(known);
	assert_int_equal(store_compte_add_centre(place->store, id,
						 "00000000000001", &known),
			 OUTCOME_OK);
	assert_false(known);
	assert_string_equal(
		told(place, store_compte_centres(place->store, id), "@siret"),
		"13000548100010 73282932000074 ");
	assert_string_equal(
		told(place, store_compte_show(place->store, id), "@verrouille"),
		"- ");
	for (int i = 0; i < 2; i++)
		assert_int_equal(store_compte_clear_centres(place->store, id),
				 OUTCOME_OK);
	assert_string_equal(
		told(place, store_compte_centres(place->store, id), "@siret"),
		"");
	store_rollback(place->store);
}

/* Whom a demande may be given to. */
static void
a_locked_agent_is_not_offered(void **state)
{
	struct place *place = *state;
	struct compte locked = ud;

	begin(place);
	locked.identifiant = "essai.ferme";
	locked.verrouille = true;
	add(place, &locked);
	add(place, &ud);
	assert_string_equal(
		told(place, store_demande_agents(place->store, "44"), ""),
		"UD d’essai ");
	store_rollback(place->store);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		PLACE_TEST(a_locked_agent_is_not_offered),
		PLACE_TEST(an_account_answers_for_its_centres),
	};
	int failed;

	place_make(true);
	cases_add(&cases, list_cases, sizeof(list_cases), sizeof(*list_cases),
		  check_list);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("store compte list", &cases);
	place_unmake();
	return failed;
}
