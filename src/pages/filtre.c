/* filtre.c: reads what the address of a list asks for. */
#include "filtre.h"

#include "app/saisie.h"

#include <string.h>

void
filtre_write(struct page *page, const char *const names[])
{
	xml_start(page_document(page), "filtre");
	for (size_t i = 0; names[i]; i++)
		xml_attribute(page->document, names[i],
			      filtre_text(page, names[i]));
	xml_end(page->document);
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
filtre_place(const struct page *page, const char *keys[static 2])
{
	const char *text = fields_value(&page->query, "apres");
	const size_t length = strcspn(text, "_");

	keys[0] = arena_copy(page->arena, text, length);
	keys[1] = text + length + (text[length] == '_');
	return !*text || (length && text[length]);
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
