/* sceau.c: the secret that seals of forms are made with, in the database. */
#include "store/sceau.h"

#include "query.h"

static const struct statement sceau_find = {
	.name = "sceau_find",
	.sql = "SELECT valeur FROM sceau WHERE id = 1",
};

enum outcome
store_sceau_find(struct store *store, struct bytes *valeur)
{
	struct query query;

	query_open(&query, store, &sceau_find);
	if (query_next(&query))
		*valeur = query_get_bytes(&query);
	return query_close(&query);
}
