/* agrement.c: lists agréments. */
#include "store/agrement.h"
#include "base/text.h"
#include "choix.h"
#include "filtre.h"
#include "listes.h"
#include "store/choix.h"

enum { RANGE = 25 };

/* Is there a département to choose? Not for a centre, which has few agréments,
 * nor for somebody who has one département. */
static bool
chooses_departement(const struct actor *actor)
{
	return !*actor->departement && actor->profil != PROFIL_CENTRE;
}

static void
write_choices(struct page *page)
{
	const struct actor *actor = page->actor;

	choix_rows(page, "titre", store_choix_titres(page->store, actor));
	if (chooses_departement(actor))
		choix_rows(page, "departement",
			   store_choix_departements(page->store, actor));
}

static void
write_list(struct page *page, int64_t after)
{
	const struct agrement_filter filter = {
		.q = filtre_text(page, "q"),
		.titre = filtre_text(page, "titre"),
		.departement = filtre_text(page, "departement"),
	};

	page_list_range(page, "agrements",
			store_agrement_list(page->store, page->actor, &filter,
					    after, RANGE + 1),
			"agrement",
			(struct range){ .limit = RANGE, .keys = { "@id" } });
}

enum outcome
page_agrement_list(struct page *page)
{
	const bool narrow = chooses_departement(page->actor) ||
			    *filtre_text(page, "departement");
	const char *const names[] = { "q", "titre",
				      narrow ? "departement" : NULL, NULL };
	const char *after = fields_value(&page->query, "apres");
	int64_t id = 0;

	if (*after && !text_parse_id(after, &id))
		return OUTCOME_BAD_REQUEST;
	filtre_write(page, names);
	write_choices(page);
	write_list(page, id);
	page_offer(page, "creation", "GET /agrements/nouveau",
		   "/agrements/nouveau");
	return OUTCOME_OK;
}
