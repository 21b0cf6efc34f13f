/* compte.c: accounts in the database. */
#include "store/compte.h"

#include "list.h"

#define COMPTE_COLUMNS                                                         \
	"SELECT id, revision, identifiant, nom, profil, departement, region,"  \
	"       mot_de_passe, verrouille, courriel"                            \
	"  FROM compte"

static const struct statement compte_by_identifiant = {
	.name = "compte_by_identifiant",
	.sql = COMPTE_COLUMNS " WHERE identifiant = ?",
};

static const struct statement compte_by_id = {
	.name = "compte_by_id",
	.sql = COMPTE_COLUMNS " WHERE id = ?",
};

static const struct statement compte_for_update = {
	.name = "compte_for_update",
	.sql = COMPTE_COLUMNS " WHERE id = ? FOR UPDATE",
};

/* Columns in the order of COMPTE_COLUMNS. */
static void
read_compte(struct query *query, struct compte *compte)
{
	compte->id = query_get_int(query);
	compte->revision = query_get_int(query);
	compte->identifiant = query_get_text(query);
	compte->nom = query_get_text(query);
	compte->profil = profil_of(query_get_text(query));
	compte->departement = query_get_text(query);
	compte->region = query_get_text(query);
	compte->mot_de_passe = query_get_text(query);
	compte->verrouille = query_get_int(query) != 0;
	compte->courriel = query_get_text(query);
}

enum outcome
store_compte_find(struct store *store, const char *identifiant,
		  struct compte *compte)
{
	struct query query;

	query_open(&query, store, &compte_by_identifiant);
	query_put_text(&query, identifiant);
	if (query_next(&query))
		read_compte(&query, compte);
	return query_close(&query);
}

enum outcome
store_compte_by_id(struct store *store, int64_t id, bool lock,
		   struct compte *compte)
{
	struct query query;

	query_open(&query, store, lock ? &compte_for_update : &compte_by_id);
	query_put_int(&query, id);
	if (query_next(&query))
		read_compte(&query, compte);
	return query_close(&query);
}

static const struct statement compte_insert = {
	.name = "compte_insert",
	.sql = "INSERT INTO compte"
	       "   SET nom = ?, profil = ?, departement = NULLIF(?, ''),"
	       "       region = NULLIF(?, ''), mot_de_passe = ?,"
	       "       verrouille = ?, courriel = ?, identifiant = ?",
};

static const struct statement compte_update = {
	.name = "compte_update",
	.sql = "UPDATE compte"
	       "   SET revision = revision + 1, nom = ?, profil = ?,"
	       "       departement = NULLIF(?, ''), region = NULLIF(?, ''),"
	       "       mot_de_passe = ?, verrouille = ?, courriel = ?"
	       " WHERE id = ? AND revision = ?",
};

/* What both statements begin with. */
static void
put_compte(struct query *query, const struct compte *compte)
{
	query_put_text(query, compte->nom);
	query_put_text(query, profil_code(compte->profil));
	query_put_text(query, compte->departement);
	query_put_text(query, compte->region);
	query_put_text(query, compte->mot_de_passe);
	query_put_int(query, compte->verrouille);
	query_put_text(query, compte->courriel ? compte->courriel : "");
}

enum outcome
store_compte_add(struct store *store, struct compte *compte)
{
	struct query query;

	query_open(&query, store, &compte_insert);
	put_compte(&query, compte);
	query_put_text(&query, compte->identifiant);
	return query_save(&query, &compte->id, &compte->revision);
}

enum outcome
store_compte_save(struct store *store, struct compte *compte)
{
	struct query query;

	query_open(&query, store, &compte_update);
	put_compte(&query, compte);
	query_put_int(&query, compte->id);
	query_put_int(&query, compte->revision);
	return query_save(&query, &compte->id, &compte->revision);
}

static const struct statement compte_add_centre = {
	.name = "compte_add_centre",
	.sql = "INSERT INTO compte_centre (compte, centre)"
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
	struct query query;
	enum outcome outcome;

	query_open(&query, store, &compte_add_centre);
	query_put_int(&query, id);
	query_put_text(&query, siret);
	outcome = query_close(&query);
	*known = outcome == OUTCOME_OK;
	return outcome == OUTCOME_CONFLICT ? OUTCOME_OK : outcome;
}

enum outcome
store_compte_clear_centres(struct store *store, int64_t id)
{
	struct query query;

	query_open(&query, store, &compte_clear_centres);
	query_put_int(&query, id);
	return query_close_any(&query);
}

#define COMPTE_LINE                                                            \
	"SELECT id AS `@id`, revision AS `@revision`,"                         \
	"       identifiant AS `@identifiant`, nom AS `@nom`,"                 \
	"       profil AS `@profil`, departement AS `@departement`,"           \
	"       region AS `@region`,"                                          \
	"       CASE WHEN verrouille THEN 'oui' END AS `@verrouille`,"         \
	"       NULLIF(courriel, '') AS `@courriel`"                           \
	"  FROM compte"

/* LOCATE would compare bytes of the same number, é with e never. */
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
	struct rows *rows = rows_open(store, &compte_list);
	struct query *query = rows_query(rows);

	query_put_text(query, after);
	query_put_text(query, q);
	query_put_int(query, limit);
	return rows;
}

struct rows *
store_compte_show(struct store *store, int64_t id)
{
	struct rows *rows = rows_open(store, &compte_show);

	query_put_int(rows_query(rows), id);
	return rows;
}

struct rows *
store_compte_centres(struct store *store, int64_t id)
{
	struct rows *rows = rows_open(store, &compte_centres);

	query_put_int(rows_query(rows), id);
	return rows;
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
	struct query query;

	query_open(&query, store, &compte_sirets);
	query_put_int(&query, id);
	if (query_next(&query))
		*sirets = query_get_text(&query);
	return query_close(&query);
}
