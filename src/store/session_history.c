/* session_history.c: every change of a session: the journal says who and why,
 * the versions of its row say what. */
#include "store/session.h"

#include "history.h"

#define TEXT(column)                                                           \
	CHANGE(column, "NULLIF(a." column ", '')", "NULLIF(v." column ", '')")
#define FLAG(element, column)                                                  \
	CHANGE(element, "IF(a." column ", 'oui', NULL)",                       \
	       "IF(v." column ", 'oui', NULL)")

static const struct statement session_history = {
	.name = "session_history",
	.sql = HISTORY_COLUMNS ","
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
	       HISTORY_OF("session"),
	/* clang-format on */
};

struct rows *
store_session_history(struct store *store, int64_t id)
{
	return history_open(store, &session_history, id);
}
