/* demande.h: demandes de report in the database. */
#ifndef CERES_STORE_DEMANDE_H
#define CERES_STORE_DEMANDE_H

#include "domain/demande.h"
#include "store/message.h"
#include "store/rows.h"
#include "store/store.h"

/* Finds a demande that the actor may see. _lock also keeps its row until the
 * transaction ends; the caller has locked its session before, because everybody
 * locks the two in that order. */
enum outcome store_demande_find(struct store *store, const struct actor *actor,
				int64_t id, struct demande *demande);
enum outcome store_demande_lock(struct store *store, const struct actor *actor,
				int64_t id, struct demande *demande);

/* Looks for the demande of a session that waits for a decision. *id is 0 where
 * none does. */
enum outcome store_demande_waiting(struct store *store, int64_t session,
				   int64_t *id);

/* Counts the demandes that wait in the actor's territory at `now`, and those
 * among them that have waited for longer than the parametre demande-jours
 * allows. */
enum outcome store_demande_counts(struct store *store,
				  const struct actor *actor, struct instant now,
				  int64_t *waiting, int64_t *late);

/* Adds a demande whose id is 0; changes any other. `now` is when it is made or
 * decided. OUTCOME_CONFLICT: its revision is not the present one, so somebody
 * else changed it first. */
enum outcome store_demande_save(struct store *store, struct demande *demande,
				struct instant now);

/* What a list is narrowed to; "" and 0 leave nothing out. */
struct demande_filter {
	const char *statut;
	const char *titre;
	const char *centre; /* SIRET */
	int64_t session;
	int64_t after_rang; /* of the last demande of the range before; 0: from
			       the first */
	int64_t after;	    /* its id */
};

/*
 * Lists demandes: first those that wait, the oldest first, then the others, the
 * newest first. @rang and @id together are its place in that order; the other
 * columns are @statut @nature @debut @fin @deposee @corrigee @rappelee @decidee
 * @raison @type @agrement, session/…, centre/…, titre/…, site/…, agent, motif,
 * reponse, attestation.
 */
struct rows *store_demande_list(struct store *store, const struct actor *actor,
				const struct demande_filter *filter,
				int64_t limit);

/* Answers one demande as such a row. */
struct rows *store_demande_show(struct store *store, const struct actor *actor,
				int64_t id);

/* Lists the changes of a demande, the newest first, as rows of <evenement> like
 * those of store_session_history. The caller has found it for this actor. */
struct rows *store_demande_history(struct store *store, int64_t id);

/* Lists the accounts of an UD to which a demande may be given: @valeur and the
 * name. */
struct rows *store_demande_agents(struct store *store, const char *departement);

/* Is that account one of them? */
enum outcome store_demande_agent(struct store *store, const char *departement,
				 int64_t compte, bool *found);

/* Answers who at the UD is told of a demande: its agent, or everybody where it
 * has none or the agent's account is not of this UD any more. */
enum outcome store_demande_ud(struct store *store,
			      const struct demande *demande,
			      struct message_to *to);

/*
 * Finds a demande of which its UD must be reminded, and locks it, so that two
 * processes that remind at once find different ones. It has waited for longer
 * than the parametre demande-jours allows, counted from when it was made or
 * last reminded of; or its session has begun meanwhile, which *begun says, and
 * which is found once. OUTCOME_NOT_FOUND: there is none, or others have locked
 * them.
 */
enum outcome store_demande_overdue(struct store *store, struct instant now,
				   struct demande *demande, bool *begun);

/* Notes that its UD was reminded. This is no change of the demande, so a form
 * that is open on it can still be sent. */
enum outcome store_demande_reminded(struct store *store, int64_t id,
				    struct instant now);

/* Lists what store_demande_overdue would find, in its order: id, departement,
 * agent, deposee, rappelee, commencee. */
struct rows *store_demande_overdue_list(struct store *store,
					struct instant now);

/*
 * Answers figures by département: @departement, @region and nom; how many
 * demandes wait (@en-attente), are granted (@accordees), refused (@refusees) or
 * taken back (@retirees); how many have waited (@en-retard) or had waited
 * (@tardives) for longer than the parametre demande-jours allows; and how many
 * hours a decision took (@heures).
 */
struct rows *store_demande_figures(struct store *store,
				   const struct actor *actor,
				   struct instant now);

#endif
