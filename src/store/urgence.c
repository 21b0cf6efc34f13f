/* urgence.c: emergencies in the database (R23). */
#include "store/urgence.h"

#include "list.h"

enum { AROUND_LIMIT = 64 }; /* in force on one day in one région */

#define URGENCE_FIND                                                           \
	"SELECT id, revision, nom, region, debut, fin, doute_debut"            \
	"  FROM urgence"

static const struct statement urgence_find = {
	.name = "urgence_find",
	.sql = URGENCE_FIND " WHERE id = ?",
};

static const struct statement urgence_for_update = {
	.name = "urgence_for_update",
	.sql = URGENCE_FIND " WHERE id = ? FOR UPDATE",
};

static const struct statement urgence_around = {
	.name = "urgence_around",
	.sql = URGENCE_FIND " WHERE (region IS NULL OR region = ?)"
			    "   AND COALESCE(doute_debut, debut) <= ?"
			    "   AND fin >= ?"
			    " ORDER BY debut, id"
			    " LIMIT ?",
};

/* Columns in the order of URGENCE_FIND. */
static void
read_urgence(struct query *query, struct urgence *urgence)
{
	urgence->id = query_get_int(query);
	urgence->revision = query_get_int(query);
	urgence->nom = query_get_text(query);
	urgence->region = query_get_text(query);
	urgence->debut = query_get_date(query);
	urgence->fin = query_get_date(query);
	urgence->doute_debut = query_get_day(query);
}

enum outcome
store_urgence_find(struct store *store, int64_t id, bool lock,
		   struct urgence *urgence)
{
	struct query query;

	query_open(&query, store, lock ? &urgence_for_update : &urgence_find);
	query_put_int(&query, id);
	if (query_next(&query))
		read_urgence(&query, urgence);
	return query_close(&query);
}

enum outcome
store_urgence_around(struct store *store, const char *region, struct date day,
		     const struct urgence **urgences, size_t *count)
{
	struct urgence *found =
		arena_alloc(store_arena(store), AROUND_LIMIT * sizeof(*found));
	struct query query;

	*urgences = found;
	*count = 0;
	query_open(&query, store, &urgence_around);
	query_put_text(&query, region);
	query_put_date(&query, &day);
	query_put_date(&query, &day);
	query_put_int(&query, AROUND_LIMIT);
	while (query_next(&query))
		read_urgence(&query, &found[(*count)++]);
	return query_close_any(&query);
}

#define URGENCE_CHANGES                                                        \
	"       nom = ?, region = NULLIF(?, ''), debut = ?, fin = ?,"          \
	"       doute_debut = ?"

static const struct statement urgence_insert = {
	.name = "urgence_insert",
	.sql = "INSERT INTO urgence SET " URGENCE_CHANGES,
};

static const struct statement urgence_update = {
	.name = "urgence_update",
	.sql = "UPDATE urgence SET " URGENCE_CHANGES
	       "     , revision = revision + 1"
	       " WHERE id = ? AND revision = ?",
};

/* In the order of URGENCE_CHANGES. */
static void
put_changes(struct query *query, const struct urgence *urgence)
{
	query_put_text(query, urgence->nom);
	query_put_text(query, urgence->region ? urgence->region : "");
	query_put_date(query, &urgence->debut);
	query_put_date(query, &urgence->fin);
	query_put_day(query, &urgence->doute_debut);
}

enum outcome
store_urgence_add(struct store *store, struct urgence *urgence)
{
	struct query query;

	query_open(&query, store, &urgence_insert);
	put_changes(&query, urgence);
	return query_save(&query, &urgence->id, &urgence->revision);
}

enum outcome
store_urgence_save(struct store *store, struct urgence *urgence)
{
	struct query query;

	query_open(&query, store, &urgence_update);
	put_changes(&query, urgence);
	query_put_int(&query, urgence->id);
	query_put_int(&query, urgence->revision);
	return query_save(&query, &urgence->id, &urgence->revision);
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
	struct rows *rows = rows_open(store, &urgence_list);

	query_put_filter_id(rows_query(rows), id);
	return rows;
}
