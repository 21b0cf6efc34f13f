/* stand.h: a store with three bulletins, in the place of the real one (linked
 * before libceres.a), and the real site upon it. */
#ifndef CERES_TESTS_PAGES_STAND_H
#define CERES_TESTS_PAGES_STAND_H

#include "base/arena.h"
#include "base/outcome.h"
#include "domain/actor.h"
#include "domain/bulletin.h"
#include "domain/maintenance.h"
#include "http/request.h"
#include "http/response.h"

#include <stdbool.h>

/* 13:00 of the day; the windows of tests stand around it. */
#define STAND_NOW "2020-06-15T13:00:00+02:00"

enum { STAND_BULLETINS = 3 };

/*
 * What the store holds: 1.9, published with its window; 1.8, withdrawn, its
 * window cancelled; 1.7, corrected, without window; all from sql/demo. It knows
 * who is logged in; whatever else it is asked for, it fails.
 */
struct stand {
	bool empty;	    /* no bulletin at all */
	enum outcome begin; /* of each transaction */
	int missing;	    /* migrations */
	size_t window_count;
	const struct maintenance *windows;
	enum profil profil; /* PROFIL_PUBLIC: nobody is logged in */

	size_t asked;  /* questions that it failed */
	size_t writes; /* transactions */
};

extern struct stand stand;
extern struct bulletin_record stand_records[STAND_BULLETINS];

/* Once a program, from the top of the checkout, and at its end. */
void stand_open(void);
void stand_close(void);

struct instant stand_instant(const char *text);

/* As it was at the start. */
void stand_reset(void);

struct response stand_ask(struct arena *arena, enum http_method method,
			  const char *path, const char *accept);

/* A header's value, NULL where it is not there. */
const char *stand_header(const struct response *response, const char *name);

#endif
