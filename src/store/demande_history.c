/* demande_history.c: every change of a demande, as session_history.c has those
 * of a session. */
#include "history.h"
#include "list.h"
#include "store/demande.h"

#include <inttypes.h>

static const struct statement demande_history = {
	.name = "demande_history",
	.sql = "SELECT journal.date AS `@date`, journal.auteur AS `@auteur`,"
	       "       journal.verb AS `@verb`,"
	       "       NULLIF(journal.regle, '') AS `@regle`,"
	       "       NULLIF(journal.motif, '') AS `@motif`,"
	       "       journal.revision AS `@revision`"
	/* clang-format off */
	       VALUE("debut", "debut")
	       VALUE("fin", "fin")
	/* clang-format on */
	"  FROM journal" VERSIONS_OF(
		"demande") " WHERE journal.noun = 'demande' AND "
			   "journal.noun_id = ?"
			   " ORDER BY journal.id DESC",
};

struct rows *
store_demande_history(struct store *store, struct arena *arena, int64_t id)
{
	struct rows *rows = rows_open(store, arena, &demande_history);

	query_put_int(rows_query(rows), id);
	query_put_text(rows_query(rows), arena_printf(arena, "%" PRId64, id));
	return rows;
}
