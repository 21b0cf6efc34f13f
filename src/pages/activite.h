/* activite.h: tells how many sessions there are, month by month. */
#ifndef CERES_PAGES_ACTIVITE_H
#define CERES_PAGES_ACTIVITE_H

#include "app/page.h"

/* Writes <activite>: the months around today, in the actor's territory. */
void activite_write(struct page *page);

#endif
