/* centre.h: what a centre agréé and its sites must be. */
#ifndef CERES_DOMAIN_CENTRE_H
#define CERES_DOMAIN_CENTRE_H

#include "domain/refusal.h"

enum centre_verdict {
	CENTRE_ALLOWED = 0,
	CENTRE_WRONG_SIRET, /* R26: not 14 digits, or their sum is wrong */
	CENTRE_TAKEN,	    /* another centre has this SIRET */
	CENTRE_WRONG_CODE_POSTAL, /* of a site */
	CENTRE_WRONG_DEPARTEMENT, /* of a site: none of theirs */
};

enum { CENTRE_VERDICTS = CENTRE_WRONG_DEPARTEMENT + 1 };

extern const struct refusal centre_refusals[CENTRE_VERDICTS];

/* A code postal is five digits. */
const struct refusal *centre_check_code_postal(const char *code_postal);

#endif
