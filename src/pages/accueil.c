/* accueil.c: the portal's front page. */
#include "bulletins.h"
#include "listes.h"
#include "pages.h"

enum { LATEST = 5 };

enum outcome
page_accueil_show(struct page *page)
{
	if (page->actor->profil != PROFIL_PUBLIC)
		tableau_write(page);
	bulletins_write(page, LATEST);
	/* Windows change the page, too, without any revision. */
	page->modified = NULL;
	return OUTCOME_OK;
}
