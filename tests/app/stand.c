/* stand.c: a store that does as it is told. */
#include "stand.h"

#include "store/maintenance.h"
#include "store/migrate.h"
#include "store/rows.h"

#include "../base/cases.h"

#include <string.h>

struct stand stand;

struct store {
	const char *user;
};

struct rows {
	int nothing;
};

static struct store stores[STAND_STORES];

struct store *
stand_store(void)
{
	memset(&stand, 0, sizeof(stand));
	return stores;
}

struct store *
store_new(const struct store_settings *settings)
{
	size_t i = 0;

	while (stores[i].user)
		i++;
	assert_true(i < STAND_STORES);
	stores[i].user = settings->user;
	return &stores[i];
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
	return stand.begin[stand.begins++];
}

enum outcome
store_commit(struct store *store)
{
	assert_ptr_equal(store->user, stand.user);
	assert_true(stand.open);
	stand.open = false;
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
store_maintenance_due(struct store *store, struct arena *arena,
		      struct instant now, const struct maintenance **windows,
		      size_t *count)
{
	(void)arena;
	assert_ptr_equal(store->user, stand.user);
	assert_true(stand.open);
	stand.now = now;
	*windows = stand.windows;
	*count = stand.window_count;
	return stand.due[stand.dues++];
}

enum outcome
store_migrate_missing(struct store *given, struct arena *arena,
		      const char *folder, int *missing)
{
	(void)given;
	(void)arena;
	(void)folder;
	*missing = 0;
	return OUTCOME_OK;
}

bool
rows_next(struct rows *rows)
{
	(void)rows;
	assert_true(stand.row == 0 || stand.column == stand.columns);
	stand.column = 0;
	return stand.row < stand.row_count && ++stand.row;
}

size_t
rows_columns(const struct rows *rows)
{
	(void)rows;
	assert_true(stand.row > 0);
	return stand.columns;
}

const char *
rows_name(const struct rows *rows, size_t column)
{
	(void)rows;
	assert_true(column < stand.columns);
	return stand.names[column];
}

const char *
rows_value(struct rows *rows)
{
	(void)rows;
	assert_true(stand.column < stand.columns);
	return stand.values[(stand.row - 1) * stand.columns + stand.column++];
}

enum outcome
rows_close(struct rows *rows)
{
	(void)rows;
	stand.closed++;
	return stand.rows;
}
