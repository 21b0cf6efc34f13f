/* accueil.c: the portal's front page. */
#include "bulletins.h"
#include "pages.h"

enum { LATEST = 5 };

enum outcome
page_accueil_show(struct page *page)
{
	return bulletins_write(page, LATEST);
}
