/* maintenance.h: windows in which the application is closed (R2, R3). */
#ifndef CERES_DOMAIN_MAINTENANCE_H
#define CERES_DOMAIN_MAINTENANCE_H

#include "base/instant.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { MAINTENANCE_NOTICE_DAYS = 7 };

/* The application is closed in [debut, fin): at debut, no longer at fin. */
struct maintenance {
	int64_t id;
	struct instant debut;
	struct instant fin;
	const char *motif;
	const char *bulletin; /* its numero, or "" for a window of its own */
};

/* R3: is the application closed by this window now? */
bool maintenance_in_force(const struct maintenance *window, struct instant now);

/* Is it by any of these? */
bool maintenance_closes(const struct maintenance windows[], size_t count,
			struct instant now);

/*
 * Is it told on each page? From the same wall-clock time seven civil days
 * before debut (Europe/Paris, also across a change of clocks) until fin.
 */
bool maintenance_announced(const struct maintenance *window,
			   struct instant now);

/*
 * When the application opens again: the end of the window in force now, or of
 * those that begin before that end or at it, and so on. `now` itself where no
 * window is in force.
 */
struct instant maintenance_end(const struct maintenance windows[], size_t count,
			       struct instant now);

#endif
