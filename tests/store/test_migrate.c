/* test_migrate.c: from an empty database, from an older one, and when it is
 * interrupted. */
#include "store/migrate.h"

#include "../base/cases.h"

#include "folder.h"

static void
an_empty_database_gets_the_schema(void **state)
{
	struct place *place = *state;

	folder_put("migrations/2020-01-a.sql", "SELECT no_such_column");
	assert_int_equal(folder_missing(place), -1);
	folder_expect(place, OUTCOME_OK, folder_schema);
	/* One table, or view, a file. */
	assert_string_equal(place_sql(place,
				      "SELECT COUNT(*)"
				      "  FROM information_schema.tables"
				      " WHERE table_schema = DATABASE()"),
			    arena_printf(place->arena, "%zu", folder_schema));
	/* Needless in a new database: marked, never run. */
	assert_string_equal(folder_marks(place), "2020-01-a.sql,schema");
	assert_string_equal(place_sql(place, "SELECT date FROM migration"
					     " LIMIT 1"),
			    "2020-06-15 11:00:00");
	assert_int_equal(folder_missing(place), 0);
}

static void
again_does_nothing(void **state)
{
	struct place *place = *state;

	folder_expect(place, OUTCOME_OK, folder_schema);
	place_sql(place, "INSERT INTO journal SET date = '2020-01-01',"
			 " auteur = 'a', noun = 'n', noun_id = '1',"
			 " verb = 'v'");
	folder_expect(place, OUTCOME_OK, 0);
	folder_expect(place, OUTCOME_OK, 0);
	assert_string_equal(place_sql(place, "SELECT COUNT(*) FROM journal"),
			    "1");
}

static void
an_older_one_gets_what_it_lacks_in_order(void **state)
{
	struct place *place = *state;

	folder_expect(place, OUTCOME_OK, folder_schema);
	folder_put(
		"migrations/2020-02-b.sql",
		"INSERT INTO more VALUES (2);\nINSERT INTO more VALUES (3);\n");
	folder_put(
		"migrations/2020-01-a.sql",
		"-- a comment; with a semicolon\n"
		"CREATE TABLE more (id INT);\nINSERT INTO more VALUES (1);\n\n"
		"-- the end\n");
	folder_put("migrations/README", "no migration");
	assert_int_equal(folder_missing(place), 2);
	folder_expect(place, OUTCOME_OK, 2 + folder_schema);
	assert_string_equal(
		place_sql(place, "SELECT GROUP_CONCAT(id) FROM more"), "1,2,3");
	assert_string_equal(folder_marks(place),
			    "2020-01-a.sql,2020-02-b.sql,schema");
	assert_int_equal(folder_missing(place), 0);
	folder_expect(place, OUTCOME_OK, 0);
}

/* An older table is changed, its history kept. */
static void
history_outlives_a_change(void **state)
{
	struct place *place = *state;

	folder_expect(place, OUTCOME_OK, folder_schema);
	place_sql(place, "INSERT INTO bulletin SET numero = '1',"
			 " etape = 'brouillon', enregistre = '2020-06-01', "
			 "publics = 'ud',"
			 " intitule = 'i', resume = 'r', document = 'd'");
	place_sql(place, "UPDATE bulletin SET motif = 'x'");
	folder_put("migrations/2020-01-a.sql",
		   "ALTER TABLE bulletin ADD own INT NOT NULL DEFAULT 7;");
	folder_expect(place, OUTCOME_OK, 1 + folder_schema);
	assert_string_equal(place_sql(place, "SELECT SUM(own) FROM bulletin"
					     " FOR SYSTEM_TIME ALL"),
			    "14");
}

