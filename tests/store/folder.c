/* folder.c: a folder like sql/ of a test's own. */
#include "folder.h"

#include "store/migrate.h"

#include "../base/cases.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A folder like sql/, filled by each test. */
char folder_path[] = "/tmp/ceres-sql.XXXXXX";

/* Files of sql/schema, and of them those before journal.sql. */
size_t folder_schema;
size_t folder_before_journal;

void
folder_put(const char *name, const char *sql)
{
	char path[128];
	FILE *file;

	snprintf(path, sizeof(path), "%s/%s", folder_path, name);
	file = fopen(path, "w");
	assert_non_null(file);
	fputs(sql, file);
	fclose(file);
}

void
folder_shell(const char *format)
{
	char command[256];

	snprintf(command, sizeof(command), format, folder_path);
	assert_int_equal(system(command), 0);
}

static void
count_schema(void)
{
	glob_t files;

	assert(glob("sql/schema/*.sql", 0, NULL, &files) == 0);
	folder_schema = files.gl_pathc;
	while (!strstr(files.gl_pathv[folder_before_journal], "/journal.sql"))
		folder_before_journal++;
	globfree(&files);
}

int
folder_enter(void **state)
{
	place_make(false);
	folder_shell("rm -rf %1$s && mkdir -p %1$s/migrations && "
		     "cp -r sql/schema %1$s/");
	return place_enter(state);
}

int
folder_leave(void **state)
{
	place_leave(state);
	place_unmake();
	return 0;
}

enum outcome
folder_migrate(struct place *place, size_t *applied)
{
	*applied = 99;
	return store_migrate(&place->migration, place->arena, folder_path,
			     place_instant(FOLDER_NOW), applied);
}

void
folder_expect(struct place *place, enum outcome outcome, size_t applied)
{
	size_t got;

	assert_int_equal(folder_migrate(place, &got), outcome);
	assert_int_equal(got, applied);
}

const char *
folder_marks(struct place *place)
{
	return place_sql(place, "SELECT GROUP_CONCAT(name ORDER BY name)"
				" FROM migration");
}

/* Asked by an account that sees a database without tables. */
int
folder_missing(struct place *place)
{
	struct store *store = store_new(&place->migration, place->arena);
	int number = 99;

	assert_int_equal(store_begin(store, STORE_READ), OUTCOME_OK);
	assert_int_equal(store_migrate_missing(store, folder_path, &number),
			 OUTCOME_OK);
	store_free(store);
	return number;
}

void
folder_make(void)
{
	assert(mkdtemp(folder_path));
	count_schema();
}

void
folder_unmake(void)
{
	folder_shell("rm -rf %s");
}
