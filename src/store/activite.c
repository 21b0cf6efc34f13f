/* activite.c: counts sessions by month and statut. */
#include "store/tableau.h"

#include "value.h"

#define STATUTS                                                                \
	"('en-preparation', 'demande-dte-envoyee', 'convocations-envoyees',"   \
	" 'resultats-saisis', 'validee', 'annulee')"

/*
 * There is one statement for each index that holds a territory. Where the index
 * begins with the statut, days are counted as they are read, from the index
 * alone.
 */
#define ACTIVITE(index, key)                                                   \
	{                                                                      \
		.name = "activite " index,                                     \
		.sql = "SELECT s.statut, s.debut, COUNT(*)"                    \
		       "  FROM session s FORCE INDEX (" index ")"              \
		       " WHERE " key " AND s.debut BETWEEN ? AND ?"            \
		       " GROUP BY s.statut, s.debut",                          \
	}

static const struct statement activite_centres = {
	.name = "activite_centres",
	.sql = "SELECT s.statut, s.debut, COUNT(*)"
	       "  FROM compte_centre"
	       "  STRAIGHT_JOIN session s FORCE INDEX (session_centre)"
	       "    ON s.centre = compte_centre.centre"
	       " WHERE compte_centre.compte = ? AND s.debut BETWEEN ? AND ?"
	       " GROUP BY s.statut, s.debut",
};

static const struct statement activite_departement = ACTIVITE(
	"session_statut", "s.statut IN " STATUTS " AND s.departement = ?");
static const struct statement activite_nation =
	ACTIVITE("session_statut_debut", "s.statut IN " STATUTS);

static const struct statement activite_departements = {
	.name = "activite_departements",
	.sql = "SELECT code FROM departement WHERE region = ? LIMIT 32",
};

enum { MONTHS = 12, DEPARTEMENTS = 32 };

/* Counts the months since the year 0. */
static int32_t
month_of(struct date date)
{
	const struct civil civil = date_civil(date);

	return civil.year * MONTHS + civil.month - 1;
}

/* Adds what a part of the territory has, which `values` name. */
static enum outcome
count(struct store *store, const struct statement *statement,
      const struct value values[], struct activite *activite)
{
	const struct date last = date_add_days(
		date_add_months(activite->first, ACTIVITE_MONTHS), -1);
	struct query query;

	query_ask(&query, store, statement, values);
	query_put_values(&query, VALUES(activite->first, last));
	while (query_next(&query)) {
		enum session_statut statut = SESSION_EN_PREPARATION;
		int32_t month;

		session_statut_parse(query_get_text(&query), &statut);
		month = month_of(query_get_date(&query)) -
			month_of(activite->first);
		activite->nombre[month][statut] += query_get_int(&query);
	}
	return query_close_any(&query);
}

static enum outcome
count_region(struct store *store, const char *region, struct activite *activite)
{
	const char *codes[DEPARTEMENTS];
	struct query query;
	size_t known = 0;
	enum outcome outcome;

	query_open(&query, store, &activite_departements);
	query_put_text(&query, region);
	while (query_next(&query))
		codes[known++] = query_get_text(&query);
	outcome = query_close_any(&query);
	for (size_t i = 0; i < known && outcome == OUTCOME_OK; i++)
		outcome = count(store, &activite_departement, VALUES(codes[i]),
				activite);
	return outcome;
}

enum outcome
store_tableau_activite(struct store *store, const struct actor *actor,
		       struct date today, struct activite *activite)
{
	struct civil first =
		date_civil(date_add_months(today, -ACTIVITE_BEFORE));

	first.day = 1;
	*activite = (struct activite){ .first = date_of(first) };
	if (*actor->departement)
		return count(store, &activite_departement,
			     VALUES(actor->departement), activite);
	if (*actor->region)
		return count_region(store, actor->region, activite);
	if (actor->profil == PROFIL_DGEFP || actor->profil == PROFIL_SERVICE)
		return count(store, &activite_nation, NULL, activite);
	return count(store, &activite_centres, VALUES(actor->compte), activite);
}
