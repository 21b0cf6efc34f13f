/* session_search.h: the statements that read one index of the sessions in
 * order, from where a list goes on. */
#ifndef CERES_STORE_SESSION_SEARCH_H
#define CERES_STORE_SESSION_SEARCH_H

#include "session_scope.h"

/*
 * Answers the statement that reads debut and id of the sessions behind one key,
 * in that order; NULL: none does so fast. The caller puts session_search_put's
 * parameters, then the limit.
 */
const struct statement *session_search_statement(enum session_index index,
						 enum session_order order);

/* Answers the statement that reads a whole list. The caller puts
 * session_search_put's parameters, with the key where session_whole_by_key says
 * that one key is all of the list. */
const struct statement *
session_whole_statement(const struct session_scope *scope,
			enum session_order order);
bool session_whole_by_key(const struct session_scope *scope);

/* `key` is NULL for a statement without one. */
void session_search_put(struct query *query, const struct session_scope *scope,
			const struct session_key *key,
			enum session_order order);

#endif
