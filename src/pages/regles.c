/* regles.c: shows the rules of the bulletin and where they act. */
#include "base/text.h"
#include "domain/regle.h"

#include "listes.h"

static void
write_refus(struct xml_writer *document, const char *code, const char *regle)
{
	xml_start(document, "refus");
	xml_attribute(document, "code", code);
	xml_attribute(document, "regle", regle);
	xml_end(document);
}

/* Does the rule leave any page to some profils? */
static bool
keeps_others_out(const struct page *page, const char *code)
{
	for (const struct route *route = page->application->routes;
	     route->method; route++)
		if (route->regle && text_equal(route->regle, code))
			return true;
	return false;
}

/* Writes each refusal that names this rule, or with "" those that name none. */
static void
write_refusals(struct page *page, const char *regle)
{
	const struct refusal *found[REGLE_REFUSALS];
	const size_t count = regle_refusals(regle, found);

	for (size_t i = 0; i < count; i++)
		write_refus(page->document, found[i]->code, NULL);
}

enum outcome
page_regles_show(struct page *page)
{
	struct xml_writer *document = page_document(page);

	xml_start(document, "regles");
	for (size_t i = 0; i < REGLES; i++) {
		xml_start(document, "regle");
		xml_attribute(document, "code", regle_code(i));
		if (keeps_others_out(page, regle_code(i)))
			write_refus(document, "profil-sans-droit",
				    regle_code(i));
		write_refusals(page, regle_code(i));
		xml_end(document);
	}
	xml_start(document, "autres");
	write_refusals(page, "");
	xml_end(document);
	xml_end(document);
	return OUTCOME_OK;
}
