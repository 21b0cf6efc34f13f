/* ud.h: how UDs are reached, in the database. */
#ifndef CERES_STORE_UD_H
#define CERES_STORE_UD_H

#include "domain/actor.h"
#include "domain/ud.h"
#include "store/rows.h"
#include "store/store.h"

#include <stdbool.h>

/* Finds the UD of a département that is in the actor's territory or in which
 * they have sites; `lock` keeps it for a change. */
enum outcome store_ud_find(struct store *store, const struct actor *actor,
			   const char *departement, bool lock, struct ud *ud);

/* Saves it. OUTCOME_CONFLICT: its revision is not the present one, so somebody
 * else changed it first. */
enum outcome store_ud_save(struct store *store, struct ud *ud);

/* Lists those UDs by département: @departement @region @revision @telephone
 * @courriel, nom, adresse. It lists only the one of `departement`, or all where
 * that is NULL. */
struct rows *store_ud_list(struct store *store, const struct actor *actor,
			   const char *departement);

#endif
