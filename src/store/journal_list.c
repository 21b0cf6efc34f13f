/* journal_list.c: the history as a list. */
#include "store/journal_list.h"

#include "list.h"
#include "territory.h"

enum { JOURNAL_PART = JOURNAL_RANGE + 1, JOURNAL_CENTRES = 200 };

/*
 * The newest ids of one part of the territory, along its own index. Somebody
 * may answer for several centres, and no index holds those in order.
 */
#define JOURNAL_IDS(index, key)                                                \
	{                                                                      \
		.name = "journal_ids " index,                                  \
		.sql = "SELECT journal.id"                                     \
		       "  FROM journal FORCE INDEX (" index ")"                \
		       " WHERE " key " AND journal.id < ?"                     \
		       "   AND (? = '' OR journal.noun = ?)"                   \
		       "   AND (? IS NULL OR journal.date >= ?)"               \
		       "   AND (? IS NULL OR journal.date < ?)"                \
		       " ORDER BY journal.id DESC"                             \
		       " LIMIT ?",                                             \
	}

static const struct statement ids_of_centre =
	JOURNAL_IDS("journal_centre", "journal.centre = ?");
static const struct statement ids_of_departement =
	JOURNAL_IDS("journal_departement", "journal.departement = ?");
static const struct statement ids_of_region =
	JOURNAL_IDS("journal_region", "journal.region = ?");
static const struct statement ids_of_nation = JOURNAL_IDS("PRIMARY", "TRUE");

static const struct statement journal_centres = {
	.name = "journal_centres",
	.sql = "SELECT centre FROM compte_centre WHERE compte = ? LIMIT 200",
};

#define IDS_5 "?, ?, ?, ?, ?"

static const struct statement journal_rows = {
	.name = "journal_rows",
	.sql = "SELECT journal.date AS `@date`,"
	       "       journal.auteur AS `@auteur`, journal.noun AS `@noun`,"
	       "       journal.noun_id AS `@id`, journal.verb AS `@verb`,"
	       "       NULLIF(journal.regle, '') AS `@regle`,"
	       "       NULLIF(journal.motif, '') AS `@motif`,"
	       "       NULLIF(journal.avant, '') AS `@avant`,"
	       "       NULLIF(journal.apres, '') AS `@apres`,"
	       "       journal.revision AS `@revision`"
	       "  FROM journal"
	       " WHERE journal.id IN (" IDS_5 ", " IDS_5 ", " IDS_5 ", " IDS_5
	       ", " IDS_5
	       ")" TERRITORY_OF("journal") " ORDER BY journal.id DESC",
};

/* The newest ids found, newest first. */
struct part {
	size_t count;
	int64_t ids[JOURNAL_PART];
};

static void
insert(struct part *part, int64_t id)
{
	size_t at = part->count;

	while (at > 0 && part->ids[at - 1] < id)
		at--;
	if (at == JOURNAL_PART)
		return;
	if (part->count < JOURNAL_PART)
		part->count++;
	for (size_t i = part->count - 1; i > at; i--)
		part->ids[i] = part->ids[i - 1];
	part->ids[at] = id;
}

/* Behind the key. */
static enum outcome
read_ids(struct query *query, const struct journal_filter *filter,
	 struct part *part)
{
	enum outcome outcome;

	query_put_int(query, filter->before ? filter->before : INT64_MAX);
	query_put_text(query, filter->noun);
	query_put_text(query, filter->noun);
	query_put_instant(query, filter->du);
	query_put_instant(query, filter->du);
	query_put_instant(query, filter->au);
	query_put_instant(query, filter->au);
	query_put_int(query, JOURNAL_PART);
	while (query_next(query))
		insert(part, query_get_int(query));
	outcome = query_close(query);
	return outcome == OUTCOME_NOT_FOUND ? OUTCOME_OK : outcome;
}

static enum outcome
of_centres(struct store *store, struct arena *arena, const struct actor *actor,
	   const struct journal_filter *filter, struct part *part)
{
	int64_t centres[JOURNAL_CENTRES];
	struct query query;
	size_t count = 0;
	enum outcome outcome;

	query_open(&query, store, arena, &journal_centres);
	query_put_int(&query, actor->compte);
	while (query_next(&query))
		centres[count++] = query_get_int(&query);
	outcome = query_close(&query);
	for (size_t i = 0; i < count && outcome == OUTCOME_OK; i++) {
		query_open(&query, store, arena, &ids_of_centre);
		query_put_int(&query, centres[i]);
		outcome = read_ids(&query, filter, part);
	}
	return outcome == OUTCOME_NOT_FOUND ? OUTCOME_OK : outcome;
}

static enum outcome
of_territory(struct store *store, struct arena *arena,
	     const struct actor *actor, const struct journal_filter *filter,
	     struct part *part)
{
	struct query query;

	if (*actor->departement) {
		query_open(&query, store, arena, &ids_of_departement);
		query_put_text(&query, actor->departement);
	} else if (*actor->region) {
		query_open(&query, store, arena, &ids_of_region);
		query_put_text(&query, actor->region);
	} else if (actor->profil == PROFIL_DGEFP) {
		query_open(&query, store, arena, &ids_of_nation);
	} else {
		return of_centres(store, arena, actor, filter, part);
	}
	return read_ids(&query, filter, part);
}

struct rows *
store_journal_list(struct store *store, struct arena *arena,
		   const struct actor *actor,
		   const struct journal_filter *filter, int64_t *last,
		   enum outcome *outcome)
{
	struct part part = { 0 };
	struct rows *rows;

	*outcome = of_territory(store, arena, actor, filter, &part);
	if (*outcome != OUTCOME_OK)
		return NULL;
	*last = part.count > JOURNAL_RANGE ? part.ids[JOURNAL_RANGE - 1] : 0;
	rows = rows_open(store, arena, &journal_rows);
	for (size_t i = 0; i < JOURNAL_RANGE; i++)
		query_put_int(rows_query(rows),
			      i < part.count ? part.ids[i] : 0);
	query_put_territory(rows_query(rows), actor);
	return rows;
}
