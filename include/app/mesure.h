/* mesure.h: a mesure before, while and after it is applied: what it would do,
 * the passage that does it, the passage that undoes it. */
#ifndef CERES_APP_MESURE_H
#define CERES_APP_MESURE_H

#include "base/arena.h"
#include "base/instant.h"
#include "domain/mesure.h"
#include "domain/passage.h"
#include "store/mesure.h"
#include "store/passage.h"
#include "store/store.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* How many sessions are changed in one transaction; no more are to be done
 * again after a crash. */
enum { MESURE_BATCH = 1000 };

/* Finds a mesure as it is stored, and reads what its document says.
 * OUTCOME_NOT_FOUND: there is none of that nom. */
enum outcome mesure_load(struct store *store, const char *nom, bool lock,
			 struct mesure_record *record, struct mesure *mesure);

enum { APERCU_SAMPLES = 5 };

/* What one regle would do. */
struct apercu_regle {
	int64_t taken;
	int64_t changed; /* of these; the rest stay as they are, because they
			    end then or later, or because the regle changes
			    nothing */
	int64_t nearly;	 /* no regle takes them, this one nearly does */
	size_t sample_count;
	int64_t samples[APERCU_SAMPLES]; /* the first taken */
	size_t near_count;
	int64_t near[APERCU_SAMPLES];
};

/* What it would do to sessions of one statut and one département. */
struct apercu_case {
	size_t regle; /* index */
	enum session_statut statut;
	const char *region;
	const char *departement;
	int64_t taken;
	int64_t changed;
	struct apercu_case *next; /* of its bucket */
};

enum { APERCU_BUCKETS = 4096 };

struct mesure_apercu {
	const struct mesure *mesure;
	struct instant date; /* as of when it counted */
	int64_t sessions;
	int64_t jusque; /* the last of them */
	struct apercu_regle regles[MESURE_REGLES];
	size_t case_count;
	struct apercu_case **cases; /* by regle, statut, région, département */

	/* "1592238000-0a1b…": as of which second, by which document, and
	 * which sessions in which revision are taken by which regle. */
	const char *empreinte;
};

/* Works out what the mesure would do as of `now`, and changes nothing.
 * Sessions are read in parts, so a change to one that was counted already is
 * not in it; the next preview then has another empreinte. */
enum outcome mesure_apercu_make(struct store *store,
				const struct mesure *mesure, struct instant now,
				struct mesure_apercu *apercu);

/* How far a CSV of the sessions that a mesure takes has come. At first all is
 * zero but the first two. */
struct mesure_list {
	struct store *store;
	const struct mesure *mesure;
	bool begun;
	bool ended;
	int64_t after; /* the last session looked at */
};

/* Answers the next lines of a struct mesure_list, of length 0 once there are no
 * more. Each batch is of its own moment. */
enum outcome mesure_list_next(void *list, struct arena *arena,
			      struct bytes *lines);

/* Reads when an empreinte was made. False: the text is no empreinte. */
bool mesure_empreinte_date(struct arena *arena, const char *empreinte,
			   struct instant *date);

/* Do both stand for the same document, and for the same sessions in the same
 * revisions? */
bool mesure_empreinte_equal(const char *a, const char *b);

/*
 * Asks for a passage that carries out the preview, in the caller's
 * transaction. OUTCOME_INVALID: the mesure has another document than the
 * preview by now. OUTCOME_CONFLICT: another passage, which is then in
 * `passage`, has not ended.
 */
enum outcome mesure_ask(struct store *store, const struct mesure_apercu *apercu,
			const char *auteur, struct instant now,
			struct passage *passage);

/* May the passage be undone, or a mesure be applied where it is NULL? */
enum outcome mesure_may_pass(struct store *store, const struct passage *passage,
			     enum passage_verdict *verdict);

/* Asks for a retour that undoes the passage `id`, as mesure_ask does.
 * OUTCOME_NOT_FOUND: there is none. OUTCOME_INVALID: mesure_may_pass says why
 * not. */
enum outcome mesure_ask_retour(struct store *store, int64_t id,
			       const char *auteur, struct instant now,
			       struct passage *passage);

/* Does the next batch of the passage `id`, in the caller's transaction, and
 * fills in how far it has come. A batch that a crash undid is done again; one
 * that stands never is. */
enum outcome mesure_step(struct store *store, const struct mesure *mesure,
			 int64_t id, struct instant now,
			 struct passage *passage);

#endif
