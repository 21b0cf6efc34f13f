/* connection.h: what the files of this layer share about a connection. */
#ifndef CERES_STORE_CONNECTION_H
#define CERES_STORE_CONNECTION_H

#include "query.h"

#include <mysql.h>

/* Answers the prepared statement, which belongs to the connection and is
 * prepared at its first use there. NULL: that failed, and *outcome says how. */
MYSQL_STMT *connection_prepare(struct store *store,
			       const struct statement *statement,
			       enum outcome *outcome);

/* Answers the complete text of a statement, which the caller frees; never
 * NULL. */
char *statement_text(const struct statement *statement);

/* Closes a prepared statement that has failed: where its rows ended in an
 * error, the library would wait for the rest of them at its next execution. */
void connection_forget(struct store *store, MYSQL_STMT *handle);

/*
 * Answers what an error number of the server or the client library means, and
 * logs it unless it is expected in operation. A connection that was lost is
 * closed here; the next store_begin opens another.
 */
enum outcome connection_error(struct store *store, unsigned int number,
			      const char *message, const char *where);

/* Opens a connection that is not the store's. NULL: there is none, which is
 * logged. With CLIENT_MULTI_STATEMENTS in `flags`, for migrations, its
 * statements may take any time. */
MYSQL *connection_open(const struct store_settings *settings,
		       unsigned long flags, unsigned int *error);

/* Closes the store's connection, so that it is not used again. */
void connection_drop(struct store *store);

/* Lets later statements of the connection take as long as they need, and lets
 * whoever reads their rows pause for an hour; the server would wait a minute.
 */
void connection_unlimited(struct store *store);

#endif
