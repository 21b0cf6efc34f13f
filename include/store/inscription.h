/* inscription.h: the candidats of a session and their results, in the
 * database. */
#ifndef CERES_STORE_INSCRIPTION_H
#define CERES_STORE_INSCRIPTION_H

#include "base/arena.h"
#include "domain/candidat.h"
#include "store/session.h"
#include "store/store.h"

#include <stddef.h>
#include <stdint.h>

/* A candidat in a session. */
struct inscription {
	struct candidat candidat;
	enum resultat resultat;
	struct candidat_epreuve *epreuves; /* one for each CCP of the session,
					      in their order */
};

struct inscriptions {
	size_t count;
	size_t ccps; /* how many epreuves each has */
	struct inscription *items;
};

/*
 * Everybody of a session, by nom and prénoms. A CCP is acquis where another
 * session gave it whose results stand (resultats-saisis or validee). Personal
 * data, like all of store/candidat.h.
 */
enum outcome store_inscription_list(struct store *store, int64_t session,
				    const struct session_ccps *ccps,
				    struct inscriptions *inscriptions);

/* Who tried before, and when that ended. */
struct inscription_essai {
	int64_t candidat;
	struct date fin;
};

/*
 * Of those of a session, each that had failed or partly succeeded at its titre
 * before, wherever that was, where results stand: their last time.
 */
enum outcome store_inscription_essais(struct store *store, int64_t session,
				      struct inscription_essai **essais,
				      size_t *count);

enum outcome store_inscription_count(struct store *store, int64_t session,
				     size_t *count);

/* OUTCOME_CONFLICT: already there. */
enum outcome store_inscription_add(struct store *store, int64_t session,
				   int64_t candidat);

/* With its results. OUTCOME_NOT_FOUND: was not there. */
enum outcome store_inscription_remove(struct store *store, int64_t session,
				      int64_t candidat);

/* The results of one candidat, those that differ from `before`: what has not
 * changed gets no new version. */
enum outcome store_inscription_save(struct store *store, int64_t session,
				    const struct inscription *before,
				    const struct inscription *after,
				    size_t ccps);

#endif
