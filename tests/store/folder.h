/* folder.h: a folder like sql/ of a test's own, and a database that it has not
 * met yet. */
#ifndef CERES_TESTS_STORE_FOLDER_H
#define CERES_TESTS_STORE_FOLDER_H

#include "place.h"

#include <stddef.h>

#define FOLDER_NOW "2020-06-15T13:00:00+02:00"

extern char folder_path[];

/* Files of sql/schema, and of them those before journal.sql. */
extern size_t folder_schema;
extern size_t folder_before_journal;

/* Once a program, and at its end. */
void folder_make(void);
void folder_unmake(void);

/* cmocka's setup and teardown: *state is a place without schema, the folder
 * has that of sql/ and no migration. */
int folder_enter(void **state);
int folder_leave(void **state);

/* Puts a file into the folder; runs a command about it, where %s stands. */
void folder_put(const char *name, const char *sql);
void folder_shell(const char *format);

/* Migrates the place; expects that outcome, and so many files run. */
enum outcome folder_migrate(struct place *place, size_t *applied);
void folder_expect(struct place *place, enum outcome outcome, size_t applied);

/* The names that the place is marked with. */
const char *folder_marks(struct place *place);

/* How many migrations it lacks, asked by an account that sees a database
 * without tables. */
int folder_missing(struct place *place);

#endif
