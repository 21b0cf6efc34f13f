/* login.h: logins, in the database. */
#ifndef CERES_STORE_LOGIN_H
#define CERES_STORE_LOGIN_H

#include "base/digest.h"
#include "base/instant.h"
#include "domain/actor.h"
#include "store/store.h"

/* Finds who is logged in by this token. OUTCOME_NOT_FOUND: the login is over,
 * or the account is locked. It leaves actor->jeton as it is. */
enum outcome store_login_find(struct store *store, struct digest token,
			      struct instant now, struct actor *actor);

enum outcome store_login_add(struct store *store, struct digest token,
			     int64_t compte, struct instant debut,
			     struct instant fin);

/* Ends a login; that there is none is well. */
enum outcome store_login_end(struct store *store, struct digest token);
enum outcome store_login_end_all(struct store *store, int64_t compte);

#endif
