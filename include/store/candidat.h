/* candidat.h: candidats in the database: one person across all sessions. */
#ifndef CERES_STORE_CANDIDAT_H
#define CERES_STORE_CANDIDAT_H

#include "domain/candidat.h"
#include "store/store.h"

#include <stdint.h>

/*
 * All of this is personal data: callers have found the session for an actor who
 * sees candidats (actor_sees_candidats), and name its id.
 */

/* Fills in the id of a person. Somebody known already (candidat_digest tells)
 * keeps their id and the spelling of their name; anybody else is added. */
enum outcome store_candidat_keep(struct store *store,
				 struct candidat *candidat);

/* Finds a person by id in that session. OUTCOME_NOT_FOUND: nobody there has
 * this id. */
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

/* Looks among all persons for the one with this identity, and locks their row.
 * OUTCOME_NOT_FOUND: nobody has it yet. */
enum outcome store_candidat_known(struct store *store,
				  const struct candidat *candidat, int64_t *id);

/* Changes a person's identity, which every session of theirs then shows.
 * OUTCOME_CONFLICT: another person has it. */
enum outcome store_candidat_save(struct store *store,
				 const struct candidat *candidat);

#endif
