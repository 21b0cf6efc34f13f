/* choix.c: lists what a filter or a form may choose from. */
#include "store/choix.h"

#include "base/text.h"
#include "list.h"
#include "site.h"
#include "statut.h"
#include "territory.h"

/* What a compte's centres, or a departement's or region's sites, are
 * approved for. The order of the joins is forced, because the optimizer would
 * read every site. */
#define OF_COMPTE                                                              \
	"  FROM compte_centre"                                                 \
	"  STRAIGHT_JOIN agrement ON agrement.centre = compte_centre.centre"   \
	" WHERE compte_centre.compte = ?"
#define OF_PLACE                                                               \
	"  FROM departement"                                                   \
	"  STRAIGHT_JOIN site ON site.departement = departement.code"          \
	"  STRAIGHT_JOIN agrement ON agrement.site = site.id"                  \
	" WHERE TRUE" TERRITORY_OF_PLACE("site.departement",                   \
					 "departement.region")
#define TITRES(of)                                                             \
	"SELECT titre.code AS `@valeur`,"                                      \
	"       CONCAT(titre.intitule, ' (', titre.code, ')') AS ``"           \
	"  FROM (SELECT DISTINCT agrement.titre AS code" of ") AS theirs"      \
	"  JOIN titre ON titre.code = theirs.code"                             \
	" ORDER BY titre.intitule, titre.code"                                 \
	" LIMIT 1000"

static const struct statement choix_titres_of_compte = {
	.name = "choix_titres_of_compte",
	.sql = TITRES(OF_COMPTE),
};

static const struct statement choix_titres_of_place = {
	.name = "choix_titres_of_place",
	.sql = TITRES(OF_PLACE),
};

static const struct statement choix_all_titres = {
	.name = "choix_all_titres",
	.sql = "SELECT code AS `@valeur`,"
	       "       CONCAT(intitule, ' (', code, ')') AS ``"
	       "  FROM titre"
	       " ORDER BY intitule, code"
	       " LIMIT 1000",
};

struct rows *
store_choix_all_titres(struct store *store)
{
	return rows_open(store, &choix_all_titres, NULL);
}

struct rows *
store_choix_titres(struct store *store, const struct actor *actor)
{
	if (actor->profil == PROFIL_DGEFP)
		return store_choix_all_titres(store);
	if (actor->profil == PROFIL_CENTRE)
		return rows_open(store, &choix_titres_of_compte,
				 VALUES(actor->compte));
	return rows_open(store, &choix_titres_of_place,
			 VALUES(PLACE_OF(actor)));
}

#define CENTRES_OF_PLACE                                                       \
	"SELECT DISTINCT site.centre AS id"                                    \
	"  FROM departement"                                                   \
	"  STRAIGHT_JOIN site ON site.departement = departement.code"          \
	" WHERE TRUE" TERRITORY_OF_PLACE("site.departement",                   \
					 "departement.region")
#define CENTRES(of)                                                            \
	"SELECT centre.siret AS `@valeur`, centre.nom AS ``"                   \
	"  FROM (" of ") AS theirs"                                            \
	"  JOIN centre ON centre.id = theirs.id"                               \
	" ORDER BY centre.nom, centre.id"                                      \
	" LIMIT ?"

static const struct statement choix_centres_of_compte = {
	.name = "choix_centres_of_compte",
	.sql = CENTRES("SELECT centre AS id FROM compte_centre"
		       " WHERE compte = ?"),
};

static const struct statement choix_centres_of_place = {
	.name = "choix_centres_of_place",
	.sql = CENTRES(CENTRES_OF_PLACE),
};

struct rows *
store_choix_centres(struct store *store, const struct actor *actor)
{
	if (actor->profil == PROFIL_CENTRE)
		return rows_open(store, &choix_centres_of_compte,
				 VALUES(actor->compte, CHOIX_CENTRES));
	return rows_open(store, &choix_centres_of_place,
			 VALUES(PLACE_OF(actor), CHOIX_CENTRES));
}

static const struct statement choix_centres_many = {
	.name = "choix_centres_many",
	.sql = "SELECT COUNT(*) = ?"
	       "  FROM (" CENTRES_OF_PLACE " LIMIT ?) AS theirs",
};

