/* journal.c: adds to the history. */
#include "store/journal.h"

#include "record.h"

static const struct column columns[] = {
	/* clang-format off */
	{ COLUMN_AS("date",        journal_entry, date),        COLUMN_ADDED },
	{ COLUMN_AS("auteur",      journal_entry, auteur),      COLUMN_ADDED },
	{ COLUMN_AS("noun",        journal_entry, noun),        COLUMN_ADDED },
	{ COLUMN_AS("noun_id",     journal_entry, noun_id),     COLUMN_ADDED },
	{ COLUMN_AS("verb",        journal_entry, verb),        COLUMN_ADDED },
	{ COLUMN_AS("motif",       journal_entry, motif),       COLUMN_ADDED },
	{ COLUMN_AS("regle",       journal_entry, regle),       COLUMN_ADDED },
	{ COLUMN_AS("avant",       journal_entry, avant),       COLUMN_ADDED },
	{ COLUMN_AS("apres",       journal_entry, apres),       COLUMN_ADDED },
	{ COLUMN_AS("revision",    journal_entry, revision),    COLUMN_ADDED | COLUMN_NULLABLE },
	{ COLUMN_AS("centre",      journal_entry, centre),      COLUMN_ADDED | COLUMN_NULLABLE },
	{ COLUMN_AS("departement", journal_entry, departement), COLUMN_ADDED | COLUMN_NULLABLE },
	{ COLUMN_AS("region",      journal_entry, region),      COLUMN_ADDED | COLUMN_NULLABLE },
	{ 0 },
	/* clang-format on */
};

static const struct statement journal_insert = {
	.name = "journal_insert",
	.columns = columns,
	.sql = "INSERT INTO journal SET {add}",
};

enum outcome
store_journal_add(struct store *store, const struct journal_entry *entry)
{
	struct query query;

	query_open(&query, store, &journal_insert);
	record_put(&query, columns, COLUMN_ADDED, entry);
	return query_close(&query);
}
