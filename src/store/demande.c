/* demande.c: finds, adds and changes one demande de report. */
#include "store/demande.h"

#include "record.h"
#include "territory.h"

static const struct column columns[] = {
	/* clang-format off */
	{ COLUMN(demande, id),            COLUMN_KEY },
	{ COLUMN(demande, revision),      COLUMN_REVISION },
	{ COLUMN(demande, statut),        COLUMN_KEPT },
	{ COLUMN(demande, nature),        COLUMN_ADDED },
	{ COLUMN(demande, session),       COLUMN_KEPT | COLUMN_NULLABLE },
	{ COLUMN(demande, agrement),      COLUMN_ADDED | COLUMN_NULLABLE },
	{ COLUMN(demande, type) },
	{ COLUMN(demande, centre),        COLUMN_ADDED },
	{ COLUMN(demande, departement),   COLUMN_ADDED },
	{ COLUMN(demande, region),        COLUMN_ADDED },
	{ COLUMN(demande, debut),         COLUMN_KEPT },
	{ COLUMN(demande, fin),           COLUMN_KEPT },
	{ COLUMN(demande, motif),         COLUMN_KEPT },
	{ COLUMN(demande, session_debut), COLUMN_KEPT },
	{ COLUMN(demande, session_fin),   COLUMN_KEPT },
	{ COLUMN(demande, auteur),        COLUMN_ADDED },
	{ COLUMN(demande, agent),         COLUMN_KEPT | COLUMN_NULLABLE },
	{ COLUMN(demande, deposee) },
	{ COLUMN(demande, raison),        COLUMN_KEPT | COLUMN_NULLABLE },
	{ COLUMN(demande, reponse),       COLUMN_KEPT },
	{ COLUMN(demande, attestation),   COLUMN_KEPT | COLUMN_NULLABLE },
	{ 0 },
	/* clang-format on */
};

#define DEMANDE_ONE                                                            \
	"SELECT {read} FROM demande WHERE id = ?" TERRITORY_OF("demande")

static const struct statement demande_find = {
	.name = "demande_find",
	.columns = columns,
	.sql = DEMANDE_ONE,
};

static const struct statement demande_for_update = {
	.name = "demande_for_update",
	.columns = columns,
	.sql = DEMANDE_ONE " FOR UPDATE",
};

enum outcome
store_demande_find(struct store *store, const struct actor *actor, int64_t id,
		   struct demande *demande)
{
	return record_find(store, &demande_find, VALUES(id, actor), demande);
}

enum outcome
store_demande_lock(struct store *store, const struct actor *actor, int64_t id,
		   struct demande *demande)
{
	return record_find(store, &demande_for_update, VALUES(id, actor),
			   demande);
}

static const struct statement demande_waiting = {
	.name = "demande_waiting",
	.sql = "SELECT MIN(id) FROM demande"
	       " WHERE session = ? AND statut = 'en-attente'",
};

enum outcome
store_demande_waiting(struct store *store, int64_t session, int64_t *id)
{
	return query_one(store, &demande_waiting, VALUES(session), INTO(id));
}

static const struct statement demande_counts = {
	.name = "demande_counts",
	.sql = "SELECT COUNT(*), COALESCE(SUM(d.deposee < ? - INTERVAL"
	       "       (SELECT valeur FROM parametre"
	       "         WHERE nom = 'demande-jours') DAY), 0)"
	       "  FROM demande d"
	       " WHERE d.statut = 'en-attente'" TERRITORY_OF("d"),
};

enum outcome
store_demande_counts(struct store *store, const struct actor *actor,
		     struct instant now, int64_t *waiting, int64_t *late)
{
	struct query query;

	query_ask(&query, store, &demande_counts, VALUES(now, actor));
	if (query_next(&query)) {
		*waiting = query_get_int(&query);
		*late = query_get_int(&query);
	}
	return query_close(&query);
}

/* Only a demande on a titre échu has a type. */
static const struct statement demande_insert = {
	.name = "demande_insert",
	.columns = columns,
	.sql = "INSERT INTO demande SET {add},"
	       "       type = IF(nature = 'titre-echu', ?, NULL), deposee = ?",
};

static const struct statement demande_update = {
	.name = "demande_update",
	.columns = columns,
	.sql = "UPDATE demande SET {save}, revision = revision + 1,"
	       "       corrigee = IF(?, ?, corrigee),"
	       "       decidee = IF(statut = 'en-attente', NULL, ?)"
	       " WHERE id = ? AND revision = ?",
};

enum outcome
store_demande_save(struct store *store, struct demande *demande,
		   struct instant now)
{
	if (demande->id == 0)
		return record_add(store, &demande_insert,
				  VALUES(demande->type, now), demande);
	return record_save(store, &demande_update,
			   VALUES(demande->corrected, now, now), demande);
}
