/* message.c: messages in the database: written, shown, read. */
#include "store/message.h"

#include "list.h"

static const struct statement message_insert = {
	.name = "message_insert",
	.sql = "INSERT INTO message (date, noun, noun_id, code, motif, auteur,"
	       "    session, debut, fin, sequence, prochain, compte)"
	       " SELECT ?, ?, ?, ?, ?, ?, NULLIF(?, 0), ?, ?, ?,"
	       "        IF(compte.courriel = '', NULL, ?), compte.id"
	       "   FROM compte"
	       "  WHERE NOT compte.verrouille AND compte.id <> ?"
	       "    AND (compte.id = ?"
	       "         OR compte.profil = 'ud' AND compte.departement = ?"
	       "         OR compte.profil = 'centre' AND compte.id IN ("
	       "              SELECT compte FROM compte_centre"
	       "               WHERE centre = ?))"
	       "  ORDER BY compte.id",
};

static void
put(struct query *query, const char *text)
{
	query_put_text(query, text ? text : "");
}

enum outcome
store_message_add(struct store *store, const struct message *message,
		  const struct message_to *to)
{
	struct query query;

	query_open(&query, store, &message_insert);
	query_put_instant(&query, &message->date);
	put(&query, message->noun);
	put(&query, message->noun_id);
	put(&query, message_code_text(message->code));
	put(&query, message->motif);
	put(&query, message->auteur);
	query_put_int(&query, message->session);
	query_put_day(&query, &message->debut);
	query_put_day(&query, &message->fin);
	query_put_int(&query, message->sequence);
	query_put_instant(&query, &message->date);
	query_put_int(&query, to->except);
	query_put_int(&query, to->compte);
	put(&query, to->departement);
	query_put_int(&query, to->centre);
	return query_close_any(&query);
}

static const struct statement message_list = {
	.name = "message_list",
	.sql = "SELECT id AS `@id`, date AS `@date`, code AS `@code`,"
	       "       noun AS `@noun`, noun_id AS `@noun-id`,"
	       "       session AS `@session`, debut AS `@debut`, fin AS `@fin`,"
	       "       lu AS `@lu`, NULLIF(motif, '') AS motif,"
	       "       NULLIF(auteur, '') AS auteur"
	       "  FROM message"
	       " WHERE compte = ?"
	       " ORDER BY id DESC"
	       " LIMIT ?",
};

struct rows *
store_message_list(struct store *store, int64_t compte, int64_t limit)
{
	struct rows *rows = rows_open(store, &message_list);

	query_put_int(rows_query(rows), compte);
	query_put_int(rows_query(rows), limit);
	return rows;
}

static const struct statement message_unread = {
	.name = "message_unread",
	.sql = "SELECT COUNT(*) FROM message WHERE compte = ? AND lu IS NULL",
};

enum outcome
store_message_unread(struct store *store, int64_t compte, int64_t *count)
{
	struct query query;

	query_open(&query, store, &message_unread);
	query_put_int(&query, compte);
	if (query_next(&query))
		*count = query_get_int(&query);
	return query_close(&query);
}

static const struct statement message_to_read = {
	.name = "message_to_read",
	.sql = "SELECT id FROM message"
	       " WHERE compte = ? AND lu IS NULL AND id > ? AND id <= ?"
	       " ORDER BY id"
	       " LIMIT 1"
	       "   FOR UPDATE SKIP LOCKED",
};

static const struct statement message_read = {
	.name = "message_read",
	.sql = "UPDATE message SET lu = ? WHERE id = ?",
};

/* The first one unread behind *id. */
static enum outcome
next_unread(struct store *store, int64_t compte, int64_t upto, int64_t *id)
{
	struct query query;

	query_open(&query, store, &message_to_read);
	query_put_int(&query, compte);
	query_put_int(&query, *id);
	query_put_int(&query, upto);
	if (query_next(&query))
		*id = query_get_int(&query);
	return query_close(&query);
}

enum outcome
store_message_mark_read(struct store *store, int64_t compte, int64_t upto,
			struct instant now)
{
	struct query query;
	enum outcome outcome;
	int64_t id = 0;

	while ((outcome = next_unread(store, compte, upto, &id)) ==
	       OUTCOME_OK) {
		query_open(&query, store, &message_read);
		query_put_instant(&query, &now);
		query_put_int(&query, id);
		if ((outcome = query_close(&query)) != OUTCOME_OK)
			return outcome;
	}
	return outcome == OUTCOME_NOT_FOUND ? OUTCOME_OK : outcome;
}
