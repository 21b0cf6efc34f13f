/* agrement.h: agréments in the database. */
#ifndef CERES_STORE_AGREMENT_H
#define CERES_STORE_AGREMENT_H

#include "domain/actor.h"
#include "domain/agrement.h"
#include "store/rows.h"
#include "store/store.h"

#include <stdint.h>

/* Finds an agrément of the actor's territory, with the last day of its titre.
 * OUTCOME_NOT_FOUND: there is none of that id, or the actor may not see it. */
enum outcome store_agrement_find(struct store *store, const struct actor *actor,
				 int64_t id, struct agrement *agrement);

/* Finds it too, and locks it for a change. */
enum outcome store_agrement_lock(struct store *store, const struct actor *actor,
				 int64_t id, struct agrement *agrement);

/* Adds an agrément whose id is 0, and fills its id in; changes the days of any
 * other. OUTCOME_CONFLICT: its revision is not the present one, so somebody
 * else changed it first. */
enum outcome store_agrement_save(struct store *store,
				 struct agrement *agrement);

enum outcome store_agrement_span(struct store *store, int64_t id,
				 struct agrement_span *open);

/* Looks for another agrément of the same titre at the same site that has a day
 * in common with this one. *twin is its id, 0 where there is none. */
enum outcome store_agrement_twin(struct store *store,
				 const struct agrement *agrement,
				 int64_t *twin);

/* Lists the agréments of the actor's territory as rows of <agrement>, in the
 * order of their ids, those behind `after` only. A filter that is "" leaves
 * nothing out; `q` is a SIRET, an id, or words of the titre or the centre. */
struct agrement_filter {
	const char *q;
	const char *titre;
	const char *departement;
	int64_t centre; /* 0: any */
};

struct rows *store_agrement_list(struct store *store, const struct actor *actor,
				 const struct agrement_filter *filter,
				 int64_t after, int64_t limit);

/* Answers one of them as a row. */
struct rows *store_agrement_show(struct store *store, const struct actor *actor,
				 int64_t id);

/* Lists those that are not over on `today`, under which sessions may be
 * created, by titre and id, with the CCPs of each titre. */
struct rows *store_agrement_choices(struct store *store,
				    const struct actor *actor,
				    struct date today, int64_t limit);

/* Lists those that end from `today` to `last`, the soonest first, as rows;
 * _count says how many there are. */
struct rows *store_agrement_ending(struct store *store,
				   const struct actor *actor, struct date today,
				   struct date last, int64_t limit);

enum outcome store_agrement_ending_count(struct store *store,
					 const struct actor *actor,
					 struct date today, struct date last,
					 int64_t *nombre);

#endif
