/* transaction.h: work done whole or not at all. */
#ifndef CERES_APP_TRANSACTION_H
#define CERES_APP_TRANSACTION_H

#include "base/outcome.h"
#include "store/store.h"

/*
 * Runs `work` between store_begin and store_commit; any outcome but OUTCOME_OK
 * rolls back. OUTCOME_DRY_RUN does, too, and is then answered as OUTCOME_OK.
 * After a deadlock or a lost connection it runs again from its start, on a new
 * connection where needed, so it must begin afresh each time.
 * OUTCOME_UNAVAILABLE: that did not help.
 */
enum outcome transaction_run(struct store *store, enum store_access access,
			     enum outcome (*work)(void *context),
			     void *context);

#endif
