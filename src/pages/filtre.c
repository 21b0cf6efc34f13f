/* filtre.c: what the pages of lists share. */
#include "filtre.h"

#include "app/listing.h"
#include "app/saisie.h"
#include "domain/session.h"

#include <string.h>

void
filtre_attribute(struct page *page, const char *name, const char *text)
{
	xml_attribute(page_document(page), name, text && *text ? text : NULL);
}

void
filtre_write(struct page *page, const char *const names[])
{
	xml_start(page_document(page), "filtre");
	for (size_t i = 0; names[i]; i++)
		filtre_attribute(page, names[i], filtre_text(page, names[i]));
	xml_end(page_document(page));
}

const char *
filtre_text(const struct page *page, const char *name)
{
	const char *text = fields_value(&page->query, name);
	size_t length;

	text += strspn(text, " \t\n");
	length = strlen(text);
	while (length && strchr(" \t\n", text[length - 1]))
		length--;
	return arena_copy(page->arena, text, length);
}

struct optional_date
filtre_day(struct page *page, const char *name)
{
	const char *text = filtre_text(page, name);
	struct optional_date day = { 0 };

	if (!*text)
		return day;
	day.known = date_parse(text, &day.date);
	if (!day.known)
		saisie_refuse_at(page, &saisie_refusals[SAISIE_WRONG_DATE],
				 name);
	return day;
}

bool
filtre_refused(struct page *page)
{
	if (!page->refusals.count)
		return false;
	page_document(page);
	page->answer = OUTCOME_INVALID;
	return true;
}

enum outcome
filtre_choix(struct page *page, const char *name, struct rows *rows)
{
	enum outcome outcome;

	xml_start(page_document(page), "choix");
	xml_attribute(page_document(page), "nom", name);
	outcome = listing_write(page_document(page), rows, "option");
	xml_end(page_document(page));
	return outcome;
}

void
filtre_codes(struct page *page, const char *name, const char *const codes[])
{
	struct xml_writer *document = page_document(page);

	xml_start(document, "choix");
	xml_attribute(document, "nom", name);
	for (size_t i = 0; codes[i]; i++) {
		xml_start(document, "option");
		xml_attribute(document, "valeur", codes[i]);
		xml_end(document);
	}
	xml_end(document);
}

void
filtre_statuts(struct page *page)
{
	const char *codes[SESSION_STATUTS + 1] = { NULL };

	for (int i = 0; i < SESSION_STATUTS; i++)
		codes[i] = session_statut_code((enum session_statut)i);
	filtre_codes(page, "statut", codes);
}
