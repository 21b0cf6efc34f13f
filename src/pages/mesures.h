/* mesures.h: handlers of mesures that routes.c names, and what they share. */
#ifndef CERES_PAGES_MESURES_H
#define CERES_PAGES_MESURES_H

#include "app/mesure.h"
#include "app/page.h"

/* Those that were applied; to the DGEFP every one. */
enum outcome page_mesures_list(struct page *page);

/* Its regles, what stands of it by regle, its passages: no session. */
enum outcome page_mesure_show(struct page *page);

/* By the DGEFP: what it would do, also as CSV, and doing it: a passage is asked
 * for, which `ceresctl mesure apply` carries out. */
enum outcome page_mesure_apercu(struct page *page);
enum outcome page_mesure_apply(struct page *page);

/* How far a passage is, what it could not undo, and undoing it. */
enum outcome page_passage_show(struct page *page);
enum outcome page_passage_return(struct page *page);

/* The sessions that mesures show to an UD. */
enum outcome page_signalements_list(struct page *page);

/* "/mesures/v1.9", with `step` behind a slash where it is not NULL. */
const char *mesure_path(const struct page *page, const char *nom,
			const char *step);

/* <verification>: what a stored document means, as `ceresctl mesure check`
 * tells it. */
void mesure_write_verification(struct page *page, struct bytes document);

/* To the passage's own page. Always OUTCOME_OK. */
enum outcome mesure_redirect(struct page *page, const struct passage *passage);

#endif
