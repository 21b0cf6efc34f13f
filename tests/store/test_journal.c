/* test_journal.c: the history as a list. */
#include "store/journal_list.h"

#include "base/text.h"

#include "../base/cases.h"

#include "view.h"

/* One line for each centre of exam.h, and a titre's, which is nobody's. */
static void
fill(struct place *place)
{
	for (int i = 1; i <= 3; i++)
		place_sql(place,
			  "INSERT INTO journal SET date = '2020-06-%02d',"
			  " auteur = 'a', noun = '%s', noun_id = '%d',"
			  " verb = 'v', centre = %d, departement = '%s',"
			  " region = '%s'",
			  i, i == 2 ? "site" : "centre", i, i,
			  i == 3 ? "75" : "44", i == 3 ? "11" : "52");
	place_sql(place, "INSERT INTO journal SET date = '2020-06-09',"
			 " auteur = 'a', noun = 'titre', noun_id = 'TP-1',"
			 " verb = 'v'");
}

static const char *
list(struct place *place, const struct actor *actor,
     const struct journal_filter *filter, int64_t *last)
{
	enum outcome outcome;
	struct rows *rows;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = store_journal_list(place->store, actor, filter, last, &outcome);
	assert_int_equal(outcome, OUTCOME_OK);
	return view_column(place, rows, "@id");
}

static struct view_case territory_cases[] = {
	/* clang-format off */
	{ "a centre its own",             PROFIL_CENTRE,   1,  "",   "",   "1 " },
	{ "a neighbouring centre",        PROFIL_CENTRE,   2,  "",   "",   "2 " },
	{ "a responsable without centre", PROFIL_CENTRE,   99, "",   "",   "" },
	{ "an UD",                        PROFIL_UD,       90, "44", "",   "2 1 " },
	{ "a neighbouring UD",            PROFIL_UD,       90, "49", "",   "" },
	{ "an UD of nowhere",             PROFIL_UD,       90, "",   "",   "" },
	{ "a DIRECCTE",                   PROFIL_DIRECCTE, 90, "",   "52", "2 1 " },
	{ "a foreign DIRECCTE",           PROFIL_DIRECCTE, 90, "",   "11", "3 " },
	{ "the DGEFP what is nobody's",   PROFIL_DGEFP,    90, "",   "",   "TP-1 3 2 1 " },
	{ "nobody",                       PROFIL_PUBLIC,   0,  "",   "",   "" },
	/* clang-format on */
};

static void
check_territory(void **state)
{
	const struct view_case *c = *state;
	const struct actor actor = view_actor(c);
	const struct journal_filter any = { .noun = "" };
	struct place *place;
	int64_t last = -1;
	void *own;

	exam_enter(&own);
	place = own;
	fill(place);
	assert_string_equal(list(place, &actor, &any, &last), c->want);
	assert_int_equal(last, 0);
	place_leave(&own);
}

static void
filters_and_parts(void **state)
{
	struct place *place = *state;
	const struct actor actor = view_nation();
	const struct instant du = place_instant("2020-06-02T02:00:00+02:00");
	const struct instant au = place_instant("2020-06-03T02:00:00+02:00");
	struct journal_filter filter = { .noun = "centre" };
	int64_t last;

	fill(place);
	assert_string_equal(list(place, &actor, &filter, &last), "3 1 ");
	filter = (struct journal_filter){ .noun = "", .du = &du, .au = &au };
	assert_string_equal(list(place, &actor, &filter, &last), "2 ");
	place_sql(place, "INSERT INTO journal (date, auteur, noun, noun_id,"
			 " verb) SELECT '2020-06-10', 'a', 'n', 'x', 'v'"
			 " FROM seq_1_to_24");
	filter = (struct journal_filter){ .noun = "" };
	list(place, &actor, &filter, &last);
	assert_true(last > 0);
	filter.before = last;
	assert_string_equal(list(place, &actor, &filter, &last), "3 2 1 ");
	assert_int_equal(last, 0);
}

/* Two at the same second, and one told late. */
static void
the_newest_is_what_was_done_last(void **state)
{
	struct place *place = *state;
	const struct actor nation = view_nation();
	const struct actor ud = exam_actor(PROFIL_UD, 90, "44", "");
	const struct instant du = place_instant("2020-06-01T12:00:00+02:00");
	struct journal_filter filter = { .noun = "" };
	int64_t last;

	fill(place);
	place_sql(place, "UPDATE journal SET date = '2020-06-02'"
			 " WHERE noun_id = 'TP-1'");
	place_sql(place, "UPDATE journal SET date = '2020-06-04'"
			 " WHERE noun_id = '1'");
	assert_string_equal(list(place, &nation, &filter, &last),
			    "1 3 TP-1 2 ");
	for (const char *id = "12"; *id; id++) {
		text_parse_id(place_sql(place,
					"SELECT id FROM journal"
					" WHERE noun_id = '%s'",
					*id == '1' ? "TP-1" : "3"),
			      &filter.before);
		assert_string_equal(list(place, &nation, &filter, &last),
				    *id == '1' ? "2 " : "TP-1 2 ");
	}
	filter.au = &du;
	assert_string_equal(list(place, &nation, &filter, &last), "");
	filter = (struct journal_filter){ .noun = "centre", .du = &du };
	assert_string_equal(list(place, &ud, &filter, &last), "1 ");
	filter.noun = "site";
	assert_string_equal(list(place, &ud, &filter, &last), "2 ");
	filter.before = 999999999;
	assert_string_equal(list(place, &ud, &filter, &last), "2 ");
	place_sql(place, "INSERT INTO journal (date, auteur, noun, noun_id,"
			 " verb) SELECT '2020-05-10', 'a', 'n', 'x', 'v'"
			 " FROM seq_1_to_24");
	filter = (struct journal_filter){ .noun = "" };
	list(place, &nation, &filter, &filter.before);
	assert_string_equal(list(place, &nation, &filter, &last), "x x x ");
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		EXAM_TEST(filters_and_parts),
		EXAM_TEST(the_newest_is_what_was_done_last),
	};
	int failed;

	place_make(true);
	cases_add_tests(&cases, tests, sizeof(tests));
	cases_add(&cases, territory_cases, sizeof(territory_cases),
		  sizeof(*territory_cases), check_territory);
	failed = cases_run("store journal", &cases);
	place_unmake();
	return failed;
}
