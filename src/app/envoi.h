/* envoi.h: a form that is sent is done once, however often it comes. */
#ifndef CERES_APP_ENVOI_H
#define CERES_APP_ENVOI_H

#include "app/page.h"

/*
 * Checks, before the handler of a POST runs, the jeton and the cle that its
 * route asks for. *done says that the same form was done before; page->location
 * is then where it led. OUTCOME_FORBIDDEN, OUTCOME_INVALID: one of them is
 * wrong, which was told as a refusal.
 */
enum outcome envoi_begin(struct page *page, bool *done);

/* Keeps, after the handler, what the same cle is answered by from now on. */
enum outcome envoi_end(struct page *page);

#endif
