/* routes.h: the site's map, for the programs that answer or copy it. */
#ifndef CERES_PAGES_ROUTES_H
#define CERES_PAGES_ROUTES_H

#include "app/route.h"

/* Ends with a row without method. */
extern const struct route routes[];

#endif
