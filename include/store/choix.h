/* choix.h: what a filter or a form may choose from: rows of <option>. */
#ifndef CERES_STORE_CHOIX_H
#define CERES_STORE_CHOIX_H

#include "base/arena.h"
#include "domain/actor.h"
#include "store/rows.h"
#include "store/store.h"

#include <stdint.h>

enum { CHOIX_CENTRES = 200 };

/* Titres that the actor's territory has an agrément for; every titre. */
struct rows *store_choix_titres(struct store *store, const struct actor *actor);
struct rows *store_choix_all_titres(struct store *store);

/* The centres of the territory; *many: there are more than CHOIX_CENTRES. */
struct rows *store_choix_centres(struct store *store,
				 const struct actor *actor);
enum outcome store_choix_centres_many(struct store *store,
				      const struct actor *actor, bool *many);

/* The sites of a centre that are in the territory. */
struct rows *store_choix_sites(struct store *store, const struct actor *actor,
			       int64_t centre);

/* The sessions of an agrément that a demande on a titre échu may move: OUVERT,
 * without an actual end. */
struct rows *store_choix_sessions(struct store *store,
				  const struct actor *actor, int64_t agrement);

/* The départements of the actor's région, or of the nation. */
struct rows *store_choix_departements(struct store *store,
				      const struct actor *actor);

/* Every région; is there one of that code? */
struct rows *store_choix_regions(struct store *store);
enum outcome store_choix_region(struct store *store, const char *code,
				bool *found);

/* Is a département the actor's to write in? region: its own, in the arena;
 * OUTCOME_NOT_FOUND: no. */
enum outcome store_choix_region_of(struct store *store,
				   const struct actor *actor,
				   const char *departement,
				   const char **region);

#endif
