/* agrement.c: reads and saves one agrément. */
#include "store/agrement.h"

#include "agrement.h"
#include "statut.h"

const struct column agrement_columns[] = {
	/* clang-format off */
	{ COLUMN(agrement, id),       COLUMN_KEY },
	{ COLUMN(agrement, revision), COLUMN_REVISION },
	{ COLUMN(agrement, centre),   COLUMN_ADDED },
	{ COLUMN(agrement, site),     COLUMN_ADDED },
	{ COLUMN(agrement, titre),    COLUMN_ADDED },
	{ COLUMN(agrement, debut),    COLUMN_KEPT },
	{ COLUMN(agrement, fin),      COLUMN_KEPT },
	{ COLUMN_AS("site.departement", agrement, departement) },
	{ COLUMN_AS("departement.region", agrement, region) },
	{ COLUMN_AS("titre.fin", agrement, titre_fin) },
	{ 0 },
	/* clang-format on */
};

static const struct statement agrement_find = {
	.name = "agrement_find",
	.columns = agrement_columns,
	.sql = "SELECT {read}" AGREMENT_TABLES
	       " WHERE agrement.id = ?" TERRITORY_OF_SITE,
};

/* Its titre is locked, too, so that the last day of neither passes the
 * other's meanwhile. */
static const struct statement agrement_for_update = {
	.name = "agrement_for_update",
	.sql = "SELECT agrement.id"
	       "  FROM agrement JOIN titre ON titre.code = agrement.titre"
	       " WHERE agrement.id = ?"
	       "   FOR UPDATE",
};

enum outcome
store_agrement_find(struct store *store, const struct actor *actor, int64_t id,
		    struct agrement *agrement)
{
	return record_find(store, &agrement_find, VALUES(id, actor), agrement);
}

enum outcome
store_agrement_lock(struct store *store, const struct actor *actor, int64_t id,
		    struct agrement *agrement)
{
	const enum outcome outcome =
		query_one(store, &agrement_for_update, VALUES(id), INTO(&id));

	if (outcome != OUTCOME_OK)
		return outcome;
	return store_agrement_find(store, actor, id, agrement);
}

static const struct statement agrement_insert = {
	.name = "agrement_insert",
	.columns = agrement_columns,
	.sql = "INSERT INTO agrement SET {add}",
};

static const struct statement agrement_update = {
	.name = "agrement_update",
	.columns = agrement_columns,
	.sql = "UPDATE agrement SET {save}, revision = revision + 1"
	       " WHERE id = ? AND revision = ?",
};

enum outcome
store_agrement_save(struct store *store, struct agrement *agrement)
{
	if (agrement->id == 0)
		return record_add(store, &agrement_insert, NULL, agrement);
	return record_save(store, &agrement_update, NULL, agrement);
}

static const struct column span_columns[] = {
	{ COLUMN_AS("MIN(debut)", agrement_span, first) },
	{ COLUMN_AS("MAX(fin)", agrement_span, last) },
	{ 0 },
};

static const struct statement agrement_span = {
	.name = "agrement_span",
	.columns = span_columns,
	.sql = "SELECT {read}"
	       "  FROM session"
	       " WHERE agrement = ? AND derogation IS NULL"
	       "   AND statut IN " STATUTS_OUVERTS,
};

enum outcome
store_agrement_span(struct store *store, int64_t id, struct agrement_span *open)
{
	return record_find(store, &agrement_span, VALUES(id), open);
}

static const struct statement agrement_twin = {
	.name = "agrement_twin",
	.sql = "SELECT MIN(id)"
	       "  FROM agrement"
	       " WHERE site = ? AND titre = ? AND id <> ?"
	       "   AND debut <= ? AND fin >= ?",
};

enum outcome
store_agrement_twin(struct store *store, const struct agrement *agrement,
		    int64_t *twin)
{
	return query_one(store, &agrement_twin,
			 VALUES(agrement->site, agrement->titre, agrement->id,
				agrement->fin, agrement->debut),
			 INTO(twin));
}
