/* offer.c: tells what a page may offer to whoever asks, by the table of
 * routes. */
#include "app/offer.h"

#include "app/page.h"
#include "base/log.h"
#include "domain/saisie.h"

#include <stdlib.h>
#include <string.h>

/* Answers the row of the table; a page that names one that is not there ends
 * the process. */
static const struct route *
find_route(const struct page *page, const char *route)
{
	const size_t length = strcspn(route, " ");

	for (const struct route *row = page->application->routes; row->method;
	     row++)
		/* Paths are told apart sooner than methods. */
		if (strcmp(route + length + 1, row->path) == 0 &&
		    strncmp(route, row->method, length) == 0 &&
		    !row->method[length])
			return row;
	log_error("no route %s", route);
	abort();
}

bool
page_may(const struct page *page, const char *route)
{
	return find_route(page, route)->roles & page->actor->profil;
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
