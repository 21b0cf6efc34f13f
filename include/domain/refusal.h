/* refusal.h: why something is not done: the rule and the word that names its
 * French sentence. */
#ifndef CERES_DOMAIN_REFUSAL_H
#define CERES_DOMAIN_REFUSAL_H

#include <stdbool.h>
#include <stddef.h>

/* One row of a table of verdicts; xsl/messages has the sentence of `code`,
 * /regles lists them by `regle`. */
struct refusal {
	const char *code;  /* "debut-verrouille"; "" for what is allowed */
	const char *regle; /* "R16", or "" where no rule of the bulletin acts */
	const char *champ; /* the field to correct; "": another input could not
			      succeed either, so the answer is 403, not 422 (for
			      SAISIE_MISSING to _WRONG_CHOICE see
			      domain/saisie.h) */
};

#endif
