/* territoire.h: what the pages of centres, sites and agréments share. */
#ifndef CERES_PAGES_TERRITOIRE_H
#define CERES_PAGES_TERRITOIRE_H

#include "app/page.h"
#include "store/centre.h"

/* Answers the départements that whoever asks may write in, as options of a
 * form. */
struct rows *territoire_departements(struct page *page, const void *thing);

/* Looks up the région of the département that a new site's form names. That
 * it is not one of theirs is told. */
enum outcome territoire_place(struct page *page, struct site *site);

/* Find the centre, or the site, that the path names. */
enum outcome territoire_find_centre(struct page *page, bool lock,
				    struct centre *centre);
enum outcome territoire_find_site(struct page *page, bool lock,
				  struct site *site);

/* Writes <centre id siret revision>nom</centre>. */
void territoire_write_centre(struct page *page, const struct centre *centre);

#endif
