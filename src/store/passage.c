/* passage.c: reads and saves runs of mesures, and how far they have come. */
#include "store/passage.h"

#include "list.h"
#include "record.h"

static const struct column columns[] = {
	/* clang-format off */
	{ COLUMN(passage, id),        COLUMN_KEY },
	{ COLUMN(passage, mesure),    COLUMN_ADDED },
	{ COLUMN(passage, retour_de), COLUMN_ADDED | COLUMN_NULLABLE },
	{ COLUMN(passage, auteur),    COLUMN_ADDED },
	{ COLUMN(passage, demande),   COLUMN_ADDED },
	{ COLUMN(passage, empreinte), COLUMN_ADDED },
	{ COLUMN(passage, total),     COLUMN_ADDED },
	{ COLUMN(passage, jusque),    COLUMN_ADDED },
	{ COLUMN(passage, position),  COLUMN_SAVED },
	{ COLUMN(passage, faites),    COLUMN_SAVED },
	{ COLUMN(passage, changees),  COLUMN_SAVED },
	{ COLUMN_AS("passage.fin IS NOT NULL", passage, ended) },
	{ COLUMN(passage, fin) },
	{ 0 },
	/* clang-format on */
};

static const struct statement passage_insert = {
	.name = "passage_insert",
	.columns = columns,
	.sql = "INSERT INTO passage SET {add}",
};

enum outcome
store_passage_add(struct store *store, struct passage *passage)
{
	return record_add(store, &passage_insert, NULL, passage);
}

#define PASSAGE "SELECT {read} FROM passage"

static const struct statement passage_find = {
	.name = "passage_find",
	.columns = columns,
	.sql = PASSAGE " WHERE id = ?",
};

static const struct statement passage_for_update = {
	.name = "passage_for_update",
	.columns = columns,
	.sql = PASSAGE " WHERE id = ? FOR UPDATE",
};

enum outcome
store_passage_find(struct store *store, int64_t id, bool lock,
		   struct passage *passage)
{
	return record_find(store, lock ? &passage_for_update : &passage_find,
			   VALUES(id), passage);
}

static const struct statement passage_open = {
	.name = "passage_open",
	.columns = columns,
	.sql = PASSAGE " WHERE en_cours = 1",
};

enum outcome
store_passage_open(struct store *store, struct passage *passage)
{
	return record_find(store, &passage_open, NULL, passage);
}

static const struct statement passage_last = {
	.name = "passage_last",
	.columns = columns,
	.sql = PASSAGE " WHERE mesure = ? AND retour_de IS NULL"
		       "   AND fin IS NOT NULL AND changees > 0"
		       "   AND id NOT IN (SELECT retour_de FROM passage"
		       "                   WHERE retour_de IS NOT NULL)"
		       " ORDER BY id DESC LIMIT 1",
};

enum outcome
store_passage_last(struct store *store, const char *mesure,
		   struct passage *passage)
{
	return record_find(store, &passage_last, VALUES(mesure), passage);
}

static const struct statement passage_advance = {
	.name = "passage_advance",
	.sql = "UPDATE passage"
	       "   SET position = ?, faites = ?, changees = ?,"
	       "       fin = IF(?, ?, NULL)"
	       " WHERE id = ?",
};

enum outcome
store_passage_advance(struct store *store, const struct passage *passage)
{
	return query_run_any(store, &passage_advance,
			     VALUES(passage->position, passage->faites,
				    passage->changees, passage->ended,
				    passage->fin, passage->id));
}

static const struct statement passage_others = {
	.name = "passage_others",
	.sql = "SELECT CAST(g.variable_value AS SIGNED)"
	       "       - CAST(s.variable_value AS SIGNED)"
	       "  FROM information_schema.global_status g,"
	       "       information_schema.session_status s"
	       " WHERE g.variable_name = 'QUESTIONS'"
	       "   AND s.variable_name = 'QUESTIONS'",
};

enum outcome
store_passage_others(struct store *store, int64_t *statements)
{
	return query_one(store, &passage_others, NULL, INTO(statements));
}

static const struct statement passage_undone = {
	.name = "passage_undone",
	.sql = "SELECT EXISTS (SELECT 1 FROM passage WHERE retour_de = ?)",
};

enum outcome
store_passage_undone(struct store *store, int64_t id, bool *undone)
{
	return query_one(store, &passage_undone, VALUES(id), INTO(undone));
}

static const struct statement passage_count = {
	.name = "passage_count",
	.sql = "SELECT COUNT(*) FROM effet WHERE passage = ?",
};

enum outcome
store_passage_count(struct store *store, int64_t id, int64_t *count)
{
	return query_one(store, &passage_count, VALUES(id), INTO(count));
}

/* The journal row of the next revision says who came after the mesure. */
static const struct statement passage_kept = {
	.name = "passage_kept",
	.sql = "SELECT e.session AS `@session`, j.date AS `@date`,"
	       "       j.auteur AS `@auteur`, j.verb AS `@verb`"
	       "  FROM effet e"
	       "  LEFT JOIN journal j"
	       "    ON j.noun = 'session' AND j.noun_id = e.session"
	       "   AND j.revision = e.revision + 1"
	       " WHERE e.passage = ? AND e.session > ? AND e.defait IS NULL"
	       " ORDER BY e.session"
	       " LIMIT ?",
};

struct rows *
store_passage_kept(struct store *store, int64_t id, int64_t after,
		   int64_t limit)
{
	return rows_open(store, &passage_kept, VALUES(id, after, limit));
}

static const struct statement passage_list = {
	.name = "passage_list",
	.sql = "SELECT id AS `@id`, retour_de AS `@retour-de`,"
	       "       demande AS `@demande`, fin AS `@fin`, total AS `@total`,"
	       "       faites AS `@faites`, changees AS `@changees`,"
	       "       (SELECT MIN(r.id) FROM passage r"
	       "         WHERE r.retour_de = passage.id) AS `@retour`,"
	       "       IF(?, auteur, NULL) AS `@auteur`"
	       "  FROM passage WHERE mesure = ? AND (? = 0 OR id = ?)"
	       " ORDER BY id DESC",
};

struct rows *
store_passage_list(struct store *store, const char *mesure, int64_t id,
		   bool whole)
{
	return rows_open(store, &passage_list, VALUES(whole, mesure, id, id));
}
