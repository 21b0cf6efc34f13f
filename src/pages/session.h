/* session.h: the pages of a session's life, named by routes.c. */
#ifndef CERES_PAGES_SESSION_H
#define CERES_PAGES_SESSION_H

#include "app/page.h"

/* Everything about one session, and what may be done to it. */
enum outcome page_session_show(struct page *page);

/* The form of a new session, and what it sends. */
enum outcome page_session_new(struct page *page);
enum outcome page_session_create(struct page *page);

/*
 * The steps: the row's code is the action's. One page shows each but the
 * results. The plain steps take a motif or nothing: demande-dte, convocations,
 * validation, annulation, renvoi, reouverture, retablissement.
 */
enum outcome page_session_step_show(struct page *page);
enum outcome page_session_step_take(struct page *page);
enum outcome page_session_informations_save(struct page *page);
enum outcome page_session_fin_reelle_save(struct page *page);

/* R17 to R19, R22: later dates, by the UD; first what they would entail. */
enum outcome page_session_report_show(struct page *page);
enum outcome page_session_report_save(struct page *page);

enum outcome page_resultats_show(struct page *page);
enum outcome page_resultats_save(struct page *page);

/* The candidats of a session; one of them. */
enum outcome page_candidats_show(struct page *page);
enum outcome page_candidats_add(struct page *page);
enum outcome page_candidat_show(struct page *page);
enum outcome page_candidat_save(struct page *page);
enum outcome page_candidat_remove(struct page *page);

/* From CSV: a dry run that is answered with the page, then the import. */
enum outcome page_candidats_import_show(struct page *page);
enum outcome page_candidats_import_send(struct page *page);

#endif
