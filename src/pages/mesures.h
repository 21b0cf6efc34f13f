/* mesures.h: the handlers of mesures, which routes.c names, and what they
 * share. */
#ifndef CERES_PAGES_MESURES_H
#define CERES_PAGES_MESURES_H

#include "app/mesure.h"
#include "app/page.h"

/* Lists the mesures that were applied; the DGEFP sees every one. */
enum outcome page_mesures_list(struct page *page);

/* Shows a mesure's regles, how many sessions each still holds, and its
 * passages, but no session. */
enum outcome page_mesure_show(struct page *page);

/* Show the DGEFP what a mesure would do, also as CSV, and let it ask for the
 * passage, which `ceresctl mesure apply` then carries out. */
enum outcome page_mesure_apercu(struct page *page);
enum outcome page_mesure_apply(struct page *page);

/* Show how far a passage has come and what it could not undo, and take it
 * back. */
enum outcome page_passage_show(struct page *page);
enum outcome page_passage_return(struct page *page);

/* Lists the sessions that a mesure has marked for an UD to look at. */
enum outcome page_signalements_list(struct page *page);

/* Answers "/mesures/v1.9", followed by a slash and `step` where that is not
 * NULL. */
const char *mesure_path(const struct page *page, const char *nom,
			const char *step);

/* Writes <verification>: what a stored document means, as `ceresctl mesure
 * check` tells it. */
void mesure_write_verification(struct page *page, struct bytes document);

/* Makes the answer a 303 to the passage's own page. Always OUTCOME_OK. */
enum outcome mesure_redirect(struct page *page, const struct passage *passage);

#endif
