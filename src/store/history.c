/* history.c: reads the events of one row. */
#include "history.h"

#include "list.h"

#include <inttypes.h>

struct rows *
history_open(struct store *store, const struct statement *statement, int64_t id)
{
	return rows_open(
		store, statement,
		VALUES(id, arena_printf(store_arena(store), "%" PRId64, id)));
}
