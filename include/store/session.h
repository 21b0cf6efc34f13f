/* session.h: exam sessions in the database. */
#ifndef CERES_STORE_SESSION_H
#define CERES_STORE_SESSION_H

#include "base/codes.h"
#include "domain/actor.h"
#include "domain/session.h"
#include "store/rows.h"
#include "store/store.h"

#include <stddef.h>
#include <stdint.h>

/* Finds a session of the actor's territory, and locks it for a change.
 * OUTCOME_NOT_FOUND: there is none of that id, or they may not see it. */
enum outcome store_session_lock(struct store *store, const struct actor *actor,
				int64_t id, struct session *session);

/*
 * Adds a session. Where its id is 0 the next one is filled in; any other must
 * be free, else OUTCOME_CONFLICT. Its revision becomes 1. `ccps` are those of a
 * session of type ccp; another type has none. No rule is asked here: the
 * database only checks that what the session refers to exists.
 */
enum outcome store_session_add(struct store *store, struct session *session,
			       const struct codes *ccps);

/* Saves what may change in its life (statut, dates, informations), not what it
 * is of. Its revision grows, even where nothing else changes. OUTCOME_CONFLICT:
 * its revision was not the present one, so somebody else changed it first. */
enum outcome store_session_save(struct store *store, struct session *session);

/* A session and what a page says of it. */
struct session_view {
	struct session session;
	const struct row *row;	    /* <session> */
	struct session_cover cover; /* its agrément and titre */
	struct codes ccps;	    /* what it examines, of any type */
	size_t candidats;
};

/* Finds it in the same way, without locking it, for its page. */
enum outcome store_session_view(struct store *store, const struct actor *actor,
				int64_t id, struct session_view *view);

/* Answers what covers a session's dates, and locks it, so that it stays the
 * same until this transaction ends. */
enum outcome store_session_cover(struct store *store,
				 const struct session *session,
				 struct session_cover *cover);

/* Answers the CCPs of a titre; that it has none is OUTCOME_OK. */
enum outcome store_session_ccps_of(struct store *store, const char *titre,
				   struct codes *ccps);

/* Answers the CCPs that this session examines. */
enum outcome store_session_ccps(struct store *store,
				const struct session *session,
				struct codes *ccps);

/* Answers the delays after which a warning comes. */
enum outcome store_session_delays(struct store *store,
				  struct session_delays *delays);

/* Lists every change of a session, the newest first, as rows of <evenement>:
 * who, when, why, and what each field was and became. The caller has found the
 * session for whoever reads it. */
struct rows *store_session_history(struct store *store, int64_t id);

#endif
