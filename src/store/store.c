/* store.c: a connection to MariaDB and its transactions. */
#include "store/store.h"

#include "base/log.h"
#include "connection.h"

#include <assert.h>
#include <errmsg.h>
#include <mysqld_error.h>
#include <stdlib.h>
#include <string.h>

enum { STATEMENTS = 256 }; /* statements a connection may have prepared */

struct prepared {
	const struct statement *statement;
	MYSQL_STMT *handle;
};

struct store {
	struct store_settings settings;
	struct arena *arena; /* of whoever uses it now */
	MYSQL *connection;   /* NULL: none */
	bool lost;
	bool writing;
	bool keyed; /* its work finds out whether it was done */
	size_t prepared_count;
	struct prepared prepared[STATEMENTS];
};

/* What was locked is read as it is now, and so must be what is read beside it:
 * not as it was when the transaction began. Instants go to and come from the
 * database in UTC; strict mode refuses what does not fit instead of cutting it.
 * Waiting for a lock, which is worth another try, ends before the statement's
 * time does, which is not. */
static const char session_setup[] =
	"SET SESSION time_zone = '+00:00', max_statement_time = 3,"
	" innodb_lock_wait_timeout = 2, tx_isolation = 'READ-COMMITTED',"
	" sql_mode = 'STRICT_ALL_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,"
	"ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'";

enum { CONNECT_SECONDS = 2, TRANSFER_SECONDS = 5 };

struct store *
store_new(const struct store_settings *settings, struct arena *arena)
{
	struct store *store = calloc(1, sizeof(*store));

	if (!store)
		memory_end();
	store->settings = *settings;
	store->arena = arena;
	return store;
}

struct arena *
store_use(struct store *store, struct arena *arena)
{
	struct arena *before = store->arena;

	store->arena = arena;
	return before;
}

struct arena *
store_arena(const struct store *store)
{
	assert(store->arena);
	return store->arena;
}

MYSQL *
connection_open(const struct store_settings *settings, unsigned long flags,
		unsigned int *error)
{
	const unsigned int connect_seconds = CONNECT_SECONDS;
	const unsigned int transfer_seconds =
		flags & CLIENT_MULTI_STATEMENTS ? 0 : TRANSFER_SECONDS;
	MYSQL *connection = mysql_init(NULL);

	if (!connection)
		memory_end();
	mysql_options(connection, MYSQL_OPT_CONNECT_TIMEOUT, &connect_seconds);
	mysql_options(connection, MYSQL_OPT_READ_TIMEOUT, &transfer_seconds);
	mysql_options(connection, MYSQL_OPT_WRITE_TIMEOUT, &transfer_seconds);
	mysql_options(connection, MYSQL_SET_CHARSET_NAME, "utf8mb4");
	mysql_options(connection, MYSQL_INIT_COMMAND, session_setup);
	if (mysql_real_connect(connection, NULL, settings->user,
			       settings->password, settings->name, 0,
			       settings->socket, flags))
		return connection;
	*error = mysql_errno(connection);
	log_error("database %s on %s: %s", settings->name, settings->socket,
		  mysql_error(connection));
	mysql_close(connection);
	return NULL;
}

static void
disconnect(struct store *store)
{
	/* The connection is closed first, because closing a statement would
	 * read what a stream has left. */
	if (store->connection)
		mysql_close(store->connection);
	for (size_t i = 0; i < store->prepared_count; i++)
		mysql_stmt_close(store->prepared[i].handle);
	store->prepared_count = 0;
	store->connection = NULL;
	store->lost = false;
	store->writing = false;
}

void
store_free(struct store *store)
{
	if (!store)
		return;
	disconnect(store);
	free(store);
}

static bool
is_deadlock(unsigned int number)
{
	return number == ER_LOCK_DEADLOCK || number == ER_CHECKREAD ||
	       number == ER_LOCK_WAIT_TIMEOUT;
}

/* Is the connection gone, or will this server not serve it? */
static bool
is_lost(unsigned int number)
{
	static const unsigned int numbers[] = {
		ER_CON_COUNT_ERROR,
		ER_UNKNOWN_COM_ERROR,
		ER_SERVER_SHUTDOWN,
		ER_ERROR_DURING_COMMIT,
		ER_CONNECTION_KILLED,
		CR_CONNECTION_ERROR,
		CR_CONN_HOST_ERROR,
		CR_SERVER_GONE_ERROR,
		CR_SERVER_LOST,
		CR_SERVER_LOST_EXTENDED,
		4031, /* ER_CLIENT_INTERACTION_TIMEOUT of newer servers */
	};

	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++)
		if (numbers[i] == number)
			return true;
	return false;
}

