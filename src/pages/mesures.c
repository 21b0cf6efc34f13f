/* mesures.c: shows mesures as everybody may read them. */
#include "mesures.h"

#include "store/mesure.h"

static bool
is_owner(const struct page *page)
{
	return page->actor->profil == PROFIL_DGEFP;
}

const char *
mesure_path(const struct page *page, const char *nom, const char *step)
{
	return arena_printf(page->arena, "/mesures/%s%s%s", nom,
			    step ? "/" : "", step ? step : "");
}

enum outcome
mesure_redirect(struct page *page, const struct passage *passage)
{
	const char *step = arena_printf(page->arena, "passages/%s",
					page_number(page, passage->id));

	return page_redirect(page, mesure_path(page, passage->mesure, step),
			     passage->retour_de ? "mesure-retour"
						: "mesure-application");
}

enum outcome
page_mesures_list(struct page *page)
{
	page_list(page, "mesures",
		  store_mesure_list(page->store, is_owner(page)), "mesure");
	return OUTCOME_OK;
}

enum outcome
page_mesure_show(struct page *page)
{
	const char *nom = page->params[0];
	struct mesure_record record;
	enum outcome outcome =
		store_mesure_find(page->store, nom, false, &record);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (!record.applied && !is_owner(page))
		return OUTCOME_NOT_FOUND;
	xml_raw(page_document(page), record.document);
	page_list(page, "bilan", store_passage_bilan(page->store, nom), "part");
	page_list(page, "passages",
		  store_passage_list(page->store, nom, 0, is_owner(page)),
		  "passage");
	if (!is_owner(page))
		return OUTCOME_OK;
	mesure_write_verification(page, record.document);
	xml_start(page->document, "actions");
	page_offer(page, "apercu", "GET /mesures/{}/apercu",
		   mesure_path(page, nom, "apercu"));
	xml_end(page->document);
	return OUTCOME_OK;
}
