/* agrement.c: how long a centre's right may last. */
#include "domain/agrement.h"

#include <assert.h>

static const struct refusal refusals[] = {
	/* clang-format off */
	[AGREMENT_ALLOWED] =          { "", "", "" },
	[AGREMENT_FIN_BEFORE_DEBUT] = { "agrement-fin-avant-debut", "", "fin" },
	[AGREMENT_OUTLIVES_TITRE] =   { "agrement-apres-titre", "", "fin" },
	[AGREMENT_SITE_OF_ANOTHER] =  { "site-d-un-autre-centre", "", "site" },
	[AGREMENT_UNCOVERS] =         { "agrement-trop-court", "", "fin" },
	[AGREMENT_BEGINS_LATE] =      { "agrement-trop-tard", "", "debut" },
	/* clang-format on */
};

static_assert(sizeof(refusals) / sizeof(refusals[0]) == AGREMENT_VERDICTS);

const struct refusal *
agrement_refusal(enum agrement_verdict verdict)
{
	return &refusals[verdict];
}

enum agrement_verdict
agrement_check(struct date debut, struct date fin,
	       const struct session_day *titre_fin,
	       const struct agrement_span *open)
{
	if (date_compare(fin, debut) < 0)
		return AGREMENT_FIN_BEFORE_DEBUT;
	if (titre_fin->known && date_compare(fin, titre_fin->date) > 0)
		return AGREMENT_OUTLIVES_TITRE;
	if (open->last.known && date_compare(fin, open->last.date) < 0)
		return AGREMENT_UNCOVERS;
	if (open->first.known && date_compare(debut, open->first.date) > 0)
		return AGREMENT_BEGINS_LATE;
	return AGREMENT_ALLOWED;
}
