/* test_migrate.c: from an empty database, from an older one, and when it is
 * interrupted. */
#include "store/migrate.h"

#include "../base/cases.h"

#include "place.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SCHEMA = 5 }; /* files of sql/schema */

#define NOW "2020-06-15T13:00:00+02:00"

/* A folder like sql/, filled by each test. */
static char folder[] = "/tmp/ceres-sql.XXXXXX";

static void
put(const char *name, const char *sql)
{
	char path[128];
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	file = fopen(path, "w");
	assert_non_null(file);
	fputs(sql, file);
	fclose(file);
}

static void
shell(const char *format)
{
	char command[256];

	snprintf(command, sizeof(command), format, folder);
	assert_int_equal(system(command), 0);
}

static int
enter(void **state)
{
	place_make(false);
	shell("rm -rf %1$s && mkdir -p %1$s/migrations && "
	      "cp -r sql/schema %1$s/");
	return place_enter(state);
}

static int
leave(void **state)
{
	place_leave(state);
	place_unmake();
	return 0;
}

static enum outcome
migrate(struct place *place, size_t *applied)
{
	*applied = 99;
	return store_migrate(&place->migration, place->arena, folder,
			     place_instant(NOW), applied);
}

static void
expect(struct place *place, enum outcome outcome, size_t applied)
{
	size_t got;

	assert_int_equal(migrate(place, &got), outcome);
	assert_int_equal(got, applied);
}

static const char *
marks(struct place *place)
{
	return place_sql(place, "SELECT GROUP_CONCAT(name ORDER BY name)"
				" FROM migration");
}

/* Asked by an account that sees a database without tables. */
static int
missing(struct place *place)
{
	struct store *store = store_new(&place->migration);
	int number = 99;

	assert_int_equal(store_begin(store, STORE_READ), OUTCOME_OK);
	assert_int_equal(
		store_migrate_missing(store, place->arena, folder, &number),
		OUTCOME_OK);
	store_free(store);
	return number;
}

static void
an_empty_database_gets_the_schema(void **state)
{
	struct place *place = *state;

	put("migrations/2020-01-a.sql", "SELECT no_such_column");
	assert_int_equal(missing(place), -1);
	expect(place, OUTCOME_OK, SCHEMA);
	assert_string_equal(
		place_sql(place, "SELECT GROUP_CONCAT(table_name ORDER BY"
				 " table_name) FROM information_schema.tables"
				 " WHERE table_schema = DATABASE()"),
		"bulletin,bulletin_public,journal,maintenance,migration");
	/* Needless in a new database: marked, never run. */
	assert_string_equal(marks(place), "2020-01-a.sql,schema");
	assert_string_equal(place_sql(place, "SELECT date FROM migration"
					     " LIMIT 1"),
			    "2020-06-15 11:00:00");
	assert_int_equal(missing(place), 0);
}

static void
again_does_nothing(void **state)
{
	struct place *place = *state;

	expect(place, OUTCOME_OK, SCHEMA);
	place_sql(place, "INSERT INTO journal SET date = '2020-01-01',"
			 " auteur = 'a', noun = 'n', noun_id = '1',"
			 " verb = 'v'");
	expect(place, OUTCOME_OK, 0);
	expect(place, OUTCOME_OK, 0);
	assert_string_equal(place_sql(place, "SELECT COUNT(*) FROM journal"),
			    "1");
}

static void
an_older_one_gets_what_it_lacks_in_order(void **state)
{
	struct place *place = *state;

	expect(place, OUTCOME_OK, SCHEMA);
	put("migrations/2020-02-b.sql",
	    "INSERT INTO more VALUES (2);\nINSERT INTO more VALUES (3);\n");
	put("migrations/2020-01-a.sql",
	    "-- a comment; with a semicolon\n"
	    "CREATE TABLE more (id INT);\nINSERT INTO more VALUES (1);\n\n"
	    "-- the end\n");
	put("migrations/README", "no migration");
	assert_int_equal(missing(place), 2);
	expect(place, OUTCOME_OK, 2);
	assert_string_equal(
		place_sql(place, "SELECT GROUP_CONCAT(id) FROM more"), "1,2,3");
	assert_string_equal(marks(place), "2020-01-a.sql,2020-02-b.sql,schema");
	assert_int_equal(missing(place), 0);
	expect(place, OUTCOME_OK, 0);
}

/* An older table is changed, its history kept. */
static void
history_outlives_a_change(void **state)
{
	struct place *place = *state;

	expect(place, OUTCOME_OK, SCHEMA);
	place_sql(place, "INSERT INTO bulletin SET numero = '1',"
			 " etape = 'brouillon', enregistre = '2020-06-01', "
			 "publics = 'ud',"
			 " intitule = 'i', resume = 'r', document = 'd'");
	place_sql(place, "UPDATE bulletin SET motif = 'x'");
	put("migrations/2020-01-a.sql",
	    "ALTER TABLE bulletin ADD own INT NOT NULL DEFAULT 7;");
	expect(place, OUTCOME_OK, 1);
	assert_string_equal(place_sql(place, "SELECT SUM(own) FROM bulletin"
					     " FOR SYSTEM_TIME ALL"),
			    "14");
}

