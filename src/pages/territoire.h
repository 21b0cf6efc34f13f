/* territoire.h: what the pages of centres, sites and agréments share. */
#ifndef CERES_PAGES_TERRITOIRE_H
#define CERES_PAGES_TERRITOIRE_H

#include "app/page.h"
#include "store/centre.h"

/* The fields of a site: `nom` under that name. The département only where the
 * site is a new one. */
enum outcome territoire_read_site(struct page *page, const char *nom,
				  struct site *site);

/* The SIRET of the form; NULL: told. */
const char *territoire_read_siret(struct page *page);

/* <centre id siret revision>nom</centre> */
void territoire_write_centre(struct page *page, const struct centre *centre);

#endif
