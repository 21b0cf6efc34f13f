/* clock.h: the only place that asks what time it is. */
#ifndef CERES_APP_CLOCK_H
#define CERES_APP_CLOCK_H

#include "base/instant.h"

/* Now, `offset` seconds from the machine's own time. */
struct instant clock_now(int64_t offset);

enum { CLOCK_SECOND = 1000000000 };

/* Nanoseconds since some moment, whatever happens to the machine's time: what
 * lies between two of them is how long something took. */
int64_t clock_ticks(void);

#endif
