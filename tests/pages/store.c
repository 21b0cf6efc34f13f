/* store.c: a store with three bulletins, in the place of src/store/store.c and
 * rows.c: whatever else is asked of it fails. */
#include "store/store.h"

#include "base/text.h"
#include "store/bulletin.h"
#include "store/connection.h"
#include "store/envoi.h"
#include "store/list.h"
#include "store/login.h"
#include "store/maintenance.h"
#include "store/migrate.h"
#include "store/sweep.h"
#include "store/tentative.h"

#include "../base/cases.h"

#include "stand.h"

#include <string.h>

enum { COLUMNS = 11 };

struct rows {
	struct query query; /* of a statement that fails */
	size_t row;
	size_t column;
	size_t limit;
	const char *values[STAND_BULLETINS][COLUMNS];
};

struct store {
	struct arena *arena;
};

static struct store store;

struct store *
store_new(const struct store_settings *settings, struct arena *arena)
{
	(void)settings;
	store.arena = arena;
	return &store;
}

struct arena *
store_use(struct store *given, struct arena *arena)
{
	struct arena *before = given->arena;

	given->arena = arena;
	return before;
}

struct arena *
store_arena(const struct store *given)
{
	return given->arena;
}

void
store_free(struct store *given)
{
	(void)given;
}

enum outcome
store_begin(struct store *given, enum store_access access)
{
	(void)given;
	stand.writes += access != STORE_READ;
	return stand.begin;
}

MYSQL_STMT *
connection_prepare(struct store *given, const struct statement *statement,
		   enum outcome *outcome)
{
	(void)given;
	(void)statement;
	*outcome = OUTCOME_FAILED;
	stand.asked++;
	return NULL;
}

enum outcome
connection_error(struct store *given, unsigned int number, const char *message,
		 const char *where)
{
	(void)given;
	(void)number;
	(void)message;
	(void)where;
	return OUTCOME_FAILED;
}

void
connection_forget(struct store *given, MYSQL_STMT *handle)
{
	(void)given;
	(void)handle;
}

struct rows *
rows_open(struct store *given, const struct statement *statement,
	  const struct value values[])
{
	struct rows *rows = arena_alloc(store_arena(given), sizeof(*rows));

	query_open(&rows->query, given, statement);
	query_put_values(&rows->query, values);
	return rows;
}

struct query *
rows_query(struct rows *rows)
{
	return &rows->query;
}

void
rows_stream(struct rows *rows)
{
	(void)rows;
}

void
rows_use(struct rows *rows, struct arena *arena)
{
	rows->query.arena = arena;
}

enum outcome
rows_outcome(const struct rows *rows)
{
	return rows->query.outcome;
}

enum outcome
store_commit(struct store *given)
{
	(void)given;
	return OUTCOME_OK;
}

void
store_rollback(struct store *given)
{
	(void)given;
}

enum outcome
store_maintenance_due(struct store *given, struct instant now,
		      const struct maintenance **windows, size_t *count)
{
	(void)given;
	(void)now;
	*windows = stand.windows;
	*count = stand.window_count;
	return OUTCOME_OK;
}

enum outcome
store_migrate_missing(struct store *given, const char *folder, int *missing)
{
	(void)given;
	assert_string_equal(folder, "./sql");
	*missing = stand.missing;
	return OUTCOME_OK;
}

enum outcome
store_bulletin_find(struct store *given, const char *numero,
		    struct bulletin_record *record)
{
	(void)given;
	for (size_t i = 0; i < STAND_BULLETINS && !stand.empty; i++)
		if (text_equal(stand_records[i].bulletin.numero, numero)) {
			*record = stand_records[i];
			return OUTCOME_OK;
		}
	return OUTCOME_NOT_FOUND;
}

enum outcome
store_bulletin_version(struct store *given, const char *numero,
		       struct bulletin_record *record)
{
	return store_bulletin_find(given, numero, record);
}

enum outcome
store_bulletin_changed(struct store *given, struct instant *maj)
{
	(void)given;
	*maj = stand_records[2].maj;
	return stand.empty ? OUTCOME_NOT_FOUND : OUTCOME_OK;
}

enum outcome
store_bulletin_count(struct store *given, int64_t *count)
{
	(void)given;
	*count = stand.empty ? 0 : STAND_BULLETINS;
	return OUTCOME_OK;
}

static const char *
in_paris(struct arena *arena, struct instant instant)
{
	char *text = arena_alloc(arena, INSTANT_TEXT);

	instant_format(instant, text);
	return text;
}

static const char *const names[COLUMNS] = {
	"@numero",  "@etape",  "@publie",  "@maj",   "@publics", "@tag",
	"@adresse", "@retire", "intitule", "resume", "motif",
};

struct rows *
store_bulletin_list(struct store *given, const char *address, const char *tag,
		    int64_t limit)
{
	struct arena *arena = store_arena(given);
	struct rows *rows = arena_alloc(arena, sizeof(*rows));

	rows->limit = stand.empty ? 0 : STAND_BULLETINS;
	assert_true(limit >= STAND_BULLETINS);
	for (size_t i = 0; i < STAND_BULLETINS; i++) {
		const struct bulletin_record *record = &stand_records[i];
		const struct bulletin *bulletin = &record->bulletin;
		const bool retire = record->etape == BULLETIN_RETIRE;
		const char *const values[COLUMNS] = {
			bulletin->numero,
			bulletin_etape_code(record->etape),
			in_paris(arena, record->publie),
			in_paris(arena, record->maj),
			bulletin->publics,
			arena_printf(arena, "%s%s", tag, bulletin->numero),
			arena_printf(arena, "%s%s", address, bulletin->numero),
			retire ? in_paris(arena, record->retire) : NULL,
			bulletin->intitule,
			retire ? NULL : bulletin->resume,
			retire ? record->motif : NULL,
		};

		memcpy(rows->values[i], values, sizeof(values));
	}
	return rows;
}

bool
rows_next(struct rows *rows)
{
	rows->column = 0;
	return rows->row < rows->limit && ++rows->row;
}

size_t
rows_columns(const struct rows *rows)
{
	(void)rows;
	return COLUMNS;
}

const char *
rows_name(const struct rows *rows, size_t column)
{
	(void)rows;
	return names[column];
}

const char *
rows_value(struct rows *rows)
{
	return rows->values[rows->row - 1][rows->column++];
}

enum outcome
rows_close(struct rows *rows)
{
	return rows->query.outcome;
}

enum outcome
rows_close_one(struct rows *rows)
{
	(void)rows;
	return OUTCOME_NOT_FOUND;
}

void
row_add(struct row *row, const char *name, const char *value)
{
	(void)row;
	(void)name;
	(void)value;
}
