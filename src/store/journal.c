/* journal.c: the history in the database. */
#include "store/journal.h"

#include "query.h"

static const struct statement journal_insert = {
	.name = "journal_insert",
	.sql = "INSERT INTO journal"
	       "   SET date = ?, auteur = ?, noun = ?, noun_id = ?, verb = ?,"
	       "       motif = ?, regle = ?, avant = ?, apres = ?,"
	       "       revision = NULLIF(?, 0), centre = NULLIF(?, 0),"
	       "       departement = NULLIF(?, ''), region = NULLIF(?, '')",
};

static void
put(struct query *query, const char *text)
{
	query_put_text(query, text ? text : "");
}

enum outcome
store_journal_add(struct store *store, const struct journal_entry *entry)
{
	struct query query;

	query_open(&query, store, &journal_insert);
	query_put_instant(&query, &entry->date);
	put(&query, entry->auteur);
	put(&query, entry->noun);
	put(&query, entry->noun_id);
	put(&query, entry->verb);
	put(&query, entry->motif);
	put(&query, entry->regle);
	put(&query, entry->avant);
	put(&query, entry->apres);
	query_put_int(&query, entry->revision);
	query_put_int(&query, entry->centre);
	put(&query, entry->departement);
	put(&query, entry->region);
	return query_close(&query);
}
