/* territory.h: the part of a statement that shows each actor their own. */
#ifndef CERES_STORE_TERRITORY_H
#define CERES_STORE_TERRITORY_H

#include "domain/actor.h"
#include "query.h"

/*
 * Conditions on the columns centre, departement and region of the table whose
 * alias is `t`; three constants that the optimizer folds away where they are
 * NULL. Bound by query_put_territory, where they stand among the parameters.
 */
#define TERRITORY_OF(t)                                                        \
	"   AND (? IS NULL OR " t ".centre IN"                                 \
	" (SELECT centre FROM compte_centre WHERE compte = "                   \
	"?))" TERRITORY_OF_PLACE(t ".departement", t ".region")

/* Its second half, for those whose territory is a place; bound by
 * query_put_place. */
#define TERRITORY_OF_PLACE(departement, region)                                \
	"   AND (? IS NULL OR " departement " = ?)"                            \
	"   AND (? IS NULL OR " region " = ?)"

/*
 * A centre sees the centres of its compte, an UD its departement, a DIRECCTE
 * its region, the DGEFP everything, a service its scope; whoever is not logged
 * in, nothing.
 */
void query_put_territory(struct query *query, const struct actor *actor);

/* Puts the parameters of TERRITORY_OF_PLACE. It must not be called for a
 * centre or nobody, whose territory is no place. */
void query_put_place(struct query *query, const struct actor *actor);

#endif
