/* migrate.c: brings a database to the schema this program knows. */
#include "store/migrate.h"

#include "base/file.h"
#include "base/log.h"
#include "connection.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { FILE_LIMIT = 1 << 20 };

/* Marked last of all: the database has the whole schema. */
static const char schema_mark[] = "schema";

static const struct statement migration_known = {
	.name = "migration_known",
	.sql = "SELECT COUNT(*) FROM information_schema.tables"
	       " WHERE table_schema = DATABASE() AND table_name = 'migration'",
};

static const struct statement migration_lock = {
	.name = "migration_lock",
	.sql = "SELECT GET_LOCK(CONCAT('ceres migrate ', DATABASE()), 0)",
};

static const struct statement migration_find = {
	.name = "migration_find",
	.sql = "SELECT COUNT(*) FROM migration WHERE name = ?",
};

static const struct statement migration_insert = {
	.name = "migration_insert",
	.sql = "INSERT INTO migration (name, date) VALUES (?, ?)",
};

/* The first column of the one row, `text` bound where not NULL. */
static enum outcome
ask(struct store *store, struct arena *arena, const struct statement *statement,
    const char *text, int64_t *number)
{
	struct query query;

	query_open(&query, store, arena, statement);
	if (text)
		query_put_text(&query, text);
	if (query_next(&query))
		*number = query_get_int(&query);
	return query_close(&query);
}

static enum outcome
mark(struct store *store, struct arena *arena, const char *name,
     struct instant now)
{
	struct query query;
	enum outcome outcome;

	if ((outcome = store_begin(store, STORE_WRITE)) != OUTCOME_OK)
		return outcome;
	query_open(&query, store, arena, &migration_insert);
	query_put_text(&query, name);
	query_put_instant(&query, &now);
	if ((outcome = query_close(&query)) == OUTCOME_OK)
		return store_commit(store);
	store_rollback(store);
	return outcome;
}

static int
is_sql(const struct dirent *entry)
{
	const size_t length = strlen(entry->d_name);

	return length > 4 && strcmp(entry->d_name + length - 4, ".sql") == 0;
}

struct names {
	int count;
	struct dirent **entries;
};

/* The .sql files of a folder by name; OUTCOME_FAILED: logged. */
static enum outcome
names_open(struct names *names, const char *folder)
{
	names->count = scandir(folder, &names->entries, is_sql, alphasort);
	if (names->count >= 0)
		return OUTCOME_OK;
	names->count = 0;
	names->entries = NULL;
	log_error("%s: %s", folder, strerrorname_np(errno));
	return OUTCOME_FAILED;
}

static void
names_close(struct names *names)
{
	for (int i = 0; i < names->count; i++)
		free(names->entries[i]);
	free(names->entries);
}

/* Every statement of a file, one after the other. */
static enum outcome
run_text(MYSQL *connection, const char *path, struct bytes sql)
{
	int more = mysql_real_query(connection, sql.data, sql.length);

	while (more == 0) {
		MYSQL_RES *result = mysql_store_result(connection);

		mysql_free_result(result);
		more = mysql_next_result(connection);
	}
	if (more < 0)
		return OUTCOME_OK;
	log_error("%s: %s", path, mysql_error(connection));
	return OUTCOME_FAILED;
}

static enum outcome
run_file(const struct store_settings *settings, struct arena *arena,
	 const char *path)
{
	unsigned int error = 0;
	struct bytes sql;
	MYSQL *connection;
	enum outcome outcome = file_read(arena, path, FILE_LIMIT, &sql);

	if (outcome != OUTCOME_OK)
		return outcome;
	/* A connection of its own: it may run several statements a call. */
	connection = connection_open(settings, CLIENT_MULTI_STATEMENTS, &error);
	if (!connection)
		return OUTCOME_UNAVAILABLE;
	/* Files stand in the order of their names, whoever refers to whom; a
	 * large table may take long to change. */
	if (mysql_query(connection, "SET foreign_key_checks = 0,"
				    " max_statement_time = 0,"
				    " system_versioning_alter_history = KEEP"))
		outcome = OUTCOME_FAILED;
	else
		outcome = run_text(connection, path, sql);
	mysql_close(connection);
	return outcome;
}

