/* address.h: addresses of a page, of its parts and its forms. */
#ifndef CERES_APP_ADDRESS_H
#define CERES_APP_ADDRESS_H

#include "app/route.h"

#include <stdint.h>

/* "/centres/12", with `step` behind a slash where it is not NULL. */
const char *page_path(const struct page *page, const char *nouns, int64_t id,
		      const char *step);

/* An absolute address of the site, for what leaves it: mail, feed, calendar. */
const char *page_address(const struct page *page, const char *path);

/* "?a=b&c=d" of the address, without `apres` and what was done; "" for none. */
const char *page_query(const struct page *page);

/* The path of the page and the query fields but `apres`, which becomes the
 * given; NULL leaves it out: an address of another part of a list. */
const char *page_range(const struct page *page, const char *apres);

/*
 * The way from a page to the site's top. Pages of the rubrique are copied to
 * other places, so theirs is relative to their path in the table, the same
 * for each of their forms.
 */
const char *page_way_to_top(const struct page *page);

/* From the folder of the page to one of its forms. */
const char *page_form_reference(const struct page *page,
				const struct form *form);

#endif
