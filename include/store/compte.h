/* compte.h: accounts in the database. */
#ifndef CERES_STORE_COMPTE_H
#define CERES_STORE_COMPTE_H

#include "domain/compte.h"
#include "store/rows.h"
#include "store/store.h"

/* Finds an account by its identifiant. OUTCOME_NOT_FOUND: there is none. */
enum outcome store_compte_find(struct store *store, const char *identifiant,
			       struct compte *compte);

/* Finds an account by its id; `lock` keeps it for a change. */
enum outcome store_compte_by_id(struct store *store, int64_t id, bool lock,
				struct compte *compte);

/* Adds an account. OUTCOME_CONFLICT: another has its identifiant. */
enum outcome store_compte_add(struct store *store, struct compte *compte);

/* Saves everything but the identifiant. OUTCOME_CONFLICT: its revision is not
 * the present one, so somebody else changed it first. */
enum outcome store_compte_save(struct store *store, struct compte *compte);

/* Makes the account answer for the centre of that SIRET too, if it does not
 * yet. *known says whether there is such a centre. */
enum outcome store_compte_add_centre(struct store *store, int64_t id,
				     const char *siret, bool *known);

/* Makes the account answer for no centre any more. */
enum outcome store_compte_clear_centres(struct store *store, int64_t id);

/* Lists the accounts whose identifiant or nom contains `q`, those behind the
 * identifiant `after` only, as rows of <compte-ligne>. */
struct rows *store_compte_list(struct store *store, const char *q,
			       const char *after, int64_t limit);

/* Answers one of them as a row; its centres as rows of <centre>; and the SIRETs
 * of these centres as a text, one a line. */
struct rows *store_compte_show(struct store *store, int64_t id);
struct rows *store_compte_centres(struct store *store, int64_t id);
enum outcome store_compte_sirets(struct store *store, int64_t id,
				 const char **sirets);

#endif
