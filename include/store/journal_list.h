/* journal_list.h: the history as a list. */
#ifndef CERES_STORE_JOURNAL_LIST_H
#define CERES_STORE_JOURNAL_LIST_H

#include "base/instant.h"
#include "domain/actor.h"
#include "store/rows.h"
#include "store/store.h"

#include <stdint.h>

struct journal_filter {
	const char *noun;	  /* "": any */
	const struct instant *du; /* from then on; NULL: from the first */
	const struct instant *au; /* before then; NULL: to the last */
	int64_t before;		  /* behind this id; 0: the newest part */
};

enum { JOURNAL_RANGE = 25 };

/*
 * What was done to things of the actor's territory, newest first, at most
 * JOURNAL_RANGE, as rows of <evenement>; what is of no territory is the
 * DGEFP's to see. *last: the id behind which the list goes on, 0 at its end.
 * NULL: failed, as *outcome tells.
 */
struct rows *store_journal_list(struct store *store, const struct actor *actor,
				const struct journal_filter *filter,
				int64_t *last, enum outcome *outcome);

#endif
