/* history.c: the events of one row. */
#include "history.h"

#include "list.h"

#include <inttypes.h>

struct rows *
history_open(struct store *store, const struct statement *statement, int64_t id)
{
	struct rows *rows = rows_open(store, statement);

	query_put_int(rows_query(rows), id);
	query_put_text(rows_query(rows),
		       arena_printf(store_arena(store), "%" PRId64, id));
	return rows;
}
