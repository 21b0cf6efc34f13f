/* parametre.c: reads and saves delays. */
#include "store/parametre.h"

#include "base/text.h"
#include "list.h"
#include "record.h"

static const struct column columns[] = {
	{ COLUMN(parametre, nom), COLUMN_KEY },
	{ COLUMN(parametre, revision), COLUMN_REVISION },
	{ COLUMN(parametre, valeur), COLUMN_KEPT },
	{ 0 },
};

static const struct statement parametre_find = {
	.name = "parametre_find",
	.columns = columns,
	.sql = "SELECT {read} FROM parametre WHERE nom = ?",
};

static const struct statement parametre_for_update = {
	.name = "parametre_for_update",
	.columns = columns,
	.sql = "SELECT {read} FROM parametre WHERE nom = ? FOR UPDATE",
};

enum outcome
store_parametre_find(struct store *store, const char *nom, bool lock,
		     struct parametre *parametre)
{
	enum outcome outcome;

	*parametre = (struct parametre){ .nom = "" };
	outcome = record_find(store,
			      lock ? &parametre_for_update : &parametre_find,
			      VALUES(nom), parametre);
	if (outcome != OUTCOME_OK)
		return outcome;
	/* MariaDB's = ignores spaces at the end. */
	return text_equal(parametre->nom, nom) ? OUTCOME_OK : OUTCOME_NOT_FOUND;
}

static const struct statement parametre_update = {
	.name = "parametre_update",
	.columns = columns,
	.sql = "UPDATE parametre SET {save}, revision = revision + 1"
	       " WHERE nom = ? AND revision = ?",
};

enum outcome
store_parametre_save(struct store *store, struct parametre *parametre)
{
	return record_save(store, &parametre_update, NULL, parametre);
}

static const struct statement parametre_list = {
	.name = "parametre_list",
	.sql = "SELECT nom AS `@nom`, valeur AS `@valeur`,"
	       "       revision AS `@revision`"
	       "  FROM parametre"
	       " WHERE ? IS NULL OR nom = ?"
	       " ORDER BY nom",
};

struct rows *
store_parametre_list(struct store *store, const char *nom)
{
	return rows_open(store, &parametre_list, VALUES(FILTER(nom)));
}
