/* regle.c: the rules of the bulletin and the refusals that name them. */
#include "domain/regle.h"

#include "base/text.h"
#include "domain/agrement.h"
#include "domain/candidat.h"
#include "domain/candidat_columns.h"
#include "domain/centre.h"
#include "domain/compte.h"
#include "domain/demande.h"
#include "domain/parametre.h"
#include "domain/passage.h"
#include "domain/saisie.h"
#include "domain/session.h"
#include "domain/titre.h"
#include "domain/titre_echu.h"
#include "domain/ud.h"
#include "domain/urgence.h"

#include <assert.h>

static const char *const codes[] = {
	"R1",  "R2",  "R3",  "R4",  "R5",  "R6",  "R7",	 "R8",	"R9",
	"R10", "R11", "R12", "R13", "R14", "R15", "R16", "R17", "R18",
	"R19", "R20", "R21", "R22", "R23", "R24", "R25", "R26",
};

static_assert(sizeof(codes) / sizeof(codes[0]) == REGLES);

const char *
regle_code(size_t index)
{
	assert(index < REGLES);
	return codes[index];
}

const struct regle_table regle_tables[REGLE_TABLES] = {
	{ session_refusals, SESSION_VERDICTS },
	{ demande_refusals, DEMANDE_VERDICTS },
	{ titre_echu_refusals, TITRE_ECHU_VERDICTS },
	{ candidat_refusals, CANDIDAT_VERDICTS },
	{ candidat_list_refusals, CANDIDAT_LIST_VERDICTS },
	{ resultat_refusals, RESULTAT_VERDICTS },
	{ titre_refusals, TITRE_VERDICTS },
	{ centre_refusals, CENTRE_VERDICTS },
	{ agrement_refusals, AGREMENT_VERDICTS },
	{ ud_refusals, UD_VERDICTS },
	{ parametre_refusals, PARAMETRE_VERDICTS },
	{ urgence_refusals, URGENCE_VERDICTS },
	{ passage_refusals, PASSAGE_VERDICTS },
	{ compte_refusals, COMPTE_VERDICTS },
	{ saisie_refusals, SAISIE_VERDICTS },
};

static bool
is_among(const struct refusal *const found[], size_t count, const char *code)
{
	for (size_t i = 0; i < count; i++)
		if (text_equal(found[i]->code, code))
			return true;
	return false;
}

size_t
regle_refusals(const char *code,
	       const struct refusal *found[static REGLE_REFUSALS])
{
	size_t count = 0;

	for (size_t i = 0; i < REGLE_TABLES; i++)
		for (size_t j = 1; j < regle_tables[i].count; j++) {
			const struct refusal *refusal =
				&regle_tables[i].refusals[j];

			if (!text_equal(refusal->regle, code) ||
			    is_among(found, count, refusal->code))
				continue;
			assert(count < REGLE_REFUSALS);
			found[count++] = refusal;
		}
	return count;
}
