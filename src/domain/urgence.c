/* urgence.c: what an emergency's days must be (R23). */
#include "domain/urgence.h"

#include <assert.h>

static const struct refusal refusals[] = {
	/* clang-format off */
	[URGENCE_ALLOWED] =          { "", "", "" },
	[URGENCE_FIN_BEFORE_DEBUT] = { "urgence-fin-avant-debut", "", "fin" },
	[URGENCE_DOUTE_TOO_LATE] =   { "urgence-doute-trop-tard", "", "doute_debut" },
	/* clang-format on */
};

static_assert(sizeof(refusals) / sizeof(refusals[0]) == URGENCE_VERDICTS);

const struct refusal *
urgence_refusal(enum urgence_verdict verdict)
{
	return &refusals[verdict];
}

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
