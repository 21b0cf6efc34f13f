/* page.c: one request being answered. */
#include "app/page.h"

#include "app/saisie.h"
#include "base/text.h"
#include "http/accept.h"
#include "store/journal.h"

#include <inttypes.h>
#include <string.h>

void
page_window(const struct page *page, struct xml_writer *document,
	    const struct maintenance *window)
{
	xml_start(document, "maintenance");
	xml_attribute(document, "debut", page_instant(page, window->debut));
	xml_attribute(document, "fin", page_instant(page, window->fin));
	xml_attribute(document, "bulletin",
		      *window->bulletin ? window->bulletin : NULL);
	xml_element(document, "motif", window->motif);
	xml_end(document);
}

static void
write_forms(const struct page *page)
{
	const struct form *form = page->route->forms;

	if (!form[1].type)
		return;
	xml_start(page->document, "formes");
	for (form++; form->type; form++) {
		if (!page_has_form(page, form))
			continue;
		xml_start(page->document, "forme");
		xml_attribute(page->document, "type", form->type);
		xml_attribute(page->document, "href",
			      page_form_reference(page, form));
		xml_end(page->document);
	}
	xml_end(page->document);
}

void
page_actor(const struct page *page, struct xml_writer *document)
{
	const struct actor *actor = page->actor;

	if (!actor || !actor->compte)
		return;
	xml_start(document, "compte");
	xml_attribute(document, "identifiant", actor->identifiant);
	xml_attribute(document, "nom", actor->nom);
	xml_attribute(document, "profil", profil_code(actor->profil));
	if (*actor->departement)
		xml_attribute(document, "departement", actor->departement);
	if (*actor->region)
		xml_attribute(document, "region", actor->region);
	xml_attribute(document, "jeton", actor->jeton);
	xml_end(document);
}

/* Writes what was done, as the address says it; where no sentence stands for
 * it, the page shows nothing. */
static void
write_done(const struct page *page)
{
	const char *code = fields_value(&page->query, "fait");

	if (!*code ||
	    strspn(code, "abcdefghijklmnopqrstuvwxyz-") != strlen(code))
		return;
	xml_start(page->document, "fait");
	xml_attribute(page->document, "code", code);
	xml_end(page->document);
}

struct xml_writer *
page_document(struct page *page)
{
	if (page->document)
		return page->document;
	page->document = xml_writer_open("page");
	xml_attribute(page->document, "code", page->route->code);
	xml_attribute(page->document, "racine", page_way_to_top(page));
	page_actor(page, page->document);
	for (size_t i = 0; i < page->window_count; i++)
		if (maintenance_announced(&page->windows[i], page->now))
			page_window(page, page->document, &page->windows[i]);
	write_forms(page);
	if (page->route->place == PLACE_APPLICATION)
		write_done(page);
	if (page->again != OUTCOME_OK || page->refusals.count)
		saisie_write(page, page->document);
	return page->document;
}

enum outcome
page_run(struct page *page, enum outcome (*handler)(struct page *page))
{
	enum outcome outcome;

	page->failed = OUTCOME_OK;
	outcome = handler(page);
	return page->failed == OUTCOME_OK ? outcome : page->failed;
}

bool
page_read(struct page *page, enum outcome outcome)
{
	if (page->failed == OUTCOME_OK)
		page->failed = outcome;
	return outcome == OUTCOME_OK;
}

void
page_rows(struct page *page, struct rows *rows, const char *element)
{
	page_read(page, listing_write(page_document(page), rows, element));
}

void
page_list(struct page *page, const char *list, struct rows *rows,
	  const char *element)
{
	xml_start(page_document(page), list);
	page_rows(page, rows, element);
	xml_end(page_document(page));
}

void
page_list_range(struct page *page, const char *list, struct rows *rows,
		const char *element, struct range range)
{
	xml_start(page_document(page), list);
	page_read(page, listing_range(page->document, rows, element,
				      page->arena, &range));
	xml_end(page->document);
	page_suite(page, range.more ? range.last : NULL);
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

int64_t
page_id(const struct page *page, size_t index)
{
	int64_t id;

	return text_parse_id(page->params[index], &id) ? id : 0;
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
page_is_csv(const struct page *page)
{
	return page->form && text_equal(page->form->type, "text/csv");
}

bool
page_has_form(const struct page *page, const struct form *form)
{
	return page->event || form->render != page_render_event;
}

const struct form *
page_negotiate(const struct page *page)
{
	const char *accept = page->request->accept;
	const struct form *best = NULL;
	int best_quality = 0;

	for (const struct form *form = page->route->forms; form->type; form++) {
		const int quality =
			form->negotiated && page_has_form(page, form)
				? accept_quality(accept, form->type)
				: 0;

		if (quality > best_quality) {
			best = form;
			best_quality = quality;
		}
	}
	return best;
}

enum outcome
page_render_event(struct page *page, struct bytes *bytes)
{
	if (!page->event)
		return OUTCOME_NOT_FOUND;
	*bytes = calendar_write(page->arena, page->event);
	return OUTCOME_OK;
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
page_instant(const struct page *page, struct instant instant)
{
	char *text = arena_alloc(page->arena, INSTANT_TEXT);

	instant_format(instant, text);
	return text;
}

const char *
page_number(const struct page *page, int64_t number)
{
	return arena_printf(page->arena, "%" PRId64, number);
}

void
page_attribute(struct page *page, const char *name, const char *text)
{
	xml_attribute(page_document(page), name, text && *text ? text : NULL);
}
