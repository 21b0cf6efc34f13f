/* logins.c: who is logged in, in the place of src/store/login.c. */
#include "store/envoi.h"
#include "store/login.h"
#include "store/sceau.h"
#include "store/sweep.h"
#include "store/tentative.h"

#include "../base/cases.h"

#include "stand.h"

enum outcome
store_login_find(struct store *store, struct digest token, struct instant now,
		 struct actor *actor)
{
	(void)store;
	(void)token;
	(void)now;
	if (stand.profil == PROFIL_PUBLIC)
		return OUTCOME_NOT_FOUND;
	*actor = (struct actor){
		1, "compte", "Compte", stand.profil, "44", "52", "",
	};
	return OUTCOME_OK;
}

/* What is written fails. */
static enum outcome
away(const struct store *store)
{
	assert_non_null(store);
	assert_non_null(store_arena(store));
	stand.asked++;
	return OUTCOME_FAILED;
}

enum outcome
store_login_add(struct store *store, struct digest token, int64_t compte,
		struct instant debut, struct instant fin)
{
	(void)token;
	(void)compte;
	(void)debut;
	(void)fin;
	return away(store);
}

enum outcome
store_login_end(struct store *store, struct digest token)
{
	(void)token;
	return away(store);
}

enum outcome
store_login_end_all(struct store *store, int64_t compte)
{
	(void)compte;
	return away(store);
}

enum outcome
store_sweep(struct store *store, struct instant now)
{
	(void)now;
	return away(store);
}

enum outcome
store_tentative_count(struct store *store, struct digest cible,
		      struct instant since, int64_t *count)
{
	(void)cible;
	(void)since;
	(void)count;
	return away(store);
}

enum outcome
store_tentative_add(struct store *store, struct digest cible,
		    struct instant since, struct instant now)
{
	(void)cible;
	(void)since;
	(void)now;
	return away(store);
}

enum outcome
store_tentative_clear(struct store *store, struct digest cible)
{
	(void)cible;
	return away(store);
}

enum outcome
store_envoi_add(struct store *store, const struct envoi *envoi,
		struct instant now)
{
	(void)envoi;
	(void)now;
	return away(store);
}

enum outcome
store_envoi_find(struct store *store, struct envoi *envoi)
{
	(void)envoi;
	return away(store);
}

enum outcome
store_envoi_done(struct store *store, const struct envoi *envoi)
{
	(void)envoi;
	return away(store);
}

enum outcome
store_sceau_find(struct store *store, struct bytes *valeur)
{
	(void)store;
	*valeur = (struct bytes){ "a secret of thirty-two letters..", 32 };
	return OUTCOME_OK;
}
