/* session_history.c: reads every change of a session: the journal says who
 * and why, the versions of its row say what. */
#include "store/session.h"

#include "history.h"
#include "session_columns.h"

/* The order in which a history tells what changed. */
static const struct statement session_history = {
	.name = "session_history",
	.sql = HISTORY_COLUMNS
	", NULLIF(journal.avant, '') AS `@avant`"
	", NULLIF(journal.apres, '') AS `@apres`"
	"{told dates/}{told @}{told informations/}{told derogation}" HISTORY_OF(
		"session"),
	.fill = session_columns_fill,
};

struct rows *
store_session_history(struct store *store, int64_t id)
{
	return history_open(store, &session_history, id);
}
