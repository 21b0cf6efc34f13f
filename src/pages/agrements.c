/* agrements.c: the agréments that a new session may be held under. */
#include "agrements.h"

#include "store/agrement.h"

#include <string.h>

static void
write_ccps(struct page *page, const char *codes)
{
	char *rest = arena_copy(page->arena, codes, strlen(codes));

	for (char *code = strtok_r(rest, " ", &rest); code;
	     code = strtok_r(NULL, " ", &rest)) {
		xml_start(page_document(page), "ccp");
		xml_attribute(page_document(page), "code", code);
		xml_end(page_document(page));
	}
}

static void
write_choice(struct page *page, const struct agrement_choice *choice)
{
	struct xml_writer *document = page_document(page);
	const struct agrement *agrement = &choice->agrement;

	xml_start(document, "agrement");
	xml_attribute(document, "id", page_number(page, agrement->id));
	xml_attribute(document, "debut", page_date(page, agrement->debut));
	xml_attribute(document, "fin", page_date(page, agrement->fin));
	xml_start(document, "titre");
	xml_attribute(document, "code", agrement->titre);
	xml_attribute(document, "sigle", choice->sigle);
	xml_text(document, choice->intitule);
	xml_end(document);
	xml_start(document, "site");
	xml_attribute(document, "ville", choice->ville);
	xml_attribute(document, "departement", agrement->departement);
	xml_text(document, choice->site);
	xml_end(document);
	write_ccps(page, choice->ccps);
	xml_end(document);
}

enum outcome
agrements_write_choices(struct page *page)
{
	const struct agrement_choice *choices;
	size_t count;
	enum outcome outcome = store_agrement_choices(
		page->store, page->actor, page_today(page), &choices, &count);

	if (outcome != OUTCOME_OK)
		return outcome;
	xml_start(page_document(page), "agrements");
	for (size_t i = 0; i < count; i++)
		write_choice(page, &choices[i]);
	xml_end(page_document(page));
	return OUTCOME_OK;
}
