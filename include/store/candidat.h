/* candidat.h: candidats in the database: one person across all sessions. */
#ifndef CERES_STORE_CANDIDAT_H
#define CERES_STORE_CANDIDAT_H

#include "base/arena.h"
#include "domain/candidat.h"
#include "store/store.h"

#include <stdint.h>

/*
 * All of this is personal data: callers have found the session for an actor who
 * sees candidats (actor_sees_candidats), and name its id.
 */

/* Gives the person their id, of before where they are known already (by
 * candidat_digest; their spelling stays), else a new one. */
enum outcome store_candidat_keep(struct store *store,
				 struct candidat *candidat);

/* Somebody of that session. OUTCOME_NOT_FOUND: nobody there has this id. */
enum outcome store_candidat_find(struct store *store, int64_t session,
				 int64_t id, struct candidat *candidat);

/* The same, and nobody else enters, corrects or moves them before the
 * transaction ends: what store_candidat_sessions answers then stays true. */
enum outcome store_candidat_lock(struct store *store, int64_t session,
				 int64_t id, struct candidat *candidat);

/* Every session of this person, seen from the one that its centre changes. */
enum outcome store_candidat_sessions(struct store *store,
				     const struct session *session, int64_t id,
				     struct candidat_sessions *sessions);

/* Who is that, of all persons? OUTCOME_NOT_FOUND: nobody yet. Locks them. */
enum outcome store_candidat_known(struct store *store,
				  const struct candidat *candidat, int64_t *id);

/* Their identity, in all sessions. OUTCOME_CONFLICT: it is somebody else's. */
enum outcome store_candidat_save(struct store *store,
				 const struct candidat *candidat);

#endif
