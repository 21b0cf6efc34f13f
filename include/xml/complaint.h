/* complaint.h: what is wrong with a document, and where. */
#ifndef CERES_XML_COMPLAINT_H
#define CERES_XML_COMPLAINT_H

#include "base/arena.h"

#include <stddef.h>

enum { COMPLAINTS = 50 }; /* nobody would read more */

struct complaint {
	long line; /* counts from 1; 0 means the whole document */
	const char *text;
};

struct complaints {
	struct arena *arena; /* holds the texts; the list's owner sets it */
	size_t count;
	struct complaint items[COMPLAINTS];
};

/* Adds a complaint behind the others, or leaves it out at COMPLAINTS. */
[[gnu::format(printf, 3, 4)]] void complaint_add(struct complaints *complaints,
						 long line, const char *format,
						 ...);

#endif
