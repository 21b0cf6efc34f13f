/* titre.c: titres professionnels, listed and shown. */
#include "store/titre.h"
#include "app/listing.h"
#include "filtre.h"
#include "listes.h"

enum { RANGE = 50 };

enum outcome
page_titre_list(struct page *page)
{
	static const char *const names[] = { "q", NULL };
	struct range range = { .limit = RANGE, .keys = { "@code" } };
	enum outcome outcome;

	filtre_write(page, names);
	xml_start(page_document(page), "titres");
	outcome = listing_range(
		page_document(page),
		store_titre_list(page->store, filtre_text(page, "q"),
				 fields_value(&page->query, "apres"),
				 RANGE + 1),
		"titre", page->arena, &range);
	xml_end(page_document(page));
	if (outcome != OUTCOME_OK)
		return outcome;
	page_suite(page, range.more ? range.last : NULL);
	page_offer(page, "creation", "GET /titres/nouveau", "/titres/nouveau");
	return OUTCOME_OK;
}

enum outcome
page_titre_new(struct page *page)
{
	page_document(page);
	return OUTCOME_OK;
}

static const char *
number(const struct page *page, int64_t value)
{
	return value ? page_number(page, value) : NULL;
}

static enum outcome
write_titre(struct page *page, const struct titre *titre)
{
	struct xml_writer *document = page_document(page);
	int32_t mois;
	enum outcome outcome;

	outcome = store_titre_prolongation(page->store, titre, &mois);
	if (outcome != OUTCOME_OK)
		return outcome;
	xml_start(document, "titre");
	xml_attribute(document, "code", titre->code);
	xml_attribute(document, "sigle", titre->sigle);
	xml_attribute(document, "rncp", number(page, titre->rncp));
	xml_attribute(document, "niveau", number(page, titre->niveau));
	xml_attribute(document, "fin",
		      titre->fin.known ? page_date(page, titre->fin.date)
				       : NULL);
	xml_attribute(document, "prolongation-mois", page_number(page, mois));
	xml_attribute(document, "prolongation-propre",
		      titre->prolongation.known ? "oui" : NULL);
	xml_attribute(document, "revision", page_number(page, titre->revision));
	xml_text(document, titre->intitule);
	outcome = listing_write(
		document, store_titre_ccps(page->store, titre->code), "ccp");
	xml_end(document);
	return outcome;
}

enum outcome
page_titre_show(struct page *page)
{
	struct titre titre;
	enum outcome outcome;

	outcome = store_titre_find(page->store, page->params[0], false, &titre);
	if (outcome == OUTCOME_OK)
		outcome = write_titre(page, &titre);
	if (outcome != OUTCOME_OK)
		return outcome;
	xml_start(page_document(page), "actions");
	page_offer(page, "modification", "POST /titres/{}",
		   arena_printf(page->arena, "/titres/%s", titre.code));
	xml_end(page_document(page));
	return OUTCOME_OK;
}
