/* activite.h: how many sessions there are, month by month. */
#ifndef CERES_PAGES_ACTIVITE_H
#define CERES_PAGES_ACTIVITE_H

#include "app/page.h"

/* <activite> of the actor's territory, around today. */
void activite_write(struct page *page);

#endif
