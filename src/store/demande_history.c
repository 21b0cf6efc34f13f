/* demande_history.c: reads every change of a demande, as session_history.c
 * does for a session. */
#include "history.h"
#include "store/demande.h"

static const struct statement demande_history = {
	.name = "demande_history",
	.sql = HISTORY_COLUMNS
		/* clang-format off */
	       CHANGE("debut", "a.debut", "v.debut")
	       CHANGE("fin", "a.fin", "v.fin")
	       HISTORY_OF("demande"),
	/* clang-format on */
};

struct rows *
store_demande_history(struct store *store, int64_t id)
{
	return history_open(store, &demande_history, id);
}
