/* regles.c: the rules of the bulletin and where they act. */
#include "domain/regle.h"

#include "listes.h"

enum outcome
page_regles_show(struct page *page)
{
	struct xml_writer *document = page_document(page);

	xml_start(document, "regles");
	for (size_t i = 0; i < REGLES; i++) {
		const struct refusal *found[REGLE_REFUSALS];
		const size_t count = regle_refusals(regle_code(i), found);

		xml_start(document, "regle");
		xml_attribute(document, "code", regle_code(i));
		for (size_t at = 0; at < count; at++) {
			xml_start(document, "refus");
			xml_attribute(document, "code", found[at]->code);
			xml_end(document);
		}
		xml_end(document);
	}
	xml_end(document);
	return OUTCOME_OK;
}
