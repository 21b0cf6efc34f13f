/* message.c: adds messages, lists them, and marks them as read. */
#include "store/message.h"

#include "list.h"

static const struct statement message_insert = {
	.name = "message_insert",
	.sql = "INSERT INTO message (date, noun, noun_id, code, motif, auteur,"
	       "    session, debut, fin, sequence, prochain, compte)"
	       " SELECT ?, COALESCE(?, ''), COALESCE(?, ''), ?,"
	       "        COALESCE(?, ''), COALESCE(?, ''),"
	       "        NULLIF(?, 0), ?, ?, ?,"
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

enum outcome
store_message_add(struct store *store, const struct message *message,
		  const struct message_to *to)
{
	struct query query;

	query_ask(&query, store, &message_insert,
		  VALUES(message->date, message->noun, message->noun_id,
			 message_code_text(message->code), message->motif,
			 message->auteur));
	query_put_values(&query,
			 VALUES(message->session, message->debut, message->fin,
				message->sequence, message->date));
	query_put_values(&query, VALUES(to->except, to->compte, to->departement,
					to->centre));
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
	return rows_open(store, &message_list, VALUES(compte, limit));
}

static const struct statement message_unread = {
	.name = "message_unread",
	.sql = "SELECT COUNT(*) FROM message WHERE compte = ? AND lu IS NULL",
};

enum outcome
store_message_unread(struct store *store, int64_t compte, int64_t *count)
{
	return query_one(store, &message_unread, VALUES(compte), INTO(count));
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

/* Finds the first one behind *id that is not read yet. */
static enum outcome
next_unread(struct store *store, int64_t compte, int64_t upto, int64_t *id)
{
	return query_one(store, &message_to_read, VALUES(compte, *id, upto),
			 INTO(id));
}

enum outcome
store_message_mark_read(struct store *store, int64_t compte, int64_t upto,
			struct instant now)
{
	enum outcome outcome;
	int64_t id = 0;

	while ((outcome = next_unread(store, compte, upto, &id)) ==
	       OUTCOME_OK) {
		outcome = query_run(store, &message_read, VALUES(now, id));
		if (outcome != OUTCOME_OK)
			return outcome;
	}
	return outcome == OUTCOME_NOT_FOUND ? OUTCOME_OK : outcome;
}
