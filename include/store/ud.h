/* ud.h: how UDs are reached, in the database. */
#ifndef CERES_STORE_UD_H
#define CERES_STORE_UD_H

#include "base/arena.h"
#include "domain/actor.h"
#include "domain/ud.h"
#include "store/rows.h"
#include "store/store.h"

#include <stdbool.h>

/* That of a département where the actor has sites, or that is in their
 * territory. `lock`: for a change of it. */
enum outcome store_ud_find(struct store *store, const struct actor *actor,
			   const char *departement, bool lock, struct ud *ud);

/* OUTCOME_CONFLICT: its revision has moved. */
enum outcome store_ud_save(struct store *store, const struct ud *ud);

/* Each of those, by département: @departement @region @revision @telephone
 * @courriel, nom, adresse. `departement`: that one alone; NULL: all. */
struct rows *store_ud_list(struct store *store, const struct actor *actor,
			   const char *departement);

#endif
