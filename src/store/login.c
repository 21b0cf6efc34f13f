/* login.c: reads and saves logins. */
#include "store/login.h"

#include "record.h"

static const struct column columns[] = {
	{ COLUMN_AS("compte.id", actor, compte) },
	{ COLUMN_AS("compte.identifiant", actor, identifiant) },
	{ COLUMN_AS("compte.nom", actor, nom) },
	{ COLUMN_AS("compte.profil", actor, profil) },
	{ COLUMN_AS("compte.departement", actor, departement) },
	{ COLUMN_AS("compte.region", actor, region) },
	{ 0 },
};

/* Profil and territory are read anew at each request. */
static const struct statement login_find = {
	.name = "login_find",
	.columns = columns,
	.sql = "SELECT {read}"
	       "  FROM login"
	       "  JOIN compte ON compte.id = login.compte"
	       " WHERE login.empreinte = ? AND login.fin > ?"
	       "   AND NOT compte.verrouille",
};

enum outcome
store_login_find(struct store *store, struct digest token, struct instant now,
		 struct actor *actor)
{
	return record_find(store, &login_find, VALUES(token, now), actor);
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
	return query_run(store, &login_insert,
			 VALUES(token, compte, debut, fin));
}

static const struct statement login_end = {
	.name = "login_end",
	.sql = "DELETE FROM login WHERE empreinte = ?",
};

enum outcome
store_login_end(struct store *store, struct digest token)
{
	return query_run_any(store, &login_end, VALUES(token));
}

static const struct statement login_end_all = {
	.name = "login_end_all",
	.sql = "DELETE FROM login WHERE compte = ?",
};

enum outcome
store_login_end_all(struct store *store, int64_t compte)
{
	return query_run_any(store, &login_end_all, VALUES(compte));
}
