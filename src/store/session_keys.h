/* session_keys.h: where a list of sessions looks. */
#ifndef CERES_STORE_SESSION_KEYS_H
#define CERES_STORE_SESSION_KEYS_H

#include "session_scope.h"

void session_scope_add(struct session_scope *scope, struct session_key key);

/* Adds a key of that text in each departement of the territory, or one in
 * `nation`. */
void session_scope_add_each(struct session_scope *scope,
			    enum session_index departement,
			    enum session_index nation, const char *text);

#endif
