/* site.c: reads and saves sites. */
#include "store/centre.h"

#include "list.h"
#include "record.h"
#include "site.h"
#include "territory.h"

#define SITE_TABLES                                                            \
	"  FROM site"                                                          \
	"  JOIN departement ON departement.code = site.departement"

static const struct statement site_list = {
	.name = "site_list",
	.sql = "SELECT site.id AS `@id`, site.revision AS `@revision`,"
	       "       site.nom AS `@nom`, site.adresse AS `@adresse`,"
	       "       site.code_postal AS `@code-postal`,"
	       "       site.ville AS `@ville`,"
	       "       site.departement AS `@departement`" SITE_TABLES
	       " WHERE site.centre = ?"
	       "   AND (? IS NULL OR site.id = ?)" TERRITORY_OF_SITE
	       " ORDER BY site.nom, site.id"
	       " LIMIT 500",
};

struct rows *
store_site_list(struct store *store, const struct actor *actor, int64_t centre,
		int64_t id)
{
	return rows_open(store, &site_list,
			 VALUES(centre, FILTER_ID(id), actor));
}

static const struct column columns[] = {
	/* clang-format off */
	{ COLUMN(site, id),          COLUMN_KEY },
	{ COLUMN(site, revision),    COLUMN_REVISION },
	{ COLUMN(site, centre),      COLUMN_ADDED },
	{ COLUMN(site, nom),         COLUMN_KEPT },
	{ COLUMN(site, adresse),     COLUMN_KEPT },
	{ COLUMN(site, code_postal), COLUMN_KEPT },
	{ COLUMN(site, ville),       COLUMN_KEPT },
	{ COLUMN(site, departement), COLUMN_ADDED },
	{ COLUMN_AS("departement.region", site, region) },
	{ 0 },
	/* clang-format on */
};

static const struct statement site_find = {
	.name = "site_find",
	.columns = columns,
	.sql = "SELECT {read}" SITE_TABLES
	       " WHERE site.id = ?" TERRITORY_OF_SITE,
};

static const struct statement site_for_update = {
	.name = "site_for_update",
	.sql = "SELECT id FROM site WHERE id = ? FOR UPDATE",
};

enum outcome
store_site_find(struct store *store, const struct actor *actor, int64_t id,
		bool lock, struct site *site)
{
	enum outcome outcome = OUTCOME_OK;

	if (lock)
		outcome = query_one(store, &site_for_update, VALUES(id),
				    INTO(&id));
	if (outcome != OUTCOME_OK)
		return outcome;
	return record_find(store, &site_find, VALUES(id, actor), site);
}

static const struct statement site_insert = {
	.name = "site_insert",
	.columns = columns,
	.sql = "INSERT INTO site SET {add}",
};

static const struct statement site_update = {
	.name = "site_update",
	.columns = columns,
	.sql = "UPDATE site SET {save}, revision = revision + 1"
	       " WHERE id = ? AND revision = ?",
};

enum outcome
store_site_save(struct store *store, struct site *site)
{
	if (site->id == 0)
		return record_add(store, &site_insert, NULL, site);
	return record_save(store, &site_update, NULL, site);
}
