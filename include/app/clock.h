/* clock.h: the only place that asks what time it is. */
#ifndef CERES_APP_CLOCK_H
#define CERES_APP_CLOCK_H

#include "base/instant.h"

/* Now, `offset` seconds from the machine's own time. */
struct instant clock_now(int64_t offset);

#endif
