/* choix.h: what a filter or a form may choose from: rows of <option>. */
#ifndef CERES_STORE_CHOIX_H
#define CERES_STORE_CHOIX_H

#include "domain/actor.h"
#include "store/rows.h"
#include "store/store.h"

#include <stdint.h>

enum { CHOIX_CENTRES = 200 };

/* Lists the titres that some agrément of the actor's territory is for; _all_
 * lists every titre. */
struct rows *store_choix_titres(struct store *store, const struct actor *actor);
struct rows *store_choix_all_titres(struct store *store);

/* Lists the centres of the territory. There may be too many to choose from:
 * *many says that there are more than CHOIX_CENTRES. */
struct rows *store_choix_centres(struct store *store,
				 const struct actor *actor);
enum outcome store_choix_centres_many(struct store *store,
				      const struct actor *actor, bool *many);

/* Lists the sites of a centre that are in the territory. */
struct rows *store_choix_sites(struct store *store, const struct actor *actor,
			       int64_t centre);

/* Lists the sessions of an agrément that a demande on a titre échu may move:
 * they are OUVERT and have no actual end. */
struct rows *store_choix_sessions(struct store *store,
				  const struct actor *actor, int64_t agrement);

/* Lists the CCPs of a titre. */
struct rows *store_choix_ccps(struct store *store, const char *titre);

/* Lists the départements of the actor's région, or of the nation where the
 * actor has none. */
struct rows *store_choix_departements(struct store *store,
				      const struct actor *actor);

/* Lists every région; store_choix_region says whether there is one of that
 * code. */
struct rows *store_choix_regions(struct store *store);
enum outcome store_choix_region(struct store *store, const char *code,
				bool *found);

/* Answers the région of a département in which the actor may write.
 * OUTCOME_NOT_FOUND: they may not, or it does not exist. */
enum outcome store_choix_region_of(struct store *store,
				   const struct actor *actor,
				   const char *departement,
				   const char **region);

#endif
