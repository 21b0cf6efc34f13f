/* compte.c: the account of whoever asks. */
#include "store/compte.h"
#include "app/login.h"
#include "app/password.h"
#include "app/saisie.h"
#include "comptes.h"
#include "passwords.h"
#include "tentatives.h"

enum outcome
page_compte_show(struct page *page)
{
	page_rows(page, store_compte_show(page->store, page->actor->compte),
		  "compte-ligne");
	page_list(page, "centres",
		  store_compte_centres(page->store, page->actor->compte),
		  "centre");
	return formulaire_write(page, &password_own_formulaire, "/compte",
				&(struct compte){ 0 });
}

/* Somebody may be trying passwords at a browser that was left open, so
 * attempts are counted. The new password is checked all the same. */
static enum outcome
refuse(struct page *page, const struct compte *compte,
       const struct tentatives *tentatives)
{
	const char *hash = NULL;
	enum outcome outcome;

	saisie_refuse(page, &compte_refusals[COMPTE_PASSWORD_WRONG]);
	outcome = passwords_read(page, compte->identifiant, &hash);
	if (outcome != OUTCOME_INVALID)
		return outcome;
	if ((outcome = tentatives_add(page, tentatives)) != OUTCOME_OK)
		return outcome;
	page->answer = OUTCOME_INVALID;
	return page_compte_show(page);
}

/* Every other browser is logged out; this one goes on. */
static enum outcome
change(struct page *page, struct compte *compte,
       const struct tentatives *tentatives)
{
	enum outcome outcome = passwords_change(page, compte);

	if (outcome == OUTCOME_OK)
		outcome = tentatives_clear(page, tentatives);
	if (outcome == OUTCOME_OK)
		outcome = login_begin(page, compte->id);
	return outcome == OUTCOME_OK
		       ? page_redirect(page, "/compte", "mot-de-passe")
		       : outcome;
}

enum outcome
page_compte_password(struct page *page)
{
	const char *password = fields_value(&page->sent, "mot_de_passe");
	struct tentatives tentatives;
	struct compte compte;
	bool fits = false;
	enum outcome outcome;

	outcome = store_compte_by_id(page->store, page->actor->compte, true,
				     &compte);
	if (outcome != OUTCOME_OK)
		return outcome;
	tentatives = tentatives_of(page, compte.identifiant);
	outcome = tentatives_check(page, &tentatives, "mot_de_passe");
	if (outcome == OUTCOME_OK)
		outcome = saisie_outcome(page);
	if (outcome == OUTCOME_OK)
		outcome = password_verify(page->application->config,
					  compte.mot_de_passe, password, &fits);
	if (outcome != OUTCOME_OK)
		return outcome;
	return fits ? change(page, &compte, &tentatives)
		    : refuse(page, &compte, &tentatives);
}
