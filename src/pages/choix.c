/* choix.c: writes what there is to choose from for a field. */
#include "choix.h"

#include "domain/session.h"

void
choix_rows(struct page *page, const char *nom, struct rows *rows)
{
	xml_start(page_document(page), "choix");
	xml_attribute(page->document, "nom", nom);
	page_rows(page, rows, "option");
	xml_end(page->document);
}

void
choix_words(struct page *page, const char *nom, const char *const words[])
{
	xml_start(page_document(page), "choix");
	xml_attribute(page->document, "nom", nom);
	for (size_t i = 0; words[i]; i++) {
		xml_start(page->document, "option");
		xml_attribute(page->document, "valeur", words[i]);
		xml_end(page->document);
	}
	xml_end(page->document);
}

void
choix_statuts(struct page *page)
{
	const char *words[SESSION_STATUTS + 1] = { 0 };

	for (int i = 0; i < SESSION_STATUTS; i++)
		words[i] = session_statut_code((enum session_statut)i);
	choix_words(page, "statut", words);
}
