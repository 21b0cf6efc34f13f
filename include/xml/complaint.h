/* complaint.h: what is wrong with a document, and where. */
#ifndef CERES_XML_COMPLAINT_H
#define CERES_XML_COMPLAINT_H

#include "base/arena.h"

#include <stddef.h>

enum { COMPLAINTS = 50 }; /* more would not be read */

struct complaint {
	long line; /* from 1; 0: the document as a whole */
	const char *text;
};

struct complaints {
	struct arena *arena; /* of the texts; set by who owns the list */
	size_t count;
	struct complaint items[COMPLAINTS];
};

/* Adds one, in the order they are found; those over COMPLAINTS are left out. */
[[gnu::format(printf, 3, 4)]] void complaint_add(struct complaints *complaints,
						 long line, const char *format,
						 ...);

#endif
