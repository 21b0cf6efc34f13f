/* ud.h: an unité départementale: how it is reached. */
#ifndef CERES_DOMAIN_UD_H
#define CERES_DOMAIN_UD_H

#include "domain/refusal.h"

#include <stdint.h>

/* Strings live as long as the request; "": not known. */
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

/* Ten digits, or + and eleven to fifteen, with single spaces, dots or hyphens
 * between them. */
const struct refusal *ud_check_telephone(const char *telephone);

#endif
