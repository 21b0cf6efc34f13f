/* stand.h: a store that does as it is told, in the place of the real one
 * (linked before libceres.a). */
#ifndef CERES_TESTS_APP_STAND_H
#define CERES_TESTS_APP_STAND_H

#include "base/outcome.h"
#include "domain/maintenance.h"
#include "store/store.h"

#include <stdbool.h>
#include <stddef.h>

enum { STAND_TRIES = 8, STAND_COLUMNS = 8, STAND_STORES = 2 };

/* What the store answers, one after the other; zero is OUTCOME_OK. What was
 * asked of it stands below the empty line. */
struct stand {
	enum outcome begin[STAND_TRIES];
	enum outcome commit[STAND_TRIES];
	enum outcome due[STAND_TRIES];
	const struct maintenance *windows;
	size_t window_count;
	size_t columns;
	const char *const *names;
	const char *const *values; /* columns of them a row, then NULL */
	size_t row_count;
	enum outcome rows;

	bool open; /* between a begin that went well and its end */
	size_t begins;
	size_t commits;
	size_t rollbacks;
	size_t dues;
	const char *user;	  /* of the last begin */
	enum store_access access; /* of the last begin */
	struct instant now;	  /* of the last due */
	size_t row;		  /* rows given */
	size_t column;
	size_t closed;
};

extern struct stand stand;

/* The first store; what all were asked is forgotten. */
struct store *stand_store(void);

#endif
