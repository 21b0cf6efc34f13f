/* parametre.c: the delays that must agree with each other. */
#include "domain/parametre.h"

#include "base/text.h"

static const char dte[] = "dte-jours";
static const char dte_late[] = "dte-tard-jours";

const struct refusal parametre_refusals[PARAMETRE_VERDICTS] = {
	[PARAMETRE_ALLOWED] = { "", "", "" },
	[PARAMETRE_DTE_LATE_FIRST] = { "dte-tard-avant-dte", "", "valeur" },
	[PARAMETRE_WRONG_VALEUR] = { "parametre-impossible", "", "valeur" },
};

const char *
parametre_other(const char *nom)
{
	if (text_equal(nom, dte))
		return dte_late;
	return text_equal(nom, dte_late) ? dte : NULL;
}

enum parametre_verdict
parametre_check(const char *nom, int64_t valeur, int64_t other)
{
	const bool late_first =
		text_equal(nom, dte) ? other > valeur : valeur > other;

	return parametre_other(nom) && late_first ? PARAMETRE_DTE_LATE_FIRST
						  : PARAMETRE_ALLOWED;
}
