/* demande.h: demandes de report in the database. */
#ifndef CERES_STORE_DEMANDE_H
#define CERES_STORE_DEMANDE_H

#include "base/arena.h"
#include "domain/demande.h"
#include "store/message.h"
#include "store/rows.h"
#include "store/store.h"

/* One that is the actor's to see; _lock holds its row until the transaction
 * ends. Lock its session first: everybody takes them in that order. */
enum outcome store_demande_find(struct store *store, const struct actor *actor,
				int64_t id, struct demande *demande);
enum outcome store_demande_lock(struct store *store, const struct actor *actor,
				int64_t id, struct demande *demande);

/* The one of a session that waits; *id 0: none does. */
enum outcome store_demande_waiting(struct store *store, int64_t session,
				   int64_t *id);

/* Of those that wait in the actor's territory at `now`: how many, and how many
 * of them longer than the days of parametre demande-jours. */
enum outcome store_demande_counts(struct store *store,
				  const struct actor *actor, struct instant now,
				  int64_t *waiting, int64_t *late);

/*
 * Adds it, or changes it: whichever it was read at is overwritten, the others
 * are told OUTCOME_CONFLICT. `now` is when it is made or decided.
 */
enum outcome store_demande_save(struct store *store, struct demande *demande,
				struct instant now);

/* How a list is narrowed, "" and 0: not at all. */
struct demande_filter {
	const char *statut;
	const char *titre;
	const char *centre; /* SIRET */
	int64_t session;
	int64_t after_rang; /* and id: of the last of the part before; 0: */
	int64_t after;	    /* from the first on */
};

/*
 * Those that wait first, the oldest first; then the others, the newest first:
 * @id @rang (its place in that order, with @id) @statut @nature @debut @fin
 * @deposee @corrigee @rappelee @decidee @raison @type @agrement, session/…,
 * centre/…, titre/…, site/…, agent, motif, reponse, attestation.
 */
struct rows *store_demande_list(struct store *store, const struct actor *actor,
				const struct demande_filter *filter,
				int64_t limit);

/* The same of one. */
struct rows *store_demande_show(struct store *store, const struct actor *actor,
				int64_t id);

/* Each change of one that the actor has been shown, the newest first: rows of
 * <evenement>, as store_session_history has them. */
struct rows *store_demande_history(struct store *store, int64_t id);

/* The accounts of an UD that one may be given to: @valeur and the name. */
struct rows *store_demande_agents(struct store *store, const char *departement);

/* Is that one of them? */
enum outcome store_demande_agent(struct store *store, const char *departement,
				 int64_t compte, bool *found);

/* Who at the UD is told of a demande: its agent, all of them where it has none
 * or that one's account no longer can. */
enum outcome store_demande_ud(struct store *store,
			      const struct demande *demande,
			      struct message_to *to);

/*
 * One that waits for longer than the days of parametre demande-jours, since it
 * was made or its UD was last reminded, or whose session has begun meanwhile
 * (*begun, once); locked, so that two who remind at once find different ones.
 * OUTCOME_NOT_FOUND: none, or others hold them.
 */
enum outcome store_demande_overdue(struct store *store, struct instant now,
				   struct demande *demande, bool *begun);

/* Its UD is reminded: no change of the demande, forms of it stay good. */
enum outcome store_demande_reminded(struct store *store, int64_t id,
				    struct instant now);

/* What store_demande_overdue would find, in its order: id, departement, agent,
 * deposee, rappelee, commencee. */
struct rows *store_demande_overdue_list(struct store *store,
					struct instant now);

/*
 * By département: how many of each statut, of those that wait and of those
 * that were decided how many beyond the days of parametre demande-jours, and
 * how many hours a decision took: @departement @region @en-attente @en-retard
 * @accordees @refusees @retirees @tardives @heures, nom.
 */
struct rows *store_demande_figures(struct store *store,
				   const struct actor *actor,
				   struct instant now);

#endif
