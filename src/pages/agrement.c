/* agrement.c: agréments, listed and shown. */
#include "store/agrement.h"
#include "app/listing.h"
#include "base/text.h"
#include "filtre.h"
#include "listes.h"
#include "store/choix.h"
#include "territoire.h"

enum { RANGE = 25 };

/* What there is to choose from; of a centre's few agréments, or within one
 * département, no département. */
static enum outcome
write_choices(struct page *page)
{
	const struct actor *actor = page->actor;
	enum outcome outcome = filtre_choix(
		page, "titre", store_choix_titres(page->store, actor));

	if (outcome != OUTCOME_OK || *actor->departement ||
	    actor->profil == PROFIL_CENTRE)
		return outcome;
	return filtre_choix(page, "departement",
			    store_choix_departements(page->store, actor));
}

static enum outcome
write_list(struct page *page, int64_t after)
{
	const struct agrement_filter filter = {
		.q = filtre_text(page, "q"),
		.titre = filtre_text(page, "titre"),
		.departement = filtre_text(page, "departement"),
	};
	struct range range = { .limit = RANGE, .keys = { "@id" } };
	enum outcome outcome;

	xml_start(page_document(page), "agrements");
	outcome = listing_range(page_document(page),
				store_agrement_list(page->store, page->actor,
						    &filter, after, RANGE + 1),
				"agrement", page->arena, &range);
	xml_end(page_document(page));
	if (outcome == OUTCOME_OK)
		page_suite(page, range.more ? range.last : NULL);
	return outcome;
}

enum outcome
page_agrement_list(struct page *page)
{
	static const char *const names[] = { "q", "titre", "departement",
					     NULL };
	const char *after = fields_value(&page->query, "apres");
	int64_t id = 0;
	enum outcome outcome;

	if (*after && !text_parse_id(after, &id))
		return OUTCOME_BAD_REQUEST;
	filtre_write(page, names);
	outcome = write_choices(page);
	if (outcome == OUTCOME_OK)
		outcome = write_list(page, id);
	if (outcome == OUTCOME_OK)
		page_offer(page, "creation", "GET /agrements/nouveau",
			   "/agrements/nouveau");
	return outcome;
}

enum outcome
page_agrement_show(struct page *page)
{
	int64_t id;
	enum outcome outcome;

	if ((outcome = page_param_id(page, 0, &id)) != OUTCOME_OK)
		return outcome;
	outcome = listing_one(page_document(page),
			      store_agrement_show(page->store, page->actor, id),
			      "agrement");
	return outcome == OUTCOME_OK ? agrement_write_form(page, id) : outcome;
}
