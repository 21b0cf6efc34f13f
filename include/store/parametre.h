/* parametre.h: the delays of the database. */
#ifndef CERES_STORE_PARAMETRE_H
#define CERES_STORE_PARAMETRE_H

#include "store/rows.h"
#include "store/store.h"

#include <stdbool.h>
#include <stdint.h>

enum { PARAMETRE_MAX = 3650 }; /* of its unit */

/* Strings are in the arena. */
struct parametre {
	const char *nom;
	int64_t revision;
	int64_t valeur;
};

/* Finds a parametre; `lock` keeps it for a change. OUTCOME_NOT_FOUND: there is
 * none of that nom. */
enum outcome store_parametre_find(struct store *store, const char *nom,
				  bool lock, struct parametre *parametre);

/* Saves its valeur. OUTCOME_CONFLICT: its revision is not the present one, so
 * somebody else changed it first. */
enum outcome store_parametre_save(struct store *store,
				  struct parametre *parametre);

/* Lists the one of that nom, or all of them where it is NULL, by nom, as rows
 * of <parametre>. */
struct rows *store_parametre_list(struct store *store, const char *nom);

#endif
