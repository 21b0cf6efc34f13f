/* agrement.c: how long a centre's right may last. */
#include "domain/agrement.h"

const struct refusal agrement_refusals[AGREMENT_VERDICTS] = {
	/* clang-format off */
	[AGREMENT_ALLOWED] =          { "", "", "" },
	[AGREMENT_FIN_BEFORE_DEBUT] = { "agrement-fin-avant-debut", "", "fin" },
	[AGREMENT_OUTLIVES_TITRE] =   { "agrement-apres-titre", "", "fin" },
	[AGREMENT_SITE_OF_ANOTHER] =  { "site-d-un-autre-centre", "", "site" },
	[AGREMENT_UNCOVERS] =         { "agrement-trop-court", "", "fin" },
	[AGREMENT_BEGINS_LATE] =      { "agrement-trop-tard", "", "debut" },
	[AGREMENT_WRONG_CENTRE] =     { "centre-inconnu", "R26", "siret" },
	[AGREMENT_WRONG_SITE] =       { "site-inconnu", "", "site" },
	[AGREMENT_WRONG_TITRE] =      { "titre-inconnu", "R26", "titre" },
	[AGREMENT_TWIN] =             { "agrement-existant", "", "titre" },
	/* clang-format on */
};

enum agrement_verdict
agrement_check(struct date debut, struct date fin,
	       const struct optional_date *titre_fin,
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

void
agrement_place(const struct agrement *agrement, struct session *session)
{
	session->titre = agrement->titre;
	session->agrement = agrement->id;
	session->centre = agrement->centre;
	session->site = agrement->site;
	session->departement = agrement->departement;
	session->region = agrement->region;
}
