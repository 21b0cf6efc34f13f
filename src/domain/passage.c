/* passage.c: when a mesure may run, and when a run may be taken back. */
#include "domain/passage.h"

const struct refusal passage_refusals[PASSAGE_VERDICTS] = {
	/* clang-format off */
	[PASSAGE_ALLOWED] =   { "", "", "" },
	[PASSAGE_UNDER_WAY] = { "passage-non-fini", "", "" },
	[PASSAGE_IS_RETOUR] =   { "passage-de-retour", "", "" },
	[PASSAGE_UNDONE] =  { "passage-repris", "", "" },
	[PASSAGE_OTHER] =     { "autre-passage", "", "" },
	[PASSAGE_OVERTAKEN] = { "apercu-depasse", "", "empreinte" },
	/* clang-format on */
};

enum passage_verdict
passage_may_begin(const struct passage_facts *facts)
{
	return facts->open ? PASSAGE_OTHER : PASSAGE_ALLOWED;
}

enum passage_verdict
passage_may_return(const struct passage_facts *facts)
{
	if (!facts->ended)
		return PASSAGE_UNDER_WAY;
	if (facts->undoes)
		return PASSAGE_IS_RETOUR;
	if (facts->undone)
		return PASSAGE_UNDONE;
	return passage_may_begin(facts);
}
