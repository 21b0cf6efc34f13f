/* test_migrate.c: from an empty database, from an older one, and when it is
 * interrupted. */
#include "store/migrate.h"

#include "../base/cases.h"

#include "folder.h"

#include <stdlib.h>
#include <string.h>

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

enum { TABLES = 99, LINES = 99 };

/* Takes what matches out: from `begin` to where `length` of it ends. */
static void
cut(char *text, const char *begin, size_t (*length)(const char *))
{
	char *at;

	while ((at = strstr(text, begin))) {
		const char *end = at + strlen(begin);

		end += length(end);
		memmove(at, end, strlen(end) + 1);
	}
}

/* Behind COMMENT: " 'it''s'" or "='it''s'". */
static size_t
quoted(const char *text)
{
	const char *end = strchr(text, '\'') + 1;

	while (*end != '\'' || *++end == '\'')
		end++;
	return (size_t)(end - text);
}

static size_t
digits(const char *text)
{
	return strspn(text, "0123456789");
}

static int
by_text(const void *one, const void *other)
{
	return strcmp(*(char *const *)one, *(char *const *)other);
}

/*
 * How a table stands: its columns in their order, then its keys and checks in
 * that of the alphabet; without what is told of it and its next number.
 */
static const char *
shape_of(struct place *place, const char *table)
{
	const char *made = place_made(place, table);
	char *text = arena_copy(place->arena, made, strlen(made));
	char *lines[LINES];
	size_t count = 0;
	size_t columns = 0;

	cut(text, " COMMENT", quoted);
	cut(text, " AUTO_INCREMENT=", digits);
	for (char *line = strtok(text, "\n"); line && count < LINES;
	     line = strtok(NULL, "\n")) {
		line[strlen(line) - (line[strlen(line) - 1] == ',')] = '\0';
		lines[count++] = line;
		if (strncmp(line, "  `", 3) == 0)
			columns = count;
	}
	qsort(lines + columns, count - columns, sizeof(*lines), by_text);
	made = "";
	for (size_t i = 0; i < count; i++)
		made = arena_printf(place->arena, "%s%s\n", made, lines[i]);
	return made;
}

/* Every table and its shape, one after the other. */
static size_t
read_shapes(struct place *place, const char *shapes[TABLES])
{
	size_t count = 0;
	const char *table = "";

	while (*(table = place_sql(place,
				   "SELECT MIN(table_name)"
				   "  FROM information_schema.tables"
				   " WHERE table_schema = DATABASE()"
				   "   AND table_name > '%s'",
				   table)) &&
	       strcmp(table, "NULL") != 0 && count < TABLES) {
		shapes[count++] = shape_of(place, table);
	}
	return count;
}

/* As the first release left it: tests/store/old has the tables as they first
 * came, each after the migrations of its day. */
static void
make_old(struct place *place)
{
	folder_shell("rm %1$s/schema/* && "
		     "cp tests/store/old/0000-tables.sql %1$s/schema/");
	folder_expect(place, OUTCOME_OK, 1);
	folder_shell("rm %1$s/schema/* && cp sql/schema/* %1$s/schema/ && "
		     "cp sql/migrations/*.sql tests/store/old/*.sql "
		     "%1$s/migrations/ && rm %1$s/migrations/0000-tables.sql");
}

/* Column by column, indexes and checks included; what is called view has the
 * name of its database in it, the same in both. */
static void
the_migrations_make_the_first_schema_the_last(void **state)
{
	struct place *place = *state;
	const char *want[TABLES];
	const char *got[TABLES];
	size_t count;
	size_t applied;

	folder_expect(place, OUTCOME_OK, folder_schema);
	count = read_shapes(place, want);
	assert_int_equal(count, folder_schema);
	place_sql(place, "SET foreign_key_checks = 0");
	place_sql(place, "CREATE OR REPLACE DATABASE %s", place_name());
	make_old(place);
	assert_true(folder_missing(place) > 0);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(folder_migrate(place, &applied), OUTCOME_OK);
		assert_true(applied > 0);
		assert_int_equal(folder_missing(place), 0);
		assert_int_equal(read_shapes(place, got), count);
		for (size_t j = 0; j < count; j++)
			assert_string_equal(got[j], want[j]);
		/* Each may run twice. */
		place_sql(place, "DELETE FROM migration WHERE name <> 'schema'"
				 " AND name NOT LIKE '%%-tables.sql'");
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
		TEST(the_migrations_make_the_first_schema_the_last),
	};
	int failed;

	folder_make();
	failed =
		cmocka_run_group_tests_name("store migrate", tests, NULL, NULL);
	folder_unmake();
	return failed;
}
