/* transaction.c: work done whole or not at all. */
#include "app/transaction.h"

#include <sodium.h>
#include <time.h>

enum { ATTEMPTS = 5, PAUSE_NANOSECONDS = 20 * 1000 * 1000 };

static enum outcome
attempt(struct store *store, enum store_access access,
	enum outcome (*work)(void *context), void *context)
{
	enum outcome outcome;

	if ((outcome = store_begin(store, access)) != OUTCOME_OK)
		return outcome;
	if ((outcome = work(context)) == OUTCOME_OK)
		return store_commit(store);
	store_rollback(store);
	return outcome == OUTCOME_DRY_RUN ? OUTCOME_OK : outcome;
}

/* Two that met in a deadlock must not meet again at once. */
static void
pause_at_random(void)
{
	const struct timespec pause = {
		.tv_nsec = randombytes_uniform(PAUSE_NANOSECONDS),
	};

	nanosleep(&pause, NULL);
}

enum outcome
transaction_run(struct store *store, enum store_access access,
		enum outcome (*work)(void *context), void *context)
{
	for (int i = 0; i < ATTEMPTS; i++) {
		const enum outcome outcome =
			attempt(store, access, work, context);

		if (outcome != OUTCOME_AGAIN)
			return outcome;
		if (i > 0)
			pause_at_random();
	}
	return OUTCOME_UNAVAILABLE;
}
