/* envoi.c: remembers the forms that were sent. */
#include "store/envoi.h"

#include "value.h"

#include <string.h>

static const struct statement envoi_insert = {
	.name = "envoi_insert",
	.sql = "INSERT INTO envoi SET cle = ?, empreinte = ?, date = ?",
};

enum outcome
store_envoi_add(struct store *store, const struct envoi *envoi,
		struct instant now)
{
	return query_run(store, &envoi_insert,
			 VALUES(envoi->cle, envoi->empreinte, now));
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
	return query_run_any(store, &envoi_done,
			     VALUES(envoi->lieu, envoi->cle));
}
