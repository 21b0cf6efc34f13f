/* regle.c: the rules of the bulletin and the refusals that name them. */
#include "domain/regle.h"

#include "base/text.h"
#include "domain/agrement.h"
#include "domain/candidat.h"
#include "domain/compte.h"
#include "domain/demande.h"
#include "domain/session.h"
#include "domain/titre_echu.h"

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

struct found {
	const char *code;
	const struct refusal **refusals;
	size_t count;
};

static void
look_at(struct found *found, const struct refusal *refusal)
{
	if (!text_equal(refusal->regle, found->code))
		return;
	assert(found->count < REGLE_REFUSALS);
	found->refusals[found->count++] = refusal;
}

size_t
regle_refusals(const char *code,
	       const struct refusal *found[static REGLE_REFUSALS])
{
	struct found all = { .code = code, .refusals = found };

	/* The empty word stands for no rule, not for one. */
	if (text_equal(code, ""))
		return 0;
	for (int i = 0; i < SESSION_VERDICTS; i++)
		look_at(&all, session_refusal((enum session_verdict)i));
	for (int i = 0; i < CANDIDAT_VERDICTS; i++)
		look_at(&all, candidat_refusal((enum candidat_verdict)i));
	for (int i = 0; i < RESULTAT_VERDICTS; i++)
		look_at(&all, resultat_refusal((enum resultat_verdict)i));
	for (int i = 0; i < AGREMENT_VERDICTS; i++)
		look_at(&all, agrement_refusal((enum agrement_verdict)i));
	for (int i = 0; i < COMPTE_VERDICTS; i++)
		look_at(&all, compte_refusal((enum compte_verdict)i));
	for (int i = 0; i < DEMANDE_VERDICTS; i++)
		look_at(&all, demande_refusal((enum demande_verdict)i));
	for (int i = 0; i < TITRE_ECHU_VERDICTS; i++)
		look_at(&all, titre_echu_refusal((enum titre_echu_verdict)i));
	return all.count;
}
