/* inscription.h: the candidats of a session and their results, in the
 * database. */
#ifndef CERES_STORE_INSCRIPTION_H
#define CERES_STORE_INSCRIPTION_H

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

/* Answers everybody of a session, by nom and prénoms. A CCP is acquis where
 * another session gave it and the results of that one stand (resultats-saisis
 * or validee). This is personal data, like all of store/candidat.h. */
enum outcome store_inscription_list(struct store *store, int64_t session,
				    const struct codes *ccps,
				    struct inscriptions *inscriptions);

/* Somebody who tried before, and the day on which that ended. */
struct inscription_essai {
	int64_t candidat;
	struct date fin;
};

/* Answers those of a session who failed or partly succeeded at its titre
 * before, in any session whose results stand, and when they last did. */
enum outcome store_inscription_essais(struct store *store, int64_t session,
				      struct inscription_essai **essais,
				      size_t *count);

enum outcome store_inscription_count(struct store *store, int64_t session,
				     size_t *count);

/* Enters a candidat in a session. OUTCOME_CONFLICT: they are in it already. */
enum outcome store_inscription_add(struct store *store, int64_t session,
				   int64_t candidat);

/* Takes a candidat out of a session, with their results. OUTCOME_NOT_FOUND:
 * they were not in it. */
enum outcome store_inscription_remove(struct store *store, int64_t session,
				      int64_t candidat);

/* Saves the results of one candidat. Only those that differ from `before`
 * are written, so that no unchanged row gets another version in its history. */
enum outcome store_inscription_save(struct store *store, int64_t session,
				    const struct inscription *before,
				    const struct inscription *after,
				    size_t ccps);

#endif
