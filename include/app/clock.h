/* clock.h: the only place that asks what time it is. */
#ifndef CERES_APP_CLOCK_H
#define CERES_APP_CLOCK_H

#include "base/instant.h"

/* Answers what time it is, `offset` seconds from the machine's own time. */
struct instant clock_now(int64_t offset);

enum { CLOCK_SECOND = 1000000000 };

/* Answers the nanoseconds since some moment. The difference of two answers is
 * how long something took, even if the machine's time was set meanwhile. */
int64_t clock_ticks(void);

#endif
