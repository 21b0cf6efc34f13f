/* lock.h: what one process of this machine does at a time. */
#ifndef CERES_APP_LOCK_H
#define CERES_APP_LOCK_H

#include "app/config.h"

enum { LOCK_BUSY = -1, LOCK_NOWHERE = -2 };

/* Answers a descriptor that holds the lock of that name until it is closed; the
 * kernel closes it when the process ends. LOCK_BUSY: another process has the
 * lock. LOCK_NOWHERE: there is no folder for locks, which is logged. */
int lock_take(const struct config *config, const char *name);

#endif
