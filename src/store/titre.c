/* titre.c: one titre in the database. */
#include "store/titre.h"

#include "base/text.h"
#include "query.h"

#define TITRE_FIND                                                             \
	"SELECT code, revision, sigle, intitule, rncp, niveau, fin,"           \
	"       prolongation_mois"                                             \
	"  FROM titre"                                                         \
	" WHERE code = ?"

static const struct statement titre_find = {
	.name = "titre_find",
	.sql = TITRE_FIND,
};

static const struct statement titre_for_update = {
	.name = "titre_for_update",
	.sql = TITRE_FIND " FOR UPDATE",
};

/* Columns in the order of TITRE_FIND. */
static void
read_titre(struct query *query, struct titre *titre)
{
	titre->code = query_get_text(query);
	titre->revision = query_get_int(query);
	titre->sigle = query_get_text(query);
	titre->intitule = query_get_text(query);
	titre->rncp = query_get_int(query);
	titre->niveau = query_get_int(query);
	titre->fin = query_get_day(query);
	titre->prolongation.known = !query_is_null(query);
	titre->prolongation.number = query_get_int(query);
}

enum outcome
store_titre_find(struct store *store, const char *code, bool lock,
		 struct titre *titre)
{
	struct query query;
	enum outcome outcome;

	*titre = (struct titre){ 0 };
	query_open(&query, store, lock ? &titre_for_update : &titre_find);
	query_put_text(&query, code);
	if (query_next(&query))
		read_titre(&query, titre);
	if ((outcome = query_close(&query)) != OUTCOME_OK)
		return outcome;
	/* MariaDB's = sees no spaces at the end. */
	return text_equal(titre->code, code) ? OUTCOME_OK : OUTCOME_NOT_FOUND;
}

static const struct statement titre_insert = {
	.name = "titre_insert",
	.sql = "INSERT INTO titre"
	       "   SET sigle = ?, intitule = ?, rncp = NULLIF(?, 0),"
	       "       niveau = NULLIF(?, 0), fin = ?,"
	       "       prolongation_mois = NULLIF(?, -1), code = ?",
};

static const struct statement titre_update = {
	.name = "titre_update",
	.sql = "UPDATE titre"
	       "   SET revision = revision + 1,"
	       "       sigle = ?, intitule = ?, rncp = NULLIF(?, 0),"
	       "       niveau = NULLIF(?, 0), fin = ?,"
	       "       prolongation_mois = NULLIF(?, -1)"
	       " WHERE code = ? AND revision = ?",
};

static void
put_titre(struct query *query, const struct titre *titre)
{
	query_put_text(query, titre->sigle);
	query_put_text(query, titre->intitule);
	query_put_int(query, titre->rncp);
	query_put_int(query, titre->niveau);
	query_put_day(query, &titre->fin);
	query_put_int(query, titre_prolongation_mois(&titre->prolongation, -1));
	query_put_text(query, titre->code);
}

enum outcome
store_titre_add(struct store *store, struct titre *titre)
{
	struct query query;

	query_open(&query, store, &titre_insert);
	put_titre(&query, titre);
	return query_save(&query, NULL, &titre->revision);
}

enum outcome
store_titre_save(struct store *store, struct titre *titre)
{
	struct query query;

	query_open(&query, store, &titre_update);
	put_titre(&query, titre);
	query_put_int(&query, titre->revision);
	return query_save(&query, NULL, &titre->revision);
}

static const struct statement ccp_insert = {
	.name = "ccp_insert",
	.sql = "INSERT INTO ccp (code, titre) VALUES (?, ?)",
};

enum outcome
store_titre_add_ccp(struct store *store, const char *titre, const char *ccp)
{
	struct query query;

	query_open(&query, store, &ccp_insert);
	query_put_text(&query, ccp);
	query_put_text(&query, titre);
	return query_close(&query);
}

static const struct statement titre_last = {
	.name = "titre_last",
	.sql = "SELECT MAX(fin) FROM agrement WHERE titre = ?",
};

enum outcome
store_titre_last(struct store *store, const char *code,
		 struct optional_date *last)
{
	struct query query;

	query_open(&query, store, &titre_last);
	query_put_text(&query, code);
	if (query_next(&query))
		*last = query_get_day(&query);
	return query_close(&query);
}
