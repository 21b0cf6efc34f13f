/* urgence.h: what an emergency's days must be, before the database is asked
 * (R23). */
#ifndef CERES_DOMAIN_URGENCE_H
#define CERES_DOMAIN_URGENCE_H

#include "domain/refusal.h"
#include "domain/titre_echu.h"

enum urgence_verdict {
	URGENCE_ALLOWED = 0,
	URGENCE_FIN_BEFORE_DEBUT,
	URGENCE_DOUTE_TOO_LATE, /* the doubt does not come before it */
	URGENCE_WRONG_REGION,
};

enum { URGENCE_VERDICTS = URGENCE_WRONG_REGION + 1 };

extern const struct refusal urgence_refusals[URGENCE_VERDICTS];

/* Each of the two compares one day with `debut`, so that a form can tell of
 * both. */
enum urgence_verdict urgence_check_fin(const struct urgence *urgence);
enum urgence_verdict urgence_check_doute(const struct urgence *urgence);

#endif
