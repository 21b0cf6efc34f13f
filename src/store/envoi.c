/* envoi.c: forms already sent, in the database. */
#include "store/envoi.h"

#include "query.h"

#include <string.h>

static const struct statement envoi_insert = {
	.name = "envoi_insert",
	.sql = "INSERT INTO envoi SET cle = ?, empreinte = ?, date = ?",
};

enum outcome
store_envoi_add(struct store *store, const struct envoi *envoi,
		struct instant now)
{
	struct query query;

	query_open(&query, store, &envoi_insert);
	query_put_digest(&query, &envoi->cle);
	query_put_digest(&query, &envoi->empreinte);
	query_put_instant(&query, &now);
	return query_close(&query);
}

static const struct statement envoi_find = {
	.name = "envoi_find",
	.sql = "SELECT empreinte, lieu FROM envoi WHERE cle = ?",
};

enum outcome
store_envoi_find(struct store *store, struct envoi *envoi)
{
	struct query query;
	struct bytes empreinte;

	query_open(&query, store, &envoi_find);
	query_put_digest(&query, &envoi->cle);
	if (query_next(&query)) {
		empreinte = query_get_bytes(&query);
		if (empreinte.length == sizeof(envoi->empreinte.value))
			memcpy(envoi->empreinte.value, empreinte.data,
			       empreinte.length);
		envoi->lieu = query_get_text(&query);
	}
	return query_close(&query);
}

static const struct statement envoi_done = {
	.name = "envoi_done",
	.sql = "UPDATE envoi SET lieu = ? WHERE cle = ?",
};

enum outcome
store_envoi_done(struct store *store, const struct envoi *envoi)
{
	struct query query;

	query_open(&query, store, &envoi_done);
	query_put_text(&query, envoi->lieu);
	query_put_digest(&query, &envoi->cle);
	return query_close_any(&query);
}
