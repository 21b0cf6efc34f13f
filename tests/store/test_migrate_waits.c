/* test_migrate_waits.c: migrations that take long, meet, or cannot be. */
#include "store/migrate.h"

#include "../base/cases.h"

#include "folder.h"

/* Longer than what any request may take. */
static void
a_slow_migration_is_waited_for(void **state)
{
	struct place *place = *state;

	folder_expect(place, OUTCOME_OK, folder_schema);
	folder_put("migrations/1.sql",
		   "SELECT SLEEP(6); CREATE TABLE one (id INT);");
	folder_expect(place, OUTCOME_OK, 1 + folder_schema);
	assert_string_equal(place_sql(place, "SHOW TABLES LIKE 'one'"), "one");
}

static void
two_at_once_are_one(void **state)
{
	struct place *place = *state;

	folder_expect(place, OUTCOME_OK, folder_schema);
	folder_put("migrations/1.sql", "CREATE TABLE one (id INT);");
	/* A moment: the connection that has just closed may still hold it. */
	assert_string_equal(
		place_sql(place,
			  "SELECT GET_LOCK(CONCAT('ceres migrate ', '%s'), 5)",
			  place_name()),
		"1");
	folder_expect(place, OUTCOME_CONFLICT, 0);
	place_sql(place, "DO RELEASE_LOCK(CONCAT('ceres migrate ', '%s'))",
		  place_name());
	folder_expect(place, OUTCOME_OK, 1 + folder_schema);
}

static void
what_cannot_be_migrated_is_told(void **state)
{
	struct place *place = *state;
	struct store_settings settings = place->migration;
	size_t applied;

	settings.socket = "/tmp/ceres-no-such.sock";
	assert_int_equal(store_migrate(&settings, place->arena, folder_path,
				       place_instant(FOLDER_NOW), &applied),
			 OUTCOME_UNAVAILABLE);
	assert_int_equal(store_migrate(&place->application, place->arena,
				       folder_path, place_instant(FOLDER_NOW),
				       &applied),
			 OUTCOME_FAILED);
	assert_int_equal(store_migrate(&place->migration, place->arena,
				       "/tmp/ceres-no-such",
				       place_instant(FOLDER_NOW), &applied),
			 OUTCOME_FAILED);
	assert_int_equal(applied, 0);
	folder_shell("rm -r %s/migrations");
	assert_int_equal(folder_migrate(place, &applied), OUTCOME_FAILED);
	assert_int_equal(folder_missing(place), -1);
}

#define TEST(function)                                                         \
	cmocka_unit_test_setup_teardown(function, folder_enter, folder_leave)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(a_slow_migration_is_waited_for),
		TEST(two_at_once_are_one),
		TEST(what_cannot_be_migrated_is_told),
	};
	int failed;

	folder_make();
	failed = cmocka_run_group_tests_name("store migrate waits", tests, NULL,
					     NULL);
	folder_unmake();
	return failed;
}
