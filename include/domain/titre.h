/* titre.h: what a titre professionnel must be. */
#ifndef CERES_DOMAIN_TITRE_H
#define CERES_DOMAIN_TITRE_H

#include "base/date.h"
#include "domain/refusal.h"

enum titre_verdict {
	TITRE_ALLOWED = 0,
	TITRE_TAKEN, /* another titre has its code */
	TITRE_WRONG_CODE,
	TITRE_CCP_TAKEN, /* another titre has a CCP of that code */
	TITRE_WRONG_CCP,
	TITRE_WRONG_NIVEAU,
	TITRE_WRONG_RNCP,
	TITRE_WRONG_PROLONGATION,
	TITRE_ENDS_EARLY, /* before the last day of one of its agréments */
};

enum { TITRE_VERDICTS = TITRE_ENDS_EARLY + 1 };

extern const struct refusal titre_refusals[TITRE_VERDICTS];

enum {
	TITRE_CODE = 16, /* characters */
	TITRE_NIVEAU_MAX = 8,
	TITRE_RNCP_MAX = 999999,
	TITRE_PROLONGATION_MAX = 120, /* months */
};

/* A code is letters and digits that a path, and a list with spaces between, can
 * hold: "TP-00402" of a titre, "CP-003056" of a CCP. */
const struct refusal *titre_check_code(const char *code);
const struct refusal *titre_check_ccp(const char *code);

/* No agrément may outlive its titre: `last` is the last day of the one that
 * ends last. */
const struct refusal *titre_check_fin(const struct optional_date *fin,
				      const struct optional_date *last);

#endif
