/* regle.h: the rules of the bulletin, R1 to R26, and where they act. */
#ifndef CERES_DOMAIN_REGLE_H
#define CERES_DOMAIN_REGLE_H

#include "domain/refusal.h"

#include <stddef.h>

enum { REGLES = 26, REGLE_TABLES = 15, REGLE_REFUSALS = 160 };

/* Answers the code of a rule, "R1" for 0. Their wording and our reading are in
 * xsl/parts/regles.xsl. */
const char *regle_code(size_t index);

/* The refusals of one noun; the first stands for what is allowed. */
struct regle_table {
	const struct refusal *refusals;
	size_t count;
};

/* Every reason that CERES can give: the very tables that it answers by. */
extern const struct regle_table regle_tables[REGLE_TABLES];

/*
 * Each refusal that names this rule; of "", each that names none. What stands
 * in two tables is found once. The answer is their number.
 */
size_t regle_refusals(const char *code,
		      const struct refusal *found[static REGLE_REFUSALS]);

#endif
