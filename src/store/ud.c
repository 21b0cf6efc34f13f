/* ud.c: reads and saves how UDs are reached. */
#include "store/ud.h"

#include "list.h"
#include "record.h"
#include "territory.h"

/* This is TERRITORY_OF for the département itself: those of a centre are
 * where its sites are. */
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

static const struct column columns[] = {
	/* clang-format off */
	{ COLUMN(ud, departement), COLUMN_KEY },
	{ COLUMN_AS("departement.region", ud, region) },
	{ COLUMN_AS("departement.nom", ud, nom) },
	{ COLUMN(ud, revision),    COLUMN_REVISION },
	{ COLUMN(ud, telephone),   COLUMN_KEPT },
	{ COLUMN(ud, courriel),    COLUMN_KEPT },
	{ COLUMN(ud, adresse),     COLUMN_KEPT },
	{ 0 },
	/* clang-format on */
};

static const struct statement ud_find = {
	.name = "ud_find",
	.columns = columns,
	.sql = "SELECT {read}" UD_WHERE,
};

static const struct statement ud_for_update = {
	.name = "ud_for_update",
	.columns = columns,
	.sql = "SELECT {read}" UD_WHERE " FOR UPDATE",
};

enum outcome
store_ud_find(struct store *store, const struct actor *actor,
	      const char *departement, bool lock, struct ud *ud)
{
	return record_find(store, lock ? &ud_for_update : &ud_find,
			   VALUES(FILTER(departement), actor), ud);
}

static const struct statement ud_update = {
	.name = "ud_update",
	.columns = columns,
	.sql = "UPDATE ud SET {save}, revision = revision + 1"
	       " WHERE departement = ? AND revision = ?",
};

enum outcome
store_ud_save(struct store *store, struct ud *ud)
{
	return record_save(store, &ud_update, NULL, ud);
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
	return rows_open(store, &ud_list, VALUES(FILTER(departement), actor));
}
