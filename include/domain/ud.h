/* ud.h: an unité départementale: how it is reached. */
#ifndef CERES_DOMAIN_UD_H
#define CERES_DOMAIN_UD_H

#include "domain/refusal.h"

#include <stdint.h>

/* Strings live as long as the request; one that is "" is not known. */
struct ud {
	const char *departement;
	const char *region;
	const char *nom; /* of the département */
	int64_t revision;
	const char *telephone;
	const char *courriel;
	const char *adresse;
};

enum ud_verdict {
	UD_ALLOWED = 0,
	UD_WRONG_TELEPHONE, /* not a number that can be called */
};

enum { UD_VERDICTS = UD_WRONG_TELEPHONE + 1 };

extern const struct refusal ud_refusals[UD_VERDICTS];

/* Is this a telephone number? It has ten digits, or + and eleven to fifteen;
 * single spaces, dots or hyphens may stand between them. */
const struct refusal *ud_check_telephone(const char *telephone);

#endif
