/* site.h: what statements about sites and what is held at them share. */
#ifndef CERES_STORE_SITE_PRIVATE_H
#define CERES_STORE_SITE_PRIVATE_H

#include "territory.h"

/* TERRITORY_OF, of a statement that joins site and its departement;
 * bound by query_put_territory. */
#define TERRITORY_OF_SITE                                                      \
	"   AND (? IS NULL OR site.centre IN"                                  \
	" (SELECT centre FROM compte_centre WHERE compte = "                   \
	"?))" TERRITORY_OF_PLACE("site.departement", "departement.region")

#endif
