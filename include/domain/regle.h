/* regle.h: the rules of the bulletin, R1 to R26, and where they act. */
#ifndef CERES_DOMAIN_REGLE_H
#define CERES_DOMAIN_REGLE_H

#include "domain/refusal.h"

#include <stddef.h>

enum { REGLES = 26, REGLE_REFUSALS = 24 };

/* "R1" for 0; their wording and our reading are in xsl/parts/regles.xsl. */
const char *regle_code(size_t index);

/*
 * Each refusal that names this rule, from the very tables that verdicts are
 * answered by; at most REGLE_REFUSALS of them. The answer is their number.
 */
size_t regle_refusals(const char *code,
		      const struct refusal *found[static REGLE_REFUSALS]);

#endif
