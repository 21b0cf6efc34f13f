/* test_list.c: bulletins as rows. */
#include "store/bulletin.h"

#include "../base/cases.h"

#include "place.h"

#include <string.h>

enum { COLUMNS = 11 };

#define AT(day) "2020-06-" day "T10:00:00+02:00"

static void
put(struct place *place, const char *numero, const char *etape,
    const char *publie, const char *maj)
{
	place_sql(place,
		  "INSERT INTO bulletin SET numero = '%s', etape = '%s',"
		  " publie = %s, maj = %s, enregistre = IFNULL(maj,"
		  " '2020-06-30 00:00:00'), retire = IF('%s' = 'retire',"
		  " '2020-06-20 08:00:00', NULL), motif = 'why',"
		  " publics = 'ud', intitule = 'é', resume = 'r',"
		  " document = 'd'",
		  numero, etape, publie, maj, etape);
}

/* Rows as text: cells between |, rows between newlines, NULL as -. */
static const char *
text_of(struct place *place, struct rows *rows, size_t columns)
{
	const char *text = "";

	while (rows_next(rows)) {
		assert_true(columns <= rows_columns(rows));
		for (size_t i = 0; i < columns; i++) {
			const char *value = rows_value(rows);

			text = arena_printf(place->arena, "%s%s%s", text,
					    value ? value : "-",
					    i + 1 < columns ? "|" : "\n");
		}
	}
	assert_int_equal(rows_close(rows), OUTCOME_OK);
	return text;
}

static const char *
list(struct place *place, int64_t limit, size_t columns)
{
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	return text_of(
		place,
		store_bulletin_list(place->store, "http://x/", "tag:x/", limit),
		columns);
}

static void
nothing_published_is_no_row(void **state)
{
	struct place *place = *state;
	struct instant maj;
	int64_t count = 7;

	put(place, "1", "brouillon", "NULL", "NULL");
	assert_string_equal(list(place, 5, 1), "");
	assert_int_equal(store_bulletin_changed(place->store, &maj),
			 OUTCOME_NOT_FOUND);
	assert_int_equal(store_bulletin_count(place->store, &count),
			 OUTCOME_OK);
	assert_int_equal(count, 0);
}

static void
each_column_is_told(void **state)
{
	struct place *place = *state;

	put(place, "1.9", "publie", "'2020-06-10 08:00:00'",
	    "'2020-06-11 08:00:00'");
	assert_string_equal(list(place, 5, COLUMNS),
			    "1.9|publie|" AT("10") "|" AT(
				    "11") "|ud|tag:x/1.9|http://x/1.9|-|é|r|-"
					  "\n");
}

static void
a_withdrawn_one_says_why_and_no_more(void **state)
{
	struct place *place = *state;

	put(place, "1.8", "retire", "'2020-01-10 08:00:00'",
	    "'2020-06-20 08:00:00'");
	assert_string_equal(
		list(place, 5, COLUMNS),
		"1.8|retire|2020-01-10T09:00:00+01:00|" AT(
			"20") "|ud|tag:x/1.8|http://x/1.8|" AT("20") "|é|-|why"
								     "\n");
}

static void
the_newest_come_first(void **state)
{
	struct place *place = *state;
	struct instant maj;
	int64_t count;

	put(place, "3", "publie", "'2020-06-12 08:00:00'",
	    "'2020-06-12 08:00:00'");
	put(place, "1", "corrige", "'2020-06-10 08:00:00'",
	    "'2020-06-14 08:00:00'");
	put(place, "4", "brouillon", "NULL", "NULL");
	put(place, "2", "publie", "'2020-06-12 08:00:00'",
	    "'2020-06-12 08:00:00'");
	assert_string_equal(list(place, 5, 1), "3\n2\n1\n");
	assert_string_equal(list(place, 2, 1), "3\n2\n");
	assert_string_equal(list(place, 0, 1), "");
	assert_int_equal(store_bulletin_changed(place->store, &maj),
			 OUTCOME_OK);
	assert_int_equal(maj.seconds, place_instant(AT("14")).seconds);
	/* Readers see a change when it is made, whatever it is dated. */
	place_sql(place, "UPDATE bulletin SET enregistre ="
			 " '2020-06-18 08:00:00' WHERE numero = '2'");
	assert_int_equal(store_bulletin_changed(place->store, &maj),
			 OUTCOME_OK);
	assert_int_equal(maj.seconds, place_instant(AT("18")).seconds);
	assert_int_equal(store_bulletin_count(place->store, &count),
			 OUTCOME_OK);
	assert_int_equal(count, 3);
}

static void
the_overview_has_drafts_too(void **state)
{
	struct place *place = *state;

	put(place, "2", "brouillon", "NULL", "NULL");
	put(place, "1", "publie", "'2020-06-12 08:00:00'",
	    "'2020-06-12 08:00:00'");
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_string_equal(
		text_of(place, store_bulletin_overview(place->store), 5),
		"1|publie|" AT("12") "|" AT("12") "|é\n"
						  "2|brouillon|-|-|é\n");
}

static void
columns_have_their_names(void **state)
{
	static const char *const names[COLUMNS] = {
		"@numero",  "@etape",  "@publie",  "@maj",   "@publics", "@tag",
		"@adresse", "@retire", "intitule", "resume", "motif",
	};
	struct place *place = *state;
	struct rows *rows;

	put(place, "1", "publie", "'2020-06-12 08:00:00'",
	    "'2020-06-12 08:00:00'");
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = store_bulletin_list(place->store, "", "", 5);
	assert_true(rows_next(rows));
	assert_int_equal(rows_columns(rows), COLUMNS);
	for (size_t i = 0; i < COLUMNS; i++)
		assert_string_equal(rows_name(rows, i), names[i]);
	/* Given up in the middle, with a row unread. */
	assert_int_equal(rows_close(rows), OUTCOME_OK);
	assert_string_equal(list(place, 5, 1), "1\n");
}

static void
a_thousand_rows(void **state)
{
	struct place *place = *state;
	size_t count = 0;

	place_sql(
		place,
		"INSERT INTO bulletin (numero, etape, publie, maj, enregistre,"
		" publics, intitule, resume, document) SELECT seq, 'publie',"
		" '2020-06-12 08:00:00', '2020-06-12 08:00:00',"
		" '2020-06-12 08:00:00', 'ud', 'i',"
		" 'r', 'd' FROM seq_1_to_1000");
	for (const char *at = list(place, 1000, 1); (at = strchr(at, '\n'));
	     at++)
		count++;
	assert_int_equal(count, 1000);
}

int
main(void)
{
	const struct CMUnitTest tests[] = {
		PLACE_TEST(nothing_published_is_no_row),
		PLACE_TEST(each_column_is_told),
		PLACE_TEST(a_withdrawn_one_says_why_and_no_more),
		PLACE_TEST(the_newest_come_first),
		PLACE_TEST(the_overview_has_drafts_too),
		PLACE_TEST(columns_have_their_names),
		PLACE_TEST(a_thousand_rows),
	};
	int failed;

	place_make(true);
	failed = cmocka_run_group_tests_name("store list", tests, NULL, NULL);
	place_unmake();
	return failed;
}
