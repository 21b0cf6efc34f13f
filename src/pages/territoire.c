/* territoire.c: what the pages of centres, sites and agréments share. */
#include "territoire.h"

#include "app/saisie.h"
#include "domain/centre.h"
#include "domain/siret.h"
#include "store/choix.h"

enum { NOM = 200, VILLE = 100, CODE = 3, TYPED = 100 };

const char *
territoire_read_siret(struct page *page)
{
	const char *text = saisie_required(page, "siret", TYPED);
	char *siret = arena_alloc(page->arena, SIRET_DIGITS + 1);

	if (siret_parse(text, siret))
		return siret;
	if (*text)
		saisie_refuse(page, &centre_refusals[CENTRE_WRONG_SIRET]);
	return NULL;
}

enum outcome
territoire_read_site(struct page *page, const char *nom, struct site *site)
{
	const char *departement;
	enum outcome outcome;

	site->nom = saisie_required(page, nom, NOM);
	site->adresse = saisie_text(page, "adresse", NOM);
	site->code_postal = saisie_required(page, "code_postal", TYPED);
	site->ville = saisie_required(page, "ville", VILLE);
	saisie_refuse(
		page,
		&centre_refusals[centre_code_postal_check(site->code_postal)]);
	if (site->id)
		return OUTCOME_OK;
	departement = saisie_required(page, "departement", CODE);
	if (!*departement)
		return OUTCOME_OK;
	outcome = store_choix_region_of(page->store, page->actor, departement,
					&site->region);
	if (outcome == OUTCOME_NOT_FOUND) {
		saisie_refuse(page, &centre_refusals[CENTRE_WRONG_DEPARTEMENT]);
		return OUTCOME_OK;
	}
	site->departement = departement;
	return outcome;
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
