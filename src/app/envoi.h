/* envoi.h: a form that is sent is done once, however often it comes. */
#ifndef CERES_APP_ENVOI_H
#define CERES_APP_ENVOI_H

#include "app/page.h"

/*
 * Before the handler of a POST: the jeton and the cle that its route asks for.
 * *done: the same form was done before, and page->location is where it led.
 * OUTCOME_FORBIDDEN, OUTCOME_INVALID: told as refusals.
 */
enum outcome envoi_begin(struct page *page, bool *done);

/* Behind it: what the key is answered by from now on. */
enum outcome envoi_end(struct page *page);

#endif
