/* site.c: sites in the database. */
#include "store/centre.h"

#include "list.h"
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
	struct rows *rows = rows_open(store, &site_list);

	query_put_int(rows_query(rows), centre);
	query_put_filter_id(rows_query(rows), id);
	query_put_territory(rows_query(rows), actor);
	return rows;
}

static const struct statement site_find = {
	.name = "site_find",
	.sql = "SELECT site.id, site.revision, site.centre, site.nom,"
	       "       site.adresse, site.code_postal, site.ville,"
	       "       site.departement, departement.region" SITE_TABLES
	       " WHERE site.id = ?" TERRITORY_OF_SITE,
};

static const struct statement site_for_update = {
	.name = "site_for_update",
	.sql = "SELECT id FROM site WHERE id = ? FOR UPDATE",
};

/* Columns in the order of site_find. */
static void
read_site(struct query *query, struct site *site)
{
	site->id = query_get_int(query);
	site->revision = query_get_int(query);
	site->centre = query_get_int(query);
	site->nom = query_get_text(query);
	site->adresse = query_get_text(query);
	site->code_postal = query_get_text(query);
	site->ville = query_get_text(query);
	site->departement = query_get_text(query);
	site->region = query_get_text(query);
}

enum outcome
store_site_find(struct store *store, const struct actor *actor, int64_t id,
		bool lock, struct site *site)
{
	struct query query;
	enum outcome outcome;

	if (lock) {
		query_open(&query, store, &site_for_update);
		query_put_int(&query, id);
		query_next(&query);
		if ((outcome = query_close(&query)) != OUTCOME_OK)
			return outcome;
	}
	query_open(&query, store, &site_find);
	query_put_int(&query, id);
	query_put_territory(&query, actor);
	if (query_next(&query))
		read_site(&query, site);
	return query_close(&query);
}

static const struct statement site_insert = {
	.name = "site_insert",
	.sql = "INSERT INTO site (nom, adresse, code_postal, ville, centre,"
	       "                  departement)"
	       " VALUES (?, ?, ?, ?, ?, ?)",
};

static const struct statement site_update = {
	.name = "site_update",
	.sql = "UPDATE site"
	       "   SET revision = revision + 1, nom = ?, adresse = ?,"
	       "       code_postal = ?, ville = ?"
	       " WHERE id = ? AND revision = ?",
};

enum outcome
store_site_save(struct store *store, struct site *site)
{
	const bool adds = site->id == 0;
	struct query query;

	query_open(&query, store, adds ? &site_insert : &site_update);
	query_put_text(&query, site->nom);
	query_put_text(&query, site->adresse);
	query_put_text(&query, site->code_postal);
	query_put_text(&query, site->ville);
	query_put_int(&query, adds ? site->centre : site->id);
	if (adds)
		query_put_text(&query, site->departement);
	else
		query_put_int(&query, site->revision);
	return query_save(&query, &site->id, &site->revision);
}
