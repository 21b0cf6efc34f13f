/* titre_echu.c: reports on titres échus (R23 to R26). */
#include "domain/titre_echu.h"

#include "base/text.h"

#include <assert.h>

const struct refusal titre_echu_refusals[TITRE_ECHU_VERDICTS] = {
	/* clang-format off */
	[TITRE_ECHU_ALLOWED] =             { "", "", "" },
	[TITRE_ECHU_UNKNOWN_TITRE] =       { "titre-echu-titre", "R26", "titre" },
	[TITRE_ECHU_UNKNOWN_AGREMENT] =    { "titre-echu-agrement", "R26", "agrement" },
	[TITRE_ECHU_OTHER_SIRET] =         { "agrement-d-un-autre-siret", "R26", "agrement" },
	[TITRE_ECHU_OTHER_TITRE] =         { "agrement-d-un-autre-titre", "R26", "agrement" },
	[TITRE_ECHU_WRONG_TYPE] =          { "titre-echu-type", "R26", "type" },
	[TITRE_ECHU_WITHOUT_FIN] =         { "titre-sans-fin", "R23", "titre" },
	[TITRE_ECHU_NOT_YET] =             { "titre-en-vigueur", "R23", "titre" },
	[TITRE_ECHU_STILL_PROLONGED] =     { "prolongation-en-cours", "R24", "titre" },
	[TITRE_ECHU_OUTSIDE_URGENCE] =     { "prolongation-hors-urgence", "R23", "titre" },
	[TITRE_ECHU_WITHOUT_ATTESTATION] = { "attestation-absente", "R25", "attestation" },
	/* clang-format on */
};

static const struct {
	const char *code;
	enum titre_echu_verdict verdict;
} situations[] = {
	[TITRE_SANS_FIN] = { "sans-fin", TITRE_ECHU_WITHOUT_FIN },
	[TITRE_EN_VIGUEUR] = { "en-vigueur", TITRE_ECHU_NOT_YET },
	[TITRE_PROLONGE] = { "prolonge", TITRE_ECHU_STILL_PROLONGED },
	[TITRE_ECHU_URGENCE] = { "echu-urgence", TITRE_ECHU_ALLOWED },
	[TITRE_ECHU_DOUTE] = { "echu-doute", TITRE_ECHU_ALLOWED },
	[TITRE_ECHU_HORS_URGENCE] = { "echu-hors-urgence",
				      TITRE_ECHU_OUTSIDE_URGENCE },
};

static_assert(sizeof(situations) / sizeof(situations[0]) == TITRE_SITUATIONS);

const char *
titre_situation_code(enum titre_situation situation)
{
	return situations[situation].code;
}

enum titre_echu_verdict
titre_echu_check(enum titre_situation situation)
{
	return situations[situation].verdict;
}

int32_t
titre_prolongation_mois(const struct optional_number *own, int32_t general)
{
	return own->known ? (int32_t)own->number : general;
}

/* Answers which of the three situations of a titre échu it is. */
static enum titre_situation
within(const struct urgence *urgence, struct date day)
{
	if (date_compare(urgence->fin, day) < 0)
		return TITRE_ECHU_HORS_URGENCE;
	if (date_compare(urgence->debut, day) <= 0)
		return TITRE_ECHU_URGENCE;
	if (urgence->doute_debut.known &&
	    date_compare(urgence->doute_debut.date, day) <= 0)
		return TITRE_ECHU_DOUTE;
	return TITRE_ECHU_HORS_URGENCE;
}

struct titre_echeance
titre_echeance_of(const struct optional_date *fin, int32_t mois,
		  const struct urgence urgences[], size_t count,
		  struct date day)
{
	struct titre_echeance echeance = { .situation = TITRE_SANS_FIN };

	if (!fin->known)
		return echeance;
	echeance.prolonge = (struct optional_date){
		.known = true,
		.date = date_add_months(fin->date, mois),
	};
	echeance.situation = TITRE_EN_VIGUEUR;
	if (date_compare(day, fin->date) <= 0)
		return echeance;
	echeance.situation = TITRE_PROLONGE;
	if (date_compare(day, echeance.prolonge.date) <= 0)
		return echeance;
	echeance.situation = TITRE_ECHU_HORS_URGENCE;
	for (size_t i = 0; i < count; i++) {
		const enum titre_situation found =
			within(&urgences[i], echeance.prolonge.date);

		/* The enum lists what is certain before what is in doubt. */
		if (found >= echeance.situation)
			continue;
		echeance.situation = found;
		echeance.urgence = &urgences[i];
	}
	return echeance;
}

enum titre_echu_verdict
titre_echu_items_check(const char *siret, const struct titre_echu_facts *facts)
{
	if (!facts->titre)
		return TITRE_ECHU_UNKNOWN_TITRE;
	if (!facts->agrement_siret || !facts->agrement_titre)
		return TITRE_ECHU_UNKNOWN_AGREMENT;
	if (!text_equal(facts->agrement_siret, siret))
		return TITRE_ECHU_OTHER_SIRET;
	if (!text_equal(facts->agrement_titre, facts->titre))
		return TITRE_ECHU_OTHER_TITRE;
	return TITRE_ECHU_ALLOWED;
}

const struct refusal *
titre_echu_check_attestation(const char *attestation)
{
	return &titre_echu_refusals[*session_check_motif(attestation)->code
					    ? TITRE_ECHU_WITHOUT_ATTESTATION
					    : TITRE_ECHU_ALLOWED];
}
