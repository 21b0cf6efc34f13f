/* stand.c: a store that does as it is told. */
#include "stand.h"

#include "store/maintenance.h"
#include "store/migrate.h"

#include "../base/cases.h"

#include <string.h>

struct stand stand;

struct store {
	const char *user;
	struct arena *arena;
};

static struct store stores[STAND_STORES];

struct store *
stand_store(void)
{
	memset(&stand, 0, sizeof(stand));
	return stores;
}

struct store *
store_new(const struct store_settings *settings, struct arena *arena)
{
	size_t i = 0;

	while (stores[i].user)
		i++;
	assert_true(i < STAND_STORES);
	stores[i].user = settings->user;
	stores[i].arena = arena;
	return &stores[i];
}

struct arena *
store_use(struct store *store, struct arena *arena)
{
	struct arena *before = store->arena;

	store->arena = arena;
	return before;
}

struct arena *
store_arena(const struct store *store)
{
	return store->arena;
}

void
store_free(struct store *store)
{
	if (store)
		store->user = NULL;
}

enum outcome
store_begin(struct store *store, enum store_access access)
{
	assert_true(stand.begins < STAND_TRIES);
	assert_false(stand.open);
	stand.user = store->user;
	stand.access = access;
	stand.open = stand.begin[stand.begins] == OUTCOME_OK;
	stand.sent = stand.kept;
	stand.journal = 0;
	return stand.begin[stand.begins++];
}

enum outcome
store_commit(struct store *store)
{
	assert_ptr_equal(store->user, stand.user);
	assert_true(stand.open);
	stand.open = false;
	if (stand.commit[stand.commits] == OUTCOME_OK ||
	    stand.stands[stand.commits]) {
		stand.kept = stand.sent;
		stand.written += stand.journal;
	}
	return stand.commit[stand.commits++];
}

void
store_rollback(struct store *store)
{
	assert_ptr_equal(store->user, stand.user);
	assert_true(stand.open);
	stand.open = false;
	stand.rollbacks++;
}

enum outcome
store_maintenance_due(struct store *store, struct instant now,
		      const struct maintenance **windows, size_t *count)
{
	assert_ptr_equal(store->user, stand.user);
	assert_true(stand.open);
	stand.now = now;
	*windows = stand.windows;
	*count = stand.window_count;
	return stand.due[stand.dues++];
}

enum outcome
store_migrate_missing(struct store *given, const char *folder, int *missing)
{
	(void)given;
	(void)folder;
	*missing = 0;
	return OUTCOME_OK;
}
