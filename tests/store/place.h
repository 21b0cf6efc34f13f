/* place.h: a database of this program's own, in the MariaDB whose socket
 * CERES_TEST_DB_SOCKET names, made as an administrator would make it. */
#ifndef CERES_TESTS_STORE_PLACE_H
#define CERES_TESTS_STORE_PLACE_H

#include "base/arena.h"
#include "base/instant.h"
#include "store/store.h"

/* What a test works on. */
struct place {
	struct arena *arena; /* of the test */
	struct store *store; /* the application's account, not connected */
	struct store_settings application;
	struct store_settings open; /* the account of the rubrique's pages */
	struct store_settings migration;
};

/* Once a program, from the top of the checkout: the database, its accounts
 * by sql/grants.sql and, if wanted, its schema. */
void place_make(bool schema);
void place_unmake(void);

/* cmocka's setup and teardown: *state is a place, its tables empty. */
int place_enter(void **state);
int place_leave(void **state);

/* As root: one statement; the first column of its first row, "" for none. */
[[gnu::format(printf, 2, 3)]] const char *place_sql(struct place *place,
						    const char *format, ...);

/* What SHOW CREATE TABLE says of a table or view. */
const char *place_made(struct place *place, const char *table);

/* The name of the database, and of the application's account. */
const char *place_name(void);

/* sql/grants.sql again, as after each migration. */
void place_grant(void);

/* Ends every connection of the application's account. */
void place_kill(struct place *place);

/* A row of a table of tests that begins with its name. */
#define PLACE_TEST(function)                                                   \
	cmocka_unit_test_setup_teardown(function, place_enter, place_leave)

struct instant place_instant(const char *text);

#endif
