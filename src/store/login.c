/* login.c: logins, failed attempts and forms already sent, in the database. */
#include "store/login.h"

#include "query.h"

#include <string.h>

/* Role and territory are read anew at each request. */
static const struct statement login_find = {
	.name = "login_find",
	.sql = "SELECT compte.id, compte.identifiant, compte.nom,"
	       "       compte.profil, compte.departement, compte.region"
	       "  FROM login"
	       "  JOIN compte ON compte.id = login.compte"
	       " WHERE login.empreinte = ? AND login.fin > ?"
	       "   AND NOT compte.verrouille",
};

enum outcome
store_login_find(struct store *store, struct digest token, struct instant now,
		 struct actor *actor)
{
	struct query query;

	query_open(&query, store, &login_find);
	query_put_digest(&query, &token);
	query_put_instant(&query, &now);
	if (query_next(&query)) {
		actor->compte = query_get_int(&query);
		actor->identifiant = query_get_text(&query);
		actor->nom = query_get_text(&query);
		actor->profil = profil_of(query_get_text(&query));
		actor->departement = query_get_text(&query);
		actor->region = query_get_text(&query);
	}
	return query_close(&query);
}

static const struct statement login_insert = {
	.name = "login_insert",
	.sql = "INSERT INTO login SET empreinte = ?, compte = ?, debut = ?,"
	       "                      fin = ?",
};

enum outcome
store_login_add(struct store *store, struct digest token, int64_t compte,
		struct instant debut, struct instant fin)
{
	struct query query;

	query_open(&query, store, &login_insert);
	query_put_digest(&query, &token);
	query_put_int(&query, compte);
	query_put_instant(&query, &debut);
	query_put_instant(&query, &fin);
	return query_close(&query);
}

static const struct statement login_end = {
	.name = "login_end",
	.sql = "DELETE FROM login WHERE empreinte = ?",
};

enum outcome
store_login_end(struct store *store, struct digest token)
{
	struct query query;

	query_open(&query, store, &login_end);
	query_put_digest(&query, &token);
	return query_close_any(&query);
}

static const struct statement login_end_all = {
	.name = "login_end_all",
	.sql = "DELETE FROM login WHERE compte = ?",
};

enum outcome
store_login_end_all(struct store *store, int64_t compte)
{
	struct query query;

	query_open(&query, store, &login_end_all);
	query_put_int(&query, compte);
	return query_close_any(&query);
}

enum { SWEEP = 100, ENVOI_SECONDS = 24 * 3600 };

static const struct statement sweeps[] = {
	{ "login_sweep", "DELETE FROM login WHERE fin < ? LIMIT ?" },
	{ "tentative_sweep", "DELETE FROM tentative WHERE debut < ? LIMIT ?" },
	{ "envoi_sweep", "DELETE FROM envoi WHERE date < ? LIMIT ?" },
};

enum outcome
store_login_sweep(struct store *store, struct instant now)
{
	const struct instant yesterday = { now.seconds - ENVOI_SECONDS };
	enum outcome outcome = OUTCOME_OK;

	for (size_t i = 0; i < sizeof(sweeps) / sizeof(sweeps[0]); i++) {
		struct query query;

		if (outcome != OUTCOME_OK)
			break;
		query_open(&query, store, &sweeps[i]);
		query_put_instant(&query, i == 0 ? &now : &yesterday);
		query_put_int(&query, SWEEP);
		outcome = query_close_any(&query);
	}
	return outcome;
}

static const struct statement tentative_count = {
	.name = "tentative_count",
	.sql = "SELECT COALESCE(SUM(nombre), 0) FROM tentative"
	       " WHERE cible = ? AND debut >= ?",
};

enum outcome
store_tentative_count(struct store *store, struct digest cible,
		      struct instant since, int64_t *count)
{
	struct query query;

	query_open(&query, store, &tentative_count);
	query_put_digest(&query, &cible);
	query_put_instant(&query, &since);
	if (query_next(&query))
		*count = query_get_int(&query);
	return query_close(&query);
}

static const struct statement tentative_add = {
	.name = "tentative_add",
	.sql = "INSERT INTO tentative (cible, debut, nombre) VALUES (?, ?, 1)"
	       " ON DUPLICATE KEY UPDATE"
	       "   nombre = IF(debut < ?, 1, nombre + 1),"
	       "   debut = IF(nombre = 1, VALUES(debut), debut)",
};

enum outcome
store_tentative_add(struct store *store, struct digest cible,
		    struct instant since, struct instant now)
{
	struct query query;

	query_open(&query, store, &tentative_add);
	query_put_digest(&query, &cible);
	query_put_instant(&query, &now);
	query_put_instant(&query, &since);
	return query_close_any(&query);
}

static const struct statement tentative_clear = {
	.name = "tentative_clear",
	.sql = "DELETE FROM tentative WHERE cible = ?",
};

enum outcome
store_tentative_clear(struct store *store, struct digest cible)
{
	struct query query;

	query_open(&query, store, &tentative_clear);
	query_put_digest(&query, &cible);
	return query_close_any(&query);
}

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
