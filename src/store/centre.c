/* centre.c: centres in the database. */
#include "store/centre.h"

#include "domain/siret.h"
#include "list.h"
#include "site.h"
#include "territory.h"
#include "words.h"

/*
 * With a site of theirs. Counted, not EXISTS: of that MariaDB makes a join, and
 * once an UD has asked it takes departement, one row then, out of the part that
 * finds a centre only once, and for good: the statement stays prepared.
 */
#define CENTRE_THEIRS                                                          \
	"   AND 0 < (SELECT COUNT(*) FROM site JOIN departement"               \
	"                ON departement.code = site.departement"               \
	"             WHERE site.centre = centre.id" TERRITORY_OF_SITE ")"

static const struct statement centre_find = {
	.name = "centre_find",
	.sql = "SELECT id, revision, siret, nom"
	       "  FROM centre"
	       " WHERE id = ?" CENTRE_THEIRS,
};

static const struct statement centre_by_siret = {
	.name = "centre_by_siret",
	.sql = "SELECT id, revision, siret, nom"
	       "  FROM centre"
	       " WHERE siret = ?" CENTRE_THEIRS,
};

static const struct statement centre_for_update = {
	.name = "centre_for_update",
	.sql = "SELECT id FROM centre WHERE id = ? FOR UPDATE",
};

/* Columns in the order of both. */
static void
read_centre(struct query *query, struct centre *centre)
{
	centre->id = query_get_int(query);
	centre->revision = query_get_int(query);
	centre->siret = query_get_text(query);
	centre->nom = query_get_text(query);
}

static enum outcome
find(struct query *query, const struct actor *actor, struct centre *centre)
{
	query_put_territory(query, actor);
	if (query_next(query))
		read_centre(query, centre);
	return query_close(query);
}

enum outcome
store_centre_find(struct store *store, const struct actor *actor, int64_t id,
		  bool lock, struct centre *centre)
{
	struct query query;
	enum outcome outcome;

	if (lock) {
		query_open(&query, store, &centre_for_update);
		query_put_int(&query, id);
		query_next(&query);
		if ((outcome = query_close(&query)) != OUTCOME_OK)
			return outcome;
	}
	query_open(&query, store, &centre_find);
	query_put_int(&query, id);
	return find(&query, actor, centre);
}

enum outcome
store_centre_by_siret(struct store *store, const struct actor *actor,
		      const char *siret, struct centre *centre)
{
	struct query query;

	query_open(&query, store, &centre_by_siret);
	query_put_text(&query, siret);
	return find(&query, actor, centre);
}

static const struct statement centre_insert = {
	.name = "centre_insert",
	.sql = "INSERT INTO centre (siret, nom) VALUES (?, ?)",
};

static const struct statement centre_update = {
	.name = "centre_update",
	.sql = "UPDATE centre"
	       "   SET revision = revision + 1, siret = ?, nom = ?"
	       " WHERE id = ? AND revision = ?",
};

static const struct statement centre_taken = {
	.name = "centre_taken",
	.sql = "SELECT COUNT(*) FROM centre WHERE siret = ? AND id <> ?",
};

static enum outcome
is_taken(struct store *store, const struct centre *centre, bool *taken)
{
	struct query query;

	query_open(&query, store, &centre_taken);
	query_put_text(&query, centre->siret);
	query_put_int(&query, centre->id);
	if (query_next(&query))
		*taken = query_get_int(&query) > 0;
	return query_close(&query);
}

enum outcome
store_centre_save(struct store *store, struct centre *centre, bool *taken)
{
	const bool adds = centre->id == 0;
	struct query query;
	enum outcome outcome = is_taken(store, centre, taken);

	if (outcome != OUTCOME_OK || *taken)
		return outcome;
	query_open(&query, store, adds ? &centre_insert : &centre_update);
	query_put_text(&query, centre->siret);
	query_put_text(&query, centre->nom);
	if (!adds) {
		query_put_int(&query, centre->id);
		query_put_int(&query, centre->revision);
	}
	return query_save(&query, &centre->id, &centre->revision);
}

static const struct statement centre_list = {
	.name = "centre_list",
	.sql = "SELECT centre.id AS `@id`, centre.siret AS `@siret`,"
	       "       centre.nom AS `@nom`,"
	       "       (SELECT COUNT(*) FROM site"
	       "         WHERE site.centre = centre.id) AS `@sites`,"
	       "       (SELECT COUNT(*) FROM agrement"
	       "         WHERE agrement.centre = centre.id) AS `@agrements`"
	       "  FROM centre"
	       " WHERE centre.nom >= ?"
	       "   AND (centre.nom > ? OR centre.id > ?)"
	       "   AND (? IS NULL OR centre.siret = ?)"
	       "   AND (? IS NULL OR " WORDS_MATCH(
		       "centre.nom") "        OR EXISTS (SELECT 1 FROM site"
				     "                    WHERE site.centre = "
				     "centre.id AND " WORDS_MATCH(
					     "site.ville") "))" CENTRE_THEIRS
							   " ORDER BY "
							   "centre.nom, "
							   "centre.id"
							   " LIMIT ?",
};

struct rows *
store_centre_list(struct store *store, const struct actor *actor, const char *q,
		  const char *after_nom, int64_t after, int64_t limit)
{
	struct rows *rows = rows_open(store, &centre_list);
	struct query *query = rows_query(rows);
	const struct words words = words_of(store_arena(store), q);
	char *siret = arena_alloc(store_arena(store), SIRET_DIGITS + 1);
	const bool is_siret = siret_parse(q, siret);

	query_put_text(query, after_nom);
	query_put_text(query, after_nom);
	query_put_int(query, after);
	query_put_text(query, is_siret ? siret : NULL);
	query_put_text(query, is_siret ? siret : NULL);
	query_put_text(query, words.count && !is_siret ? "" : NULL);
	query_put_words(query, &words);
	query_put_words(query, &words);
	query_put_territory(query, actor);
	query_put_int(query, limit);
	return rows;
}
