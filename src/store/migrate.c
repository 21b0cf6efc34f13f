/* migrate.c: brings a database to the schema this program knows. */
#include "store/migrate.h"

#include "scripts.h"
#include "value.h"

/* This mark comes last of all: the database has the whole schema. */
static const char schema_mark[] = "schema";

static const struct statement migration_known = {
	.name = "migration_known",
	.sql = "SELECT COUNT(*) FROM information_schema.tables"
	       " WHERE table_schema = DATABASE() AND table_name = 'migration'",
};

/* It waits for a second, because a connection that has just closed may still
 * hold the lock. */
static const struct statement migration_lock = {
	.name = "migration_lock",
	.sql = "SELECT GET_LOCK(CONCAT('ceres migrate ', DATABASE()), 1)",
};

static const struct statement migration_find = {
	.name = "migration_find",
	.sql = "SELECT COUNT(*) FROM migration WHERE name = ?",
};

static const struct statement migration_insert = {
	.name = "migration_insert",
	.sql = "INSERT INTO migration (name, date) VALUES (?, ?)",
};

/* Reads the first column of the only row; `text` is the parameter unless it
 * is NULL. */
static enum outcome
ask(struct store *store, const struct statement *statement, const char *text,
    int64_t *number)
{
	return query_one(store, statement, text ? VALUES(text) : NULL,
			 INTO(number));
}

static enum outcome
mark(struct store *store, const char *name, struct instant now)
{
	enum outcome outcome;

	if ((outcome = store_begin(store, STORE_WRITE)) != OUTCOME_OK)
		return outcome;
	outcome = query_run(store, &migration_insert, VALUES(name, now));
	if (outcome == OUTCOME_OK)
		return store_commit(store);
	store_rollback(store);
	return outcome;
}

static enum outcome
make_schema(const struct store_settings *settings, struct arena *arena,
	    const char *folder, size_t *applied)
{
	const char *schema = arena_printf(arena, "%s/schema", folder);
	enum outcome outcome;
	struct scripts names;

	if ((outcome = scripts_open(&names, schema)) != OUTCOME_OK)
		return outcome;
	for (int i = 0; i < names.count && outcome == OUTCOME_OK; i++) {
		outcome = scripts_run(settings, arena,
				      arena_printf(arena, "%s/%s", schema,
						   names.entries[i]->d_name));
		*applied += outcome == OUTCOME_OK;
	}
	scripts_close(&names);
	return outcome;
}

/* What is done with each missing migration. */
struct step {
	struct store *store;
	const struct store_settings *settings;
	struct arena *arena;
	const char *folder;
	struct instant now;
	size_t *applied;
};

static enum outcome
run_step(const struct step *step, const char *name)
{
	const enum outcome outcome = scripts_run(
		step->settings, step->arena,
		arena_printf(step->arena, "%s/%s", step->folder, name));

	*step->applied += outcome == OUTCOME_OK;
	return outcome;
}

static enum outcome
mark_step(const struct step *step, const char *name)
{
	return mark(step->store, name, step->now);
}

/* Goes through the migrations that this database has no mark of. */
static enum outcome
for_missing(const struct step *step, const struct scripts *names,
	    enum outcome (*take)(const struct step *step, const char *name))
{
	enum outcome outcome = OUTCOME_OK;

	for (int i = 0; i < names->count && outcome == OUTCOME_OK; i++) {
		const char *name = names->entries[i]->d_name;
		int64_t done = 0;

		outcome = ask(step->store, &migration_find, name, &done);
		if (outcome == OUTCOME_OK && !done)
			outcome = take(step, name);
	}
	return outcome;
}

/* Is the whole schema there? */
static enum outcome
has_schema(struct store *store, int64_t *whole)
{
	enum outcome outcome;

	*whole = 0;
	outcome = ask(store, &migration_known, NULL, whole);
	if (outcome != OUTCOME_OK || !*whole)
		return outcome;
	return ask(store, &migration_find, schema_mark, whole);
}

/* Files are marked at the very end, so that what is interrupted runs again,
 * which each file allows. New tables come from the schema, after the changes of
 * old ones. */
static enum outcome
migrate(const struct step *step, const char *folder)
{
	int64_t whole;
	struct scripts names;
	enum outcome outcome;

	outcome = has_schema(step->store, &whole);
	if (outcome == OUTCOME_OK)
		outcome = scripts_open(&names, step->folder);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (whole)
		outcome = for_missing(step, &names, run_step);
	if (outcome == OUTCOME_OK && (!whole || *step->applied))
		outcome = make_schema(step->settings, step->arena, folder,
				      step->applied);
	if (outcome == OUTCOME_OK)
		outcome = for_missing(step, &names, mark_step);
	scripts_close(&names);
	if (outcome == OUTCOME_OK && !whole)
		outcome = mark(step->store, schema_mark, step->now);
	return outcome;
}

enum outcome
store_migrate(const struct store_settings *settings, struct arena *arena,
	      const char *folder, struct instant now, size_t *applied)
{
	struct store *store = store_new(settings, arena);
	const struct step step = {
		.store = store,
		.settings = settings,
		.arena = arena,
		.folder = arena_printf(arena, "%s/migrations", folder),
		.now = now,
		.applied = applied,
	};
	int64_t locked = 0;
	enum outcome outcome;

	*applied = 0;
	outcome = store_begin(store, STORE_READ);
	if (outcome == OUTCOME_OK)
		outcome = ask(store, &migration_lock, NULL, &locked);
	if (outcome == OUTCOME_OK && !locked)
		outcome = OUTCOME_CONFLICT;
	if (outcome == OUTCOME_OK)
		outcome = migrate(&step, folder);
	store_free(store); /* and the lock with its connection */
	return outcome;
}

enum outcome
store_migrate_missing(struct store *store, const char *folder, int *missing)
{
	int64_t known;
	struct scripts names;
	enum outcome outcome;

	*missing = -1;
	outcome = has_schema(store, &known);
	if (outcome != OUTCOME_OK || !known)
		return outcome;
	outcome = scripts_open(&names, arena_printf(store_arena(store),
						    "%s/migrations", folder));
	if (outcome != OUTCOME_OK)
		return outcome;
	*missing = 0;
	for (int i = 0; i < names.count && outcome == OUTCOME_OK; i++) {
		outcome = ask(store, &migration_find, names.entries[i]->d_name,
			      &known);
		*missing += !known;
	}
	scripts_close(&names);
	return outcome;
}
