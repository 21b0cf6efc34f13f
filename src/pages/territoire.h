/* territoire.h: what the pages of centres, sites and agréments share. */
#ifndef CERES_PAGES_TERRITOIRE_H
#define CERES_PAGES_TERRITOIRE_H

#include "app/page.h"
#include "store/centre.h"

/* Who may write there; each within their territory. */
enum { TERRITOIRE_WRITERS = PROFIL_DIRECCTE | PROFIL_DGEFP };

/* The fields of a site: `nom` under that name. The département only where the
 * site is a new one. */
enum outcome territoire_read_site(struct page *page, const char *nom,
				  struct site *site);

/* The SIRET of the form; NULL: told. */
const char *territoire_read_siret(struct page *page);

/* The revision of the form is that one. OUTCOME_CONFLICT: somebody was
 * first. */
enum outcome territoire_check_revision(struct page *page, int64_t revision);

/* "/centres/3" and, where it is not NULL, "/" and a step. */
const char *territoire_path(const struct page *page, const char *noun,
			    int64_t id, const char *step);

/* <centre id siret revision>nom</centre> */
void territoire_write_centre(struct page *page, const struct centre *centre);

#endif
