/* restore.c: checks and clears a database that a backup is about to replace. */
#include "store/restore.h"

#include "base/log.h"
#include "base/text.h"
#include "connection.h"
#include "scripts.h"

static const char where[] = "restore";

/* Reads the first column of the first row; "" where there is none. */
static enum outcome
ask(MYSQL *connection, struct arena *arena, const char *sql, const char **text)
{
	MYSQL_RES *result;
	MYSQL_ROW row;

	*text = "";
	if (mysql_query(connection, sql)) {
		log_error("%s: %s", where, mysql_error(connection));
		return OUTCOME_FAILED;
	}
	result = mysql_store_result(connection);
	row = result ? mysql_fetch_row(result) : NULL;
	if (row && row[0])
		*text = arena_printf(arena, "%s", row[0]);
	mysql_free_result(result);
	return OUTCOME_OK;
}

/* Everything that anybody ever did left a row in one of these. */
static const char witnesses[] =
	"SELECT GROUP_CONCAT('SELECT 1 FROM ', table_name"
	"       SEPARATOR ' UNION ALL ')"
	"  FROM information_schema.tables"
	" WHERE table_schema = DATABASE()"
	"   AND table_name IN ('journal', 'compte', 'session', 'bulletin')";

enum outcome
store_has_data(const struct store_settings *settings, struct arena *arena,
	       bool *has_data)
{
	unsigned int error = 0;
	MYSQL *connection = connection_open(settings, 0, &error);
	const char *sql;
	const char *found = "";
	enum outcome outcome;

	if (!connection)
		return OUTCOME_UNAVAILABLE;
	outcome = ask(connection, arena, witnesses, &sql);
	if (outcome == OUTCOME_OK && *sql)
		outcome = ask(connection, arena,
			      arena_printf(arena, "%s LIMIT 1", sql), &found);
	*has_data = *found != '\0';
	mysql_close(connection);
	return outcome;
}

static const char drops[] =
	"SELECT GROUP_CONCAT("
	"         IF(table_type = 'VIEW', 'DROP VIEW `', 'DROP TABLE `'),"
	"         table_name, '`' ORDER BY table_type = 'VIEW' DESC"
	"         SEPARATOR ';')"
	"  FROM information_schema.tables"
	" WHERE table_schema = DATABASE()";

enum outcome
store_empty(const struct store_settings *settings, struct arena *arena)
{
	unsigned int error = 0;
	MYSQL *connection =
		connection_open(settings, CLIENT_MULTI_STATEMENTS, &error);
	const char *sql;
	enum outcome outcome;

	if (!connection)
		return OUTCOME_UNAVAILABLE;
	outcome =
		scripts_run_text(connection, where,
				 text_bytes("SET foreign_key_checks = 0,"
					    " max_statement_time = 0,"
					    " group_concat_max_len = 1000000"));
	if (outcome == OUTCOME_OK)
		outcome = ask(connection, arena, drops, &sql);
	if (outcome == OUTCOME_OK && *sql)
		outcome = scripts_run_text(connection, where, text_bytes(sql));
	mysql_close(connection);
	return outcome;
}
