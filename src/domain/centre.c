/* centre.c: what a centre agréé and its sites must be. */
#include "domain/centre.h"

#include <string.h>

enum { CODE_POSTAL = 5 }; /* digits */

const struct refusal centre_refusals[CENTRE_VERDICTS] = {
	/* clang-format off */
	[CENTRE_ALLOWED] =           { "", "", "" },
	[CENTRE_WRONG_SIRET] =       { "siret-impossible", "R26", "siret" },
	[CENTRE_TAKEN] =             { "siret-pris", "", "siret" },
	[CENTRE_WRONG_CODE_POSTAL] = { "code-postal-impossible", "", "code_postal" },
	[CENTRE_WRONG_DEPARTEMENT] = { "departement-inconnu", "", "departement" },
	/* clang-format on */
};

const struct refusal *
centre_check_code_postal(const char *code_postal)
{
	const bool right = strlen(code_postal) == CODE_POSTAL &&
			   strspn(code_postal, "0123456789") == CODE_POSTAL;

	return &centre_refusals[right ? CENTRE_ALLOWED
				      : CENTRE_WRONG_CODE_POSTAL];
}
