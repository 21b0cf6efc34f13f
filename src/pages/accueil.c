/* accueil.c: the portal's front page. */
#include "bulletins.h"
#include "listes.h"
#include "pages.h"

enum { LATEST = 5 };

enum outcome
page_accueil_show(struct page *page)
{
	enum outcome outcome = OUTCOME_OK;

	if (page->actor->profil != PROFIL_PUBLIC)
		outcome = tableau_write(page);
	if (outcome == OUTCOME_OK)
		outcome = bulletins_write(page, LATEST);
	/* Windows change it too, by themselves. */
	page->modified = NULL;
	return outcome;
}
