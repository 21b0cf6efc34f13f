/* tentatives.h: counts the attempts at a password that failed, by account
 * and by account and address together. Only digests of both are kept. */
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

/* Refuses, at that field, if there were too many lately. */
enum outcome tentatives_check(struct page *page,
			      const struct tentatives *tentatives,
			      const char *champ);

/* Counts one more. The caller also sets page->answer, so that the
 * transaction is committed although the form is refused. */
enum outcome tentatives_add(struct page *page,
			    const struct tentatives *tentatives);

/* Forgets those from this address, for whoever knows the password after all. */
enum outcome tentatives_clear(struct page *page,
			      const struct tentatives *tentatives);

#endif
