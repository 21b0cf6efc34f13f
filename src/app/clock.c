/* clock.c: the only place that asks what time it is. */
#include "app/clock.h"

#include <time.h>

struct instant
clock_now(int64_t offset)
{
	return (struct instant){ (int64_t)time(NULL) + offset };
}

int64_t
clock_ticks(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * CLOCK_SECOND + now.tv_nsec;
}
