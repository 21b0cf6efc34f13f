/* test_session_list.c: lists of sessions: whose, which, in what order. */
#include "store/session_list.h"

#include "../base/cases.h"

#include "view.h"

#include <string.h>

/*
 * Eight sessions: 1 to 4 of centre 1, 5 and 6 of centre 2, 7 and 8 of centre
 * 3; compte 4 answers for centres 1 and 3. Their D rises with their id, but 3
 * and 4 begin on the same day, and 8 begins first of all.
 */
static void
fill(struct place *place)
{
	place_sql(place, "INSERT INTO titre (code, sigle, intitule)"
			 " VALUES ('TP-2', 'AD', 'Assistant d’accueil à"
			 " Saint-Nazaire')");
	place_sql(place, "INSERT INTO compte (id, identifiant, nom, profil,"
			 " mot_de_passe) VALUES (4, 'x', 'X', 'centre', '')");
	place_sql(place, "INSERT INTO compte_centre VALUES (4, 1), (4, 3)");
	for (int i = 1; i <= 8; i++) {
		const int centre = i <= 4 ? 1 : i <= 6 ? 2 : 3;

		place_sql(place,
			  "INSERT INTO session SET id = %d, type = 'titre',"
			  " statut = '%s', titre = '%s', agrement = %d,"
			  " centre = %d, site = %d, departement = '%s',"
			  " region = '%s', debut = '2020-07-%02d',"
			  " fin = '2020-08-01'",
			  i, i % 2 ? "en-preparation" : "validee",
			  i == 5 ? "TP-2" : "TP-1", centre, centre, centre,
			  centre == 3 ? "75" : "44", centre == 3 ? "11" : "52",
			  i == 8   ? 1
			  : i == 4 ? 3 + 10
				   : i + 10);
	}
}

static const struct session_filter all = { "", "",    "",    "",
					   "", { 0 }, { 0 }, SESSION_DEBUT_DESC,
					   0,  { 0 } };

/* Ids of what one part shows, as rows; the search must have found the same. */
static const char *
ids(struct place *place, const struct actor *actor,
    const struct session_filter *filter, struct session_range *part)
{
	const char *found = "";
	const char *shown;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(
		store_session_search(place->store, actor, filter, part),
		OUTCOME_OK);
	for (size_t i = 0; i < part->count; i++)
		found = arena_printf(place->arena, "%s%d ", found,
				     (int)part->ids[i]);
	shown = view_column(
		place, store_session_rows(place->store, actor, part), "@id");
	assert_string_equal(shown, found);
	return shown;
}

/* The export shows the same as the list. */
static const char *
whole(struct place *place, const struct actor *actor,
      const struct session_filter *filter)
{
	enum outcome outcome;
	struct rows *rows;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = store_session_whole(place->store, actor, filter, &outcome);
	assert_int_equal(outcome, OUTCOME_OK);
	return view_column(place, rows, "@id");
}

static struct view_case territory_cases[] = {
	/* clang-format off */
	{ "a centre its own",                 PROFIL_CENTRE,   1,  "",   "",   "4 3 2 1 " },
	{ "a neighbouring centre its own",    PROFIL_CENTRE,   2,  "",   "",   "6 5 " },
	{ "two centres in one order",         PROFIL_CENTRE,   4,  "",   "",   "7 4 3 2 1 8 " },
	{ "a responsable without centre",     PROFIL_CENTRE,   99, "",   "",   "" },
	{ "an UD its département",            PROFIL_UD,       90, "44", "",   "6 5 4 3 2 1 " },
	{ "a neighbouring UD nothing",        PROFIL_UD,       90, "49", "",   "" },
	{ "a foreign UD its own",             PROFIL_UD,       90, "75", "",   "7 8 " },
	{ "an UD of nowhere nothing",         PROFIL_UD,       90, "",   "",   "" },
	{ "a DIRECCTE its région",            PROFIL_DIRECCTE, 90, "",   "52", "6 5 4 3 2 1 " },
	{ "a foreign DIRECCTE its own",       PROFIL_DIRECCTE, 90, "",   "11", "7 8 " },
	{ "the DGEFP everything",             PROFIL_DGEFP,    90, "",   "",   "7 6 5 4 3 2 1 8 " },
	{ "a service its scope",              PROFIL_SERVICE,  90, "75", "",   "7 8 " },
	{ "nobody nothing",                   PROFIL_PUBLIC,   0,  "",   "",   "" },
	/* clang-format on */
};

