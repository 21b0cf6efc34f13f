/* signalement.h: sessions that mesures show to their UD. */
#ifndef CERES_STORE_SIGNALEMENT_H
#define CERES_STORE_SIGNALEMENT_H

#include "domain/actor.h"
#include "store/rows.h"
#include "store/store.h"

#include <stdint.h>

/*
 * Lists the actor's sessions that a mesure shows and that are still OUVERT, by
 * session and mesure, behind (`after`, `after_mesure`), at most `limit`:
 * @session @statut @debut @fin @mesure @code, titre/…, centre/…, site/…, and
 * texte, which says why.
 */
struct rows *store_signalement_list(struct store *store,
				    const struct actor *actor, int64_t after,
				    const char *after_mesure, int64_t limit);

/* Counts them. */
enum outcome store_signalement_count(struct store *store,
				     const struct actor *actor,
				     int64_t *nombre);

#endif
