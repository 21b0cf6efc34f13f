/* session_history.c: every change of a session: the journal says who and why,
 * the versions of its row say what. */
#include "store/session.h"

#include "history.h"
#include "list.h"

#include <inttypes.h>

#define TEXT(column)                                                           \
	CHANGE(column, "NULLIF(a." column ", '')", "NULLIF(v." column ", '')")
#define FLAG(element, column)                                                  \
	CHANGE(element, "IF(a." column ", 'oui', NULL)",                       \
	       "IF(v." column ", 'oui', NULL)")

static const struct statement session_history = {
	.name = "session_history",
	.sql = "SELECT journal.date AS `@date`, journal.auteur AS `@auteur`,"
	       "       journal.verb AS `@verb`,"
	       "       NULLIF(journal.regle, '') AS `@regle`,"
	       "       NULLIF(journal.motif, '') AS `@motif`,"
	       "       journal.revision AS `@revision`,"
	       "       NULLIF(journal.avant, '') AS `@avant`,"
	       "       NULLIF(journal.apres, '') AS `@apres`"
	/* clang-format off */
	       VALUE("debut", "debut")
	       VALUE("fin", "fin")
	       VALUE("fin-initiale", "fin_initiale")
	       VALUE("fin-reelle", "fin_reelle")
	       VALUE("mesure", "fin_mesure")
	       VALUE("statut", "statut")
	       VALUE("dte-le", "dte_le")
	       VALUE("convocations-le", "convocations_le")
	       FLAG("dte-a-refaire", "dte_a_refaire")
	       FLAG("convocations-a-refaire", "convocations_a_refaire")
	       TEXT("lieu")
	       TEXT("horaire")
	       TEXT("contact")
	       TEXT("precisions")
	       VALUE("derogation", "derogation")
	/* clang-format on */
	"  FROM journal" VERSIONS_OF(
		"session") " WHERE journal.noun = 'session' AND "
			   "journal.noun_id = ?"
			   " ORDER BY journal.id DESC",
};

struct rows *
store_session_history(struct store *store, struct arena *arena, int64_t id)
{
	struct rows *rows = rows_open(store, arena, &session_history);

	query_put_int(rows_query(rows), id);
	query_put_text(rows_query(rows), arena_printf(arena, "%" PRId64, id));
	return rows;
}
