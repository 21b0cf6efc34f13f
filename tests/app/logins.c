/* logins.c: logins and forms already sent, as stand.h says. */
#include "store/envoi.h"
#include "store/journal.h"
#include "store/login.h"
#include "store/sceau.h"
#include "store/sweep.h"
#include "store/tentative.h"

#include "../base/cases.h"

#include "stand.h"

#include <stdio.h>
#include <string.h>

enum outcome
store_login_find(struct store *store, struct digest token, struct instant now,
		 struct actor *actor)
{
	const enum outcome outcome = stand.finds[stand.found++];

	(void)store;
	(void)now;
	assert_true(stand.open);
	stand.token = token;
	if (outcome == OUTCOME_OK && stand.actor)
		*actor = *stand.actor;
	return outcome != OUTCOME_OK || stand.actor ? outcome
						    : OUTCOME_NOT_FOUND;
}

enum outcome
store_login_add(struct store *store, struct digest token, int64_t compte,
		struct instant debut, struct instant fin)
{
	(void)store;
	assert_true(stand.open && stand.access != STORE_READ);
	stand.token = token;
	stand.compte = compte;
	stand.debut = debut;
	stand.fin = fin;
	stand.begun++;
	return OUTCOME_OK;
}

enum outcome
store_login_end(struct store *store, struct digest token)
{
	(void)store;
	assert_true(stand.open && stand.access != STORE_READ);
	stand.over = token;
	stand.overs++;
	return OUTCOME_OK;
}

enum outcome
store_envoi_add(struct store *store, const struct envoi *envoi,
		struct instant now)
{
	(void)store;
	(void)now;
	assert_int_equal(stand.access, STORE_KEYED);
	if (stand.sent.there &&
	    memcmp(&stand.sent.cle, &envoi->cle, sizeof(envoi->cle)) == 0)
		return OUTCOME_CONFLICT;
	stand.sent = (struct stand_envoi){
		.there = true,
		.cle = envoi->cle,
		.empreinte = envoi->empreinte,
	};
	return OUTCOME_OK;
}

enum outcome
store_envoi_find(struct store *store, struct envoi *envoi)
{
	assert_true(stand.open && stand.sent.there);
	envoi->empreinte = stand.sent.empreinte;
	envoi->lieu = arena_copy(store_arena(store), stand.sent.lieu,
				 strlen(stand.sent.lieu));
	return OUTCOME_OK;
}

enum outcome
store_envoi_done(struct store *store, const struct envoi *envoi)
{
	(void)store;
	assert_true(stand.open && stand.sent.there);
	assert_memory_equal(&stand.sent.cle, &envoi->cle, sizeof(envoi->cle));
	snprintf(stand.sent.lieu, sizeof(stand.sent.lieu), "%s", envoi->lieu);
	return OUTCOME_OK;
}

enum outcome
store_journal_add(struct store *store, const struct journal_entry *entry)
{
	(void)store;
	assert_true(stand.open && stand.access != STORE_READ);
	assert_string_equal(entry->auteur, stand.actor->identifiant);
	stand.journal++;
	return OUTCOME_OK;
}

enum outcome
store_sceau_find(struct store *store, struct bytes *valeur)
{
	(void)store;
	assert_true(stand.open);
	*valeur = (struct bytes){ STAND_SECRET, strlen(STAND_SECRET) };
	return stand.secret;
}
