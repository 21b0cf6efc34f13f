/* centre.c: reads and saves centres. */
#include "store/centre.h"

#include "domain/siret.h"
#include "list.h"
#include "record.h"
#include "site.h"
#include "territory.h"
#include "words.h"

/*
 * Keeps centres with a site of theirs. The sites are counted, because of EXISTS
 * MariaDB would make a join. Once an UD had asked, it would take departement,
 * one row then, out of the part that finds a centre only once, and would go on
 * so for as long as the statement is prepared.
 */
#define CENTRE_THEIRS                                                          \
	"   AND 0 < (SELECT COUNT(*) FROM site JOIN departement"               \
	"                ON departement.code = site.departement"               \
	"             WHERE site.centre = centre.id" TERRITORY_OF_SITE ")"

static const struct column columns[] = {
	{ COLUMN(centre, id), COLUMN_KEY },
	{ COLUMN(centre, revision), COLUMN_REVISION },
	{ COLUMN(centre, siret), COLUMN_KEPT },
	{ COLUMN(centre, nom), COLUMN_KEPT },
	{ 0 },
};

static const struct statement centre_find = {
	.name = "centre_find",
	.columns = columns,
	.sql = "SELECT {read} FROM centre WHERE id = ?" CENTRE_THEIRS,
};

static const struct statement centre_by_siret = {
	.name = "centre_by_siret",
	.columns = columns,
	.sql = "SELECT {read} FROM centre WHERE siret = ?" CENTRE_THEIRS,
};

static const struct statement centre_for_update = {
	.name = "centre_for_update",
	.sql = "SELECT id FROM centre WHERE id = ? FOR UPDATE",
};

enum outcome
store_centre_find(struct store *store, const struct actor *actor, int64_t id,
		  bool lock, struct centre *centre)
{
	enum outcome outcome = OUTCOME_OK;

	if (lock)
		outcome = query_one(store, &centre_for_update, VALUES(id),
				    INTO(&id));
	if (outcome != OUTCOME_OK)
		return outcome;
	return record_find(store, &centre_find, VALUES(id, actor), centre);
}

enum outcome
store_centre_by_siret(struct store *store, const struct actor *actor,
		      const char *siret, struct centre *centre)
{
	return record_find(store, &centre_by_siret, VALUES(siret, actor),
			   centre);
}

static const struct statement centre_insert = {
	.name = "centre_insert",
	.columns = columns,
	.sql = "INSERT INTO centre SET {add}",
};

static const struct statement centre_update = {
	.name = "centre_update",
	.columns = columns,
	.sql = "UPDATE centre SET {save}, revision = revision + 1"
	       " WHERE id = ? AND revision = ?",
};

static const struct statement centre_taken = {
	.name = "centre_taken",
	.sql = "SELECT COUNT(*) FROM centre WHERE siret = ? AND id <> ?",
};

enum outcome
store_centre_save(struct store *store, struct centre *centre, bool *taken)
{
	const enum outcome outcome =
		query_one(store, &centre_taken,
			  VALUES(centre->siret, centre->id), INTO(taken));

	if (outcome != OUTCOME_OK || *taken)
		return outcome;
	if (centre->id == 0)
		return record_add(store, &centre_insert, NULL, centre);
	return record_save(store, &centre_update, NULL, centre);
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
	const struct words words = words_of(store_arena(store), q);
	char *siret = arena_alloc(store_arena(store), SIRET_DIGITS + 1);
	const bool is_siret = siret_parse(q, siret);
	const char *typed = words.count && !is_siret ? q : NULL;
	struct rows *rows =
		rows_open(store, &centre_list,
			  VALUES(after_nom, after_nom, after,
				 FILTER(is_siret ? siret : NULL), typed));

	query_put_values(rows_query(rows),
			 VALUES(&words, &words, actor, limit));
	return rows;
}
