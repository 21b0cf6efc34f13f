/* titre.c: reads and saves one titre. */
#include "store/titre.h"

#include "base/text.h"
#include "record.h"

static const struct column columns[] = {
	/* clang-format off */
	{ COLUMN(titre, code),     COLUMN_ADDED | COLUMN_KEY },
	{ COLUMN(titre, revision), COLUMN_REVISION },
	{ COLUMN(titre, sigle),    COLUMN_KEPT },
	{ COLUMN(titre, intitule), COLUMN_KEPT },
	{ COLUMN(titre, rncp),     COLUMN_KEPT | COLUMN_NULLABLE },
	{ COLUMN(titre, niveau),   COLUMN_KEPT | COLUMN_NULLABLE },
	{ COLUMN(titre, fin),      COLUMN_KEPT },
	{ COLUMN_AS("titre.prolongation_mois", titre, prolongation), COLUMN_KEPT },
	{ 0 },
	/* clang-format on */
};

#define TITRE_FIND "SELECT {read} FROM titre WHERE code = ?"

static const struct statement titre_find = {
	.name = "titre_find",
	.columns = columns,
	.sql = TITRE_FIND,
};

static const struct statement titre_for_update = {
	.name = "titre_for_update",
	.columns = columns,
	.sql = TITRE_FIND " FOR UPDATE",
};

enum outcome
store_titre_find(struct store *store, const char *code, bool lock,
		 struct titre *titre)
{
	enum outcome outcome;

	*titre = (struct titre){ 0 };
	outcome = record_find(store, lock ? &titre_for_update : &titre_find,
			      VALUES(code), titre);
	if (outcome != OUTCOME_OK)
		return outcome;
	/* MariaDB's = ignores spaces at the end. */
	return text_equal(titre->code, code) ? OUTCOME_OK : OUTCOME_NOT_FOUND;
}

static const struct statement titre_insert = {
	.name = "titre_insert",
	.columns = columns,
	.sql = "INSERT INTO titre SET {add}",
};

static const struct statement titre_update = {
	.name = "titre_update",
	.columns = columns,
	.sql = "UPDATE titre SET {save}, revision = revision + 1"
	       " WHERE code = ? AND revision = ?",
};

enum outcome
store_titre_add(struct store *store, struct titre *titre)
{
	return record_add(store, &titre_insert, NULL, titre);
}

enum outcome
store_titre_save(struct store *store, struct titre *titre)
{
	return record_save(store, &titre_update, NULL, titre);
}

static const struct statement ccp_insert = {
	.name = "ccp_insert",
	.sql = "INSERT INTO ccp (code, titre) VALUES (?, ?)",
};

enum outcome
store_titre_add_ccp(struct store *store, const char *titre, const char *ccp)
{
	return query_run(store, &ccp_insert, VALUES(ccp, titre));
}

static const struct statement titre_last = {
	.name = "titre_last",
	.sql = "SELECT MAX(fin) FROM agrement WHERE titre = ?",
};

enum outcome
store_titre_last(struct store *store, const char *code,
		 struct optional_date *last)
{
	return query_one(store, &titre_last, VALUES(code), INTO(last));
}
