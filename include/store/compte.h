/* compte.h: accounts in the database. */
#ifndef CERES_STORE_COMPTE_H
#define CERES_STORE_COMPTE_H

#include "base/arena.h"
#include "domain/compte.h"
#include "store/rows.h"
#include "store/store.h"

/* OUTCOME_NOT_FOUND: no such account. */
enum outcome store_compte_find(struct store *store, const char *identifiant,
			       struct compte *compte);

/* By its id. `lock`: for a change. */
enum outcome store_compte_by_id(struct store *store, int64_t id, bool lock,
				struct compte *compte);

/* OUTCOME_CONFLICT: the identifiant exists. */
enum outcome store_compte_add(struct store *store, const struct compte *compte,
			      int64_t *id);

/* Everything but the identifiant. OUTCOME_CONFLICT: its revision has moved. */
enum outcome store_compte_save(struct store *store,
			       const struct compte *compte);

/* The account answers for that centre too; *known: there is one of that
 * SIRET. */
enum outcome store_compte_add_centre(struct store *store, int64_t id,
				     const char *siret, bool *known);

/* The account answers for no centre any more. */
enum outcome store_compte_clear_centres(struct store *store, int64_t id);

/* Accounts whose identifiant or nom holds `q`, from behind the identifiant
 * `after` on, as rows of <compte-ligne>. */
struct rows *store_compte_list(struct store *store, const char *q,
			       const char *after, int64_t limit);

/* One of them; and its centres, as rows of <centre>; and the SIRETs of these,
 * one a line. */
struct rows *store_compte_show(struct store *store, int64_t id);
struct rows *store_compte_centres(struct store *store, int64_t id);
enum outcome store_compte_sirets(struct store *store, int64_t id,
				 const char **sirets);

#endif
