/* test_compte.c: accounts in the database. */
#include "store/compte.h"

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

static void
expect(const struct compte *got, const struct compte *want)
{
	assert_string_equal(got->identifiant, want->identifiant);
	assert_string_equal(got->nom, want->nom);
	assert_int_equal(got->profil, want->profil);
	assert_string_equal(got->departement, want->departement);
	assert_string_equal(got->region, want->region);
	assert_string_equal(got->mot_de_passe, want->mot_de_passe);
	assert_int_equal(got->verrouille, want->verrouille);
	assert_string_equal(got->courriel,
			    want->courriel ? want->courriel : "");
}

static struct whole_case {
	const char *name;
	struct compte compte;
} whole_cases[] = {
	/* clang-format off */
	{ "an UD",       { 0, 0, "essai.ud", "UD", PROFIL_UD, "44", "", "h", false, "ud44@exemple.fr" } },
	{ "a DIRECCTE",  { 0, 0, "essai.direccte", "DIRECCTE", PROFIL_DIRECCTE, "", "52", "h", false } },
	{ "the DGEFP",   { 0, 0, "essai.dgefp", "« DGEFP »", PROFIL_DGEFP, "", "", "h", false } },
	{ "a centre",    { 0, 0, "essai.centre", "😀", PROFIL_CENTRE, "", "", "h", false } },
	{ "a service",   { 0, 0, "essai.xml", "'; --", PROFIL_SERVICE, "", "", "h", false } },
	{ "a service of a departement", { 0, 0, "essai.xml44", "x", PROFIL_SERVICE, "44", "", "h", false } },
	{ "one that is locked", { 0, 0, "essai.clos", "x", PROFIL_DGEFP, "", "", "h", true } },
	/* clang-format on */
};

static void
check_whole(void **state)
{
	const struct whole_case *c = *state;
	struct compte found = { 0 };
	struct place *place;
	int64_t id;
	void *own;

	assert_int_equal(place_enter(&own), 0);
	place = own;
	begin(place);
	id = add(place, &c->compte);
	assert_int_equal(
		store_compte_find(place->store, c->compte.identifiant, &found),
		OUTCOME_OK);
	expect(&found, &c->compte);
	assert_int_equal(found.id, id);
	assert_int_equal(found.revision, 1);
	assert_int_equal(store_compte_by_id(place->store, id, true, &found),
			 OUTCOME_OK);
	expect(&found, &c->compte);
	store_rollback(place->store);
	place_leave(&own);
}

static void
one_that_is_not_there_is_not_found(void **state)
{
	static const char *const names[] = { "", "essai", "Essai.ud",
					     "essai_ud", "éssai.ud" };
	struct place *place = *state;
	struct compte found;
	int64_t id;

	begin(place);
	id = add(place, &ud);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		assert_int_equal(
			store_compte_find(place->store, names[i], &found),
			OUTCOME_NOT_FOUND);
	assert_int_equal(store_compte_by_id(place->store, id + 1, true, &found),
			 OUTCOME_NOT_FOUND);
	store_rollback(place->store);
}

static void
an_identifiant_is_one_account_s(void **state)
{
	struct place *place = *state;
	struct compte again = ud;

	begin(place);
	add(place, &ud);
	assert_int_equal(store_compte_add(place->store, &again),
			 OUTCOME_CONFLICT);
	assert_int_equal(again.id, 0);
	store_rollback(place->store);
}

static void
a_change_wants_its_revision(void **state)
{
	struct place *place = *state;
	struct compte compte = ud;
	struct compte found = { 0 };
	struct compte stale;

	begin(place);
	compte.id = add(place, &ud);
	compte.revision = 1;
	compte.nom = "Autre";
	compte.profil = PROFIL_DIRECCTE;
	compte.departement = "";
	compte.region = "52";
	compte.mot_de_passe = "autre";
	compte.verrouille = true;
	compte.courriel = "autre@exemple.fr";
	stale = compte;
	assert_int_equal(store_compte_save(place->store, &compte), OUTCOME_OK);
	assert_int_equal(compte.revision, 2);
	assert_int_equal(store_compte_save(place->store, &stale),
			 OUTCOME_CONFLICT);
	assert_int_equal(stale.revision, 1);
	assert_int_equal(
		store_compte_by_id(place->store, compte.id, true, &found),
		OUTCOME_OK);
	expect(&found, &compte);
	assert_int_equal(found.revision, 2);
	store_rollback(place->store);
}

static void
the_database_wants_a_territory_too(void **state)
{
	struct place *place = *state;
	struct compte compte = ud;

	begin(place);
	compte.departement = "";
	assert_int_equal(store_compte_add(place->store, &compte),
			 OUTCOME_FAILED);
	compte.departement = "99X";
	assert_int_equal(store_compte_add(place->store, &compte),
			 OUTCOME_FAILED);
	store_rollback(place->store);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		PLACE_TEST(one_that_is_not_there_is_not_found),
		PLACE_TEST(an_identifiant_is_one_account_s),
		PLACE_TEST(a_change_wants_its_revision),
		PLACE_TEST(the_database_wants_a_territory_too),
	};
	int failed;

	place_make(true);
	cases_add(&cases, whole_cases, sizeof(whole_cases),
		  sizeof(*whole_cases), check_whole);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("store compte", &cases);
	place_unmake();
	return failed;
}
