/* compte.c: reads and saves accounts. */
#include "store/compte.h"

#include "list.h"
#include "record.h"

static const struct column columns[] = {
	/* clang-format off */
	{ COLUMN(compte, id),           COLUMN_KEY },
	{ COLUMN(compte, revision),     COLUMN_REVISION },
	{ COLUMN(compte, identifiant),  COLUMN_ADDED },
	{ COLUMN(compte, nom),          COLUMN_KEPT },
	{ COLUMN(compte, profil),       COLUMN_KEPT },
	{ COLUMN(compte, departement),  COLUMN_KEPT | COLUMN_NULLABLE },
	{ COLUMN(compte, region),       COLUMN_KEPT | COLUMN_NULLABLE },
	{ COLUMN(compte, mot_de_passe), COLUMN_KEPT },
	{ COLUMN(compte, verrouille),   COLUMN_KEPT },
	{ COLUMN(compte, courriel),     COLUMN_KEPT },
	{ 0 },
	/* clang-format on */
};

static const struct statement compte_by_identifiant = {
	.name = "compte_by_identifiant",
	.columns = columns,
	.sql = "SELECT {read} FROM compte WHERE identifiant = ?",
};

static const struct statement compte_by_id = {
	.name = "compte_by_id",
	.columns = columns,
	.sql = "SELECT {read} FROM compte WHERE id = ?",
};

static const struct statement compte_for_update = {
	.name = "compte_for_update",
	.columns = columns,
	.sql = "SELECT {read} FROM compte WHERE id = ? FOR UPDATE",
};

enum outcome
store_compte_find(struct store *store, const char *identifiant,
		  struct compte *compte)
{
	return record_find(store, &compte_by_identifiant, VALUES(identifiant),
			   compte);
}

enum outcome
store_compte_by_id(struct store *store, int64_t id, bool lock,
		   struct compte *compte)
{
	return record_find(store, lock ? &compte_for_update : &compte_by_id,
			   VALUES(id), compte);
}

static const struct statement compte_insert = {
	.name = "compte_insert",
	.columns = columns,
	.sql = "INSERT INTO compte SET {add}",
};

static const struct statement compte_update = {
	.name = "compte_update",
	.columns = columns,
	.sql = "UPDATE compte SET {save}, revision = revision + 1"
	       " WHERE id = ? AND revision = ?",
};

enum outcome
store_compte_add(struct store *store, struct compte *compte)
{
	return record_add(store, &compte_insert, NULL, compte);
}

enum outcome
store_compte_save(struct store *store, struct compte *compte)
{
	return record_save(store, &compte_update, NULL, compte);
}

static const struct statement compte_add_centre = {
	.name = "compte_add_centre",
	.sql = "REPLACE INTO compte_centre (compte, centre)"
	       " SELECT ?, id FROM centre WHERE siret = ?",
};

static const struct statement compte_clear_centres = {
	.name = "compte_clear_centres",
	.sql = "DELETE FROM compte_centre WHERE compte = ?",
};

enum outcome
store_compte_add_centre(struct store *store, int64_t id, const char *siret,
			bool *known)
{
	const enum outcome outcome =
		query_run(store, &compte_add_centre, VALUES(id, siret));

	*known = outcome == OUTCOME_OK;
	return outcome == OUTCOME_CONFLICT ? OUTCOME_OK : outcome;
}

enum outcome
store_compte_clear_centres(struct store *store, int64_t id)
{
	return query_run_any(store, &compte_clear_centres, VALUES(id));
}

#define COMPTE_LINE                                                            \
	"SELECT id AS `@id`, revision AS `@revision`,"                         \
	"       identifiant AS `@identifiant`, nom AS `@nom`,"                 \
	"       profil AS `@profil`, departement AS `@departement`,"           \
	"       region AS `@region`,"                                          \
	"       CASE WHEN verrouille THEN 'oui' END AS `@verrouille`,"         \
	"       NULLIF(courriel, '') AS `@courriel`"                           \
	"  FROM compte"

/* LIKE is used because LOCATE compares bytes, and would never find é by e. */
static const struct statement compte_list = {
	.name = "compte_list",
	.sql = COMPTE_LINE
	" WHERE identifiant > ?"
	"   AND CONCAT(identifiant, '\n', nom) COLLATE utf8mb4_unicode_ci"
	"       LIKE CONCAT('%', REPLACE(REPLACE(REPLACE(?, '!', '!!'),"
	"                                '%', '!%'), '_', '!_'), '%')"
	"       ESCAPE '!'"
	" ORDER BY identifiant"
	" LIMIT ?",
};

static const struct statement compte_show = {
	.name = "compte_show",
	.sql = COMPTE_LINE " WHERE id = ?",
};

static const struct statement compte_centres = {
	.name = "compte_centres",
	.sql = "SELECT centre.siret AS `@siret`, centre.nom AS `@nom`"
	       "  FROM compte_centre"
	       "  JOIN centre ON centre.id = compte_centre.centre"
	       " WHERE compte_centre.compte = ?"
	       " ORDER BY centre.nom, centre.id",
};

struct rows *
store_compte_list(struct store *store, const char *q, const char *after,
		  int64_t limit)
{
	return rows_open(store, &compte_list, VALUES(after, q, limit));
}

struct rows *
store_compte_show(struct store *store, int64_t id)
{
	return rows_open(store, &compte_show, VALUES(id));
}

struct rows *
store_compte_centres(struct store *store, int64_t id)
{
	return rows_open(store, &compte_centres, VALUES(id));
}

static const struct statement compte_sirets = {
	.name = "compte_sirets",
	.sql = "SELECT GROUP_CONCAT(centre.siret ORDER BY centre.nom, centre.id"
	       "                    SEPARATOR '\n')"
	       "  FROM compte_centre"
	       "  JOIN centre ON centre.id = compte_centre.centre"
	       " WHERE compte_centre.compte = ?",
};

enum outcome
store_compte_sirets(struct store *store, int64_t id, const char **sirets)
{
	return query_one(store, &compte_sirets, VALUES(id), INTO(sirets));
}
