/* saisie.c: what is wrong with a field or a form, whatever it asks. */
#include "domain/saisie.h"

const struct refusal saisie_refusals[SAISIE_VERDICTS] = {
	/* clang-format off */
	[SAISIE_ALLOWED] =          { "", "", "" },
	[SAISIE_MISSING] =          { "obligatoire", "", "" },
	[SAISIE_TOO_LONG] =         { "trop-long", "", "" },
	[SAISIE_LINES] =            { "une-ligne", "", "" },
	[SAISIE_WRONG_DATE] =       { "date-impossible", "", "" },
	[SAISIE_WRONG_NUMBER] =     { "nombre-impossible", "", "" },
	[SAISIE_WRONG_CHOICE] =     { "choix-inconnu", "", "" },
	[SAISIE_WRONG_PROFIL] =     { "profil-sans-droit", "", "" },
	[SAISIE_WITHOUT_REVISION] = { "formulaire-incomplet", "", "revision" },
	[SAISIE_WRONG_JETON] =      { "jeton-refuse", "", "" },
	[SAISIE_WITHOUT_CLE] =      { "formulaire-incomplet", "", "cle" },
	[SAISIE_USED_CLE] =         { "cle-reutilisee", "", "cle" },
	/* clang-format on */
};
