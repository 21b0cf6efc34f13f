/* titre_echu.c: reads agréments with what tells whether their titre is échu. */
#include "store/titre_echu.h"

#include "agrement.h"

static const struct column columns[] = {
	/* clang-format off */
	{ COLUMNS_WITHIN(agrement_columns, titre_echu, agrement) },
	{ COLUMN_AS("titre.prolongation_mois", titre_echu, prolongation) },
	{ COLUMN_AS("(SELECT valeur FROM parametre WHERE nom = 'prolongation-titre-mois')", titre_echu, mois) },
	{ COLUMN_AS("centre.siret", titre_echu, siret) },
	{ COLUMN_AS("titre.sigle", titre_echu, sigle) },
	{ COLUMN_AS("titre.intitule", titre_echu, intitule) },
	{ COLUMN_AS("site.ville", titre_echu, ville) },
	{ 0 },
	/* clang-format on */
};

#define TITRE_ECHU_ROWS                                                        \
	"SELECT {read}" AGREMENT_TABLES                                        \
	"  JOIN centre ON centre.id = agrement.centre"

static const struct statement titre_echu_find = {
	.name = "titre_echu_find",
	.columns = columns,
	.sql = TITRE_ECHU_ROWS " WHERE agrement.id = ?" TERRITORY_OF_SITE,
};

static const struct statement titre_echu_list = {
	.name = "titre_echu_list",
	.columns = columns,
	.sql = TITRE_ECHU_ROWS
	" WHERE titre.fin < ?" TERRITORY_OF_SITE
	" ORDER BY titre.fin DESC, titre.intitule, agrement.id"
	" LIMIT ?",
};

enum outcome
store_titre_echu_find(struct store *store, const struct actor *actor,
		      int64_t agrement, struct titre_echu *echu)
{
	return record_find(store, &titre_echu_find, VALUES(agrement, actor),
			   echu);
}

enum outcome
store_titre_echu_list(struct store *store, const struct actor *actor,
		      struct date day, const struct titre_echu **echus,
		      size_t *count)
{
	enum outcome outcome;

	*echus = record_list(store, &titre_echu_list,
			     VALUES(day, actor, TITRES_ECHUS), sizeof(**echus),
			     count, &outcome);
	return outcome;
}
