/* demandes.h: the handlers of demandes de report, which routes.c names. */
#ifndef CERES_PAGES_DEMANDES_H
#define CERES_PAGES_DEMANDES_H

#include "app/page.h"

/* Lists the demandes that whoever asks may read: the UD its inbox, a centre
 * its own. */
enum outcome page_demandes_list(struct page *page);

/* Make a demande (R20, R21) for the session that is typed, or that of the
 * path. */
enum outcome page_demandes_add(struct page *page);
enum outcome page_session_demandes_show(struct page *page);
enum outcome page_session_demandes_add(struct page *page);

/* Counts demandes by département. */
enum outcome page_demandes_figures(struct page *page);

/* Show which of their titres are échus, and make a demande for one of them
 * (R26). */
enum outcome page_demande_echu_new(struct page *page);
enum outcome page_demande_echu_add(struct page *page);

enum outcome page_demande_show(struct page *page);

/* The UD decides. Granting moves the session, to the wished dates or to
 * others (R22); on a titre échu it creates a session, or moves one of the
 * agrément's (R26). */
enum outcome page_demande_grant(struct page *page);
enum outcome page_demande_refuse(struct page *page);
enum outcome page_demande_assign(struct page *page);

/* The centre may change a demande, or take it back, while it waits. */
enum outcome page_demande_correct(struct page *page);
enum outcome page_demande_withdraw(struct page *page);

#endif
