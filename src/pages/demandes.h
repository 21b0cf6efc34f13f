/* demandes.h: the handlers of demandes de report, which routes.c names. */
#ifndef CERES_PAGES_DEMANDES_H
#define CERES_PAGES_DEMANDES_H

#include "app/page.h"

/* Lists the demandes that whoever asks may read: the UD its inbox, a centre
 * its own. */
enum outcome page_demandes_list(struct page *page);

/* R20, R21: the session as typed, or that of the path. */
enum outcome page_demandes_add(struct page *page);
enum outcome page_session_demandes_show(struct page *page);
enum outcome page_session_demandes_add(struct page *page);

/* Counts demandes by département. */
enum outcome page_demandes_figures(struct page *page);

/* R26: what is échu among theirs, and the demande for one of them. */
enum outcome page_demande_echu_new(struct page *page);
enum outcome page_demande_echu_add(struct page *page);

enum outcome page_demande_show(struct page *page);

/* By the UD. R22: granting does the report, to the wished dates or to others;
 * R26: of a titre échu it creates a session, or moves one of the agrément's. */
enum outcome page_demande_grant(struct page *page);
enum outcome page_demande_refuse(struct page *page);
enum outcome page_demande_assign(struct page *page);

/* By the centre, while it waits. */
enum outcome page_demande_correct(struct page *page);
enum outcome page_demande_withdraw(struct page *page);

#endif
