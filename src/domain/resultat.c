/* resultat.c: whether a candidat's result and those of the CCPs agree. */
#include "domain/candidat.h"

#include "base/text.h"

#include <assert.h>

static const char *const resultats[] = {
	[RESULTAT_NONE] = "",
	[RESULTAT_REUSSITE] = "reussite",
	[RESULTAT_REUSSITE_PARTIELLE] = "reussite-partielle",
	[RESULTAT_ECHEC] = "echec",
	[RESULTAT_ABSENCE] = "absence",
	[RESULTAT_EXCUSE] = "excuse",
};

static_assert(sizeof(resultats) / sizeof(resultats[0]) == RESULTATS);

const char *
resultat_code(enum resultat resultat)
{
	return resultats[resultat];
}

enum resultat
resultat_of(const char *code)
{
	for (int i = RESULTAT_REUSSITE; i < RESULTATS; i++)
		if (text_equal(resultats[i], code))
			return (enum resultat)i;
	return RESULTAT_NONE;
}

static const char *const epreuve_codes[] = {
	[EPREUVE_NONE] = "",
	[EPREUVE_OBTENU] = "obtenu",
	[EPREUVE_NON_OBTENU] = "non-obtenu",
	[EPREUVE_NON_PRESENTE] = "non-presente",
};

static_assert(sizeof(epreuve_codes) / sizeof(epreuve_codes[0]) == EPREUVES);

const char *
epreuve_code(enum epreuve epreuve)
{
	return epreuve_codes[epreuve];
}

enum epreuve
epreuve_of(const char *code)
{
	for (int i = EPREUVE_OBTENU; i < EPREUVES; i++)
		if (text_equal(epreuve_codes[i], code))
			return (enum epreuve)i;
	return EPREUVE_NONE;
}

const struct refusal resultat_refusals[RESULTAT_VERDICTS] = {
	/* clang-format off */
	[RESULTAT_ALLOWED] =            { "", "", "" },
	[RESULTAT_MISSING] =            { "resultat-absent", "", "resultat" },
	[RESULTAT_EPREUVE_MISSING] =    { "ccp-absent", "", "resultat" },
	[RESULTAT_INCOMPLETE] =         { "reussite-incomplete", "", "resultat" },
	[RESULTAT_COMPLETE] =           { "ccp-tous-obtenus", "", "resultat" },
	[RESULTAT_NOTHING_OBTAINED] =   { "ccp-aucun-obtenu", "", "resultat" },
	[RESULTAT_SOMETHING_OBTAINED] = { "echec-avec-ccp", "", "resultat" },
	[RESULTAT_ABSENT_OBTAINED] =    { "absence-avec-ccp", "", "resultat" },
	[RESULTAT_LOSES_CCP] =          { "ccp-acquis", "", "resultat" },
	/* clang-format on */
};

/* What the results of one candidat's CCPs add up to. */
struct tally {
	size_t obtained; /* here or before */
	size_t here;
	size_t missing;
	size_t lost;
};

static struct tally
count_epreuves(const struct candidat_epreuve epreuves[], size_t count)
{
	struct tally tally = { 0 };

	for (size_t i = 0; i < count; i++) {
		enum epreuve epreuve = epreuves[i].epreuve;

		if (epreuves[i].acquis) {
			tally.obtained++;
			tally.lost += epreuve == EPREUVE_NON_OBTENU;
			continue;
		}
		tally.obtained += epreuve == EPREUVE_OBTENU;
		tally.here += epreuve == EPREUVE_OBTENU;
		tally.missing += epreuve == EPREUVE_NONE;
	}
	return tally;
}

/* Checks somebody who was present, in a session with CCPs, once each CCP is
 * filled in. */
static enum resultat_verdict
check_present(enum resultat resultat, const struct tally *tally, size_t count)
{
	bool all = tally->obtained == count;

	if (resultat == RESULTAT_REUSSITE)
		return all ? RESULTAT_ALLOWED : RESULTAT_INCOMPLETE;
	if (all)
		return RESULTAT_COMPLETE;
	if (resultat == RESULTAT_REUSSITE_PARTIELLE)
		return tally->obtained > 0 ? RESULTAT_ALLOWED
					   : RESULTAT_NOTHING_OBTAINED;
	return tally->here > 0 ? RESULTAT_SOMETHING_OBTAINED : RESULTAT_ALLOWED;
}

enum resultat_verdict
resultat_check(enum resultat resultat, const struct candidat_epreuve epreuves[],
	       size_t count)
{
	struct tally tally = count_epreuves(epreuves, count);

	if (resultat == RESULTAT_NONE)
		return RESULTAT_MISSING;
	if (tally.lost > 0)
		return RESULTAT_LOSES_CCP;
	if (resultat == RESULTAT_ABSENCE || resultat == RESULTAT_EXCUSE)
		return tally.here > 0 ? RESULTAT_ABSENT_OBTAINED
				      : RESULTAT_ALLOWED;
	if (tally.missing > 0)
		return RESULTAT_EPREUVE_MISSING;
	return count == 0 ? RESULTAT_ALLOWED
			  : check_present(resultat, &tally, count);
}
