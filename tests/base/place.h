/* place.h: an empty folder of its own for each test of files. */
#ifndef CERES_TESTS_BASE_PLACE_H
#define CERES_TESTS_BASE_PLACE_H

#include "base/arena.h"
#include "base/bytes.h"

#include <stddef.h>

/* The current folder, while a test runs, and an arena. */
struct place {
	struct arena *arena;
	char folder[32];
};

/* cmocka's setup and teardown; *state is the place. */
int place_enter(void **state);
int place_leave(void **state);

/* Makes a file; what a file holds. */
void place_put(const char *path, const char *text);
struct bytes place_got(const struct place *place, const char *path);

/* How many names the folder has. */
size_t place_names(void);

#endif
