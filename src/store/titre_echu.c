/* titre_echu.c: agréments with what says whether their titre is échu. */
#include "store/titre_echu.h"

#include "domain/titre_echu.h"
#include "query.h"
#include "site.h"
#include "territory.h"

#define TITRE_ECHU_ROWS                                                        \
	"SELECT agrement.id, agrement.revision, agrement.centre,"              \
	"       agrement.site, agrement.titre, site.departement,"              \
	"       departement.region, agrement.debut, agrement.fin,"             \
	"       titre.fin, centre.siret, titre.sigle, titre.intitule,"         \
	"       site.ville,"                                                   \
	"       (SELECT valeur FROM parametre"                                 \
	"         WHERE nom = 'prolongation-titre-mois'),"                     \
	"       titre.prolongation_mois"                                       \
	"  FROM agrement"                                                      \
	"  JOIN titre ON titre.code = agrement.titre"                          \
	"  JOIN centre ON centre.id = agrement.centre"                         \
	"  JOIN site ON site.id = agrement.site"                               \
	"  JOIN departement ON departement.code = site.departement"

static const struct statement titre_echu_find = {
	.name = "titre_echu_find",
	.sql = TITRE_ECHU_ROWS " WHERE agrement.id = ?" TERRITORY_OF_SITE,
};

static const struct statement titre_echu_list = {
	.name = "titre_echu_list",
	.sql = TITRE_ECHU_ROWS
	" WHERE titre.fin < ?" TERRITORY_OF_SITE
	" ORDER BY titre.fin DESC, titre.intitule, agrement.id"
	" LIMIT ?",
};

/* R24. */
static int32_t
read_mois(struct query *query)
{
	const int32_t general = (int32_t)query_get_int(query);
	const bool known = !query_is_null(query);
	const struct optional_number own = { known, query_get_int(query) };

	return titre_prolongation_mois(&own, general);
}

/* Columns in the order of TITRE_ECHU_ROWS. */
static void
read_row(struct query *query, struct titre_echu *echu)
{
	struct agrement *agrement = &echu->agrement;

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
	echu->siret = query_get_text(query);
	echu->sigle = query_get_text(query);
	echu->intitule = query_get_text(query);
	echu->ville = query_get_text(query);
	echu->mois = read_mois(query);
}

enum outcome
store_titre_echu_find(struct store *store, const struct actor *actor,
		      int64_t agrement, struct titre_echu *echu)
{
	struct query query;

	query_open(&query, store, &titre_echu_find);
	query_put_int(&query, agrement);
	query_put_territory(&query, actor);
	if (query_next(&query))
		read_row(&query, echu);
	return query_close(&query);
}

enum outcome
store_titre_echu_list(struct store *store, const struct actor *actor,
		      struct date day, const struct titre_echu **echus,
		      size_t *count)
{
	struct titre_echu *found =
		arena_alloc(store_arena(store), TITRES_ECHUS * sizeof(*found));
	struct query query;

	*echus = found;
	*count = 0;
	query_open(&query, store, &titre_echu_list);
	query_put_date(&query, &day);
	query_put_territory(&query, actor);
	query_put_int(&query, TITRES_ECHUS);
	while (query_next(&query))
		read_row(&query, &found[(*count)++]);
	return query_close_any(&query);
}
