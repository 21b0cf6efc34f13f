/* message_send.c: keeps what becomes of messages on their way to the mail
 * server. */
#include "base/log.h"
#include "list.h"
#include "store/message.h"

/* The compte is read by another statement, not joined, so that it is not
 * locked as well. */
static const struct statement message_take = {
	.name = "message_take",
	.sql = "SELECT id, code, date, noun, noun_id, motif, auteur, session,"
	       "       debut, fin, sequence, essais,"
	       "       (SELECT nom FROM compte WHERE id = message.compte),"
	       "       (SELECT IF(verrouille, '', courriel)"
	       "          FROM compte WHERE id = message.compte)"
	       "  FROM message"
	       " WHERE prochain <= ?"
	       " ORDER BY prochain, id"
	       " LIMIT 1"
	       "   FOR UPDATE SKIP LOCKED",
};

/* Reads a message. False: its code is one that this version does not know. */
static bool
read_message(struct query *query, struct message *message)
{
	const char *code;

	message->id = query_get_int(query);
	code = query_get_text(query);
	message->date = query_get_instant(query);
	message->noun = query_get_text(query);
	message->noun_id = query_get_text(query);
	message->motif = query_get_text(query);
	message->auteur = query_get_text(query);
	message->session = query_get_int(query);
	message->debut = query_get_day(query);
	message->fin = query_get_day(query);
	message->sequence = query_get_int(query);
	if (message_code_parse(code, &message->code))
		return true;
	log_error("message %lld: unknown code %s", (long long)message->id,
		  code);
	return false;
}

enum outcome
store_message_take(struct store *store, struct instant now,
		   struct message_due *due)
{
	struct query query;
	enum outcome outcome;
	bool known = true;

	query_open(&query, store, &message_take);
	query_put_instant(&query, &now);
	if (query_next(&query)) {
		known = read_message(&query, &due->message);
		due->essais = query_get_int(&query);
		due->nom = query_get_text(&query);
		due->courriel = query_get_text(&query);
	}
	outcome = query_close(&query);
	return outcome == OUTCOME_OK && !known ? OUTCOME_FAILED : outcome;
}

static const struct statement message_sent = {
	.name = "message_sent",
	.sql = "UPDATE message SET envoye = ?, prochain = NULL, erreur = ''"
	       " WHERE id = ?",
};

enum outcome
store_message_sent(struct store *store, int64_t id, struct instant now)
{
	return query_run(store, &message_sent, VALUES(now, id));
}

static const struct statement message_failed = {
	.name = "message_failed",
	.sql = "UPDATE message"
	       "   SET essais = essais + 1, prochain = ?,"
	       "       erreur = LEFT(?, 500)"
	       " WHERE id = ?",
};

enum outcome
store_message_failed(struct store *store, int64_t id, struct instant prochain,
		     const char *erreur)
{
	return query_run(store, &message_failed, VALUES(prochain, erreur, id));
}

static const struct statement message_due_list = {
	.name = "message_due_list",
	.sql = "SELECT message.id AS `@id`, message.date AS `@date`,"
	       "       compte.identifiant AS `@compte`,"
	       "       compte.courriel AS `@courriel`,"
	       "       message.code AS `@code`, message.noun AS `@noun`,"
	       "       message.noun_id AS `@noun-id`"
	       "  FROM message"
	       "  JOIN compte ON compte.id = message.compte"
	       " WHERE message.prochain <= ?"
	       " ORDER BY message.prochain, message.id",
};

struct rows *
store_message_due_list(struct store *store, struct instant now)
{
	return rows_open(store, &message_due_list, VALUES(now));
}

static const struct statement message_pending = {
	.name = "message_pending",
	.sql = "SELECT message.id AS `@id`, message.date AS `@date`,"
	       "       compte.identifiant AS `@compte`,"
	       "       message.code AS `@code`, message.noun AS `@noun`,"
	       "       message.noun_id AS `@noun-id`,"
	       "       message.essais AS `@essais`,"
	       "       message.prochain AS `@prochain`,"
	       "       NULLIF(message.erreur, '') AS erreur"
	       "  FROM message"
	       "  JOIN compte ON compte.id = message.compte"
	       " WHERE message.prochain IS NOT NULL"
	       " ORDER BY message.id",
};

struct rows *
store_message_pending(struct store *store)
{
	return rows_open(store, &message_pending, NULL);
}
