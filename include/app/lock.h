/* lock.h: what one process of this machine does at a time. */
#ifndef CERES_APP_LOCK_H
#define CERES_APP_LOCK_H

#include "app/config.h"

enum { LOCK_BUSY = -1, LOCK_NOWHERE = -2 };

/* A descriptor that holds the lock of that name until it is closed, by the
 * kernel at the latest. LOCK_BUSY: another process has it; LOCK_NOWHERE: there
 * is no folder for locks, which is logged. */
int lock_take(const struct config *config, const char *name);

#endif
