/* test_rights.c: what each account may do, by sql/grants.sql, and what nobody
 * but an administrator may. */
#include "store/journal.h"

#include "../base/cases.h"

#include "place.h"

#include <mysql.h>
#include <mysqld_error.h>
#include <string.h>

#define TABLE                                                                  \
	"numero = '1', etape = 'brouillon', enregistre = '2020-06-01',"        \
	" publics = 'ud', intitule = 'i', resume = 'r', document = 'd'"

enum {
	TABLE_DENIED = ER_TABLEACCESS_DENIED_ERROR,
	DB_DENIED = ER_DBACCESS_DENIED_ERROR,
	DENIED = ER_SPECIFIC_ACCESS_DENIED_ERROR,
	VERSIONED = ER_VERS_ALTER_NOT_ALLOWED,
};

/* One statement and its error for each account; 0: done. */
static struct right_case {
	const char *sql; /* its name, too */
	unsigned int application;
	unsigned int open;
	unsigned int migration;
} right_cases[] = {
	/* clang-format off */
	{ "SELECT document FROM bulletin_public", 0, 0, 0 },
	{ "UPDATE bulletin_public SET motif = 'x'", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "DELETE FROM bulletin_public", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "SHOW CREATE VIEW bulletin_public", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "SELECT COUNT(*) FROM bulletin", 0, TABLE_DENIED, 0 },
	{ "INSERT INTO bulletin SET " TABLE, 0, TABLE_DENIED, 0 },
	{ "UPDATE bulletin SET motif = 'x'", 0, TABLE_DENIED, 0 },
	{ "SELECT numero FROM bulletin FOR UPDATE", 0, TABLE_DENIED, 0 },
	{ "SELECT COUNT(*) FROM bulletin FOR SYSTEM_TIME ALL", 0, TABLE_DENIED, 0 },
	{ "DELETE FROM bulletin", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "DELETE HISTORY FROM bulletin", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "TRUNCATE TABLE journal", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "SELECT COUNT(*) FROM maintenance", 0, TABLE_DENIED, 0 },
	{ "INSERT INTO maintenance (debut, fin, motif) VALUES ('2020-01-01', '2020-01-02', 'x')", 0, TABLE_DENIED, 0 },
	{ "UPDATE maintenance SET annulee = TRUE", 0, TABLE_DENIED, 0 },
	{ "DELETE FROM maintenance", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "UPDATE urgence SET revision = 2", 0, TABLE_DENIED, 0 },
	{ "DELETE FROM urgence", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "SELECT COUNT(*) FROM journal", 0, TABLE_DENIED, 0 },
	{ "INSERT INTO journal SET date = '2020-01-01', auteur = 'a', noun = 'n', noun_id = '1', verb = 'v'", 0, TABLE_DENIED, 0 },
	{ "UPDATE journal SET auteur = 'b'", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "DELETE FROM journal", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "REPLACE INTO journal SET id = 1, date = '2020-01-01', auteur = 'a', noun = 'n', noun_id = '1', verb = 'v'", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "INSERT INTO journal SET id = 1, date = '2020-01-01', auteur = 'a', noun = 'n', noun_id = '1', verb = 'v' ON DUPLICATE KEY UPDATE auteur = 'b'", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "SELECT id FROM journal FOR UPDATE", 0, TABLE_DENIED, 0 },
	{ "SELECT id FROM message FOR UPDATE SKIP LOCKED", 0, TABLE_DENIED, 0 },
	{ "UPDATE message SET lu = '2020-01-01'", 0, TABLE_DENIED, 0 },
	{ "DELETE FROM message", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "SELECT COUNT(*) FROM migration", 0, TABLE_DENIED, 0 },
	{ "SELECT valeur FROM sceau", 0, TABLE_DENIED, 0 },
	{ "UPDATE sceau SET valeur = REPEAT('x', 32)", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "INSERT INTO migration (name, date) VALUES ('x', '2020-01-01')", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "UPDATE migration SET name = 'y' WHERE name = 'schema'", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "CREATE TABLE own (id INT)", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "CREATE VIEW seen AS SELECT id FROM journal", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "CREATE TRIGGER t BEFORE INSERT ON journal FOR EACH ROW SET NEW.auteur = 'x'", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "ALTER TABLE bulletin ADD own INT", TABLE_DENIED, TABLE_DENIED, VERSIONED },
	{ "ALTER TABLE bulletin DROP SYSTEM VERSIONING", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "CREATE INDEX i ON journal (date)", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "DROP TABLE journal", TABLE_DENIED, TABLE_DENIED, 0 },
	{ "SET timestamp = 1", DENIED, DENIED, 0 },
	{ "SET GLOBAL max_connections = 5", DENIED, DENIED, DENIED },
	{ "SELECT COUNT(*) FROM mysql.global_priv", TABLE_DENIED, TABLE_DENIED, TABLE_DENIED },
	{ "SELECT LOAD_FILE('/etc/passwd') INTO OUTFILE '/tmp/ceres-never'", DENIED, DENIED, DENIED },
	{ "CREATE DATABASE ceres_never", DB_DENIED, DB_DENIED, DB_DENIED },
	{ "CREATE USER ceres_never@localhost", DENIED, DENIED, DENIED },
	{ "GRANT DELETE ON journal TO CURRENT_USER", TABLE_DENIED, TABLE_DENIED, TABLE_DENIED },
	/* clang-format on */
};

