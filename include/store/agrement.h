/* agrement.h: agréments in the database. */
#ifndef CERES_STORE_AGREMENT_H
#define CERES_STORE_AGREMENT_H

#include "base/arena.h"
#include "domain/actor.h"
#include "domain/agrement.h"
#include "store/rows.h"
#include "store/store.h"

#include <stddef.h>
#include <stdint.h>

/* One of the actor's territory, with its titre's last day. Strings are in the
 * arena. OUTCOME_NOT_FOUND: none, or not theirs to see. */
enum outcome store_agrement_find(struct store *store, const struct actor *actor,
				 int64_t id, struct agrement *agrement);

/* The same, locked for a change. */
enum outcome store_agrement_lock(struct store *store, const struct actor *actor,
				 int64_t id, struct agrement *agrement);

/* An agrément under which sessions may be created, and what a form says of
 * it. */
struct agrement_choice {
	struct agrement agrement;
	const char *sigle;
	const char *intitule;
	const char *site; /* its nom */
	const char *ville;
	const char *ccps; /* codes of the titre, a space between them */
};

enum { AGREMENT_CHOICES = 200 };

/* The actor's agréments that are not over on `today`, by titre and id, at most
 * AGREMENT_CHOICES; none is OUTCOME_OK with *count 0. */
enum outcome store_agrement_choices(struct store *store,
				    const struct actor *actor,
				    struct date today,
				    const struct agrement_choice **choices,
				    size_t *count);

/* Adds one of id 0, which it is given, or changes the days of the one whose
 * revision it names. OUTCOME_CONFLICT: somebody else was first. */
enum outcome store_agrement_save(struct store *store,
				 struct agrement *agrement);

enum outcome store_agrement_span(struct store *store, int64_t id,
				 struct agrement_span *open);

/* Another of the same titre at the same site whose days meet its own; *twin 0:
 * none. */
enum outcome store_agrement_twin(struct store *store,
				 const struct agrement *agrement,
				 int64_t *twin);

/* Those of the actor's territory, as rows of <agrement>, in the order of their
 * ids from behind `after` on; "" for what does not matter: `q` (a SIRET, an id
 * or words of the titre or the centre), titre, departement. */
struct agrement_filter {
	const char *q;
	const char *titre;
	const char *departement;
	int64_t centre; /* 0: any */
};

struct rows *store_agrement_list(struct store *store, const struct actor *actor,
				 const struct agrement_filter *filter,
				 int64_t after, int64_t limit);

/* One of them, as a row. */
struct rows *store_agrement_show(struct store *store, const struct actor *actor,
				 int64_t id);

/* Those that end from `today` to `last`, soonest first, as rows. */
struct rows *store_agrement_ending(struct store *store,
				   const struct actor *actor, struct date today,
				   struct date last, int64_t limit);

enum outcome store_agrement_ending_count(struct store *store,
					 const struct actor *actor,
					 struct date today, struct date last,
					 int64_t *nombre);

#endif
