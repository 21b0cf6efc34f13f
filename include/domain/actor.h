/* actor.h: who asks: a profil and its territory. */
#ifndef CERES_DOMAIN_ACTOR_H
#define CERES_DOMAIN_ACTOR_H

#include <stdbool.h>
#include <stdint.h>

/* Each profil is a bit, so that a route can name several. */
enum profil {
	PROFIL_PUBLIC = 1 << 0, /* nobody logged in */
	PROFIL_CENTRE = 1 << 1,
	PROFIL_UD = 1 << 2,
	PROFIL_DIRECCTE = 1 << 3,
	PROFIL_DGEFP = 1 << 4,
	PROFIL_SERVICE = 1 << 5, /* a machine that reads XML */
};

/*
 * Strings live as long as the request. The territory is the centres of a
 * responsable's compte, an UD's departement, a DIRECCTE's region, a service's
 * departement or region or, with neither, the nation.
 */
struct actor {
	int64_t compte;		 /* 0: nobody logged in */
	const char *identifiant; /* "" for nobody */
	const char *nom;
	enum profil profil;
	const char *departement; /* "" but for an UD or a service's scope */
	const char *region;
	const char *jeton; /* proves that a form was ours (CSRF) */
};

/* Answers the word that the database and the documents use; "" for no profil.
 */
const char *profil_code(enum profil profil);

/* Answers the profil of a word; PROFIL_PUBLIC where the word names none. */
enum profil profil_of(const char *code);

/* May they read candidats' names, births and results one by one? */
bool actor_sees_candidats(const struct actor *actor);

#endif