static void
interrupted_in_the_schema_goes_on(void **state)
{
	struct place *place = *state;

	folder_put("schema/journal.sql", "CREATE TABLE journal (;");
	folder_expect(place, OUTCOME_FAILED, folder_before_journal);
	assert_int_equal(folder_missing(place), -1);
	folder_shell("cp sql/schema/journal.sql %s/schema/");
	folder_expect(place, OUTCOME_OK, folder_schema);
	assert_string_equal(folder_marks(place), "schema");
	/* The tables are there, the mark is not: ended before it. */
	place_sql(place, "DELETE FROM migration");
	assert_int_equal(folder_missing(place), -1);
	folder_expect(place, OUTCOME_OK, folder_schema);
	assert_string_equal(folder_marks(place), "schema");
}

static void
interrupted_among_migrations_goes_on(void **state)
{
	struct place *place = *state;

	folder_expect(place, OUTCOME_OK, folder_schema);
	folder_put("migrations/1.sql",
		   "CREATE TABLE IF NOT EXISTS one (id INT);");
	folder_put("migrations/2.sql",
		   "CREATE TABLE two (id INT); SELECT no_such_column; "
		   "CREATE TABLE three (id INT);");
	folder_put("migrations/3.sql", "CREATE TABLE four (id INT);");
	folder_expect(place, OUTCOME_FAILED, 1);
	/* What was run runs again: nothing is marked before the end. */
	assert_string_equal(folder_marks(place), "schema");
	assert_string_equal(place_sql(place, "SHOW TABLES LIKE 'one'"), "one");
	assert_string_equal(place_sql(place, "SHOW TABLES LIKE 'three'"), "");
	assert_string_equal(place_sql(place, "SHOW TABLES LIKE 'four'"), "");
	assert_int_equal(folder_missing(place), 3);
	folder_put("migrations/2.sql",
		   "CREATE TABLE IF NOT EXISTS two (id INT);");
	folder_expect(place, OUTCOME_OK, 3 + folder_schema);
	assert_string_equal(folder_marks(place), "1.sql,2.sql,3.sql,schema");
}

/* As the release before this one had left it. */
static void
the_real_migrations_make_an_old_one_new(void **state)
{
	static const char columns[] =
		"SELECT COUNT(*) FROM information_schema.columns"
		" WHERE table_schema = DATABASE()";
	struct place *place = *state;
	const char *want;

	folder_expect(place, OUTCOME_OK, folder_schema);
	want = place_sql(place, columns);
	place_sql(place, "ALTER TABLE journal DROP COLUMN revision,"
			 " DROP COLUMN centre, DROP COLUMN departement,"
			 " DROP COLUMN region");
	place_sql(place, "SET system_versioning_alter_history = KEEP");
	place_sql(place, "ALTER TABLE demande"
			 " DROP FOREIGN KEY demande_of_agrement,"
			 " DROP CONSTRAINT demande_nature,"
			 " DROP CONSTRAINT demande_attestation,"
			 " DROP COLUMN nature, DROP COLUMN agrement,"
			 " DROP COLUMN type, DROP COLUMN attestation,"
			 " MODIFY COLUMN session BIGINT NOT NULL");
	place_sql(place, "DROP TABLE tentative, envoi, login");
	folder_shell("cp sql/migrations/*.sql %s/migrations/");
	assert_true(folder_missing(place) > 0);
	for (int i = 0; i < 2; i++) {
		size_t applied;

		assert_int_equal(folder_migrate(place, &applied), OUTCOME_OK);
		assert_int_equal(applied > 0, i == 0);
		assert_int_equal(folder_missing(place), 0);
		assert_string_equal(place_sql(place, columns), want);
		/* Each may run twice. */
		if (i == 0)
			place_sql(place, "DELETE FROM migration WHERE name IN"
					 " ('0001-territory.sql',"
					 " '0007-demande-titre-echu.sql')");
		if (i == 0)
			assert_int_equal(folder_migrate(place, &applied),
					 OUTCOME_OK);
	}
}

#define TEST(function)                                                         \
	cmocka_unit_test_setup_teardown(function, folder_enter, folder_leave)

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
		TEST(the_real_migrations_make_an_old_one_new),
	};
	int failed;

	folder_make();
	failed =
		cmocka_run_group_tests_name("store migrate", tests, NULL, NULL);
	folder_unmake();
	return failed;
}
