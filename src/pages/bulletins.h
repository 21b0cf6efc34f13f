/* bulletins.h: the list of bulletins, as more than one page shows it. */
#ifndef CERES_PAGES_BULLETINS_H
#define CERES_PAGES_BULLETINS_H

#include "app/page.h"

/* Writes <bulletins>, the newest `limit` of them, into the page's document,
 * and sets its last change. */
void bulletins_write(struct page *page, int64_t limit);

#endif
