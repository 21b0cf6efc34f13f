/* sceau.c: reads the secret that seals of forms are made with. */
#include "store/sceau.h"

#include "value.h"

static const struct statement sceau_find = {
	.name = "sceau_find",
	.sql = "SELECT valeur FROM sceau WHERE id = 1",
};

enum outcome
store_sceau_find(struct store *store, struct bytes *valeur)
{
	return query_one(store, &sceau_find, NULL, INTO(valeur));
}
