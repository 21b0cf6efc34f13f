/* demande_overdue.c: finds demandes that their UD must be reminded of, or
 * whose session has begun meanwhile. */
#include "list.h"
#include "store/demande.h"

/* Its session has begun (R19), and nobody was told since. D begins in Paris
 * at 22:00 UTC of the day before at the earliest. */
#define BEGUN                                                                  \
	" EXISTS (SELECT 1 FROM session"                                       \
	"          WHERE session.id = demande.session"                         \
	"            AND demande.nature = 'report'"                            \
	"            AND session.debut <= ?"                                   \
	"            AND COALESCE(demande.rappelee, demande.deposee)"          \
	"                < session.debut - INTERVAL 2 HOUR) "

/* A reminder comes once a day at most, whatever the parametre says and
 * however often the command runs. */
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

/* Puts the parameters that both statements have. */
#define MOMENT(now) VALUES(instant_date(now), now, instant_date(now))

enum outcome
store_demande_overdue(struct store *store, struct instant now,
		      struct demande *demande, bool *begun)
{
	const struct actor nation = { .profil = PROFIL_DGEFP };
	struct query query;
	enum outcome outcome;
	int64_t id = 0;

	query_ask(&query, store, &demande_overdue, MOMENT(now));
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
