/* passage.c: shows how far one run of a mesure is, and takes it back. */
#include "mesures.h"

#include "app/saisie.h"
#include "base/text.h"

enum { KEPT = 1000 };

/* Writes what a retour could not give back. */
static void
write_kept(struct page *page, const struct passage *passage)
{
	if (passage->retour_de && passage->ended)
		page_list(page, "gardees",
			  store_passage_kept(page->store, passage->retour_de, 0,
					     KEPT),
			  "deplacee");
}

static void
write_actions(struct page *page, const struct passage *passage)
{
	const char *step = arena_printf(page->arena, "passages/%s/retour",
					page_number(page, passage->id));
	enum passage_verdict verdict = PASSAGE_ALLOWED;

	page_read(page, mesure_may_pass(page->store, passage, &verdict));
	xml_start(page->document, "actions");
	page_offer_unless(page, "retour", "POST /mesures/{}/passages/{}/retour",
			  mesure_path(page, passage->mesure, step),
			  &passage_refusals[verdict]);
	xml_end(page->document);
}

/* Finds the passage of the path, which must be of the mesure of the path. */
static enum outcome
find(struct page *page, struct passage *passage)
{
	const enum outcome outcome = store_passage_find(
		page->store, page_id(page, 1), false, passage);

	if (outcome != OUTCOME_OK)
		return outcome;
	return text_equal(passage->mesure, page->params[0]) ? OUTCOME_OK
							    : OUTCOME_NOT_FOUND;
}

enum outcome
page_passage_show(struct page *page)
{
	struct passage passage;
	enum outcome outcome = find(page, &passage);

	if (outcome != OUTCOME_OK)
		return outcome;
	xml_start(page_document(page), "passages");
	xml_attribute(page->document, "mesure", passage.mesure);
	page_rows(page,
		  store_passage_list(page->store, passage.mesure, passage.id,
				     true),
		  "passage");
	xml_end(page->document);
	write_kept(page, &passage);
	write_actions(page, &passage);
	return OUTCOME_OK;
}

enum outcome
page_passage_return(struct page *page)
{
	enum passage_verdict verdict;
	struct passage back;
	struct passage passage;
	enum outcome outcome = find(page, &back);

	if (outcome == OUTCOME_OK)
		outcome = mesure_may_pass(page->store, &back, &verdict);
	if (outcome != OUTCOME_OK)
		return outcome;
	saisie_refuse(page, &passage_refusals[verdict]);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	/* Somebody else may have been first since the page was shown; then
	 * it is shown again. */
	outcome = mesure_ask_retour(page->store, back.id,
				    page->actor->identifiant, page->now,
				    &passage);
	return outcome == OUTCOME_OK ? mesure_redirect(page, &passage)
				     : outcome;
}
