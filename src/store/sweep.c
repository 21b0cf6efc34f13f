/* sweep.c: deletes rows that nobody needs any more. */
#include "store/sweep.h"

#include "value.h"

enum { SWEEP = 100, ENVOI_SECONDS = 24 * 3600 };

static const struct statement sweeps[] = {
	{ "login_sweep", "DELETE FROM login WHERE fin < ? LIMIT ?" },
	{ "tentative_sweep", "DELETE FROM tentative WHERE debut < ? LIMIT ?" },
	{ "envoi_sweep", "DELETE FROM envoi WHERE date < ? LIMIT ?" },
};

enum outcome
store_sweep(struct store *store, struct instant now)
{
	const struct instant yesterday = { now.seconds - ENVOI_SECONDS };
	enum outcome outcome = OUTCOME_OK;

	for (size_t i = 0;
	     i < sizeof(sweeps) / sizeof(sweeps[0]) && outcome == OUTCOME_OK;
	     i++)
		outcome =
			query_run_any(store, &sweeps[i],
				      VALUES(i == 0 ? now : yesterday, SWEEP));
	return outcome;
}
