/* ud.c: how UDs are reached. */
#include "store/ud.h"

#include "list.h"
#include "territory.h"

/* TERRITORY_OF, of the département itself: a centre's are where its sites
 * are. */
#define UD_WHERE                                                               \
	"  FROM ud"                                                            \
	"  JOIN departement ON departement.code = ud.departement"              \
	" WHERE (? IS NULL OR ud.departement = ?)"                             \
	"   AND (? IS NULL OR ud.departement IN"                               \
	" (SELECT site.departement FROM compte_centre"                         \
	"    JOIN site ON site.centre = compte_centre.centre"                  \
	"   WHERE compte_centre.compte = ?))"                                  \
	"   AND (? IS NULL OR ud.departement = ?)"                             \
	"   AND (? IS NULL OR departement.region = ?)"

#define UD_FIND                                                                \
	"SELECT ud.departement, departement.region, departement.nom,"          \
	"       ud.revision, ud.telephone, ud.courriel, ud.adresse" UD_WHERE

static const struct statement ud_find = {
	.name = "ud_find",
	.sql = UD_FIND,
};

static const struct statement ud_for_update = {
	.name = "ud_for_update",
	.sql = UD_FIND " FOR UPDATE",
};

enum outcome
store_ud_find(struct store *store, const struct actor *actor,
	      const char *departement, bool lock, struct ud *ud)
{
	struct query query;

	query_open(&query, store, lock ? &ud_for_update : &ud_find);
	query_put_filter(&query, departement);
	query_put_territory(&query, actor);
	if (query_next(&query)) {
		ud->departement = query_get_text(&query);
		ud->region = query_get_text(&query);
		ud->nom = query_get_text(&query);
		ud->revision = query_get_int(&query);
		ud->telephone = query_get_text(&query);
		ud->courriel = query_get_text(&query);
		ud->adresse = query_get_text(&query);
	}
	return query_close(&query);
}

static const struct statement ud_update = {
	.name = "ud_update",
	.sql = "UPDATE ud"
	       "   SET telephone = ?, courriel = ?, adresse = ?,"
	       "       revision = revision + 1"
	       " WHERE departement = ? AND revision = ?",
};

enum outcome
store_ud_save(struct store *store, struct ud *ud)
{
	struct query query;

	query_open(&query, store, &ud_update);
	query_put_text(&query, ud->telephone);
	query_put_text(&query, ud->courriel);
	query_put_text(&query, ud->adresse);
	query_put_text(&query, ud->departement);
	query_put_int(&query, ud->revision);
	return query_save(&query, NULL, &ud->revision);
}

static const struct statement ud_list = {
	.name = "ud_list",
	.sql = "SELECT ud.departement AS `@departement`,"
	       "       departement.region AS `@region`,"
	       "       ud.revision AS `@revision`,"
	       "       NULLIF(ud.telephone, '') AS `@telephone`,"
	       "       NULLIF(ud.courriel, '') AS `@courriel`,"
	       "       departement.nom AS nom,"
	       "       NULLIF(ud.adresse, '') AS adresse" UD_WHERE
	       " ORDER BY ud.departement",
};

struct rows *
store_ud_list(struct store *store, const struct actor *actor,
	      const char *departement)
{
	struct rows *rows = rows_open(store, &ud_list);

	query_put_filter(rows_query(rows), departement);
	query_put_territory(rows_query(rows), actor);
	return rows;
}
