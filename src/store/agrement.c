/* agrement.c: one agrément in the database. */
#include "store/agrement.h"

#include "query.h"
#include "site.h"
#include "statut.h"
#include "territory.h"

#define AGREMENT_COLUMNS                                                       \
	" agrement.id, agrement.revision, agrement.centre, agrement.site,"     \
	" agrement.titre, site.departement, departement.region,"               \
	" agrement.debut, agrement.fin, titre.fin"

#define AGREMENT_TABLES                                                        \
	" agrement JOIN titre ON titre.code = agrement.titre"                  \
	" JOIN site ON site.id = agrement.site"                                \
	" JOIN departement ON departement.code = site.departement"

static const struct statement agrement_find = {
	.name = "agrement_find",
	.sql = "SELECT" AGREMENT_COLUMNS "  FROM" AGREMENT_TABLES
	       " WHERE agrement.id = ?" TERRITORY_OF_SITE,
};

/* Its titre too: neither's last day may pass the other's meanwhile. */
static const struct statement agrement_for_update = {
	.name = "agrement_for_update",
	.sql = "SELECT agrement.id"
	       "  FROM agrement JOIN titre ON titre.code = agrement.titre"
	       " WHERE agrement.id = ?"
	       "   FOR UPDATE",
};

/* Columns in the order of AGREMENT_COLUMNS. */
static void
read_agrement(struct query *query, struct agrement *agrement)
{
	agrement->id = query_get_int(query);
	agrement->revision = query_get_int(query);
	agrement->centre = query_get_int(query);
	agrement->site = query_get_int(query);
	agrement->titre = query_get_text(query);
	agrement->departement = query_get_text(query);
	agrement->region = query_get_text(query);
	agrement->debut = query_get_date(query);
	agrement->fin = query_get_date(query);
	agrement->titre_fin = query_get_day(query);
}

enum outcome
store_agrement_find(struct store *store, const struct actor *actor, int64_t id,
		    struct agrement *agrement)
{
	struct query query;

	query_open(&query, store, &agrement_find);
	query_put_int(&query, id);
	query_put_territory(&query, actor);
	if (query_next(&query))
		read_agrement(&query, agrement);
	return query_close(&query);
}

enum outcome
store_agrement_lock(struct store *store, const struct actor *actor, int64_t id,
		    struct agrement *agrement)
{
	struct query query;
	enum outcome outcome;

	query_open(&query, store, &agrement_for_update);
	query_put_int(&query, id);
	query_next(&query);
	if ((outcome = query_close(&query)) != OUTCOME_OK)
		return outcome;
	return store_agrement_find(store, actor, id, agrement);
}

static const struct statement agrement_insert = {
	.name = "agrement_insert",
	.sql = "INSERT INTO agrement (debut, fin, centre, site, titre)"
	       " VALUES (?, ?, ?, ?, ?)",
};

static const struct statement agrement_update = {
	.name = "agrement_update",
	.sql = "UPDATE agrement"
	       "   SET revision = revision + 1, debut = ?, fin = ?"
	       " WHERE id = ? AND revision = ?",
};

enum outcome
store_agrement_save(struct store *store, struct agrement *agrement)
{
	const bool adds = agrement->id == 0;
	struct query query;

	query_open(&query, store, adds ? &agrement_insert : &agrement_update);
	query_put_date(&query, &agrement->debut);
	query_put_date(&query, &agrement->fin);
	if (adds) {
		query_put_int(&query, agrement->centre);
		query_put_int(&query, agrement->site);
		query_put_text(&query, agrement->titre);
	} else {
		query_put_int(&query, agrement->id);
		query_put_int(&query, agrement->revision);
	}
	return query_save(&query, &agrement->id, &agrement->revision);
}

static const struct statement agrement_span = {
	.name = "agrement_span",
	.sql = "SELECT MIN(debut), MAX(fin)"
	       "  FROM session"
	       " WHERE agrement = ? AND derogation IS NULL"
	       "   AND statut IN " STATUTS_OUVERTS,
};

enum outcome
store_agrement_span(struct store *store, int64_t id, struct agrement_span *open)
{
	struct query query;

	query_open(&query, store, &agrement_span);
	query_put_int(&query, id);
	if (query_next(&query)) {
		open->first = query_get_day(&query);
		open->last = query_get_day(&query);
	}
	return query_close(&query);
}

static const struct statement agrement_twin = {
	.name = "agrement_twin",
	.sql = "SELECT id"
	       "  FROM agrement"
	       " WHERE site = ? AND titre = ? AND id <> ?"
	       "   AND debut <= ? AND fin >= ?"
	       " LIMIT 1",
};

enum outcome
store_agrement_twin(struct store *store, const struct agrement *agrement,
		    int64_t *twin)
{
	struct query query;

	*twin = 0;
	query_open(&query, store, &agrement_twin);
	query_put_int(&query, agrement->site);
	query_put_text(&query, agrement->titre);
	query_put_int(&query, agrement->id);
	query_put_date(&query, &agrement->fin);
	query_put_date(&query, &agrement->debut);
	if (query_next(&query))
		*twin = query_get_int(&query);
	return query_close_any(&query);
}
