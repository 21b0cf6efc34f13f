/* maintenance.h: windows in which the application is closed (R2, R3). */
#ifndef CERES_DOMAIN_MAINTENANCE_H
#define CERES_DOMAIN_MAINTENANCE_H

#include "base/instant.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { MAINTENANCE_NOTICE_DAYS = 7 };

/* The application is closed from debut on, and open again at fin. */
struct maintenance {
	int64_t id;
	struct instant debut;
	struct instant fin;
	const char *motif;
	const char *bulletin; /* its numero, or "" for a window of its own */
};

/* R3: is the application closed by this window now? */
bool maintenance_in_force(const struct maintenance *window, struct instant now);

/* Is the application closed by any of these windows now? */
bool maintenance_closes(const struct maintenance windows[], size_t count,
			struct instant now);

/* Is the window announced on each page? It is until fin, from the same time of
 * the clock in Paris seven civil days before debut, even across a change of
 * clocks. */
bool maintenance_announced(const struct maintenance *window,
			   struct instant now);

/* Answers when the application opens again: at the end of the window in force,
 * or of another that begins before that end or at it, and so on. It answers
 * `now` where no window is in force. */
struct instant maintenance_end(const struct maintenance windows[], size_t count,
			       struct instant now);

#endif
