/* tentative.c: failed attempts to log in, in the database. */
#include "store/tentative.h"

#include "query.h"

static const struct statement tentative_count = {
	.name = "tentative_count",
	.sql = "SELECT COALESCE(SUM(nombre), 0) FROM tentative"
	       " WHERE cible = ? AND debut >= ?",
};

enum outcome
store_tentative_count(struct store *store, struct digest cible,
		      struct instant since, int64_t *count)
{
	struct query query;

	query_open(&query, store, &tentative_count);
	query_put_digest(&query, &cible);
	query_put_instant(&query, &since);
	if (query_next(&query))
		*count = query_get_int(&query);
	return query_close(&query);
}

static const struct statement tentative_add = {
	.name = "tentative_add",
	.sql = "INSERT INTO tentative (cible, debut, nombre) VALUES (?, ?, 1)"
	       " ON DUPLICATE KEY UPDATE"
	       "   nombre = IF(debut < ?, 1, nombre + 1),"
	       "   debut = IF(nombre = 1, VALUES(debut), debut)",
};

enum outcome
store_tentative_add(struct store *store, struct digest cible,
		    struct instant since, struct instant now)
{
	struct query query;

	query_open(&query, store, &tentative_add);
	query_put_digest(&query, &cible);
	query_put_instant(&query, &now);
	query_put_instant(&query, &since);
	return query_close_any(&query);
}

static const struct statement tentative_clear = {
	.name = "tentative_clear",
	.sql = "DELETE FROM tentative WHERE cible = ?",
};

enum outcome
store_tentative_clear(struct store *store, struct digest cible)
{
	struct query query;

	query_open(&query, store, &tentative_clear);
	query_put_digest(&query, &cible);
	return query_close_any(&query);
}
