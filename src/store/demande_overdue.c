/* demande_overdue.c: demandes that their UD is to be reminded of, or that the
 * day has overtaken. */
#include "list.h"
#include "store/demande.h"

/* R19: its session has begun, and nobody was told since. The night of D begins
 * at 22 h UTC in Paris, at the earliest. */
#define BEGUN                                                                  \
	" EXISTS (SELECT 1 FROM session"                                       \
	"          WHERE session.id = demande.session"                         \
	"            AND demande.nature = 'report'"                            \
	"            AND session.debut <= ?"                                   \
	"            AND COALESCE(demande.rappelee, demande.deposee)"          \
	"                < session.debut - INTERVAL 2 HOUR) "

/* A day at least, whatever the parametre: a run each minute is no reason to
 * remind each minute. */
#define OVERDUE                                                                \
	"  FROM demande"                                                       \
	" WHERE statut = 'en-attente'"                                         \
	"   AND (COALESCE(rappelee, deposee) <= ? - INTERVAL"                  \
	"        (SELECT GREATEST(valeur, 1) FROM parametre"                   \
	"          WHERE nom = 'demande-jours') DAY"                           \
	"        OR" BEGUN ")"                                                 \
	" ORDER BY deposee, id"

static const struct statement demande_overdue = {
	.name = "demande_overdue",
	.sql = "SELECT id," BEGUN OVERDUE " LIMIT 1 FOR UPDATE SKIP LOCKED",
};

/* For both statements. */
#define MOMENT(now) VALUES(instant_date(now), now, instant_date(now))

enum outcome
store_demande_overdue(struct store *store, struct instant now,
		      struct demande *demande, bool *begun)
{
	const struct actor nation = { .profil = PROFIL_DGEFP };
	struct query query;
	enum outcome outcome;
	int64_t id = 0;

	query_open(&query, store, &demande_overdue);
	query_put_values(&query, MOMENT(now));
	if (query_next(&query)) {
		id = query_get_int(&query);
		*begun = query_get_int(&query) != 0;
	}
	if ((outcome = query_close(&query)) != OUTCOME_OK)
		return outcome;
	return store_demande_lock(store, &nation, id, demande);
}

static const struct statement demande_reminded = {
	.name = "demande_reminded",
	.sql = "UPDATE demande SET rappelee = ? WHERE id = ?",
};

enum outcome
store_demande_reminded(struct store *store, int64_t id, struct instant now)
{
	return query_run(store, &demande_reminded, VALUES(now, id));
}

static const struct statement demande_overdue_list = {
	.name = "demande_overdue_list",
	.sql = "SELECT id AS `@id`, departement AS `@departement`,"
	       "       agent AS `@agent`, deposee AS `@deposee`,"
	       "       rappelee AS `@rappelee`,"
	       "       IF(" BEGUN ", 'oui', NULL) AS `@commencee`" OVERDUE,
};

struct rows *
store_demande_overdue_list(struct store *store, struct instant now)
{
	return rows_open(store, &demande_overdue_list, MOMENT(now));
}
