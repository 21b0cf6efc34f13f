/* offer.h: what a page offers to who asks, as the table of routes allows. */
#ifndef CERES_APP_OFFER_H
#define CERES_APP_OFFER_H

#include "domain/refusal.h"

#include <stdbool.h>

struct page;

/* May who asks send such a request? `route` is a row of the table as it stands
 * there: "POST /titres/{}". */
bool page_may(const struct page *page, const char *route);

/* Does the route table let who asks send a form to that path? */
bool page_may_send(const struct page *page, const char *path);

/* Writes <action code href> if who asks may take that route, else writes
 * nothing. */
void page_offer(struct page *page, const char *action, const char *route,
		const char *href);

/* Does the same, but otherwise says why not, as <refus action code regle>:
 * whoever asks may never do it, or the refusal's code is not "". */
void page_offer_unless(struct page *page, const char *action, const char *route,
		       const char *href, const struct refusal *refusal);

#endif
