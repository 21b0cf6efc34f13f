/* message.h: the outbox: what accounts are told, and what became of it. */
#ifndef CERES_STORE_MESSAGE_H
#define CERES_STORE_MESSAGE_H

#include "domain/message.h"
#include "store/rows.h"
#include "store/store.h"

#include <stdint.h>

/* Whom a message is for: one compte, everybody who answers for a centre, every
 * agent of an UD, or several of these at once. 0 and NULL stand for nobody. */
struct message_to {
	int64_t compte;
	int64_t centre;
	const char *departement;
	int64_t except; /* a compte that is not told: who did it */
};

/* Adds a message for each of them whose account is not locked, one each, in the
 * transaction of what it tells of. Whoever has a mail address gets a mail too,
 * which is due at once. OUTCOME_OK even where it is for nobody. */
enum outcome store_message_add(struct store *store,
			       const struct message *message,
			       const struct message_to *to);

/* A message that is being delivered, and to whom. */
struct message_due {
	struct message message;
	const char *nom;
	const char *courriel; /* "": none any more */
	int64_t essais;	      /* that failed before */
};

/* Finds the message that has been due longest at `now` and that no other
 * process is delivering, and locks it until the transaction ends.
 * OUTCOME_NOT_FOUND: there is none. */
enum outcome store_message_take(struct store *store, struct instant now,
				struct message_due *due);

enum outcome store_message_sent(struct store *store, int64_t id,
				struct instant now);

/* Notes that one more try has failed, and when the next is due; `erreur` is cut
 * to what fits. */
enum outcome store_message_failed(struct store *store, int64_t id,
				  struct instant prochain, const char *erreur);

/* Lists what store_message_take would find at `now`, in its order: @id @date
 * @compte @courriel @code @noun @noun-id. */
struct rows *store_message_due_list(struct store *store, struct instant now);

/* Lists every message whose mail is not delivered yet, the oldest first: id,
 * date, compte, code, noun, noun-id, essais, prochain, erreur. */
struct rows *store_message_pending(struct store *store);

/* Lists the last `limit` messages to a compte, the newest first: @id @date
 * @code @noun @noun-id @session @debut @fin @lu, motif, auteur. */
struct rows *store_message_list(struct store *store, int64_t compte,
				int64_t limit);

enum outcome store_message_unread(struct store *store, int64_t compte,
				  int64_t *count);

/* Marks the messages whose id is `upto` or less as read. One that is being
 * delivered at this moment stays unread, so that a page never waits for a mail
 * server. */
enum outcome store_message_mark_read(struct store *store, int64_t compte,
				     int64_t upto, struct instant now);

#endif