/* The error, 0 for none, of what is then rolled back as far as can be. */
static unsigned int
try(const struct store_settings *settings, const char *sql)
{
	MYSQL *connection = mysql_init(NULL);
	unsigned int error;

	assert_non_null(mysql_real_connect(connection, NULL, settings->user,
					   settings->password, settings->name,
					   0, settings->socket, 0));
	mysql_query(connection, "START TRANSACTION");
	mysql_query(connection, sql);
	error = mysql_errno(connection);
	mysql_free_result(mysql_store_result(connection));
	mysql_query(connection, "ROLLBACK");
	mysql_close(connection);
	return error;
}

static void
check_application(void **state)
{
	const struct right_case *c = *state;
	struct place *place;
	void *own;

	assert_int_equal(place_enter(&own), 0);
	place = own;
	place_sql(place, "INSERT INTO journal SET id = 1, date = '2020-01-01',"
			 " auteur = 'a', noun = 'n', noun_id = '1',"
			 " verb = 'v'");
	assert_int_equal(try(&place->application, c->sql), c->application);
	assert_int_equal(try(&place->open, c->sql), c->open);
	place_leave(&own);
}

/* Those that only migrations may, in a database that is made anew. */
static void
check_migration(void **state)
{
	const struct right_case *c = *state;
	struct place *place;
	void *own;

	assert_int_equal(place_enter(&own), 0);
	place = own;
	assert_int_equal(try(&place->migration, c->sql), c->migration);
	place_leave(&own);
	place_unmake();
	place_make(true);
}

static void
granting_again_takes_back_what_was_added(void **state)
{
	struct place *place = *state;

	place_sql(place, "GRANT ALL ON %s.* TO %s@localhost", place_name(),
		  place_name());
	assert_int_equal(try(&place->application, "DELETE FROM journal"), 0);
	place_grant();
	assert_int_equal(try(&place->application, "DELETE FROM journal"),
			 TABLE_DENIED);
	assert_int_equal(try(&place->application, "SELECT 1 FROM journal"), 0);
}

static void
a_row_of_the_journal_is_whole(void **state)
{
	struct place *place = *state;
	const struct journal_entry entry = {
		.date = place_instant("2020-06-15T13:00:00+02:00"),
		.auteur = "ceresctl:é",
		.noun = "bulletin",
		.noun_id = "1.9",
		.verb = "publie",
		.motif = NULL,
		.regle = "R3",
		.apres = "x",
	};

	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
	assert_int_equal(store_journal_add(place->store, &entry), OUTCOME_OK);
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
	assert_string_equal(
		place_sql(place,
			  "SELECT CONCAT_WS('|', date, auteur, noun, noun_id,"
			  " verb, motif, regle, avant, apres) FROM journal"),
		"2020-06-15 11:00:00|ceresctl:é|bulletin|1.9|publie||R3||x");
}

int
main(void)
{
	static struct cases cases;
	const struct CMUnitTest tests[] = {
		PLACE_TEST(granting_again_takes_back_what_was_added),
		PLACE_TEST(a_row_of_the_journal_is_whole),
	};
	int failed;

	place_make(true);
	cases_add_tests(&cases, tests, sizeof(tests));
	cases_add(&cases, right_cases, sizeof(right_cases),
		  sizeof(*right_cases), check_application);
	cases_add(&cases, right_cases, sizeof(right_cases),
		  sizeof(*right_cases), check_migration);
	failed = cases_run("store rights", &cases);
	place_unmake();
	return failed;
}
