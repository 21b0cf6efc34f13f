/* passage.c: runs of mesures in the database: which there are, how far they
 * have come. */
#include "store/passage.h"

#include "list.h"

static const struct statement passage_insert = {
	.name = "passage_insert",
	.sql = "INSERT INTO passage"
	       "   SET mesure = ?, retour_de = NULLIF(?, 0), auteur = ?,"
	       "       demande = ?, empreinte = ?, total = ?, jusque = ?",
};

enum outcome
store_passage_add(struct store *store, struct passage *passage)
{
	struct query query;
	enum outcome outcome;

	query_open(&query, store, &passage_insert);
	query_put_text(&query, passage->mesure);
	query_put_int(&query, passage->retour_de);
	query_put_text(&query, passage->auteur);
	query_put_instant(&query, &passage->demande);
	query_put_text(&query, passage->empreinte);
	query_put_int(&query, passage->total);
	query_put_int(&query, passage->jusque);
	if ((outcome = query_close(&query)) == OUTCOME_OK)
		passage->id = query_insert_id(&query);
	return outcome;
}

#define PASSAGE                                                                \
	"SELECT id, mesure, retour_de, auteur, demande, fin, empreinte,"       \
	"       total, jusque, position, faites, changees"                     \
	"  FROM passage"

/* Columns in the order of PASSAGE. */
static enum outcome
read_passage(struct query *query, struct passage *passage)
{
	if (query_next(query)) {
		passage->id = query_get_int(query);
		passage->mesure = query_get_text(query);
		passage->retour_de = query_get_int(query);
		passage->auteur = query_get_text(query);
		passage->demande = query_get_instant(query);
		passage->ended = !query_is_null(query);
		passage->fin = query_get_instant(query);
		passage->empreinte = query_get_text(query);
		passage->total = query_get_int(query);
		passage->jusque = query_get_int(query);
		passage->position = query_get_int(query);
		passage->faites = query_get_int(query);
		passage->changees = query_get_int(query);
	}
	return query_close(query);
}

static const struct statement passage_find = {
	.name = "passage_find",
	.sql = PASSAGE " WHERE id = ?",
};

static const struct statement passage_for_update = {
	.name = "passage_for_update",
	.sql = PASSAGE " WHERE id = ? FOR UPDATE",
};

enum outcome
store_passage_find(struct store *store, int64_t id, bool lock,
		   struct passage *passage)
{
	struct query query;

	query_open(&query, store, lock ? &passage_for_update : &passage_find);
	query_put_int(&query, id);
	return read_passage(&query, passage);
}

static const struct statement passage_open = {
	.name = "passage_open",
	.sql = PASSAGE " WHERE en_cours = 1",
};

enum outcome
store_passage_open(struct store *store, struct passage *passage)
{
	struct query query;

	query_open(&query, store, &passage_open);
	return read_passage(&query, passage);
}

static const struct statement passage_last = {
	.name = "passage_last",
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
	struct query query;

	query_open(&query, store, &passage_last);
	query_put_text(&query, mesure);
	return read_passage(&query, passage);
}

static const struct statement passage_advance = {
	.name = "passage_advance",
	.sql = "UPDATE passage"
	       "   SET position = ?, faites = ?, changees = ?, fin = ?"
	       " WHERE id = ?",
};

enum outcome
store_passage_advance(struct store *store, const struct passage *passage)
{
	struct query query;

	query_open(&query, store, &passage_advance);
	query_put_int(&query, passage->position);
	query_put_int(&query, passage->faites);
	query_put_int(&query, passage->changees);
	query_put_instant(&query, passage->ended ? &passage->fin : NULL);
	query_put_int(&query, passage->id);
	return query_close_any(&query);
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
	struct query query;

	query_open(&query, store, &passage_others);
	if (query_next(&query))
		*statements = query_get_int(&query);
	return query_close(&query);
}

static const struct statement passage_undone = {
	.name = "passage_undone",
	.sql = "SELECT EXISTS (SELECT 1 FROM passage WHERE retour_de = ?)",
};

enum outcome
store_passage_undone(struct store *store, int64_t id, bool *undone)
{
	struct query query;

	query_open(&query, store, &passage_undone);
	query_put_int(&query, id);
	if (query_next(&query))
		*undone = query_get_int(&query) != 0;
	return query_close(&query);
}

static const struct statement passage_count = {
	.name = "passage_count",
	.sql = "SELECT COUNT(*) FROM effet WHERE passage = ?",
};

enum outcome
store_passage_count(struct store *store, int64_t id, int64_t *count)
{
	struct query query;

	query_open(&query, store, &passage_count);
	query_put_int(&query, id);
	if (query_next(&query))
		*count = query_get_int(&query);
	return query_close(&query);
}

/* The next revision's journal row says who came after the mesure. */
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
	struct rows *rows = rows_open(store, &passage_kept);

	query_put_int(rows_query(rows), id);
	query_put_int(rows_query(rows), after);
	query_put_int(rows_query(rows), limit);
	return rows;
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
	struct rows *rows = rows_open(store, &passage_list);

	query_put_int(rows_query(rows), whole);
	query_put_text(rows_query(rows), mesure);
	query_put_int(rows_query(rows), id);
	query_put_int(rows_query(rows), id);
	return rows;
}