enum outcome
store_choix_centres_many(struct store *store, const struct actor *actor,
			 bool *many)
{
	*many = false;
	if (actor->profil == PROFIL_CENTRE)
		return OUTCOME_OK; /* those of one compte are few */
	return query_one(
		store, &choix_centres_many,
		VALUES(CHOIX_CENTRES + 1, PLACE_OF(actor), CHOIX_CENTRES + 1),
		INTO(many));
}

static const struct statement choix_sites = {
	.name = "choix_sites",
	.sql = "SELECT site.id AS `@valeur`,"
	       "       CONCAT(site.nom, ', ', site.ville) AS ``"
	       "  FROM site"
	       "  JOIN departement ON departement.code = site.departement"
	       " WHERE site.centre = ?" TERRITORY_OF_SITE
	       " ORDER BY site.nom, site.id"
	       " LIMIT 500",
};

struct rows *
store_choix_sites(struct store *store, const struct actor *actor,
		  int64_t centre)
{
	return rows_open(store, &choix_sites, VALUES(centre, actor));
}

static const struct statement choix_sessions = {
	.name = "choix_sessions",
	.sql = "SELECT s.id AS `@valeur`,"
	       "       CONCAT('Session ', s.id, ', ',"
	       "              IF(s.type = 'titre', s.type, UPPER(s.type)),"
	       "              ', du ', DATE_FORMAT(s.debut, '%d/%m/%Y'),"
	       "              ' au ', DATE_FORMAT(s.fin, '%d/%m/%Y')) AS ``"
	       "  FROM session s"
	       " WHERE s.agrement = ? AND s.fin_reelle IS NULL"
	       "   AND s.statut IN " STATUTS_OUVERTS TERRITORY_OF(
		       "s") " ORDER BY s.debut, s.id"
			    " LIMIT 200",
};

struct rows *
store_choix_sessions(struct store *store, const struct actor *actor,
		     int64_t agrement)
{
	return rows_open(store, &choix_sessions, VALUES(agrement, actor));
}

static const struct statement choix_ccps = {
	.name = "choix_ccps",
	.sql = "SELECT code AS `@valeur` FROM ccp WHERE titre = ?"
	       " ORDER BY code",
};

struct rows *
store_choix_ccps(struct store *store, const char *titre)
{
	return rows_open(store, &choix_ccps, VALUES(titre));
}

static const struct statement choix_departements = {
	.name = "choix_departements",
	.sql = "SELECT code AS `@valeur`, CONCAT(nom, ' (', code, ')') AS ``"
	       "  FROM departement"
	       " WHERE (? = '' OR region = ?)"
	       " ORDER BY code",
};

struct rows *
store_choix_departements(struct store *store, const struct actor *actor)
{
	return rows_open(store, &choix_departements,
			 VALUES(actor->region, actor->region));
}

static const struct statement choix_regions = {
	.name = "choix_regions",
	.sql = "SELECT code AS `@valeur`, CONCAT(nom, ' (', code, ')') AS ``"
	       "  FROM region"
	       " ORDER BY nom, code",
};

struct rows *
store_choix_regions(struct store *store)
{
	return rows_open(store, &choix_regions, NULL);
}

static const struct statement choix_region = {
	.name = "choix_region",
	.sql = "SELECT code FROM region WHERE code = ?",
};

enum outcome
store_choix_region(struct store *store, const char *code, bool *found)
{
	const char *known = NULL;
	const enum outcome outcome =
		query_one(store, &choix_region, VALUES(code), INTO(&known));

	*found = text_equal(known, code);
	return outcome == OUTCOME_NOT_FOUND ? OUTCOME_OK : outcome;
}

static const struct statement choix_region_of = {
	.name = "choix_region_of",
	.sql = "SELECT code, region"
	       "  FROM departement"
	       " WHERE code = ? AND (? = '' OR region = ?)",
};

enum outcome
store_choix_region_of(struct store *store, const struct actor *actor,
		      const char *departement, const char **region)
{
	const char *code = "";
	struct query query;
	enum outcome outcome;

	query_ask(&query, store, &choix_region_of,
		  VALUES(departement, actor->region, actor->region));
	if (query_next(&query)) {
		code = query_get_text(&query);
		*region = query_get_text(&query);
	}
	if ((outcome = query_close(&query)) != OUTCOME_OK)
		return outcome;
	return text_equal(code, departement) ? OUTCOME_OK : OUTCOME_NOT_FOUND;
}
