/* tentatives.h: attempts at a password that failed, counted for an account and
 * for an account from an address; neither name nor address is kept. */
#ifndef CERES_PAGES_TENTATIVES_H
#define CERES_PAGES_TENTATIVES_H

#include "app/page.h"
#include "base/digest.h"

struct tentatives {
	struct digest account;
	struct digest address;
	struct instant since;
};

struct tentatives tentatives_of(const struct page *page,
				const char *identifiant);

/* Were there too many lately? Told at that field. */
enum outcome tentatives_check(struct page *page,
			      const struct tentatives *tentatives,
			      const char *champ);

/* One more; for who sets page->answer, so that the count stands. */
enum outcome tentatives_add(struct page *page,
			    const struct tentatives *tentatives);

/* Who knows the password begins anew from this address. */
enum outcome tentatives_clear(struct page *page,
			      const struct tentatives *tentatives);

#endif
