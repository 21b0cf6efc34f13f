/* territoire.c: what the pages of centres, sites and agréments share. */
#include "territoire.h"

#include "app/saisie.h"
#include "domain/centre.h"
#include "store/choix.h"

struct rows *
territoire_departements(struct page *page, const void *thing)
{
	(void)thing;
	return store_choix_departements(page->store, page->actor);
}

enum outcome
territoire_place(struct page *page, struct site *site)
{
	enum outcome outcome;

	if (saisie_stands(page, "departement"))
		return OUTCOME_OK;
	outcome = store_choix_region_of(page->store, page->actor,
					site->departement, &site->region);
	if (outcome != OUTCOME_NOT_FOUND)
		return outcome;
	saisie_refuse(page, &centre_refusals[CENTRE_WRONG_DEPARTEMENT]);
	return OUTCOME_OK;
}

enum outcome
territoire_find_centre(struct page *page, bool lock, struct centre *centre)
{
	return store_centre_find(page->store, page->actor, page_id(page, 0),
				 lock, centre);
}

enum outcome
territoire_find_site(struct page *page, bool lock, struct site *site)
{
	return store_site_find(page->store, page->actor, page_id(page, 0), lock,
			       site);
}

void
territoire_write_centre(struct page *page, const struct centre *centre)
{
	struct xml_writer *document = page_document(page);

	xml_start(document, "centre");
	xml_attribute(document, "id", page_number(page, centre->id));
	xml_attribute(document, "siret", centre->siret);
	xml_attribute(document, "revision",
		      page_number(page, centre->revision));
	xml_text(document, centre->nom);
	xml_end(document);
}
