/* maintenance.c: reads and saves maintenance windows. */
#include "store/maintenance.h"

#include "list.h"
#include "record.h"

enum { DUE_LIMIT = 64 }; /* windows that are not over yet */

static const struct column columns[] = {
	{ COLUMN(maintenance, id), COLUMN_KEY },
	{ COLUMN(maintenance, debut), COLUMN_ADDED },
	{ COLUMN(maintenance, fin), COLUMN_ADDED },
	{ COLUMN(maintenance, motif), COLUMN_ADDED },
	{ COLUMN(maintenance, bulletin) },
	{ 0 },
};

static const struct statement maintenance_due = {
	.name = "maintenance_due",
	.columns = columns,
	.sql = "SELECT {read} FROM maintenance"
	       " WHERE fin > ? AND NOT annulee"
	       " ORDER BY debut, id"
	       " LIMIT ?",
};

static const struct statement maintenance_for_update = {
	.name = "maintenance_for_update",
	.columns = columns,
	.sql = "SELECT {read} FROM maintenance"
	       " WHERE id = ? AND NOT annulee"
	       "   FOR UPDATE",
};

enum outcome
store_maintenance_due(struct store *store, struct instant now,
		      const struct maintenance **windows, size_t *count)
{
	enum outcome outcome;

	*windows = record_list(store, &maintenance_due, VALUES(now, DUE_LIMIT),
			       sizeof(**windows), count, &outcome);
	return outcome;
}

enum outcome
store_maintenance_lock(struct store *store, int64_t id,
		       struct maintenance *window)
{
	return record_find(store, &maintenance_for_update, VALUES(id), window);
}

static const struct statement maintenance_insert = {
	.name = "maintenance_insert",
	.columns = columns,
	.sql = "INSERT INTO maintenance SET {add}",
};

enum outcome
store_maintenance_add(struct store *store, struct maintenance *window)
{
	return record_add(store, &maintenance_insert, NULL, window);
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
	return query_run(store, &maintenance_end_at, VALUES(fin, id));
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
	return query_run(store, &maintenance_cancel, VALUES(id));
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

	if (!fenetre->announced)
		return OUTCOME_OK;
	return query_run(store, &maintenance_announce,
			 VALUES(bulletin->numero, fenetre->debut, fenetre->fin,
				fenetre->annulee, bulletin->intitule));
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
	return rows_open(store, &maintenance_list, NULL);
}
