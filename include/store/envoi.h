/* envoi.h: forms already sent, in the database. */
#ifndef CERES_STORE_ENVOI_H
#define CERES_STORE_ENVOI_H

#include "base/digest.h"
#include "base/instant.h"
#include "store/store.h"

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
