/* passage.h: runs of mesures in the database. What a batch changes, its history
 * and how far the passage has come stand in one transaction. */
#ifndef CERES_STORE_PASSAGE_H
#define CERES_STORE_PASSAGE_H

#include "base/bytes.h"
#include "base/instant.h"
#include "store/rows.h"
#include "store/store.h"

#include <stdbool.h>
#include <stdint.h>

/* Strings are in the arena. */
struct passage {
	int64_t id;
	const char *mesure;
	int64_t retour_de; /* the passage it undoes; 0: it applies */
	const char *auteur;
	struct instant demande;
	bool ended;
	struct instant fin;
	const char *empreinte;
	int64_t total;
	int64_t jusque;
	int64_t position;
	int64_t faites;
	int64_t changees;
};

/* Adds a passage and fills its id in. OUTCOME_CONFLICT: another one has not
 * ended. */
enum outcome store_passage_add(struct store *store, struct passage *passage);

/* Finds a passage, and locks it for its next batch where `lock` is true.
 * OUTCOME_NOT_FOUND: there is none. */
enum outcome store_passage_find(struct store *store, int64_t id, bool lock,
				struct passage *passage);

/* Finds the passage that has not ended. OUTCOME_NOT_FOUND: every one has. */
enum outcome store_passage_open(struct store *store, struct passage *passage);

/* Finds the last one that changed something and was not undone. */
enum outcome store_passage_last(struct store *store, const char *mesure,
				struct passage *passage);

/* Saves position, faites, changees and, once it has ended, fin. */
enum outcome store_passage_advance(struct store *store,
				   const struct passage *passage);

/* Counts the statements that other connections have sent to the database server
 * so far. Whoever asks twice knows whether anybody worked in between. */
enum outcome store_passage_others(struct store *store, int64_t *statements);

/* Sessions of a batch, both ends included. */
struct passage_batch {
	int64_t first;
	int64_t last;
};

/*
 * Changes sessions of the batch, which are locked, and says so in the journal
 * at `now`. `effets` is a JSON array of [session, numero of the regle, and then
 * what the session becomes or null where it stays: statut, statut_avant, fin,
 * fin_mesure, fin_regle].
 */
enum outcome store_passage_change(struct store *store,
				  const struct passage *passage,
				  const struct passage_batch *batch,
				  struct bytes effets, struct instant now);

/* Shows sessions to their UD; one that is shown already gets the new regle.
 * `signalements` is a JSON array of [session, numero of the regle]. */
enum outcome store_passage_show(struct store *store,
				const struct passage *passage,
				struct bytes signalements);

/* Locks the next `limit` sessions that passage->retour_de has changed.
 * `batch` then has their first and last id, and `count` how many there are. */
enum outcome store_passage_next(struct store *store,
				const struct passage *passage, int64_t limit,
				struct passage_batch *batch, int64_t *count);

/* Gives back what they had before to the sessions of the batch that nobody
 * has changed since, and says so in the journal at `now`; `changed` is how
 * many. */
enum outcome store_passage_undo(struct store *store,
				const struct passage *passage,
				const struct passage_batch *batch,
				struct instant now, int64_t *changed);

/* Ends what the undone passage shows to UDs. */
enum outcome store_passage_hide(struct store *store,
				const struct passage *passage);

/* Is there a passage that undoes it? */
enum outcome store_passage_undone(struct store *store, int64_t id,
				  bool *undone);

/* Counts the sessions that the passage changed. */
enum outcome store_passage_count(struct store *store, int64_t id,
				 int64_t *count);

/* Lists what could not be undone of the passage `id`, at most `limit` rows
 * behind session `after`: the session, and who changed it since, when and how.
 * */
struct rows *store_passage_kept(struct store *store, int64_t id, int64_t after,
				int64_t limit);

/* Saves by regle what a passage did that ends now, before anything is
 * hidden. */
enum outcome store_passage_sum_up(struct store *store,
				  const struct passage *passage);

/* Lists what stands of all passages of a mesure, as rows of <part>, one for
 * each of its regles. */
struct rows *store_passage_bilan(struct store *store, const char *mesure);

/* Lists every passage of a mesure, or only the one of that id where it is not
 * 0, the latest first, as rows of <passage>. They say who asked for it only
 * where `whole`. */
struct rows *store_passage_list(struct store *store, const char *mesure,
				int64_t id, bool whole);

#endif
