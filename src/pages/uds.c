/* uds.c: the UDs: whom to call; kept by their DIRECCTE and the DGEFP. */
#include "uds.h"

#include "app/listing.h"
#include "app/saisie.h"
#include "filtre.h"
#include "store/ud.h"

enum { TELEPHONE = 20, COURRIEL = 254, ADRESSE = 200 };

enum outcome
uds_write(struct page *page, const char *departement)
{
	enum outcome outcome;

	xml_start(page_document(page), "uds");
	outcome = listing_write(
		page->document,
		store_ud_list(page->store, page->actor, departement), "ud");
	xml_end(page->document);
	return outcome;
}

enum outcome
page_uds_list(struct page *page)
{
	const enum outcome outcome = uds_write(page, NULL);

	page_offer(page, "modification", "POST /uds/{}", "/uds");
	return outcome;
}

enum outcome
page_ud_show(struct page *page)
{
	struct ud ud;
	const enum outcome outcome = store_ud_find(page->store, page->actor,
						   page->params[0], false, &ud);

	return outcome == OUTCOME_OK ? uds_write(page, ud.departement)
				     : outcome;
}

static void
read_ud(struct page *page, struct ud *ud)
{
	ud->telephone = saisie_text(page, "telephone", TELEPHONE);
	saisie_refuse(page, ud_refusal(ud_check_telephone(ud->telephone)));
	ud->courriel = saisie_text(page, "courriel", COURRIEL);
	saisie_refuse(page, ud_refusal(ud_check_courriel(ud->courriel)));
	ud->adresse = saisie_text(page, "adresse", ADRESSE);
}

/* "02 61 91 44 00, ud44@exemple.fr, 1 rue Droite" */
static const char *
words(const struct page *page, const struct ud *ud)
{
	return arena_printf(page->arena, "%s, %s, %s", ud->telephone,
			    ud->courriel, ud->adresse);
}

enum outcome
page_ud_update(struct page *page)
{
	struct journal_entry entry = { .noun = "ud", .verb = "modification" };
	struct ud ud;
	enum outcome outcome = store_ud_find(page->store, page->actor,
					     page->params[0], true, &ud);

	if (outcome == OUTCOME_OK)
		outcome = saisie_check_revision(page, ud.revision);
	if (outcome != OUTCOME_OK)
		return outcome;
	entry.avant = words(page, &ud);
	read_ud(page, &ud);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	if ((outcome = store_ud_save(page->store, &ud)) != OUTCOME_OK)
		return outcome;
	entry.noun_id = ud.departement;
	entry.apres = words(page, &ud);
	entry.revision = ud.revision + 1;
	entry.departement = ud.departement;
	entry.region = ud.region;
	if ((outcome = page_journal(page, entry)) != OUTCOME_OK)
		return outcome;
	return page_redirect(page, "/uds", "ud-modification");
}
