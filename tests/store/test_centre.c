/* test_centre.c: centres, sites and agréments: whose they are, what is kept. */
#include "store/agrement.h"
#include "store/centre.h"
#include "store/choix.h"

#include "../base/cases.h"

#include "view.h"

#include <string.h>

/* The centres of exam.h have a site and an agrément each, of their number. */
static struct view_case cases_of_territory[] = {
	/* clang-format off */
	{ "a centre its own",             PROFIL_CENTRE,   1,  "",   "",   "1 " },
	{ "a neighbouring centre",        PROFIL_CENTRE,   2,  "",   "",   "2 " },
	{ "a responsable without centre", PROFIL_CENTRE,   99, "",   "",   "" },
	{ "an UD",                        PROFIL_UD,       90, "44", "",   "2 1 " },
	{ "a neighbouring UD",            PROFIL_UD,       90, "49", "",   "" },
	{ "a foreign UD",                 PROFIL_UD,       90, "75", "",   "3 " },
	{ "a DIRECCTE",                   PROFIL_DIRECCTE, 90, "",   "52", "2 1 " },
	{ "a foreign DIRECCTE",           PROFIL_DIRECCTE, 90, "",   "11", "3 " },
	{ "the DGEFP",                    PROFIL_DGEFP,    90, "",   "",   "2 3 1 " },
	{ "nobody",                       PROFIL_PUBLIC,   0,  "",   "",   "" },
	/* clang-format on */
};

/* Finding one and listing all agree, for each kind of thing. */
static void
check_territory(void **state)
{
	const struct view_case *c = *state;
	const struct actor actor = view_actor(c);
	const struct agrement_filter any = { "", "", "", 0 };
	struct place *place;
	const char *agrements = "";
	const char *sites = "";
	void *own;

	exam_enter(&own);
	place = own;
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_string_equal(view_column(place,
					store_centre_list(place->store, &actor,
							  "", "", 0, 10),
					"@id"),
			    c->want);
	for (int64_t id = 1; id <= 4; id++) {
		const char *seen = arena_printf(place->arena, "%d ", (int)id);
		const enum outcome want =
			strstr(c->want, seen) ? OUTCOME_OK : OUTCOME_NOT_FOUND;
		struct agrement agrement;
		struct centre centre;
		struct site site;

		assert_int_equal(store_centre_find(place->store, &actor, id,
						   false, &centre),
				 want);
		assert_int_equal(
			store_site_find(place->store, &actor, id, false, &site),
			want);
		assert_int_equal(store_agrement_find(place->store, &actor, id,
						     &agrement),
				 want);
		sites = arena_printf(place->arena, "%s%s", sites,
				     view_column(place,
						 store_site_list(place->store,
								 &actor, id, 0),
						 "@id"));
		if (want == OUTCOME_OK)
			agrements = arena_printf(place->arena, "%s%s",
						 agrements, seen);
	}
	assert_string_equal(sites, agrements);
	assert_string_equal(
		view_column(
			place,
			store_agrement_list(place->store, &actor, &any, 0, 10),
			"@id"),
		agrements);
	place_leave(&own);
}

/* What the DGEFP finds among centres. */
static struct word_case {
	const char *name;
	const char *q;
	const char *want;
} word_cases[] = {
	/* clang-format off */
	{ "the nom",             "trois",           "3 " },
	{ "its beginning",       "TRO",             "3 " },
	{ "its middle",          "rois",            "" },
	{ "a city",              "saint nazaire",   "2 " },
	{ "a hyphenated city",   "Saint-Nazaire",   "2 " },
	{ "a pattern",           "_",               "" },
	{ "a SIRET in groups",   "732 829 320 00074", "1 " },
	{ "a SIRET of nobody",   "35600000000048",  "" },
	/* clang-format on */
};

static void
check_words(void **state)
{
	const struct word_case *c = *state;
	const struct actor actor = view_nation();
	struct place *place;
	void *own;

	exam_enter(&own);
	place = own;
	place_sql(place, "UPDATE centre SET siret = '73282932000074'"
			 " WHERE id = 1");
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_string_equal(view_column(place,
					store_centre_list(place->store, &actor,
							  c->q, "", 0, 10),
					"@id"),
			    c->want);
	place_leave(&own);
}

static void
the_second_of_two_is_told(void **state)
{
	struct place *place = *state;
	const struct actor actor = view_nation();
	struct centre centre;
	struct centre stale;
	bool taken = true;

	exam_begin(place);
	assert_int_equal(
		store_centre_find(place->store, &actor, 1, true, &centre),
		OUTCOME_OK);
	stale = centre;
	centre.nom = "Autre";
	assert_int_equal(store_centre_save(place->store, &centre, &taken),
			 OUTCOME_OK);
	assert_false(taken);
	assert_int_equal(centre.revision, 2);
	assert_int_equal(store_centre_save(place->store, &stale, &taken),
			 OUTCOME_CONFLICT);
	centre.siret = "22222222222222";
	assert_int_equal(store_centre_save(place->store, &centre, &taken),
			 OUTCOME_OK);
	assert_true(taken);
	exam_commit(place);
	assert_string_equal(place_sql(place, "SELECT CONCAT(siret, nom)"
					     " FROM centre WHERE id = 1"),
			    "11111111111111Autre");
}

static void
a_departement_is_theirs_or_not(void **state)
{
	struct place *place = *state;
	const struct actor ours = exam_actor(PROFIL_DIRECCTE, 90, "", "52");
	const char *region = "";

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(
		store_choix_region_of(place->store, &ours, "44", &region),
		OUTCOME_OK);
	assert_string_equal(region, "52");
	assert_int_equal(
		store_choix_region_of(place->store, &ours, "75", &region),
		OUTCOME_NOT_FOUND);
	assert_int_equal(
		store_choix_region_of(place->store, &ours, "44 ", &region),
		OUTCOME_NOT_FOUND);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		EXAM_TEST(the_second_of_two_is_told),
		EXAM_TEST(a_departement_is_theirs_or_not),
	};
	int failed;

	place_make(true);
	for (size_t i = 0; i < sizeof(tests) / sizeof(tests[0]); i++)
		cases.tests[cases.count++] = tests[i];
	cases_add(&cases, cases_of_territory, sizeof(cases_of_territory),
		  sizeof(*cases_of_territory), check_territory);
	cases_add(&cases, word_cases, sizeof(word_cases), sizeof(*word_cases),
		  check_words);
	failed = cases_run("store centre", &cases);
	place_unmake();
	return failed;
}
