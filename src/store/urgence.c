/* urgence.c: reads and saves emergencies (R23). */
#include "store/urgence.h"

#include "list.h"
#include "record.h"

static const struct column columns[] = {
	/* clang-format off */
	{ COLUMN(urgence, id),          COLUMN_KEY },
	{ COLUMN(urgence, revision),    COLUMN_REVISION },
	{ COLUMN(urgence, nom),         COLUMN_KEPT },
	{ COLUMN(urgence, region),      COLUMN_KEPT | COLUMN_NULLABLE },
	{ COLUMN(urgence, debut),       COLUMN_KEPT },
	{ COLUMN(urgence, fin),         COLUMN_KEPT },
	{ COLUMN(urgence, doute_debut), COLUMN_KEPT },
	{ 0 },
	/* clang-format on */
};

static const struct statement urgence_find = {
	.name = "urgence_find",
	.columns = columns,
	.sql = "SELECT {read} FROM urgence WHERE id = ?",
};

static const struct statement urgence_for_update = {
	.name = "urgence_for_update",
	.columns = columns,
	.sql = "SELECT {read} FROM urgence WHERE id = ? FOR UPDATE",
};

static const struct statement urgence_around = {
	.name = "urgence_around",
	.columns = columns,
	.sql = "SELECT {read} FROM urgence"
	       " WHERE (region IS NULL OR region = ?)"
	       "   AND COALESCE(doute_debut, debut) <= ?"
	       "   AND fin >= ?"
	       " ORDER BY debut, id",
};

enum outcome
store_urgence_find(struct store *store, int64_t id, bool lock,
		   struct urgence *urgence)
{
	return record_find(store, lock ? &urgence_for_update : &urgence_find,
			   VALUES(id), urgence);
}

enum outcome
store_urgence_around(struct store *store, const char *region, struct date day,
		     const struct urgence **urgences, size_t *count)
{
	enum outcome outcome;

	*urgences =
		record_list(store, &urgence_around, VALUES(region, day, day),
			    sizeof(**urgences), count, &outcome);
	return outcome;
}

static const struct statement urgence_insert = {
	.name = "urgence_insert",
	.columns = columns,
	.sql = "INSERT INTO urgence SET {add}",
};

static const struct statement urgence_update = {
	.name = "urgence_update",
	.columns = columns,
	.sql = "UPDATE urgence SET {save}, revision = revision + 1"
	       " WHERE id = ? AND revision = ?",
};

enum outcome
store_urgence_add(struct store *store, struct urgence *urgence)
{
	return record_add(store, &urgence_insert, NULL, urgence);
}

enum outcome
store_urgence_save(struct store *store, struct urgence *urgence)
{
	return record_save(store, &urgence_update, NULL, urgence);
}

static const struct statement urgence_list = {
	.name = "urgence_list",
	.sql = "SELECT urgence.id AS `@id`, urgence.revision AS `@revision`,"
	       "       urgence.debut AS `@debut`, urgence.fin AS `@fin`,"
	       "       urgence.doute_debut AS `@doute-debut`,"
	       "       urgence.nom AS nom,"
	       "       region.code AS `region/@code`, region.nom AS region"
	       "  FROM urgence"
	       "  LEFT JOIN region ON region.code = urgence.region"
	       " WHERE ? IS NULL OR urgence.id = ?"
	       " ORDER BY urgence.debut DESC, urgence.region, urgence.id",
};

struct rows *
store_urgence_list(struct store *store, int64_t id)
{
	return rows_open(store, &urgence_list, VALUES(FILTER_ID(id)));
}
