/* test_maintenance.c: windows in a real database. */
#include "store/maintenance.h"

#include "../base/cases.h"

#include "place.h"

#include <string.h>

#define NOW   "2020-06-15T13:00:00+02:00"
#define LATER "2020-06-23T13:00:00+02:00"

/* One window, and whether it is due at NOW. */
static struct due_case {
	const char *name;
	const char *debut; /* UTC, as SQL has it */
	const char *fin;
	bool cancelled;
	bool want;
} due_cases[] = {
	/* clang-format off */
	{ "in force",                 "2020-06-15 10:00:00", "2020-06-15 13:00:00", false, true },
	{ "in force, cancelled",      "2020-06-15 10:00:00", "2020-06-15 13:00:00", true,  false },
	{ "ends now",                 "2020-06-15 10:00:00", "2020-06-15 11:00:00", false, false },
	{ "ends in a second",         "2020-06-15 10:00:00", "2020-06-15 11:00:01", false, true },
	{ "begins now",               "2020-06-15 11:00:00", "2020-06-15 13:00:00", false, true },
	{ "over",                     "2020-06-14 10:00:00", "2020-06-14 13:00:00", false, false },
	{ "long to come",             "2021-06-23 11:00:00", "2021-06-23 13:00:00", false, true },
	{ "to come, cancelled",       "2020-06-16 10:00:00", "2020-06-16 13:00:00", true,  false },
	{ "around it all",            "2020-01-01 00:00:00", "2020-12-31 00:00:00", false, true },
	/* clang-format on */
};

static size_t
due(struct place *place, const struct maintenance **windows)
{
	size_t count = 99;

	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	assert_int_equal(store_maintenance_due(place->store, place_instant(NOW),
					       windows, &count),
			 OUTCOME_OK);
	return count;
}

static void
put(struct place *place, const char *debut, const char *fin, bool cancelled)
{
	place_sql(place,
		  "INSERT INTO maintenance (debut, fin, motif, annulee)"
		  " VALUES ('%s', '%s', 'é', %d)",
		  debut, fin, cancelled);
}

static void
check_due(void **state)
{
	const struct due_case *c = *state;
	const struct maintenance *windows;
	struct place *place;
	void *own;

	assert_int_equal(place_enter(&own), 0);
	place = own;
	put(place, c->debut, c->fin, c->cancelled);
	assert_int_equal(due(place, &windows), c->want);
	if (c->want) {
		assert_string_equal(windows->motif, "é");
		assert_string_equal(windows->bulletin, "");
		assert_true(windows->id > 0);
	}
	place_leave(&own);
}

static void
the_earliest_come_first_and_not_too_many(void **state)
{
	struct place *place = *state;
	const struct maintenance *windows;

	assert_int_equal(due(place, &windows), 0);
	put(place, "2020-06-17 10:00:00", "2020-06-17 13:00:00", false);
	put(place, "2020-06-15 10:00:00", "2020-06-15 13:00:00", false);
	assert_int_equal(due(place, &windows), 2);
	assert_true(windows[0].debut.seconds < windows[1].debut.seconds);
	for (int i = 0; i < 80; i++)
		put(place, "2020-06-16 10:00:00", "2020-06-16 13:00:00", false);
	assert_int_equal(due(place, &windows), 64);
	assert_int_equal(windows[0].debut.seconds,
			 place_instant("2020-06-15T12:00:00+02:00").seconds);
}

static void
begin(struct place *place)
{
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
}

static void
commit(struct place *place)
{
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
}

static void
opened_ended_cancelled_by_hand(void **state)
{
	struct place *place = *state;
	const struct maintenance window = {
		.debut = place_instant(NOW),
		.fin = place_instant(LATER),
		.motif = "Parce qu’il le faut",
	};
	struct maintenance added = window;
	struct maintenance got;
	int64_t ids[2];

	/* The same struct, as when a transaction is run again. */
	begin(place);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(store_maintenance_add(place->store, &added),
				 OUTCOME_OK);
		ids[i] = added.id;
	}
	assert_true(ids[0] > 0 && ids[1] > ids[0]);
	commit(place);

	begin(place);
	assert_int_equal(store_maintenance_lock(place->store, ids[0], &got),
			 OUTCOME_OK);
	assert_int_equal(got.id, ids[0]);
	assert_int_equal(got.debut.seconds, window.debut.seconds);
	assert_int_equal(got.fin.seconds, window.fin.seconds);
	assert_string_equal(got.motif, window.motif);
	assert_string_equal(got.bulletin, "");
	assert_int_equal(store_maintenance_end(
				 place->store, ids[0],
				 (struct instant){ window.debut.seconds + 1 }),
			 OUTCOME_OK);
	assert_int_equal(store_maintenance_cancel(place->store, ids[1]),
			 OUTCOME_OK);
	commit(place);

	begin(place);
	assert_int_equal(store_maintenance_lock(place->store, ids[0], &got),
			 OUTCOME_OK);
	assert_int_equal(got.fin.seconds, window.debut.seconds + 1);
	assert_int_equal(store_maintenance_lock(place->store, ids[1], &got),
			 OUTCOME_NOT_FOUND);
	assert_int_equal(store_maintenance_lock(place->store, ids[1] + 1, &got),
			 OUTCOME_NOT_FOUND);
	store_rollback(place->store);
	assert_string_equal(place_sql(place, "SELECT COUNT(*) FROM maintenance"
					     " FOR SYSTEM_TIME ALL"),
			    "4");
}