static enum outcome
make_schema(const struct store_settings *settings, struct arena *arena,
	    const char *folder, size_t *applied)
{
	const char *schema = arena_printf(arena, "%s/schema", folder);
	enum outcome outcome;
	struct names names;

	if ((outcome = names_open(&names, schema)) != OUTCOME_OK)
		return outcome;
	for (int i = 0; i < names.count && outcome == OUTCOME_OK; i++) {
		outcome = run_file(settings, arena,
				   arena_printf(arena, "%s/%s", schema,
						names.entries[i]->d_name));
		*applied += outcome == OUTCOME_OK;
	}
	names_close(&names);
	return outcome;
}

/* Runs a migration if `fresh` does not make it needless, and marks it. */
static enum outcome
apply(struct store *store, const struct store_settings *settings,
      struct arena *arena, const char *path, const char *name, bool fresh,
      struct instant now, size_t *applied)
{
	int64_t done = 0;
	enum outcome outcome;

	outcome = ask(store, arena, &migration_find, name, &done);
	if (outcome != OUTCOME_OK || done)
		return outcome;
	if (!fresh) {
		if ((outcome = run_file(settings, arena, path)) != OUTCOME_OK)
			return outcome;
		++*applied;
	}
	return mark(store, arena, name, now);
}

/* Is the whole schema there? */
static enum outcome
has_schema(struct store *store, struct arena *arena, int64_t *whole)
{
	enum outcome outcome;

	*whole = 0;
	outcome = ask(store, arena, &migration_known, NULL, whole);
	if (outcome != OUTCOME_OK || !*whole)
		return outcome;
	return ask(store, arena, &migration_find, schema_mark, whole);
}

static enum outcome
migrate(struct store *store, const struct store_settings *settings,
	struct arena *arena, const char *folder, struct instant now,
	size_t *applied)
{
	const char *migrations = arena_printf(arena, "%s/migrations", folder);
	int64_t whole;
	struct names names;
	enum outcome outcome;

	if ((outcome = has_schema(store, arena, &whole)) != OUTCOME_OK)
		return outcome;
	if (!whole)
		outcome = make_schema(settings, arena, folder, applied);
	if (outcome == OUTCOME_OK)
		outcome = names_open(&names, migrations);
	if (outcome != OUTCOME_OK)
		return outcome;
	for (int i = 0; i < names.count && outcome == OUTCOME_OK; i++) {
		const char *name = names.entries[i]->d_name;

		outcome = apply(store, settings, arena,
				arena_printf(arena, "%s/%s", migrations, name),
				name, !whole, now, applied);
	}
	names_close(&names);
	if (outcome == OUTCOME_OK && !whole)
		outcome = mark(store, arena, schema_mark, now);
	return outcome;
}

enum outcome
store_migrate(const struct store_settings *settings, struct arena *arena,
	      const char *folder, struct instant now, size_t *applied)
{
	struct store *store = store_new(settings);
	int64_t locked = 0;
	enum outcome outcome;

	*applied = 0;
	outcome = store_begin(store, STORE_READ);
	if (outcome == OUTCOME_OK)
		outcome = ask(store, arena, &migration_lock, NULL, &locked);
	if (outcome == OUTCOME_OK && !locked)
		outcome = OUTCOME_CONFLICT;
	if (outcome == OUTCOME_OK)
		outcome = migrate(store, settings, arena, folder, now, applied);
	store_free(store); /* and the lock with its connection */
	return outcome;
}

enum outcome
store_migrate_missing(struct store *store, struct arena *arena,
		      const char *folder, int *missing)
{
	int64_t known;
	struct names names;
	enum outcome outcome;

	*missing = -1;
	outcome = has_schema(store, arena, &known);
	if (outcome != OUTCOME_OK || !known)
		return outcome;
	outcome = names_open(&names,
			     arena_printf(arena, "%s/migrations", folder));
	if (outcome != OUTCOME_OK)
		return outcome;
	*missing = 0;
	for (int i = 0; i < names.count && outcome == OUTCOME_OK; i++) {
		outcome = ask(store, arena, &migration_find,
			      names.entries[i]->d_name, &known);
		*missing += !known;
	}
	names_close(&names);
	return outcome;
}
