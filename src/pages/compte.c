/* compte.c: the account of who asks. */
#include "store/compte.h"
#include "app/listing.h"
#include "app/login.h"
#include "app/password.h"
#include "app/saisie.h"
#include "comptes.h"
#include "passwords.h"
#include "store/login.h"

enum outcome
page_compte_show(struct page *page)
{
	struct xml_writer *document = page_document(page);
	enum outcome outcome;

	outcome = listing_write(document,
				store_compte_show(page->store, page->arena,
						  page->actor->compte),
				"compte-ligne");
	if (outcome != OUTCOME_OK)
		return outcome;
	xml_start(document, "centres");
	outcome = listing_write(document,
				store_compte_centres(page->store, page->arena,
						     page->actor->compte),
				"centre");
	xml_end(document);
	return outcome;
}

/* The present one, by who still knows it. */
static enum outcome
check_present(struct page *page, const struct compte *compte)
{
	bool fits = false;
	enum outcome outcome;

	outcome = password_verify(
		page->application->config, compte->mot_de_passe,
		fields_value(&page->sent, "mot_de_passe"), &fits);
	if (outcome == OUTCOME_OK && !fits)
		saisie_refuse(page, compte_refusal(COMPTE_PASSWORD_WRONG));
	return outcome;
}

enum outcome
page_compte_password(struct page *page)
{
	struct compte compte;
	enum outcome outcome;

	outcome = store_compte_lock(page->store, page->arena,
				    page->actor->compte, &compte);
	if (outcome == OUTCOME_OK)
		outcome = check_present(page, &compte);
	if (outcome != OUTCOME_OK)
		return outcome;
	if ((outcome = passwords_change(page, &compte)) != OUTCOME_OK)
		return outcome;
	/* Every other browser is out; this one goes on. */
	if ((outcome = login_begin(page, compte.id)) != OUTCOME_OK)
		return outcome;
	return page_redirect(page, "/compte", "mot-de-passe");
}
