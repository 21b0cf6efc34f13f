/* session.h: the handlers of a session's life, which routes.c names. */
#ifndef CERES_PAGES_SESSION_H
#define CERES_PAGES_SESSION_H

#include "app/page.h"

/* Shows everything about one session, and what may be done to it. */
enum outcome page_session_show(struct page *page);

/* Show the form of a new session, and create it. */
enum outcome page_session_new(struct page *page);
enum outcome page_session_create(struct page *page);

/*
 * Show and take the steps of a session; the code of the route is that of the
 * action. One handler shows every step but the results. _take does those that
 * need a motif or nothing: demande-dte, convocations, validation, annulation,
 * renvoi, reouverture, retablissement.
 */
enum outcome page_session_step_show(struct page *page);
enum outcome page_session_step_take(struct page *page);
enum outcome page_session_informations_save(struct page *page);
enum outcome page_session_fin_reelle_save(struct page *page);

/* Let the UD move a session to later dates (R17 to R19, R22), and show first
 * what that would entail. */
enum outcome page_session_report_show(struct page *page);
enum outcome page_session_report_save(struct page *page);

enum outcome page_resultats_show(struct page *page);
enum outcome page_resultats_save(struct page *page);

/* Show and change the candidats of a session, and one of them. */
enum outcome page_candidats_show(struct page *page);
enum outcome page_candidats_add(struct page *page);
enum outcome page_candidat_show(struct page *page);
enum outcome page_candidat_save(struct page *page);
enum outcome page_candidat_remove(struct page *page);

/* Import candidats from CSV: first a dry run, whose result the page shows,
 * then in earnest. */
enum outcome page_candidats_import_show(struct page *page);
enum outcome page_candidats_import_send(struct page *page);

#endif
