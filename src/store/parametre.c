/* parametre.c: the delays of the database. */
#include "store/parametre.h"

#include "base/text.h"
#include "list.h"

#define PARAMETRE_FIND                                                         \
	"SELECT nom, revision, valeur"                                         \
	"  FROM parametre"                                                     \
	" WHERE nom = ?"

static const struct statement parametre_find = {
	.name = "parametre_find",
	.sql = PARAMETRE_FIND,
};

static const struct statement parametre_for_update = {
	.name = "parametre_for_update",
	.sql = PARAMETRE_FIND " FOR UPDATE",
};

enum outcome
store_parametre_find(struct store *store, const char *nom, bool lock,
		     struct parametre *parametre)
{
	struct query query;
	enum outcome outcome;

	*parametre = (struct parametre){ .nom = "" };
	query_open(&query, store,
		   lock ? &parametre_for_update : &parametre_find);
	query_put_text(&query, nom);
	if (query_next(&query)) {
		parametre->nom = query_get_text(&query);
		parametre->revision = query_get_int(&query);
		parametre->valeur = query_get_int(&query);
	}
	if ((outcome = query_close(&query)) != OUTCOME_OK)
		return outcome;
	/* MariaDB's = sees no spaces at the end. */
	return text_equal(parametre->nom, nom) ? OUTCOME_OK : OUTCOME_NOT_FOUND;
}

static const struct statement parametre_update = {
	.name = "parametre_update",
	.sql = "UPDATE parametre"
	       "   SET revision = revision + 1, valeur = ?"
	       " WHERE nom = ? AND revision = ?",
};

enum outcome
store_parametre_save(struct store *store, struct parametre *parametre)
{
	struct query query;

	query_open(&query, store, &parametre_update);
	query_put_int(&query, parametre->valeur);
	query_put_text(&query, parametre->nom);
	query_put_int(&query, parametre->revision);
	return query_save(&query, NULL, &parametre->revision);
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
	struct rows *rows = rows_open(store, &parametre_list);

	query_put_filter(rows_query(rows), nom);
	return rows;
}
