/* centre.h: centres and their sites in the database. */
#ifndef CERES_STORE_CENTRE_H
#define CERES_STORE_CENTRE_H

#include "base/arena.h"
#include "domain/actor.h"
#include "store/rows.h"
#include "store/store.h"

#include <stdbool.h>
#include <stdint.h>

/* Strings are in the arena. */
struct centre {
	int64_t id;
	int64_t revision;
	const char *siret;
	const char *nom;
};

struct site {
	int64_t id;
	int64_t revision;
	int64_t centre;
	const char *nom;
	const char *adresse;
	const char *code_postal;
	const char *ville;
	const char *departement;
	const char *region;
};

/*
 * A centre is the actor's to see if one of its sites is in their territory.
 * OUTCOME_NOT_FOUND: none, or not theirs. `lock`: for a change.
 */
enum outcome store_centre_find(struct store *store, const struct actor *actor,
			       int64_t id, bool lock, struct centre *centre);

/* By its SIRET; not locked. */
enum outcome store_centre_by_siret(struct store *store,
				   const struct actor *actor, const char *siret,
				   struct centre *centre);

/* Adds one of id 0, which it is given, or changes the one whose revision it
 * names. *taken: another centre has its SIRET, and nothing is done. */
enum outcome store_centre_save(struct store *store, struct centre *centre,
			       bool *taken);

/* Those of the territory, by nom and id, from behind those on: rows of
 * <centre>. `q` is a SIRET, words of the nom or of a city, or "". */
struct rows *store_centre_list(struct store *store, const struct actor *actor,
			       const char *q, const char *after_nom,
			       int64_t after, int64_t limit);

/* The sites of a centre within the territory, as rows of <site>. */
struct rows *store_site_list(struct store *store, const struct actor *actor,
			     int64_t centre);

/* As of a centre. */
enum outcome store_site_find(struct store *store, const struct actor *actor,
			     int64_t id, bool lock, struct site *site);

/* As of a centre; the département of a site that exists stays. */
enum outcome store_site_save(struct store *store, struct site *site);

#endif
