/* message.h: the outbox: what accounts are told, and what became of it. */
#ifndef CERES_STORE_MESSAGE_H
#define CERES_STORE_MESSAGE_H

#include "base/arena.h"
#include "domain/message.h"
#include "store/rows.h"
#include "store/store.h"

#include <stdint.h>

/* Whom a message is for, each that applies: one compte, those who answer for
 * a centre, the agents of an UD. 0 and NULL: nobody. */
struct message_to {
	int64_t compte;
	int64_t centre;
	const char *departement;
	int64_t except; /* a compte that is not told: who did it */
};

/*
 * A message to each of them who is not locked, once each, in the transaction
 * of what it tells. Who has an address gets a mail as well, due at once.
 * OUTCOME_OK also where that is nobody.
 */
enum outcome store_message_add(struct store *store,
			       const struct message *message,
			       const struct message_to *to);

/* A message being delivered, and to whom. */
struct message_due {
	struct message message;
	const char *nom;
	const char *courriel; /* "": none any more */
	int64_t essais;	      /* that failed before */
};

/*
 * The message that has been due longest at `now` and that nobody else is
 * delivering, locked until the transaction ends. OUTCOME_NOT_FOUND: none.
 */
enum outcome store_message_take(struct store *store, struct instant now,
				struct message_due *due);

enum outcome store_message_sent(struct store *store, int64_t id,
				struct instant now);

/* One more try has failed; `erreur` is cut to what fits. */
enum outcome store_message_failed(struct store *store, int64_t id,
				  struct instant prochain, const char *erreur);

/* What store_message_take would find at `now`, in its order: id, date, compte,
 * courriel, code, noun, noun-id. */
struct rows *store_message_due_list(struct store *store, struct instant now);

/* Every message whose mail is not delivered, oldest first: id, date, compte,
 * code, noun, noun-id, essais, prochain, erreur. */
struct rows *store_message_pending(struct store *store);

/* The last `limit` messages to a compte, newest first: @id @date @code @noun
 * @noun-id @session @debut @fin @lu, motif, auteur. */
struct rows *store_message_list(struct store *store, int64_t compte,
				int64_t limit);

enum outcome store_message_unread(struct store *store, int64_t compte,
				  int64_t *count);

/* Those with an id up to `upto` are read; one that is being delivered at this
 * moment stays unread, nobody waits for a mail server. */
enum outcome store_message_mark_read(struct store *store, int64_t compte,
				     int64_t upto, struct instant now);

#endif