/* The database refuses what the domain should have. */
static void
a_window_ends_after_it_begins(void **state)
{
	struct place *place = *state;
	struct maintenance backwards = {
		.debut = place_instant(NOW),
		.fin = place_instant(NOW),
		.motif = "x",
	};

	begin(place);
	assert_int_equal(store_maintenance_add(place->store, &backwards),
			 OUTCOME_FAILED);
	store_rollback(place->store);
	assert_string_equal(
		place_sql(place, "SELECT COUNT(*) FROM maintenance"), "0");
}

static void
announce(struct place *place, const struct bulletin *bulletin)
{
	begin(place);
	assert_int_equal(store_maintenance_announce(place->store, bulletin),
			 OUTCOME_OK);
	commit(place);
}

static void
a_bulletin_has_one_window_that_follows_it(void **state)
{
	struct place *place = *state;
	struct bulletin bulletin = { .numero = "1.9", .intitule = "V1.9" };
	const struct maintenance *windows;
	int64_t id;

	place_sql(place, "INSERT INTO bulletin SET numero = '1.9',"
			 " etape = 'brouillon', enregistre = '2020-06-01', "
			 "publics = 'ud', intitule = 'i',"
			 " resume = 'r', document = 'd'");
	announce(place, &bulletin);
	assert_int_equal(due(place, &windows), 0);

	bulletin.fenetre.announced = true;
	bulletin.fenetre.debut = place_instant("2020-06-15T12:00:00+02:00");
	bulletin.fenetre.fin = place_instant("2020-06-15T15:00:00+02:00");
	announce(place, &bulletin);
	assert_int_equal(due(place, &windows), 1);
	assert_string_equal(windows->bulletin, "1.9");
	assert_string_equal(windows->motif, "V1.9");
	id = windows->id;

	announce(place, &bulletin); /* again: it is still that one */
	bulletin.fenetre.fin = place_instant("2020-06-15T16:00:00+02:00");
	announce(place, &bulletin);
	assert_int_equal(due(place, &windows), 1);
	assert_int_equal(windows->id, id);
	assert_int_equal(windows->fin.seconds, bulletin.fenetre.fin.seconds);

	bulletin.fenetre.annulee = true;
	announce(place, &bulletin);
	assert_int_equal(due(place, &windows), 0);
	assert_string_equal(
		place_sql(place, "SELECT COUNT(*) FROM maintenance"), "1");
}

static void
the_list_has_them_all(void **state)
{
	struct place *place = *state;
	struct rows *rows;

	put(place, "2020-06-15 10:00:00", "2020-06-15 13:00:00", true);
	put(place, "2020-06-16 10:00:00", "2020-06-16 13:00:00", false);
	assert_int_equal(store_begin(place->store, STORE_READ), OUTCOME_OK);
	rows = store_maintenance_list(place->store);
	assert_true(rows_next(rows));
	assert_string_equal(rows_name(rows, 0), "@id");
	rows_value(rows);
	assert_string_equal(rows_value(rows), "2020-06-16T12:00:00+02:00");
	assert_string_equal(rows_value(rows), "2020-06-16T15:00:00+02:00");
	assert_null(rows_value(rows));
	assert_null(rows_value(rows));
	assert_string_equal(rows_value(rows), "é");
	assert_true(rows_next(rows));
	for (int i = 0; i < 3; i++)
		rows_value(rows);
	assert_string_equal(rows_value(rows), "oui");
	assert_false(rows_next(rows));
	assert_int_equal(rows_close(rows), OUTCOME_OK);
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		PLACE_TEST(the_earliest_come_first_and_not_too_many),
		PLACE_TEST(opened_ended_cancelled_by_hand),
		PLACE_TEST(a_window_ends_after_it_begins),
		PLACE_TEST(a_bulletin_has_one_window_that_follows_it),
		PLACE_TEST(the_list_has_them_all),
	};
	int failed;

	place_make(true);
	cases_add(&cases, due_cases, sizeof(due_cases), sizeof(*due_cases),
		  check_due);
	cases_add_tests(&cases, tests, sizeof(tests));
	failed = cases_run("store maintenance", &cases);
	place_unmake();
	return failed;
}
