/* exam.c: three centres and what their sessions refer to. */
#include "exam.h"

#include "store/candidat.h"
#include "store/inscription.h"

#include "../base/cases.h"

/* From what refers to what is referred to; returns of passages come after
 * them. */
static const char *const tables[] = {
	"bilan",	"signalement",
	"effet",	"passage ORDER BY id DESC",
	"mesure_regle", "mesure",
	"message",	"demande",
	"epreuve",	"inscription",
	"session_ccp",	"session",
	"candidat",	"agrement",
	"site",		"ccp",
	"titre",	"compte_centre",
	"login",	"compte",
	"centre",
};

static const char *const rows[] = {
	"INSERT INTO titre (code, sigle, intitule, fin) VALUES"
	" ('TP-1', 'SC', 'Secrétaire comptable', '2021-06-30')",
	"INSERT INTO ccp (code, titre) VALUES"
	" ('CP-1', 'TP-1'), ('CP-2', 'TP-1')",
	"INSERT INTO centre (id, siret, nom) VALUES"
	" (1, '11111111111111', 'Un'), (2, '22222222222222', 'Deux'),"
	" (3, '33333333333333', 'Trois')",
	"INSERT INTO site (id, centre, nom, code_postal, ville, departement)"
	" VALUES (1, 1, 'Site un', '44000', 'Nantes', '44'),"
	" (2, 2, 'Site deux', '44600', 'Saint-Nazaire', '44'),"
	" (3, 3, 'Site trois', '75011', 'Paris', '75')",
	"INSERT INTO agrement (id, centre, site, titre, debut, fin) VALUES"
	" (1, 1, 1, 'TP-1', '2020-01-01', '2020-12-31'),"
	" (2, 2, 2, 'TP-1', '2020-01-01', '2020-12-31'),"
	" (3, 3, 3, 'TP-1', '2020-01-01', '2020-12-31')",
	"INSERT INTO compte (id, identifiant, nom, profil, mot_de_passe)"
	" VALUES (1, 'un', 'Un', 'centre', ''),"
	" (2, 'deux', 'Deux', 'centre', ''),"
	" (3, 'trois', 'Trois', 'centre', '')",
	"INSERT INTO compte_centre (compte, centre) VALUES"
	" (1, 1), (2, 2), (3, 3)",
};

int
exam_enter(void **state)
{
	const int entered = place_enter(state);
	struct place *place = *state;

	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++)
		place_sql(place, "DELETE FROM %s", tables[i]);
	for (size_t i = 0; i < 4; i++)
		place_sql(place, "DELETE HISTORY FROM %s",
			  ((const char *[]){ "epreuve", "inscription",
					     "candidat", "session" })[i]);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		place_sql(place, "%s", rows[i]);
	return entered;
}

struct actor
exam_actor(enum profil profil, int64_t compte, const char *departement,
	   const char *region)
{
	return (struct actor){
		.compte = compte,
		.identifiant = "a",
		.nom = "A",
		.profil = profil,
		.departement = departement,
		.region = region,
		.jeton = "",
	};
}

struct date
exam_date(const char *text)
{
	struct date date;

	assert_true(date_parse(text, &date));
	return date;
}

struct session
exam_session(void)
{
	return (struct session){
		.type = SESSION_TITRE,
		.statut = SESSION_EN_PREPARATION,
		.titre = "TP-1",
		.agrement = 1,
		.centre = 1,
		.site = 1,
		.departement = "44",
		.region = "52",
		.debut = exam_date("2020-07-06"),
		.fin = exam_date("2020-07-10"),
		.fin_initiale = { true, exam_date("2020-07-10") },
	};
}

void
exam_begin(struct place *place)
{
	assert_int_equal(store_begin(place->store, STORE_WRITE), OUTCOME_OK);
}

void
exam_commit(struct place *place)
{
	assert_int_equal(store_commit(place->store), OUTCOME_OK);
}

int64_t
exam_add(struct place *place, struct session session)
{
	const struct codes none = { 0 };

	exam_begin(place);
	assert_int_equal(store_session_add(place->store, &session, &none),
			 OUTCOME_OK);
	exam_commit(place);
	return session.id;
}

struct candidat
exam_candidat(const char *nom, const char *prenoms)
{
	return (struct candidat){
		.nom = nom,
		.prenoms = prenoms,
		.naissance = exam_date("1990-02-01"),
		.lieu = "Nantes",
	};
}

int64_t
exam_enrol(struct place *place, int64_t session, const char *nom,
	   const char *prenoms)
{
	struct candidat candidat = exam_candidat(nom, prenoms);

	assert_int_equal(store_candidat_keep(place->store, &candidat),
			 OUTCOME_OK);
	assert_int_equal(
		store_inscription_add(place->store, session, candidat.id),
		OUTCOME_OK);
	return candidat.id;
}
