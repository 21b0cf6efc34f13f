/* tableau.h: what waits for somebody, and how many sessions there are. */
#ifndef CERES_STORE_TABLEAU_H
#define CERES_STORE_TABLEAU_H

#include "domain/actor.h"
#include "domain/session.h"
#include "store/session_list.h"
#include "store/store.h"

enum { TABLEAU_OLDEST = 5, TABLEAU_SESSIONS = 10000 };

/* How many sessions wait for something, and the oldest of them. */
struct tableau_tache {
	int64_t nombre;
	size_t most; /* how many `oldest` keeps, SESSION_RANGE at most; 0:
			TABLEAU_OLDEST */
	struct session_range oldest;
};

void tableau_tache_add(struct tableau_tache *tache, int64_t id,
		       struct date debut);

/*
 * Of the actor's centres, the sessions in the first three statuts, oldest
 * first, at most TABLEAU_SESSIONS. Only what decides on their next step is
 * read: id, statut, dates, mesure, what is to be done again.
 */
enum outcome store_tableau_open(struct store *store, const struct actor *actor,
				const struct session **sessions, size_t *count);

/* Answers, to an UD, the sessions whose results wait for its validation. */
enum outcome store_tableau_saisis(struct store *store,
				  const struct actor *actor,
				  struct tableau_tache *tache);

/* Answers, to an UD, the sessions in the first three statuts whose F is before
 * `day`. */
enum outcome store_tableau_anciennes(struct store *store,
				     const struct actor *actor, struct date day,
				     struct tableau_tache *tache);

/* Counts the accounts that are locked. */
enum outcome store_tableau_locked(struct store *store, int64_t *nombre);

enum { ACTIVITE_BEFORE = 12, ACTIVITE_AFTER = 6, ACTIVITE_MONTHS = 19 };

/* The actor's sessions by month of D. */
struct activite {
	struct date first; /* day of the first month */
	int64_t nombre[ACTIVITE_MONTHS][SESSION_STATUTS];
};

/* Counts them from twelve months before the month of `today` to six after it.
 */
enum outcome store_tableau_activite(struct store *store,
				    const struct actor *actor,
				    struct date today,
				    struct activite *activite);

#endif
