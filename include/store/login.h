/* login.h: logins, failed attempts and forms already sent, in the database. */
#ifndef CERES_STORE_LOGIN_H
#define CERES_STORE_LOGIN_H

#include "base/arena.h"
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

/* Deletes what was over before `now`, a few rows a call. */
enum outcome store_login_sweep(struct store *store, struct instant now);

/* Counts the failed attempts on `cible` since `since`. */
enum outcome store_tentative_count(struct store *store, struct digest cible,
				   struct instant since, int64_t *count);

/* Counts one more at `now`; a count that began before `since` begins again at
 * one. */
enum outcome store_tentative_add(struct store *store, struct digest cible,
				 struct instant since, struct instant now);
enum outcome store_tentative_clear(struct store *store, struct digest cible);

/* A form sent under an idempotency key. */
struct envoi {
	struct digest cle;
	struct digest empreinte; /* of login, path and body */
	const char *lieu;	 /* where its answer led */
};

/* Takes a key. It waits for anybody who is using the same key at this moment.
 * OUTCOME_CONFLICT: the key was used before. */
enum outcome store_envoi_add(struct store *store, const struct envoi *envoi,
			     struct instant now);
enum outcome store_envoi_find(struct store *store, struct envoi *envoi);
enum outcome store_envoi_done(struct store *store, const struct envoi *envoi);

#endif
