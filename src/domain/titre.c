/* titre.c: what a titre professionnel must be. */
#include "domain/titre.h"

#include <string.h>

const struct refusal titre_refusals[TITRE_VERDICTS] = {
	/* clang-format off */
	[TITRE_ALLOWED] =            { "", "", "" },
	[TITRE_TAKEN] =              { "titre-pris", "", "code" },
	[TITRE_WRONG_CODE] =         { "titre-code-impossible", "", "code" },
	[TITRE_CCP_TAKEN] =          { "ccp-pris", "", "ccp" },
	[TITRE_WRONG_CCP] =          { "ccp-code-impossible", "", "ccp" },
	[TITRE_WRONG_NIVEAU] =       { "niveau-impossible", "", "niveau" },
	[TITRE_WRONG_RNCP] =         { "rncp-impossible", "", "rncp" },
	[TITRE_WRONG_PROLONGATION] = { "prolongation-impossible", "R24", "prolongation_mois" },
	[TITRE_ENDS_EARLY] =         { "titre-fin-agrements", "", "fin" },
	/* clang-format on */
};

static const struct refusal *
check_code(const char *code, const char *start, enum titre_verdict wrong)
{
	const size_t length = strlen(start);
	const size_t digits =
		strspn(code + strnlen(code, length), "0123456789");
	const bool right = strncmp(code, start, length) == 0 && digits &&
			   !code[length + digits] &&
			   length + digits <= TITRE_CODE;

	return &titre_refusals[right ? TITRE_ALLOWED : wrong];
}

const struct refusal *
titre_check_code(const char *code)
{
	return check_code(code, "TP-", TITRE_WRONG_CODE);
}

const struct refusal *
titre_check_ccp(const char *code)
{
	return check_code(code, "CP-", TITRE_WRONG_CCP);
}

const struct refusal *
titre_check_fin(const struct optional_date *fin,
		const struct optional_date *last)
{
	const bool early = fin->known && last->known &&
			   date_compare(fin->date, last->date) < 0;

	return &titre_refusals[early ? TITRE_ENDS_EARLY : TITRE_ALLOWED];
}
