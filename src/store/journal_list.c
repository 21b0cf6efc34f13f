/* journal_list.c: lists the history. */
#include "store/journal_list.h"

#include "list.h"
#include "territory.h"

enum { JOURNAL_LINES = JOURNAL_RANGE + 1, JOURNAL_CENTRES = 200 };

/* The last second of a DATETIME stands for no end. */
#define JOURNAL_NEVER 253402300799LL

enum part_of { OF_CENTRE, OF_DEPARTEMENT, OF_REGION, OF_NATION };

/*
 * The newest lines of one piece of the territory, along an index of its own
 * that has them by date, of one noun where that is asked. Somebody may answer
 * for several centres, and no index holds those in order.
 */
#define JOURNAL_IDS(index, key)                                                \
	{                                                                      \
		.name = "journal_ids " index,                                  \
		.sql = "SELECT journal.date, journal.id"                       \
		       "  FROM journal FORCE INDEX (" index ")"                \
		       " WHERE " key "   AND journal.date >= ?"                \
		       "   AND journal.date < ?"                               \
		       "   AND (journal.date < ? OR journal.id < ?)"           \
		       " ORDER BY journal.date DESC, journal.id DESC"          \
		       " LIMIT ?",                                             \
	}

static const struct statement journal_ids[][2] = {
	/* clang-format off */
	[OF_CENTRE] =      { JOURNAL_IDS("journal_centre", "centre = ?"),
			     JOURNAL_IDS("journal_centre_noun", "centre = ? AND noun = ?") },
	[OF_DEPARTEMENT] = { JOURNAL_IDS("journal_departement", "departement = ?"),
			     JOURNAL_IDS("journal_departement_noun", "departement = ? AND noun = ?") },
	[OF_REGION] =      { JOURNAL_IDS("journal_region", "region = ?"),
			     JOURNAL_IDS("journal_region_noun", "region = ? AND noun = ?") },
	[OF_NATION] =      { JOURNAL_IDS("journal_date", "TRUE"),
			     JOURNAL_IDS("journal_noun_date", "noun = ?") },
	/* clang-format on */
};

static const struct statement journal_date = {
	.name = "journal_date",
	.sql = "SELECT date FROM journal WHERE id = ?",
};

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
	       ", " IDS_5 ")" TERRITORY_OF("journal") " ORDER BY journal.date "
						      "DESC, journal.id DESC",
};

/* The place of a line in the list. */
struct line {
	int64_t date; /* seconds, as of an instant */
	int64_t id;
};

/* The newest lines found, newest first. */
struct range {
	struct instant du;
	struct instant au;
	struct instant before; /* only what is older than this line */
	int64_t before_id;
	size_t count;
	struct line lines[JOURNAL_LINES];
};

static bool
is_older(struct line line, struct line other)
{
	return line.date < other.date ||
	       (line.date == other.date && line.id < other.id);
}

static void
insert(struct range *range, struct line line)
{
	size_t at = range->count;

	while (at > 0 && is_older(range->lines[at - 1], line))
		at--;
	if (at == JOURNAL_LINES)
		return;
	if (range->count < JOURNAL_LINES)
		range->count++;
	for (size_t i = range->count - 1; i > at; i--)
		range->lines[i] = range->lines[i - 1];
	range->lines[at] = line;
}

/* The days to read. The range of an index that is read ends at `before`. */
static enum outcome
begin_range(struct store *store, const struct journal_filter *filter,
	    struct range *range)
{
	const struct instant never = { JOURNAL_NEVER };
	enum outcome outcome;

	*range = (struct range){ .au = filter->au ? *filter->au : never,
				 .before = never,
				 .before_id = filter->before };
	if (filter->du)
		range->du = *filter->du;
	if (!filter->before)
		return OUTCOME_OK;
	outcome = query_one(store, &journal_date, VALUES(filter->before),
			    INTO(&range->before));
	if (range->before.seconds < range->au.seconds)
		range->au.seconds = range->before.seconds + 1;
	return outcome == OUTCOME_NOT_FOUND ? OUTCOME_OK : outcome;
}

/* Adds the lines of a key; NULL stands for the whole nation. */
static enum outcome
read_ids(struct store *store, enum part_of of, const char *key,
	 const struct journal_filter *filter, struct range *range)
{
	struct query query;

	query_open(&query, store, &journal_ids[of][*filter->noun != 0]);
	if (key)
		query_put_text(&query, key);
	if (*filter->noun)
		query_put_text(&query, filter->noun);
	query_put_values(&query, VALUES(range->du, range->au, range->before,
					range->before_id, JOURNAL_LINES));
	while (query_next(&query)) {
		const struct instant date = query_get_instant(&query);

		insert(range,
		       (struct line){ date.seconds, query_get_int(&query) });
	}
	return query_close_any(&query);
}

static enum outcome
of_centres(struct store *store, const struct actor *actor,
	   const struct journal_filter *filter, struct range *range)
{
	const char *centres[JOURNAL_CENTRES];
	struct query query;
	size_t count = 0;
	enum outcome outcome;

	query_open(&query, store, &journal_centres);
	query_put_int(&query, actor->compte);
	while (query_next(&query))
		centres[count++] = query_get_text(&query);
	outcome = query_close_any(&query);
	for (size_t i = 0; i < count && outcome == OUTCOME_OK; i++)
		outcome = read_ids(store, OF_CENTRE, centres[i], filter, range);
	return outcome;
}

static enum outcome
of_territory(struct store *store, const struct actor *actor,
	     const struct journal_filter *filter, struct range *range)
{
	if (*actor->departement)
		return read_ids(store, OF_DEPARTEMENT, actor->departement,
				filter, range);
	if (*actor->region)
		return read_ids(store, OF_REGION, actor->region, filter, range);
	if (actor->profil == PROFIL_DGEFP)
		return read_ids(store, OF_NATION, NULL, filter, range);
	return of_centres(store, actor, filter, range);
}

struct rows *
store_journal_list(struct store *store, const struct actor *actor,
		   const struct journal_filter *filter, int64_t *last,
		   enum outcome *outcome)
{
	struct range range;
	struct rows *rows;

	*last = 0;
	*outcome = begin_range(store, filter, &range);
	if (*outcome == OUTCOME_OK)
		*outcome = of_territory(store, actor, filter, &range);
	if (*outcome != OUTCOME_OK)
		return NULL;
	if (range.count > JOURNAL_RANGE)
		*last = range.lines[JOURNAL_RANGE - 1].id;
	rows = rows_open(store, &journal_rows, NULL);
	for (size_t i = 0; i < JOURNAL_RANGE; i++)
		query_put_int(rows_query(rows),
			      i < range.count ? range.lines[i].id : 0);
	query_put_territory(rows_query(rows), actor);
	return rows;
}
