/* connection.h: what the files of this layer share about a connection. */
#ifndef CERES_STORE_CONNECTION_H
#define CERES_STORE_CONNECTION_H

#include "query.h"

#include <mysql.h>

/* The prepared statement, prepared at its first use on this connection; NULL
 * with *outcome set where that fails. Belongs to the connection. */
MYSQL_STMT *connection_prepare(struct store *store,
			       const struct statement *statement,
			       enum outcome *outcome);

/* The complete text of a statement, which the caller frees. Never NULL. */
char *statement_text(const struct statement *statement);

/* Closes a prepared statement that has failed. Where its rows ended in an error
 * the library would wait for the rest of them at its next execution. */
void connection_forget(struct store *store, MYSQL_STMT *handle);

/*
 * What an error number of the server or the client library means, logged
 * unless it is expected in operation. A lost connection is given up here, and
 * opened again by the next store_begin.
 */
enum outcome connection_error(struct store *store, unsigned int number,
			      const char *message, const char *where);

/* A new connection, not the store's; NULL where there is none, logged. One
 * that may run several statements a call (a migration's) may take any time. */
MYSQL *connection_open(const struct store_settings *settings,
		       unsigned long flags, unsigned int *error);

/* The connection is not to be used again. */
void connection_drop(struct store *store);

/* The statements to come may take as long as they take. */
void connection_unlimited(struct store *store);

#endif
