/* scripts.c: runs whole files of SQL. */
#include "scripts.h"

#include "base/file.h"
#include "base/log.h"
#include "connection.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_LIMIT = 1 << 20 };

static int
is_sql(const struct dirent *entry)
{
	const size_t length = strlen(entry->d_name);

	return length > 4 && strcmp(entry->d_name + length - 4, ".sql") == 0;
}

enum outcome
scripts_open(struct scripts *scripts, const char *folder)
{
	scripts->count = scandir(folder, &scripts->entries, is_sql, alphasort);
	if (scripts->count >= 0)
		return OUTCOME_OK;
	scripts->count = 0;
	scripts->entries = NULL;
	log_error("%s: %s", folder, strerrorname_np(errno));
	return OUTCOME_FAILED;
}

void
scripts_close(struct scripts *scripts)
{
	for (int i = 0; i < scripts->count; i++)
		free(scripts->entries[i]);
	free(scripts->entries);
}

enum outcome
scripts_run_text(MYSQL *connection, const char *where, struct bytes sql)
{
	int more = mysql_real_query(connection, sql.data, sql.length);

	while (more == 0) {
		MYSQL_RES *result = mysql_store_result(connection);

		mysql_free_result(result);
		more = mysql_next_result(connection);
	}
	if (more < 0)
		return OUTCOME_OK;
	log_error("%s: %s", where, mysql_error(connection));
	return OUTCOME_FAILED;
}

enum outcome
scripts_run(const struct store_settings *settings, struct arena *arena,
	    const char *path)
{
	unsigned int error = 0;
	struct bytes sql;
	MYSQL *connection;
	enum outcome outcome = file_read(arena, path, FILE_LIMIT, &sql);

	if (outcome != OUTCOME_OK)
		return outcome;
	/* A connection of its own is used, because it may run several
	 * statements a call. */
	connection = connection_open(settings, CLIENT_MULTI_STATEMENTS, &error);
	if (!connection)
		return OUTCOME_UNAVAILABLE;
	/* Files run in the order of their names, whichever table refers to
	 * which, and a large table may take long to change. */
	if (mysql_query(connection, "SET foreign_key_checks = 0,"
				    " max_statement_time = 0,"
				    " system_versioning_alter_history = KEEP"))
		outcome = OUTCOME_FAILED;
	else
		outcome = scripts_run_text(connection, path, sql);
	mysql_close(connection);
	return outcome;
}
