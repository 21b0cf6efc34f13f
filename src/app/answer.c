/* answer.c: what handlers say of the page they are on, besides its content. */
#include "app/page.h"

#include "base/log.h"
#include "base/text.h"
#include "domain/saisie.h"
#include "store/journal.h"

#include <inttypes.h>
#include <stdlib.h>
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

/* The row that stands so in the table; a page that names another one is
 * wrong. */
static const struct route *
find_route(const struct page *page, const char *route)
{
	for (const struct route *row = page->application->routes; row->method;
	     row++) {
		const size_t length = strlen(row->method);

		if (strncmp(route, row->method, length) == 0 &&
		    route[length] == ' ' &&
		    text_equal(route + length + 1, row->path))
			return row;
	}
	log_error("no route %s", route);
	abort();
}

bool
page_may(const struct page *page, const char *route)
{
	return find_route(page, route)->roles & page->actor->profil;
}

void
page_offer(struct page *page, const char *action, const char *route,
	   const char *href)
{
	struct xml_writer *document = page_document(page);

	if (!page_may(page, route))
		return;
	xml_start(document, "action");
	xml_attribute(document, "code", action);
	xml_attribute(document, "href", href);
	xml_end(document);
}

void
page_offer_unless(struct page *page, const char *action, const char *route,
		  const char *href, const struct refusal *refusal)
{
	struct xml_writer *document = page_document(page);

	if (!page_may(page, route))
		refusal = &saisie_refusals[SAISIE_WRONG_PROFIL];
	if (!*refusal->code) {
		page_offer(page, action, route, href);
		return;
	}
	xml_start(document, "refus");
	xml_attribute(document, "action", action);
	xml_attribute(document, "code", refusal->code);
	xml_attribute(document, "regle",
		      *refusal->regle ? refusal->regle : NULL);
	xml_end(document);
}

bool
page_may_send(const struct page *page, const char *path)
{
	const struct request request = { .method = HTTP_POST, .path = path };
	const struct route *route =
		route_find(page->application->routes, &request, page->arena)
			.route;

	return route && route->roles & page->actor->profil;
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
