/* wish.h: a demande de report of centre 1, on a real store. */
#ifndef CERES_TESTS_STORE_WISH_H
#define CERES_TESTS_STORE_WISH_H

#include "step.h"

#define WISH "&debut=20/07/2020&fin=24/07/2020&motif=Jury"

/* The number that a statement answers. */
int64_t wish_number(struct database *place, const char *sql);

/* A session of centre 1 that was summoned to; its id. */
int64_t wish_session(struct database *place);

/* WISH for a session, sent by its centre. */
enum outcome wish_deposit(struct database *place, int64_t session);

/* A demande that waits; its id. */
int64_t wish_waiting(struct database *place);

/* What becomes of one by that handler; and the first refusal. */
enum outcome wish_decide(struct database *place,
			 enum outcome (*handler)(struct page *),
			 enum profil profil, int64_t id, const char *sent,
			 const char **refusal);

#endif