static void
check_territory(void **state)
{
	const struct view_case *c = *state;
	const struct actor actor = view_actor(c);
	struct session_range part;
	struct place *place;
	void *own;

	exam_enter(&own);
	place = own;
	fill(place);
	assert_string_equal(ids(place, &actor, &all, &part), c->want);
	assert_string_equal(whole(place, &actor, &all), c->want);
	place_leave(&own);
}

/* A filter of which the fields given matter: each text is named once. */
#define F(Q, STATUT, TITRE, CENTRE, DEPARTEMENT, ORDER)                        \
	{                                                                      \
		.q = Q, .statut = STATUT, .titre = TITRE, .centre = CENTRE,    \
		.departement = DEPARTEMENT, .order = ORDER                     \
	}

/* What the DGEFP, an UD and two centres see through one filter. */
static struct filter_case {
	const char *name;
	struct session_filter filter;
	const char *nation;
	const char *ud44;
	const char *centres; /* 1 and 3 */
} filter_cases[] = {
	/* clang-format off */
	{ "a statut that many have",  F("", "validee", "", "", "", SESSION_DEBUT_DESC), "6 4 2 8 ", "6 4 2 ", "4 2 8 " },
	{ "a statut of work to do",   F("", "en-preparation", "", "", "", SESSION_DEBUT_DESC), "7 5 3 1 ", "5 3 1 ", "7 3 1 " },
	{ "a titre",                  F("", "", "TP-2", "", "", SESSION_DEBUT_DESC), "5 ", "5 ", "" },
	{ "a titre and a statut",     F("", "en-preparation", "TP-1", "", "", SESSION_DEBUT_DESC), "7 3 1 ", "3 1 ", "7 3 1 " },
	{ "a centre by id",           F("", "", "", "2", "", SESSION_DEBUT_DESC), "6 5 ", "6 5 ", "" },
	{ "a centre that is none",    F("", "", "", "x", "", SESSION_DEBUT_DESC), "", "", "" },
	{ "a département",            F("", "", "", "", "75", SESSION_DEBUT_DESC), "7 8 ", "", "7 8 " },
	{ "by debut",                 F("", "", "", "", "", SESSION_DEBUT_ASC), "8 1 2 3 4 5 6 7 ", "1 2 3 4 5 6 ", "8 1 2 3 4 7 " },
	{ "by id",                    F("", "", "", "", "", SESSION_ID_ASC), "1 2 3 4 5 6 7 8 ", "1 2 3 4 5 6 ", "1 2 3 4 7 8 " },
	{ "by id, the last first",    F("", "", "", "", "", SESSION_ID_DESC), "8 7 6 5 4 3 2 1 ", "6 5 4 3 2 1 ", "8 7 4 3 2 1 " },
	{ "an id",                    F("7", "", "", "", "", SESSION_DEBUT_DESC), "7 ", "", "7 " },
	{ "an id as it is written",   F("ID 7", "", "", "", "", SESSION_DEBUT_DESC), "7 ", "", "7 " },
	{ "an URL",                   F("https://x/sessions/7?a", "", "", "", "", SESSION_DEBUT_DESC), "7 ", "", "7 " },
	{ "an id that is none",       F("77", "", "", "", "", SESSION_DEBUT_DESC), "", "", "" },
	{ "words of the titre",       F("secretaire COMPT", "", "", "", "", SESSION_DEBUT_DESC), "7 6 4 3 2 1 8 ", "6 4 3 2 1 ", "7 4 3 2 1 8 " },
	{ "behind an apostrophe",     F("Accueil", "", "", "", "", SESSION_DEBUT_DESC), "5 ", "5 ", "" },
	{ "a sigle",                  F("ad", "", "", "", "", SESSION_DEBUT_DESC), "5 ", "5 ", "" },
	{ "a titre's code",           F("tp-2", "", "", "", "", SESSION_DEBUT_DESC), "5 ", "5 ", "" },
	{ "a city, and a titre of it", F("saint nazaire", "", "", "", "", SESSION_DEBUT_DESC), "6 5 ", "6 5 ", "" },
	{ "a city and a statut",      F("paris", "validee", "", "", "", SESSION_DEBUT_DESC), "8 ", "", "8 " },
	{ "the middle of a word",     F("azaire", "", "", "", "", SESSION_DEBUT_DESC), "", "", "" },
	{ "a pattern is no pattern",  F("%", "", "", "", "", SESSION_DEBUT_DESC), "", "", "" },
	{ "a quote",                  F("x' OR '1'='1", "", "", "", "", SESSION_DEBUT_DESC), "", "", "" },
	/* clang-format on */
};

