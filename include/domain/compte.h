/* compte.h: an account: who may log in, with which profil and territory. */
#ifndef CERES_DOMAIN_COMPTE_H
#define CERES_DOMAIN_COMPTE_H

#include "domain/actor.h"
#include "domain/refusal.h"

#include <stdbool.h>
#include <stdint.h>

enum {
	COMPTE_IDENTIFIANT = 64,   /* letters at most */
	COMPTE_PASSWORD_MIN = 12,  /* characters; the CNIL's advice, with a */
	COMPTE_PASSWORD_MAX = 200, /* limit on attempts */
	COMPTE_LOGIN_SECONDS = 10 * 3600, /* a login lasts a working day */
	COMPTE_ATTEMPT_SECONDS = 15 * 60, /* failed attempts count that long */
	COMPTE_ATTEMPTS_ADDRESS = 5,	  /* for one account from one address */
	COMPTE_ATTEMPTS = 50,		  /* for one account from anywhere */
};

/* Strings live as long as the request. */
struct compte {
	int64_t id;
	int64_t revision;
	const char *identifiant;
	const char *nom;
	enum profil profil;
	const char *departement; /* "" where the profil has none */
	const char *region;
	const char *mot_de_passe; /* argon2id; never shown */
	bool verrouille;
	const char *courriel; /* where mails go; "" or NULL: nowhere */
};

enum compte_verdict {
	COMPTE_ALLOWED = 0,
	COMPTE_REFUSED, /* unknown, wrong password or locked */
	COMPTE_TOO_MANY_ATTEMPTS,
	COMPTE_IDENTIFIANT_FORM,
	COMPTE_IDENTIFIANT_TAKEN,
	COMPTE_WITHOUT_TERRITORY,
	COMPTE_PROFIL_UNKNOWN,
	COMPTE_CENTRE_UNKNOWN,
	COMPTE_PASSWORD_WRONG, /* the present one, when changing it */
	COMPTE_PASSWORD_SHORT,
	COMPTE_PASSWORD_LONG,
	COMPTE_PASSWORD_COMMON,	 /* holds the identifiant, or one letter only */
	COMPTE_PASSWORD_DIFFERS, /* the two new ones */
	COMPTE_OWN_LOCK,	 /* nobody locks themselves out */
	COMPTE_OWN_PROFIL,	 /* nor gives up the profil that they act by */
	COMPTE_COURRIEL_FORM,
	COMPTE_WRONG_DEPARTEMENT, /* there is none of that code */
	COMPTE_WRONG_REGION,
};

enum { COMPTE_VERDICTS = COMPTE_WRONG_REGION + 1 };

extern const struct refusal compte_refusals[COMPTE_VERDICTS];

/* Does the account answer for as many centres as its profil allows? An account
 * of profil centre must answer for at least one, and any other account must not
 * answer for any. */
enum compte_verdict compte_centres_check(const struct compte *compte,
					 size_t centres);

/* Answers the English sentence of ceresctl. */
const char *compte_verdict_text(enum compte_verdict verdict);

/* Is this an identifiant? It has three characters or more, each a lower-case
 * letter, a digit or one of . _ -, and begins with a letter. */
bool compte_identifiant_valid(const char *identifiant);

/*
 * Does the account have the territory that its profil needs? An UD has a
 * département and a DIRECCTE a région, and nothing else. The DGEFP has none,
 * nor has a centre, whose territory is its centres. A service has one of the
 * two or none. A mail address, where there is one, must be valid.
 */
enum compte_verdict compte_profil_check(const struct compte *compte);

/* Checks its identifiant, then its profil and territory as compte_profil_check
 * does. */
enum compte_verdict compte_check(const struct compte *compte);

/* May this become the password of that account? */
enum compte_verdict compte_password_check(const char *identifiant,
					  const char *password);

#endif
