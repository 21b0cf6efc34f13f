/* maintenance.c: windows in which the application is closed (R2, R3). */
#include "domain/maintenance.h"

bool
maintenance_in_force(const struct maintenance *window, struct instant now)
{
	return instant_compare(window->debut, now) <= 0 &&
	       instant_compare(now, window->fin) < 0;
}

bool
maintenance_announced(const struct maintenance *window, struct instant now)
{
	const struct instant since =
		instant_add_days(window->debut, -MAINTENANCE_NOTICE_DAYS);

	return instant_compare(since, now) <= 0 &&
	       instant_compare(now, window->fin) < 0;
}

bool
maintenance_closes(const struct maintenance windows[], size_t count,
		   struct instant now)
{
	return instant_compare(maintenance_end(windows, count, now), now) > 0;
}

struct instant
maintenance_end(const struct maintenance windows[], size_t count,
		struct instant now)
{
	struct instant end = now;
	bool moved = true;

	/* A window that covers the end so far moves it; as each window can do
	 * so once, this ends. */
	while (moved) {
		moved = false;
		for (size_t i = 0; i < count; i++) {
			if (!maintenance_in_force(&windows[i], end))
				continue;
			end = windows[i].fin;
			moved = true;
		}
	}
	return end;
}
