/* parametre.h: which delays must agree with each other. */
#ifndef CERES_DOMAIN_PARAMETRE_H
#define CERES_DOMAIN_PARAMETRE_H

#include "domain/refusal.h"

#include <stdint.h>

enum parametre_verdict {
	PARAMETRE_ALLOWED = 0,
	PARAMETRE_DTE_LATE_FIRST, /* the DTE would be late before it is due */
	PARAMETRE_WRONG_VALEUR,	  /* no number, or too large a one */
};

enum { PARAMETRE_VERDICTS = PARAMETRE_WRONG_VALEUR + 1 };

extern const struct refusal parametre_refusals[PARAMETRE_VERDICTS];

/* Answers the delay with which this one is compared; NULL where there is none.
 */
const char *parametre_other(const char *nom);

/* May the delay `nom` be `valeur` while the one that it is compared with is
 * `other`? */
enum parametre_verdict parametre_check(const char *nom, int64_t valeur,
				       int64_t other);

#endif
