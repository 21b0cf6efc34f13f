/* tentative.c: counts failed attempts to log in. */
#include "store/tentative.h"

#include "value.h"

static const struct statement tentative_count = {
	.name = "tentative_count",
	.sql = "SELECT COALESCE(SUM(nombre), 0) FROM tentative"
	       " WHERE cible = ? AND debut >= ?",
};

enum outcome
store_tentative_count(struct store *store, struct digest cible,
		      struct instant since, int64_t *count)
{
	return query_one(store, &tentative_count, VALUES(cible, since),
			 INTO(count));
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
	return query_run_any(store, &tentative_add, VALUES(cible, now, since));
}

static const struct statement tentative_clear = {
	.name = "tentative_clear",
	.sql = "DELETE FROM tentative WHERE cible = ?",
};

enum outcome
store_tentative_clear(struct store *store, struct digest cible)
{
	return query_run_any(store, &tentative_clear, VALUES(cible));
}
