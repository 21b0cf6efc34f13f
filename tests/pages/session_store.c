/* session_store.c: a store without any session, in the place of src/store. */
#include "store/candidat.h"
#include "store/inscription.h"
#include "store/session.h"

enum outcome
store_session_find(struct store *store, struct arena *arena,
		   const struct actor *actor, int64_t id,
		   struct session *session)
{
	(void)store;
	(void)arena;
	(void)actor;
	(void)id;
	(void)session;
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_session_lock(struct store *store, struct arena *arena,
		   const struct actor *actor, int64_t id,
		   struct session *session)
{
	(void)store;
	(void)arena;
	(void)actor;
	(void)id;
	(void)session;
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_session_add(struct store *store, struct arena *arena,
		  struct session *session, const struct session_ccps *ccps)
{
	(void)store;
	(void)arena;
	(void)session;
	(void)ccps;
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_session_save(struct store *store, struct arena *arena,
		   struct session *session)
{
	(void)store;
	(void)arena;
	(void)session;
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_session_view(struct store *store, struct arena *arena,
		   const struct actor *actor, int64_t id,
		   struct session_view *view)
{
	(void)store;
	(void)arena;
	(void)actor;
	(void)id;
	(void)view;
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_session_cover(struct store *store, struct arena *arena,
		    const struct session *session, struct session_cover *cover)
{
	(void)store;
	(void)arena;
	(void)session;
	(void)cover;
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_session_ccps_of(struct store *store, struct arena *arena,
		      const char *titre, struct session_ccps *ccps)
{
	(void)store;
	(void)arena;
	(void)titre;
	(void)ccps;
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_session_ccps(struct store *store, struct arena *arena,
		   const struct session *session, struct session_ccps *ccps)
{
	(void)store;
	(void)arena;
	(void)session;
	(void)ccps;
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_session_delays(struct store *store, struct arena *arena,
		     struct session_delays *delays)
{
	(void)store;
	(void)arena;
	(void)delays;
	return OUTCOME_NOT_FOUND;
}

struct rows *
store_session_history(struct store *store, struct arena *arena, int64_t id)
{
	(void)store;
	(void)arena;
	(void)id;
	return NULL;
}

enum outcome
store_candidat_keep(struct store *store, struct arena *arena,
		    struct candidat *candidat)
{
	(void)store;
	(void)arena;
	(void)candidat;
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_candidat_find(struct store *store, struct arena *arena, int64_t session,
		    int64_t id, struct candidat *candidat)
{
	(void)store;
	(void)arena;
	(void)session;
	(void)id;
	(void)candidat;
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_candidat_known(struct store *store, struct arena *arena,
		     const struct candidat *candidat, int64_t *id)
{
	(void)store;
	(void)arena;
	(void)candidat;
	(void)id;
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_candidat_save(struct store *store, struct arena *arena,
		    const struct candidat *candidat)
{
	(void)store;
	(void)arena;
	(void)candidat;
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_inscription_list(struct store *store, struct arena *arena,
		       int64_t session, const struct session_ccps *ccps,
		       struct inscriptions *inscriptions)
{
	(void)store;
	(void)arena;
	(void)session;
	(void)ccps;
	(void)inscriptions;
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_inscription_count(struct store *store, struct arena *arena,
			int64_t session, size_t *count)
{
	(void)store;
	(void)arena;
	(void)session;
	(void)count;
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_inscription_add(struct store *store, struct arena *arena, int64_t session,
		      int64_t candidat)
{
	(void)store;
	(void)arena;
	(void)session;
	(void)candidat;
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_inscription_remove(struct store *store, struct arena *arena,
			 int64_t session, int64_t candidat)
{
	(void)store;
	(void)arena;
	(void)session;
	(void)candidat;
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_inscription_move(struct store *store, struct arena *arena,
		       int64_t session, int64_t from, int64_t to)
{
	(void)store;
	(void)arena;
	(void)session;
	(void)from;
	(void)to;
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_inscription_save(struct store *store, struct arena *arena,
		       int64_t session, const struct inscription *before,
		       const struct inscription *after, size_t ccps)
{
	(void)store;
	(void)arena;
	(void)session;
	(void)before;
	(void)after;
	(void)ccps;
	return OUTCOME_NOT_FOUND;
}
