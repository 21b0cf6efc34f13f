/* agrements.h: agréments, as more than one page shows them. */
#ifndef CERES_PAGES_AGREMENTS_H
#define CERES_PAGES_AGREMENTS_H

#include "app/page.h"

/* Writes <agrements>, those under which who asks may create a session today,
 * into the page's document; opens the document. */
enum outcome agrements_write_choices(struct page *page);

#endif
