/* sweep.h: rows that nobody needs any more, in the database. */
#ifndef CERES_STORE_SWEEP_H
#define CERES_STORE_SWEEP_H

#include "base/instant.h"
#include "store/store.h"

/* Forgets logins that were over before `now`, and attempts and forms of more
 * than a day ago; a few rows a call. */
enum outcome store_sweep(struct store *store, struct instant now);

#endif
