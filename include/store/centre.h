/* centre.h: centres and their sites in the database. */
#ifndef CERES_STORE_CENTRE_H
#define CERES_STORE_CENTRE_H

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

/* Finds a centre; the actor may see it if one of its sites is in their
 * territory. `lock` keeps it for a change. OUTCOME_NOT_FOUND: there is none of
 * that id, or they may not see it. */
enum outcome store_centre_find(struct store *store, const struct actor *actor,
			       int64_t id, bool lock, struct centre *centre);

/* Finds it by its SIRET, without locking it. */
enum outcome store_centre_by_siret(struct store *store,
				   const struct actor *actor, const char *siret,
				   struct centre *centre);

/* Adds a centre whose id is 0, and fills its id in; changes any other. *taken
 * says that another centre has its SIRET, and then nothing was done. */
enum outcome store_centre_save(struct store *store, struct centre *centre,
			       bool *taken);

/* Lists the centres of the territory by nom and id, those behind `after_nom`
 * and `after` only, as rows of <centre>. `q` is a SIRET, or words of the nom or
 * of a city, or "" for all. */
struct rows *store_centre_list(struct store *store, const struct actor *actor,
			       const char *q, const char *after_nom,
			       int64_t after, int64_t limit);

/* Lists the sites of a centre that are in the territory, or only the one of
 * that id where it is not 0, as rows of <site>. */
struct rows *store_site_list(struct store *store, const struct actor *actor,
			     int64_t centre, int64_t id);

/* Finds a site under the same conditions as a centre. */
enum outcome store_site_find(struct store *store, const struct actor *actor,
			     int64_t id, bool lock, struct site *site);

/* Saves a site as a centre is saved; once it exists its département stays. */
enum outcome store_site_save(struct store *store, struct site *site);

#endif
