/* compte_acces.c: lets the DGEFP say who may log in with an account. */
#include "app/saisie.h"
#include "base/text.h"
#include "comptes.h"
#include "passwords.h"
#include "store/compte.h"
#include "store/login.h"

/* Locks the account of the path, and checks the revision that the form
 * names. */
static enum outcome
lock(struct page *page, struct compte *compte)
{
	enum outcome outcome;

	outcome =
		store_compte_by_id(page->store, page_id(page, 0), true, compte);
	return outcome == OUTCOME_OK
		       ? saisie_check_revision(page, compte->revision)
		       : outcome;
}

static enum outcome
leave(struct page *page, const char *fait)
{
	return page_redirect(
		page, arena_printf(page->arena, "/comptes/%s", page->params[0]),
		fait);
}

enum outcome
page_comptes_lock(struct page *page)
{
	const bool wish =
		text_equal(fields_value(&page->sent, "verrouille"), "oui");
	const char *verb = wish ? "verrou" : "deverrou";
	struct compte compte;
	enum outcome outcome;

	if ((outcome = lock(page, &compte)) != OUTCOME_OK)
		return outcome;
	if (wish && compte.id == page->actor->compte)
		return saisie_refused(page, &compte_refusals[COMPTE_OWN_LOCK]);
	compte.verrouille = wish;
	outcome = store_compte_save(page->store, &compte);
	if (outcome == OUTCOME_OK)
		outcome = store_login_end_all(page->store, compte.id);
	if (outcome == OUTCOME_OK)
		outcome = page_journal(
			page, (struct journal_entry){
				      .noun = "compte",
				      .noun_id = compte.identifiant,
				      .verb = verb,
				      .revision = compte.revision,
				      .departement = compte.departement,
				      .region = compte.region,
			      });
	return outcome == OUTCOME_OK ? leave(page, verb) : outcome;
}

enum outcome
page_comptes_password(struct page *page)
{
	struct compte compte;
	enum outcome outcome;

	if ((outcome = lock(page, &compte)) == OUTCOME_OK)
		outcome = passwords_change(page, &compte);
	return outcome == OUTCOME_OK ? leave(page, "mot-de-passe") : outcome;
}
