/* calendar.h: calendar files (RFC 5545). */
#ifndef CERES_APP_CALENDAR_H
#define CERES_APP_CALENDAR_H

#include "base/arena.h"
#include "base/bytes.h"
#include "base/date.h"
#include "base/instant.h"

#include <stdbool.h>
#include <stdint.h>

struct calendar_event {
	const char *uid;  /* the same for good */
	int64_t sequence; /* grows whenever the event moves or is cancelled */
	bool annulee;
	const char *summary;
	const char *description;
	const char *url;
	bool days; /* whole days, premier to dernier, instead of debut to fin */
	struct date premier;
	struct date dernier;
	struct instant debut;
	struct instant fin;
	struct instant maj; /* of the event: DTSTAMP and LAST-MODIFIED */
	bool mailed;	    /* sent by mail, which asks for a METHOD */
};

/* Answers a calendar that has only this event. The same event always gives the
 * same bytes. */
struct bytes calendar_write(struct arena *arena,
			    const struct calendar_event *event);

#endif
