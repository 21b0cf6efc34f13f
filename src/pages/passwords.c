/* passwords.c: gives an account a new password. */
#include "passwords.h"

#include "app/password.h"
#include "app/saisie.h"
#include "base/text.h"
#include "store/compte.h"
#include "store/login.h"

#define NEW(nom)                                                               \
	{                                                                      \
		nom, CHAMP_SECRET, CHAMP_OBLIGATOIRE,                          \
			.autocomplete = "new-password"                         \
	}

static const struct champ champs[] = { NEW("nouveau"),
				       NEW("confirmation"),
				       { 0 } };

static const struct champ own_champs[] = {
	{ "mot_de_passe", CHAMP_SECRET, CHAMP_OBLIGATOIRE,
	  .autocomplete = "current-password" },
	NEW("nouveau"),
	NEW("confirmation"),
	{ 0 },
};

const struct formulaire password_formulaire =
	FORMULAIRE("mot-de-passe", struct compte, revision, champs);

const struct formulaire password_own_formulaire =
	FORMULAIRE("mot-de-passe", struct compte, revision, own_champs);

enum outcome
passwords_read(struct page *page, const char *identifiant, const char **hash)
{
	const char *password = fields_value(&page->sent, "nouveau");
	char *made = arena_alloc(page->arena, PASSWORD_HASH);
	enum outcome outcome;

	saisie_refuse(
		page,
		&compte_refusals[compte_password_check(identifiant, password)]);
	if (!text_equal(password, fields_value(&page->sent, "confirmation")))
		saisie_refuse(page, &compte_refusals[COMPTE_PASSWORD_DIFFERS]);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	*hash = made;
	return password_hash(page->application->config, password, made);
}

enum outcome
passwords_change(struct page *page, struct compte *compte)
{
	enum outcome outcome;

	outcome = passwords_read(page, compte->identifiant,
				 &compte->mot_de_passe);
	if (outcome == OUTCOME_OK)
		outcome = store_compte_save(page->store, compte);
	if (outcome == OUTCOME_OK)
		outcome = store_login_end_all(page->store, compte->id);
	if (outcome != OUTCOME_OK)
		return outcome;
	return page_journal(page, (struct journal_entry){
					  .noun = "compte",
					  .noun_id = compte->identifiant,
					  .verb = "mot-de-passe",
					  .revision = compte->revision,
				  });
}
