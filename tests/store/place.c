/* place.c: a database of this program's own. */
#include "place.h"

#include "store/migrate.h"

#include "../base/cases.h"

#include <mysql.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { NAME = 32, COMMAND = 512 };

static MYSQL *root;
static const char *server;
static char name[NAME];
static char migration[2 * NAME];
static char open_to_all[2 * NAME];
static struct place *entered; /* by the test that runs; NULL: none */

const char *
place_name(void)
{
	return name;
}

struct instant
place_instant(const char *text)
{
	struct instant instant;

	assert(instant_parse(text, &instant) == INSTANT_READ);
	return instant;
}

/* The same file that administrators run, for other names. */
void
place_grant(void)
{
	char command[COMMAND];

	snprintf(command, sizeof(command),
		 "{ echo \"SET @application_password = 'a', "
		 "@public_password = 'p', @migration_password = 'm';\"; "
		 "sed 's/\\bceres_\\(migration\\|public\\)\\b/%s_\\1/g; "
		 "s/\\bceres\\b/%s/g' "
		 "sql/grants.sql; } | "
		 "mariadb --no-defaults --socket='%s' -uroot",
		 name, name, server);
	if (system(command) != 0)
		abort();
}

static struct store_settings
settings_of(const char *user, const char *password)
{
	return (struct store_settings){
		.socket = server,
		.name = name,
		.user = user,
		.password = password,
	};
}

void
place_make(bool schema)
{
	struct arena *arena = arena_new();
	struct store_settings settings;
	size_t applied;

	server = getenv("CERES_TEST_DB_SOCKET");
	if (!server || !instant_open_zone()) {
		fputs("CERES_TEST_DB_SOCKET names no MariaDB\n", stderr);
		exit(1);
	}
	snprintf(name, sizeof(name), "ceres_%d", (int)getpid());
	snprintf(migration, sizeof(migration), "%s_migration", name);
	snprintf(open_to_all, sizeof(open_to_all), "%s_public", name);
	root = mysql_init(NULL);
	assert(mysql_real_connect(root, NULL, "root", "", NULL, 0, server, 0));
	place_grant();
	settings = settings_of(migration, "m");
	if (schema) {
		assert(store_migrate(&settings, arena, "sql",
				     (struct instant){ 0 },
				     &applied) == OUTCOME_OK);
		place_grant();
	}
	arena_free(arena);
}

static void
run(const char *sql)
{
	if (mysql_query(root, sql) == 0)
		return;
	fprintf(stderr, "%s: %s\n", sql, mysql_error(root));
	abort();
}

static void
run_for(const char *format)
{
	char sql[COMMAND];

	snprintf(sql, sizeof(sql), format, name);
	run(sql);
}

/* A test that fails ends where it fails: its transaction, still open, would
 * make all that follow wait for its locks. */
static void
leave_failed(void)
{
	void *place = entered;

	if (place)
		place_leave(&place);
}

void
place_unmake(void)
{
	leave_failed();
	run_for("DROP DATABASE IF EXISTS %s");
	run_for("DROP USER %s@localhost");
	run_for("DROP USER %s_public@localhost");
	run_for("DROP USER %s_migration@localhost");
	mysql_close(root);
	mysql_library_end();
}

static bool
has_schema(void)
{
	MYSQL_RES *result;
	bool has;

	run_for("SHOW TABLES FROM %s LIKE 'journal'");
	result = mysql_store_result(root);
	has = mysql_num_rows(result) > 0;
	mysql_free_result(result);
	return has;
}

int
place_enter(void **state)
{
	struct place *place = calloc(1, sizeof(*place));

	leave_failed();
	entered = place;
	place->arena = arena_new();
	place->application = settings_of(name, "a");
	place->open = settings_of(open_to_all, "p");
	place->migration = settings_of(migration, "m");
	place->store = store_new(&place->application, place->arena);
	*state = place;
	if (!has_schema())
		return 0;
	run_for("DELETE FROM %s.maintenance");
	run_for("DELETE FROM %s.bulletin");
	run_for("DELETE HISTORY FROM %s.bulletin");
	run_for("DELETE HISTORY FROM %s.maintenance");
	run_for("DELETE FROM %s.journal");
	return 0;
}

int
place_leave(void **state)
{
	struct place *place = *state;

	entered = NULL;
	store_free(place->store);
	arena_free(place->arena);
	free(place);
	return 0;
}

const char *
place_sql(struct place *place, const char *format, ...)
{
	char sql[4 * COMMAND];
	const char *answer = "";
	MYSQL_RES *result;
	va_list arguments;
	MYSQL_ROW row;

	run_for("USE %s");
	va_start(arguments, format);
	vsnprintf(sql, sizeof(sql), format, arguments);
	va_end(arguments);
	run(sql);
	result = mysql_store_result(root);
	row = result ? mysql_fetch_row(result) : NULL;
	if (row)
		answer = row[0] ? arena_copy(place->arena, row[0],
					     strlen(row[0]))
				: "NULL";
	mysql_free_result(result);
	return answer;
}

const char *
place_made(struct place *place, const char *table)
{
	char sql[COMMAND];
	MYSQL_RES *result;
	const char *made;

	run_for("USE %s");
	snprintf(sql, sizeof(sql), "SHOW CREATE TABLE `%s`", table);
	run(sql);
	result = mysql_store_result(root);
	made = mysql_fetch_row(result)[1];
	made = arena_copy(place->arena, made, strlen(made));
	mysql_free_result(result);
	return made;
}

void
place_kill(struct place *place)
{
	/* By name: a thread on its way out may be gone before its id is used.
	 */
	place_sql(place, "KILL CONNECTION USER '%s'", name);
	while (*place_sql(place,
			  "SELECT id FROM information_schema.processlist"
			  " WHERE user = '%s' LIMIT 1",
			  name))
		usleep(1000);
}