enum outcome
connection_error(struct store *store, unsigned int number, const char *message,
		 const char *where)
{
	if (number == ER_DUP_ENTRY)
		return OUTCOME_CONFLICT;
	if (is_deadlock(number))
		return OUTCOME_AGAIN;
	log_error("%s: %u %s", where, number, message);
	if (!is_lost(number))
		return OUTCOME_FAILED;
	store->lost = true;
	return OUTCOME_AGAIN;
}

static bool
prepare(MYSQL_STMT *handle, const struct statement *statement)
{
	char *sql = statement_text(statement);
	const bool prepared = mysql_stmt_prepare(handle, sql, strlen(sql)) == 0;

	free(sql);
	return prepared;
}

MYSQL_STMT *
connection_prepare(struct store *store, const struct statement *statement,
		   enum outcome *outcome)
{
	struct prepared *last;

	/* A write outside a transaction would stand without its journal row. */
	assert(store->writing || strncmp(statement->sql, "SELECT ", 7) == 0);
	if (store->lost || !store->connection) {
		*outcome = OUTCOME_AGAIN;
		return NULL;
	}
	for (size_t i = 0; i < store->prepared_count; i++)
		if (store->prepared[i].statement == statement)
			return store->prepared[i].handle;
	assert(store->prepared_count < STATEMENTS);
	last = &store->prepared[store->prepared_count];
	last->statement = statement;
	last->handle = mysql_stmt_init(store->connection);
	if (!last->handle)
		memory_end();
	if (!prepare(last->handle, statement)) {
		*outcome = connection_error(
			store, mysql_stmt_errno(last->handle),
			mysql_stmt_error(last->handle), statement->name);
		mysql_stmt_close(last->handle);
		return NULL;
	}
	store->prepared_count++;
	return last->handle;
}

void
connection_forget(struct store *store, MYSQL_STMT *handle)
{
	for (size_t i = 0; i < store->prepared_count; i++) {
		if (store->prepared[i].handle != handle)
			continue;
		mysql_stmt_close(handle);
		store->prepared[i] = store->prepared[--store->prepared_count];
		return;
	}
}

void
connection_drop(struct store *store)
{
	store->lost = true;
}

void
connection_unlimited(struct store *store)
{
	/* If this fails, a long statement is stopped, which is told then. */
	if (store->connection)
		(void)mysql_query(store->connection,
				  "SET SESSION max_statement_time = 0,"
				  " net_write_timeout = 3600");
}

static enum outcome
execute(struct store *store, const char *sql)
{
	if (mysql_query(store->connection, sql) == 0)
		return OUTCOME_OK;
	return connection_error(store, mysql_errno(store->connection),
				mysql_error(store->connection), sql);
}

enum outcome
store_begin(struct store *store, enum store_access access)
{
	unsigned int error = 0;

	if (store->lost)
		disconnect(store);
	if (!store->connection)
		store->connection =
			connection_open(&store->settings, 0, &error);
	if (!store->connection)
		return is_lost(error) ? OUTCOME_UNAVAILABLE : OUTCOME_FAILED;
	store->writing = access != STORE_READ;
	store->keyed = access == STORE_KEYED;
	if (!store->writing)
		return OUTCOME_OK;
	return execute(store, "START TRANSACTION");
}

enum outcome
store_commit(struct store *store)
{
	enum outcome outcome;

	if (!store->writing)
		return OUTCOME_OK;
	store->writing = false;
	if (store->lost)
		return OUTCOME_AGAIN; /* before: so it was rolled back */
	outcome = execute(store, "COMMIT");
	if (outcome == OUTCOME_OK || (outcome == OUTCOME_AGAIN && !store->lost))
		return outcome;
	/* What is still open must not become a part of the next transaction. */
	store->lost = true;
	if (store->keyed)
		return OUTCOME_AGAIN;
	log_error("COMMIT failed: the change may stand, look before it is "
		  "made again");
	return OUTCOME_UNAVAILABLE;
}

void
store_rollback(struct store *store)
{
	if (!store->writing)
		return;
	store->writing = false;
	/* What cannot be rolled back is undone by closing its connection. */
	if (!store->lost && execute(store, "ROLLBACK") != OUTCOME_OK)
		store->lost = true;
}
