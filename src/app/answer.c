/* answer.c: what handlers say of the page they are on, besides its content. */
#include "app/page.h"

#include "base/text.h"
#include "store/journal.h"

#include <inttypes.h>
#include <string.h>

enum outcome
page_param_id(const struct page *page, size_t index, int64_t *id)
{
	return text_parse_id(page->params[index], id) && *id > 0
		       ? OUTCOME_OK
		       : OUTCOME_NOT_FOUND;
}

enum outcome
page_redirect(struct page *page, const char *path, const char *fait)
{
	const char *mark = strchr(path, '?') ? "&" : "?";

	page->location = fait ? arena_printf(page->arena, "%s%sfait=%s", path,
					     mark, fait)
			      : path;
	return OUTCOME_OK;
}

enum outcome
page_journal(const struct page *page, struct journal_entry entry)
{
	entry.date = page->now;
	entry.auteur = page->actor->identifiant;
	return store_journal_add(page->store, &entry);
}

bool
page_exports(const struct page *page)
{
	return page->form && text_equal(page->form->type, "text/csv");
}

static const char *
escape(struct arena *arena, const char *text)
{
	static const char digits[] = "0123456789ABCDEF";
	char *escaped = arena_alloc(arena, strlen(text) * 3 + 1);
	char *to = escaped;

	for (; *text; text++)
		if (text_is_unreserved(*text))
			*to++ = *text;
		else {
			*to++ = '%';
			*to++ = digits[(unsigned char)*text >> 4];
			*to++ = digits[(unsigned char)*text & 15];
		}
	return escaped;
}

const char *
page_query(const struct page *page)
{
	const struct fields *query = &page->query;
	const char *text = "";

	for (size_t i = 0; i < query->count; i++) {
		const struct field *field = &query->items[i];

		if (!*field->value || text_equal(field->name, "apres") ||
		    text_equal(field->name, "fait"))
			continue;
		text = arena_printf(page->arena, "%s%c%s=%s", text,
				    *text ? '&' : '?',
				    escape(page->arena, field->name),
				    escape(page->arena, field->value));
	}
	return text;
}

const char *
page_range(const struct page *page, const char *apres)
{
	const char *query = page_query(page);
	const char *path = page->path;

	if (page->form && !page->negotiated)
		path = route_form_path(page->arena, path, page->form);
	if (!apres)
		return arena_printf(page->arena, "%s%s", path, query);
	return arena_printf(page->arena, "%s%s%capres=%s", path, query,
			    *query ? '&' : '?', escape(page->arena, apres));
}

void
page_suite(struct page *page, const char *apres)
{
	struct xml_writer *document = page_document(page);
	const bool skipped = *fields_value(&page->query, "apres");

	page->next = apres ? page_range(page, apres) : NULL;
	if (!page->next && !skipped)
		return;
	xml_start(document, "suite");
	xml_attribute(document, "href", page->next);
	xml_attribute(document, "debut",
		      skipped ? page_range(page, NULL) : NULL);
	xml_end(document);
}

void
page_offer(struct page *page, const char *action, const char *path,
	   const struct refusal *refusal)
{
	struct xml_writer *document = page_document(page);
	const bool allowed = !*refusal->code;

	xml_start(document, allowed ? "action" : "refus");
	if (allowed) {
		xml_attribute(document, "code", action);
		xml_attribute(document, "href", path);
	} else {
		xml_attribute(document, "action", action);
		xml_attribute(document, "code", refusal->code);
		xml_attribute(document, "regle",
			      *refusal->regle ? refusal->regle : NULL);
	}
	xml_end(document);
}

struct date
page_today(const struct page *page)
{
	return instant_date(page->now);
}

const char *
page_date(const struct page *page, struct date date)
{
	char *text = arena_alloc(page->arena, DATE_TEXT);

	date_format(date, text);
	return text;
}

const char *
page_path(const struct page *page, const char *nouns, int64_t id,
	  const char *step)
{
	return arena_printf(page->arena, "/%s/%" PRId64 "%s%s", nouns, id,
			    step ? "/" : "", step ? step : "");
}

const char *
page_number(const struct page *page, int64_t number)
{
	return arena_printf(page->arena, "%" PRId64, number);
}
