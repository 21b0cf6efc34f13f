/* compte.c: an account: who may log in, with which profil and territory. */
#include "domain/compte.h"

#include "base/text.h"
#include "domain/message.h"

#include <string.h>

const struct refusal compte_refusals[COMPTE_VERDICTS] = {
	/* clang-format off */
	[COMPTE_ALLOWED] =           { "", "", "" },
	[COMPTE_REFUSED] =           { "identifiants-refuses", "", "identifiant" },
	[COMPTE_TOO_MANY_ATTEMPTS] = { "tentatives-epuisees", "", "identifiant" },
	[COMPTE_IDENTIFIANT_FORM] =  { "identifiant-forme", "", "identifiant" },
	[COMPTE_IDENTIFIANT_TAKEN] = { "identifiant-pris", "", "identifiant" },
	[COMPTE_WITHOUT_TERRITORY] = { "territoire-obligatoire", "", "profil" },
	[COMPTE_PROFIL_UNKNOWN] =    { "profil-inconnu", "", "profil" },
	[COMPTE_CENTRE_UNKNOWN] =    { "centre-inconnu", "", "centres" },
	[COMPTE_PASSWORD_WRONG] =    { "mot-de-passe-actuel-faux", "", "mot_de_passe" },
	[COMPTE_PASSWORD_SHORT] =    { "mot-de-passe-court", "", "nouveau" },
	[COMPTE_PASSWORD_LONG] =     { "trop-long", "", "nouveau" },
	[COMPTE_PASSWORD_COMMON] =   { "mot-de-passe-commun", "", "nouveau" },
	[COMPTE_PASSWORD_DIFFERS] =  { "mots-de-passe-differents", "", "confirmation" },
	[COMPTE_OWN_LOCK] =          { "compte-le-sien", "", "" },
	[COMPTE_OWN_PROFIL] =        { "compte-son-profil", "", "profil" },
	[COMPTE_COURRIEL_FORM] =     { "courriel-impossible", "", "courriel" },
	[COMPTE_WRONG_DEPARTEMENT] = { "departement-inconnu", "", "departement" },
	[COMPTE_WRONG_REGION] =      { "region-inconnue", "", "region" },
	/* clang-format on */
};

static const char *const texts[COMPTE_VERDICTS] = {
	/* clang-format off */
	[COMPTE_ALLOWED] =           "allowed",
	[COMPTE_REFUSED] =           "wrong name or password",
	[COMPTE_TOO_MANY_ATTEMPTS] = "too many attempts",
	[COMPTE_IDENTIFIANT_FORM] =  "an identifiant has 3 to 64 lower-case letters, digits and . _ -, a letter first",
	[COMPTE_IDENTIFIANT_TAKEN] = "this identifiant exists",
	[COMPTE_WITHOUT_TERRITORY] = "an ud needs --departement, a direccte --region, a centre --centre, and no other territory than its own",
	[COMPTE_PROFIL_UNKNOWN] =    "a profil is centre, ud, direccte, dgefp or service",
	[COMPTE_CENTRE_UNKNOWN] =    "no centre has this SIRET",
	[COMPTE_PASSWORD_WRONG] =    "wrong password",
	[COMPTE_PASSWORD_SHORT] =    "a password has 12 characters at least",
	[COMPTE_PASSWORD_LONG] =     "a password has 200 characters at most",
	[COMPTE_PASSWORD_COMMON] =   "a password is not one letter again and again, and does not hold the identifiant",
	[COMPTE_PASSWORD_DIFFERS] =  "the two passwords differ",
	[COMPTE_OWN_LOCK] =          "nobody locks themselves out",
	[COMPTE_OWN_PROFIL] =        "nobody changes their own profil",
	[COMPTE_COURRIEL_FORM] =     "a mail address is written like nom@exemple.fr",
	[COMPTE_WRONG_DEPARTEMENT] = "no département has this code",
	[COMPTE_WRONG_REGION] =      "no région has this code",
	/* clang-format on */
};

const char *
compte_verdict_text(enum compte_verdict verdict)
{
	return texts[verdict];
}

bool
compte_identifiant_valid(const char *identifiant)
{
	static const char allowed[] = "abcdefghijklmnopqrstuvwxyz0123456789._-";
	const size_t length = strlen(identifiant);

	return length >= 3 && length <= COMPTE_IDENTIFIANT &&
	       *identifiant >= 'a' && *identifiant <= 'z' &&
	       strspn(identifiant, allowed) == length;
}

static bool
has_courriel(const struct compte *compte)
{
	return compte->courriel && *compte->courriel;
}

enum compte_verdict
compte_profil_check(const struct compte *compte)
{
	const bool departement = *compte->departement;
	const bool region = *compte->region;
	bool fits = !departement && !region;

	switch (compte->profil) {
	case PROFIL_PUBLIC:
		return COMPTE_PROFIL_UNKNOWN;
	case PROFIL_UD:
		fits = departement && !region;
		break;
	case PROFIL_DIRECCTE:
		fits = region && !departement;
		break;
	case PROFIL_SERVICE:
		fits = !(departement && region);
		break;
	case PROFIL_CENTRE:
	case PROFIL_DGEFP:
		break;
	}
	if (!fits)
		return COMPTE_WITHOUT_TERRITORY;
	return has_courriel(compte) &&
			       !message_courriel_is_valid(compte->courriel)
		       ? COMPTE_COURRIEL_FORM
		       : COMPTE_ALLOWED;
}

enum compte_verdict
compte_centres_check(const struct compte *compte, size_t centres)
{
	return (compte->profil == PROFIL_CENTRE) == (centres > 0)
		       ? COMPTE_ALLOWED
		       : COMPTE_WITHOUT_TERRITORY;
}

enum compte_verdict
compte_check(const struct compte *compte)
{
	return compte_identifiant_valid(compte->identifiant)
		       ? compte_profil_check(compte)
		       : COMPTE_IDENTIFIANT_FORM;
}

/* Is it one character again and again? */
static bool
repeats_one(const char *password)
{
	const size_t length = strlen(password);
	size_t width = 1;

	while (((unsigned char)password[width] & 0xC0) == 0x80)
		width++;
	return memcmp(password, password + width, length - width) == 0;
}

enum compte_verdict
compte_password_check(const char *identifiant, const char *password)
{
	const size_t characters = text_characters(password);

	if (characters < COMPTE_PASSWORD_MIN)
		return COMPTE_PASSWORD_SHORT;
	if (characters > COMPTE_PASSWORD_MAX)
		return COMPTE_PASSWORD_LONG;
	if ((*identifiant && strcasestr(password, identifiant)) ||
	    repeats_one(password))
		return COMPTE_PASSWORD_COMMON;
	return COMPTE_ALLOWED;
}
