/* agrement.h: what statements about agréments share. */
#ifndef CERES_STORE_AGREMENT_PRIVATE_H
#define CERES_STORE_AGREMENT_PRIVATE_H

#include "record.h"
#include "site.h"

/* The members of struct agrement, from AGREMENT_TABLES. */
extern const struct column agrement_columns[];

#define AGREMENT_TABLES                                                        \
	"  FROM agrement"                                                      \
	"  JOIN titre ON titre.code = agrement.titre"                          \
	"  JOIN site ON site.id = agrement.site"                               \
	"  JOIN departement ON departement.code = site.departement"

#endif
