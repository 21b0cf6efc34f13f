/* login.c: logins, in the database. */
#include "store/login.h"

#include "query.h"

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