static void
interrupted_in_the_schema_goes_on(void **state)
{
	struct place *place = *state;

	put("schema/journal.sql", "CREATE TABLE journal (;");
	expect(place, OUTCOME_FAILED, 2); /* bulletin, bulletin_public */
	assert_int_equal(missing(place), -1);
	shell("cp sql/schema/journal.sql %s/schema/");
	expect(place, OUTCOME_OK, SCHEMA);
	assert_string_equal(marks(place), "schema");
	/* The tables are there, the mark is not: ended before it. */
	place_sql(place, "DELETE FROM migration");
	assert_int_equal(missing(place), -1);
	expect(place, OUTCOME_OK, SCHEMA);
	assert_string_equal(marks(place), "schema");
}

static void
interrupted_among_migrations_goes_on(void **state)
{
	struct place *place = *state;

	expect(place, OUTCOME_OK, SCHEMA);
	put("migrations/1.sql", "CREATE TABLE one (id INT);");
	put("migrations/2.sql",
	    "CREATE TABLE two (id INT); SELECT no_such_column; "
	    "CREATE TABLE three (id INT);");
	put("migrations/3.sql", "CREATE TABLE four (id INT);");
	expect(place, OUTCOME_FAILED, 1);
	assert_string_equal(marks(place), "1.sql,schema");
	assert_string_equal(place_sql(place, "SHOW TABLES LIKE 'three'"), "");
	assert_string_equal(place_sql(place, "SHOW TABLES LIKE 'four'"), "");
	assert_int_equal(missing(place), 2);
	put("migrations/2.sql", "CREATE TABLE IF NOT EXISTS two (id INT);");
	expect(place, OUTCOME_OK, 2);
	assert_string_equal(marks(place), "1.sql,2.sql,3.sql,schema");
}

/* Longer than what any request may take. */
static void
a_slow_migration_is_waited_for(void **state)
{
	struct place *place = *state;

	expect(place, OUTCOME_OK, SCHEMA);
	put("migrations/1.sql", "SELECT SLEEP(6); CREATE TABLE one (id INT);");
	expect(place, OUTCOME_OK, 1);
	assert_string_equal(place_sql(place, "SHOW TABLES LIKE 'one'"), "one");
}

static void
two_at_once_are_one(void **state)
{
	struct place *place = *state;

	expect(place, OUTCOME_OK, SCHEMA);
	put("migrations/1.sql", "CREATE TABLE one (id INT);");
	assert_string_equal(
		place_sql(place,
			  "SELECT GET_LOCK(CONCAT('ceres migrate ', '%s'), 0)",
			  place_name()),
		"1");
	expect(place, OUTCOME_CONFLICT, 0);
	place_sql(place, "DO RELEASE_LOCK(CONCAT('ceres migrate ', '%s'))",
		  place_name());
	expect(place, OUTCOME_OK, 1);
}

static void
what_cannot_be_migrated_is_told(void **state)
{
	struct place *place = *state;
	struct store_settings settings = place->migration;
	size_t applied;

	settings.socket = "/tmp/ceres-no-such.sock";
	assert_int_equal(store_migrate(&settings, place->arena, folder,
				       place_instant(NOW), &applied),
			 OUTCOME_UNAVAILABLE);
	assert_int_equal(store_migrate(&place->application, place->arena,
				       folder, place_instant(NOW), &applied),
			 OUTCOME_FAILED);
	assert_int_equal(store_migrate(&place->migration, place->arena,
				       "/tmp/ceres-no-such", place_instant(NOW),
				       &applied),
			 OUTCOME_FAILED);
	assert_int_equal(applied, 0);
	shell("rm -r %s/migrations");
	assert_int_equal(migrate(place, &applied), OUTCOME_FAILED);
	assert_int_equal(missing(place), -1);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, enter, leave)

int
main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(an_empty_database_gets_the_schema),
		TEST(again_does_nothing),
		TEST(an_older_one_gets_what_it_lacks_in_order),
		TEST(history_outlives_a_change),
		TEST(interrupted_in_the_schema_goes_on),
		TEST(interrupted_among_migrations_goes_on),
		TEST(a_slow_migration_is_waited_for),
		TEST(two_at_once_are_one),
		TEST(what_cannot_be_migrated_is_told),
	};
	int failed;

	assert(mkdtemp(folder));
	failed =
		cmocka_run_group_tests_name("store migrate", tests, NULL, NULL);
	shell("rm -rf %s");
	return failed;
}