static void
check_filter(void **state)
{
	const struct filter_case *c = *state;
	const struct actor actors[] = {
		view_nation(),
		exam_actor(PROFIL_UD, 90, "44", ""),
		exam_actor(PROFIL_CENTRE, 4, "", ""),
	};
	const char *const want[] = { c->nation, c->ud44, c->centres };
	struct place *place;
	void *own;

	exam_enter(&own);
	place = own;
	fill(place);
	for (size_t i = 0; i < 3; i++) {
		struct session_range part;

		assert_string_equal(ids(place, &actors[i], &c->filter, &part),
				    want[i]);
		assert_string_equal(whole(place, &actors[i], &c->filter),
				    want[i]);
	}
	place_leave(&own);
}

static void
days_are_borders(void **state)
{
	struct place *place = *state;
	const struct actor actor = view_nation();
	struct session_filter filter = all;
	struct session_range part;

	fill(place);
	filter.du = (struct optional_date){ true, exam_date("2020-07-12") };
	filter.au = (struct optional_date){ true, exam_date("2020-07-13") };
	assert_string_equal(ids(place, &actor, &filter, &part), "4 3 2 ");
	filter.order = SESSION_ID_ASC;
	assert_string_equal(ids(place, &actor, &filter, &part), "4 3 2 ");
	assert_int_equal(part.order, SESSION_DEBUT_DESC);
}

static void
parts_follow_each_other(void **state)
{
	struct place *place = *state;
	const struct actor actor = view_nation();

	place_sql(place,
		  "INSERT INTO session (id, type, titre, agrement, centre,"
		  " site, departement, region, debut, fin)"
		  " SELECT seq, 'titre', 'TP-1', 1, 1, 1, '44', '52',"
		  " '2020-07-01' + INTERVAL seq DIV 7 DAY, '2020-09-01'"
		  " FROM seq_1_to_60");
	for (int order = 0; order < SESSION_ORDERS; order++) {
		struct session_filter filter = all;
		struct session_range part;
		const char *joined = "";

		filter.order = (enum session_order)order;
		do {
			joined = arena_printf(
				place->arena, "%s%s", joined,
				ids(place, &actor, &filter, &part));
			assert_int_equal(part.count, part.more ? 25 : 10);
			filter.after = part.ids[part.count - 1];
			filter.after_debut = part.debuts[part.count - 1];
		} while (part.more);
		filter.after = 0;
		assert_string_equal(joined, whole(place, &actor, &filter));
	}
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		EXAM_TEST(days_are_borders),
		EXAM_TEST(parts_follow_each_other),
	};
	int failed;

	place_make(true);
	for (size_t i = 0; i < sizeof(tests) / sizeof(tests[0]); i++)
		cases.tests[cases.count++] = tests[i];
	cases_add(&cases, territory_cases, sizeof(territory_cases),
		  sizeof(*territory_cases), check_territory);
	cases_add(&cases, filter_cases, sizeof(filter_cases),
		  sizeof(*filter_cases), check_filter);
	failed = cases_run("store session list", &cases);
	place_unmake();
	return failed;
}
