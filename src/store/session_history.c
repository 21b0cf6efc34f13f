/* session_history.c: every change of a session: the journal says who and why,
 * the versions of its row say what. */
#include "store/session.h"

#include "list.h"

#include <inttypes.h>

/* A column of session, as it was in the version before and is in this one. */
#define FIELD(column, value)                                                   \
	"," value " AS " column ", LAG(" value ") OVER w AS " column "_avant"

/* Two columns of a row, NULL where nothing has changed. */
#define CHANGE(column, element)                                                \
	", IF(" column "<=>" column "_avant, NULL, " column "_avant)"          \
	" AS `" element "/@avant`"                                             \
	", IF(" column "<=>" column "_avant, NULL, " column ")"                \
	" AS `" element "/@apres`"

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
	       CHANGE("debut", "debut")
	       CHANGE("fin", "fin")
	       CHANGE("fin_initiale", "fin-initiale")
	       CHANGE("fin_reelle", "fin-reelle")
	       CHANGE("fin_mesure", "mesure")
	       CHANGE("statut", "statut")
	       CHANGE("dte_le", "dte-le")
	       CHANGE("convocations_le", "convocations-le")
	       CHANGE("dte_a_refaire", "dte-a-refaire")
	       CHANGE("convocations_a_refaire", "convocations-a-refaire")
	       CHANGE("lieu", "lieu")
	       CHANGE("horaire", "horaire")
	       CHANGE("contact", "contact")
	       CHANGE("precisions", "precisions")
	       CHANGE("derogation", "derogation")
	/* clang-format on */
	"  FROM journal"
	"  LEFT JOIN (SELECT s.revision"
	/* clang-format off */
	       FIELD("debut", "s.debut")
	       FIELD("fin", "s.fin")
	       FIELD("fin_initiale", "s.fin_initiale")
	       FIELD("fin_reelle", "s.fin_reelle")
	       FIELD("fin_mesure", "s.fin_mesure")
	       FIELD("statut", "s.statut")
	       FIELD("dte_le", "s.dte_le")
	       FIELD("convocations_le", "s.convocations_le")
	       FIELD("dte_a_refaire", "IF(s.dte_a_refaire, 'oui', NULL)")
	       FIELD("convocations_a_refaire",
		     "IF(s.convocations_a_refaire, 'oui', NULL)")
	       FIELD("lieu", "NULLIF(s.lieu, '')")
	       FIELD("horaire", "NULLIF(s.horaire, '')")
	       FIELD("contact", "NULLIF(s.contact, '')")
	       FIELD("precisions", "NULLIF(s.precisions, '')")
	       FIELD("derogation", "s.derogation")
	/* clang-format on */
	"          FROM session FOR SYSTEM_TIME ALL AS s"
	"         WHERE s.id = ?"
	"        WINDOW w AS (ORDER BY s.revision)) v"
	"    ON v.revision = journal.revision"
	" WHERE journal.noun = 'session' AND journal.noun_id = ?"
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
