/* maintenance.c: maintenance windows in the database. */
#include "store/maintenance.h"

#include "list.h"

enum { DUE_LIMIT = 64 }; /* windows that are not over yet */

static const struct statement maintenance_due = {
	.name = "maintenance_due",
	.sql = "SELECT id, debut, fin, motif, bulletin"
	       "  FROM maintenance"
	       " WHERE fin > ? AND NOT annulee"
	       " ORDER BY debut, id"
	       " LIMIT ?",
};

static const struct statement maintenance_for_update = {
	.name = "maintenance_for_update",
	.sql = "SELECT id, debut, fin, motif, bulletin"
	       "  FROM maintenance"
	       " WHERE id = ? AND NOT annulee"
	       "   FOR UPDATE",
};

/* Columns in the order of both. */
static void
read_window(struct query *query, struct maintenance *window)
{
	window->id = query_get_int(query);
	window->debut = query_get_instant(query);
	window->fin = query_get_instant(query);
	window->motif = query_get_text(query);
	window->bulletin = query_get_text(query);
}

enum outcome
store_maintenance_due(struct store *store, struct instant now,
		      const struct maintenance **windows, size_t *count)
{
	struct maintenance *found =
		arena_alloc(store_arena(store), DUE_LIMIT * sizeof(*found));
	struct query query;

	*windows = found;
	*count = 0;
	query_open(&query, store, &maintenance_due);
	query_put_instant(&query, &now);
	query_put_int(&query, DUE_LIMIT);
	while (query_next(&query))
		read_window(&query, &found[(*count)++]);
	return query_close_any(&query);
}

enum outcome
store_maintenance_lock(struct store *store, int64_t id,
		       struct maintenance *window)
{
	struct query query;

	query_open(&query, store, &maintenance_for_update);
	query_put_int(&query, id);
	if (query_next(&query))
		read_window(&query, window);
	return query_close(&query);
}

static const struct statement maintenance_insert = {
	.name = "maintenance_insert",
	.sql = "INSERT INTO maintenance (debut, fin, motif)"
	       " VALUES (?, ?, ?)",
};

enum outcome
store_maintenance_add(struct store *store, const struct maintenance *window,
		      int64_t *id)
{
	struct query query;
	enum outcome outcome;

	query_open(&query, store, &maintenance_insert);
	query_put_instant(&query, &window->debut);
	query_put_instant(&query, &window->fin);
	query_put_text(&query, window->motif);
	outcome = query_close(&query);
	if (outcome == OUTCOME_OK)
		*id = query_insert_id(&query);
	return outcome;
}

static const struct statement maintenance_end_at = {
	.name = "maintenance_end_at",
	.sql = "UPDATE maintenance"
	       "   SET revision = revision + 1, fin = ?"
	       " WHERE id = ?",
};

enum outcome
store_maintenance_end(struct store *store, int64_t id, struct instant fin)
{
	struct query query;

	query_open(&query, store, &maintenance_end_at);
	query_put_instant(&query, &fin);
	query_put_int(&query, id);
	return query_close(&query);
}

static const struct statement maintenance_cancel = {
	.name = "maintenance_cancel",
	.sql = "UPDATE maintenance"
	       "   SET revision = revision + 1, annulee = TRUE"
	       " WHERE id = ?",
};

enum outcome
store_maintenance_cancel(struct store *store, int64_t id)
{
	struct query query;

	query_open(&query, store, &maintenance_cancel);
	query_put_int(&query, id);
	return query_close(&query);
}

static const struct statement maintenance_announce = {
	.name = "maintenance_announce",
	.sql = "INSERT INTO maintenance (bulletin, debut, fin, annulee, motif)"
	       " VALUES (?, ?, ?, ?, ?)"
	       " ON DUPLICATE KEY UPDATE"
	       "   revision = revision + 1, debut = VALUES(debut),"
	       "   fin = VALUES(fin), annulee = VALUES(annulee),"
	       "   motif = VALUES(motif)",
};

enum outcome
store_maintenance_announce(struct store *store, const struct bulletin *bulletin)
{
	const struct bulletin_fenetre *fenetre = &bulletin->fenetre;
	struct query query;

	if (!fenetre->announced)
		return OUTCOME_OK;
	query_open(&query, store, &maintenance_announce);
	query_put_text(&query, bulletin->numero);
	query_put_instant(&query, &fenetre->debut);
	query_put_instant(&query, &fenetre->fin);
	query_put_int(&query, fenetre->annulee);
	query_put_text(&query, bulletin->intitule);
	return query_close(&query);
}

static const struct statement maintenance_list = {
	.name = "maintenance_list",
	.sql = "SELECT id AS `@id`, debut AS `@debut`, fin AS `@fin`,"
	       "       CASE WHEN annulee THEN 'oui' END AS `@annulee`,"
	       "       bulletin AS `@bulletin`, motif AS motif"
	       "  FROM maintenance"
	       " ORDER BY debut DESC, id DESC",
};

struct rows *
store_maintenance_list(struct store *store)
{
	return rows_open(store, &maintenance_list);
}
