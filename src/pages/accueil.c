/* accueil.c: the portal's front page. */
#include "bulletins.h"
#include "pages.h"

enum { LATEST = 5 };

enum outcome
page_accueil_show(struct page *page)
{
	const enum outcome outcome = bulletins_write(page, LATEST);

	/* Windows change it too, by themselves. */
	page->modified = NULL;
	return outcome;
}
