/* titre_echu.h: agréments, and what says whether their titre is échu (R23,
 * R24). */
#ifndef CERES_STORE_TITRE_ECHU_H
#define CERES_STORE_TITRE_ECHU_H

#include "base/number.h"
#include "domain/actor.h"
#include "domain/agrement.h"
#include "store/store.h"

#include <stddef.h>
#include <stdint.h>

/* Strings are in the arena. */
struct titre_echu {
	struct agrement agrement;
	struct optional_number prolongation; /* R24: its titre's own months */
	int64_t mois;			     /* the general ones */
	const char *siret;
	const char *sigle;
	const char *intitule;
	const char *ville;
};

/* Finds an agrément of the actor's territory, whether its titre is échu or not.
 * OUTCOME_NOT_FOUND: there is none of that id, or they may not see it. */
enum outcome store_titre_echu_find(struct store *store,
				   const struct actor *actor, int64_t agrement,
				   struct titre_echu *echu);

enum { TITRES_ECHUS = 50 };

/* Answers the actor's agréments whose titre ended before `day`, the latest
 * first, at most TITRES_ECHUS of them. */
enum outcome store_titre_echu_list(struct store *store,
				   const struct actor *actor, struct date day,
				   const struct titre_echu **echus,
				   size_t *count);

#endif
