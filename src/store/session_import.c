/* session_import.c: what a session from elsewhere refers to, and sessions as
 * they go elsewhere. */
#include "store/session_import.h"

#include "list.h"
#include "session_columns.h"

static const struct statement session_place = {
	.name = "session_place",
	.sql = "SELECT agrement.titre, agrement.centre, centre.siret,"
	       "       agrement.site, site.departement, departement.region"
	       "  FROM agrement"
	       "  JOIN centre ON centre.id = agrement.centre"
	       "  JOIN site ON site.id = agrement.site"
	       "  JOIN departement ON departement.code = site.departement"
	       " WHERE agrement.id = ?",
};

enum outcome
store_session_place(struct store *store, int64_t agrement,
		    struct session_place *place)
{
	struct query query;

	query_open(&query, store, &session_place);
	query_put_int(&query, agrement);
	if (query_next(&query)) {
		place->titre = query_get_text(&query);
		place->centre = query_get_int(&query);
		place->siret = query_get_text(&query);
		place->site = query_get_int(&query);
		place->departement = query_get_text(&query);
		place->region = query_get_text(&query);
	}
	return query_close(&query);
}

/* In the order of their ids whatever else the optimizer would prefer. */
static const struct statement session_export = {
	.name = "session_export",
	.sql = "SELECT {file},"
	       "       (SELECT GROUP_CONCAT(ccp ORDER BY ccp SEPARATOR ' ')"
	       "          FROM session_ccp WHERE session_ccp.session = s.id)"
	       "         AS `ccp*@code`" SESSION_TABLES_IN_ORDER(
		       "PRIMARY") " WHERE s.id > ?"
				  " ORDER BY s.id"
				  " LIMIT ?",
	.fill = session_columns_fill,
};

struct rows *
store_session_export(struct store *store, int64_t after, int64_t limit)
{
	struct rows *rows = rows_open(store, &session_export);

	query_put_int(rows_query(rows), after);
	query_put_int(rows_query(rows), limit);
	return rows;
}
