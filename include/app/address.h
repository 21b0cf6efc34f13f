/* address.h: addresses of a page, of its parts and its forms. */
#ifndef CERES_APP_ADDRESS_H
#define CERES_APP_ADDRESS_H

#include "app/route.h"

#include <stdint.h>

/* Answers "/centres/12", followed by a slash and `step` where that is not NULL.
 */
const char *page_path(const struct page *page, const char *nouns, int64_t id,
		      const char *step);

/* Answers an absolute address of the site, for what leaves it: a mail, a feed,
 * a calendar. */
const char *page_address(const struct page *page, const char *path);

/* Answers the query of the address, "?a=b&c=d", without `apres` and `fait`; ""
 * where there is none. */
const char *page_query(const struct page *page);

/* Answers the address of another range of the page's list: its path and query
 * with this `apres`, or without any where it is NULL. */
const char *page_range(const struct page *page, const char *apres);

/* Answers the way from a page to the site's top: "/" in the application.
 * Pages of the rubrique are copied to other places, so theirs is "../" for each
 * folder of their route's path, whatever the form. */
const char *page_way_to_top(const struct page *page);

/* Answers the way from the folder of the page to one of its forms. */
const char *page_form_reference(const struct page *page,
				const struct form *form);

#endif
