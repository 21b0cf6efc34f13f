/* demande_overdue.c: demandes that their UD is to be reminded of. */
#include "list.h"
#include "store/demande.h"

/* A day at least, whatever the parametre: a run each minute is no reason to
 * remind each minute. */
#define OVERDUE                                                                \
	"  FROM demande"                                                       \
	" WHERE statut = 'en-attente'"                                         \
	"   AND COALESCE(rappelee, deposee) <= ? - INTERVAL"                   \
	"       (SELECT GREATEST(valeur, 1) FROM parametre"                    \
	"         WHERE nom = 'demande-jours') DAY"                            \
	" ORDER BY deposee, id"

static const struct statement demande_overdue = {
	.name = "demande_overdue",
	.sql = "SELECT id" OVERDUE " LIMIT 1 FOR UPDATE SKIP LOCKED",
};

enum outcome
store_demande_overdue(struct store *store, struct arena *arena,
		      struct instant now, struct demande *demande)
{
	const struct actor nation = { .profil = PROFIL_DGEFP };
	struct query query;
	enum outcome outcome;
	int64_t id = 0;

	query_open(&query, store, arena, &demande_overdue);
	query_put_instant(&query, &now);
	if (query_next(&query))
		id = query_get_int(&query);
	if ((outcome = query_close(&query)) != OUTCOME_OK)
		return outcome;
	return store_demande_lock(store, arena, &nation, id, demande);
}

static const struct statement demande_reminded = {
	.name = "demande_reminded",
	.sql = "UPDATE demande SET rappelee = ? WHERE id = ?",
};

enum outcome
store_demande_reminded(struct store *store, struct arena *arena, int64_t id,
		       struct instant now)
{
	struct query query;

	query_open(&query, store, arena, &demande_reminded);
	query_put_instant(&query, &now);
	query_put_int(&query, id);
	return query_close(&query);
}

static const struct statement demande_overdue_list = {
	.name = "demande_overdue_list",
	.sql = "SELECT id AS `@id`, departement AS `@departement`,"
	       "       agent AS `@agent`, deposee AS `@deposee`,"
	       "       rappelee AS `@rappelee`" OVERDUE,
};

struct rows *
store_demande_overdue_list(struct store *store, struct arena *arena,
			   struct instant now)
{
	struct rows *rows = rows_open(store, arena, &demande_overdue_list);

	query_put_instant(rows_query(rows), &now);
	return rows;
}
