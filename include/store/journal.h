/* journal.h: the history in the database: added to, never changed. */
#ifndef CERES_STORE_JOURNAL_H
#define CERES_STORE_JOURNAL_H

#include "domain/journal.h"
#include "store/store.h"

/* Adds an entry, in the transaction of the change that it tells of. A field
 * that is NULL is written as "". */
enum outcome store_journal_add(struct store *store,
			       const struct journal_entry *entry);

#endif
