/* session.h: exam sessions in the database. */
#ifndef CERES_STORE_SESSION_H
#define CERES_STORE_SESSION_H

#include "base/arena.h"
#include "domain/actor.h"
#include "domain/session.h"
#include "store/rows.h"
#include "store/store.h"

#include <stddef.h>
#include <stdint.h>

/* Codes of CCPs, in their order. */
struct session_ccps {
	size_t count;
	const char *const *codes;
};

/* One of the actor's territory. Strings are in the arena. OUTCOME_NOT_FOUND:
 * none, or not theirs to see. */
enum outcome store_session_find(struct store *store, const struct actor *actor,
				int64_t id, struct session *session);

/* The same, locked for a change. */
enum outcome store_session_lock(struct store *store, const struct actor *actor,
				int64_t id, struct session *session);

/*
 * Adds one; id 0 is given the next, any other must be free (OUTCOME_CONFLICT).
 * It has revision 1 then. `ccps` are those of a session of type ccp, else
 * none. Rules are not asked: the database checks that what it refers to is
 * there.
 */
enum outcome store_session_add(struct store *store, struct session *session,
			       const struct session_ccps *ccps);

/*
 * What its life changes: statut, dates, informations; not what it is of. The
 * revision it names grows, also where nothing else changes. OUTCOME_CONFLICT:
 * somebody else was first.
 */
enum outcome store_session_save(struct store *store, struct session *session);

/* A session and what a page says of it. */
struct session_view {
	struct session session;
	const struct row *row;	    /* <session> */
	struct session_cover cover; /* its agrément and titre */
	struct session_ccps ccps;   /* what it examines, of any type */
	size_t candidats;
};

/* Like store_session_find. */
enum outcome store_session_view(struct store *store, const struct actor *actor,
				int64_t id, struct session_view *view);

/* What covers a session's dates, not to change before this transaction ends. */
enum outcome store_session_cover(struct store *store,
				 const struct session *session,
				 struct session_cover *cover);

/* The CCPs of a titre; none is OUTCOME_OK. */
enum outcome store_session_ccps_of(struct store *store, const char *titre,
				   struct session_ccps *ccps);

/* The CCPs that this session examines. */
enum outcome store_session_ccps(struct store *store,
				const struct session *session,
				struct session_ccps *ccps);

/* The delays that warn. */
enum outcome store_session_delays(struct store *store,
				  struct session_delays *delays);

/*
 * Every change of a session that its reader may see, newest first, as rows of
 * <evenement>: who, when, why, and what each field was and became. `id` must
 * have been found for that reader.
 */
struct rows *store_session_history(struct store *store, int64_t id);

#endif
