/* urgence.c: what an emergency's days must be (R23). */
#include "domain/urgence.h"

const struct refusal urgence_refusals[URGENCE_VERDICTS] = {
	/* clang-format off */
	[URGENCE_ALLOWED] =          { "", "", "" },
	[URGENCE_FIN_BEFORE_DEBUT] = { "urgence-fin-avant-debut", "", "fin" },
	[URGENCE_DOUTE_TOO_LATE] =   { "urgence-doute-trop-tard", "", "doute_debut" },
	[URGENCE_WRONG_REGION] =     { "region-inconnue", "", "region" },
	/* clang-format on */
};

enum urgence_verdict
urgence_check_fin(const struct urgence *urgence)
{
	if (date_compare(urgence->fin, urgence->debut) < 0)
		return URGENCE_FIN_BEFORE_DEBUT;
	return URGENCE_ALLOWED;
}

enum urgence_verdict
urgence_check_doute(const struct urgence *urgence)
{
	if (urgence->doute_debut.known &&
	    date_compare(urgence->doute_debut.date, urgence->debut) >= 0)
		return URGENCE_DOUTE_TOO_LATE;
	return URGENCE_ALLOWED;
}
