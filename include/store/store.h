/* store.h: a connection to MariaDB and its transactions. */
#ifndef CERES_STORE_STORE_H
#define CERES_STORE_STORE_H

#include "base/arena.h"
#include "base/outcome.h"

struct store;

/* Strings are the caller's and must outlive the store. */
struct store_settings {
	const char *socket;
	const char *name;
	const char *user;
	const char *password;
};

/*
 * STORE_READ: one statement, or several that need not agree: each stands
 * alone, which saves a round trip a request. Only SELECT is allowed.
 * STORE_WRITE: a transaction, ended by store_commit or store_rollback.
 * STORE_KEYED: the same, whose work finds out by a key of its own whether it
 * was done already.
 */
enum store_access { STORE_READ, STORE_WRITE, STORE_KEYED };

/* Makes a store, which does not connect yet. It is never NULL; store_free frees
 * it and takes NULL too. What it answers lies in that arena; with NULL,
 * store_use must say in which before anything is asked. */
struct store *store_new(const struct store_settings *settings,
			struct arena *arena);
void store_free(struct store *store);

/*
 * From now on what the store answers lies in this arena, which the caller owns:
 * a request's, or that of one step of a long work. Answers the arena before it,
 * NULL where there was none, to be given back when the step is over.
 */
struct arena *store_use(struct store *store, struct arena *arena);

/* The arena that is in use; never NULL. */
struct arena *store_arena(const struct store *store);

/*
 * Opens a connection where there is none or it was lost: the only place that
 * does. OUTCOME_UNAVAILABLE: the database cannot be reached, try again later.
 */
enum outcome store_begin(struct store *store, enum store_access access);

/*
 * OUTCOME_AGAIN: undone by a deadlock, or STORE_KEYED and the connection was
 * lost: run it again. OUTCOME_UNAVAILABLE: it was lost in a STORE_WRITE, and
 * nobody knows whether the transaction stands; that is logged.
 */
enum outcome store_commit(struct store *store);

/* Undoes what was not committed; after STORE_READ it does nothing. */
void store_rollback(struct store *store);

#endif
