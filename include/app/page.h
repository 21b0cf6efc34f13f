/* page.h: one request being answered. */
#ifndef CERES_APP_PAGE_H
#define CERES_APP_PAGE_H

#include "app/calendar.h"
#include "app/config.h"
#include "app/route.h"
#include "base/arena.h"
#include "base/instant.h"
#include "domain/maintenance.h"
#include "http/request.h"
#include "http/response.h"
#include "store/store.h"
#include "xml/transform.h"
#include "xml/writer.h"

/* What a worker has from its start to its end. */
struct application {
	const struct config *config;
	const struct route *routes;
	struct store *store;
	struct store *public_store; /* can read what is public, nothing else */
	struct xml_stylesheets *stylesheets;
};

/*
 * Lives as long as its request; everything in it is in its arena. A handler
 * reads what stands above the empty line and fills what stands below it.
 */
struct page {
	const struct application *application;
	struct arena *arena;
	const struct request *request;
	struct store *store; /* in its transaction; NULL where none is needed */
	struct instant now;
	const struct route *route;
	const char *const *params; /* what stood for each {} of the path */
	const char *path;	   /* of the page, without a form\'s suffix */
	const struct maintenance *windows; /* not over yet, earliest first */
	size_t window_count;

	const struct form *form; /* NULL: Accept chooses, after the handler */
	bool negotiated;	 /* it did */
	const struct calendar_event *event; /* NULL: no calendar form */
	const struct instant *modified;	    /* NULL: no Last-Modified */
	const char *text;		    /* of a page for machines */
	struct xml_writer *document;	    /* by page_document */
	struct response *response;	    /* made from all that */
};

/*
 * The page's document, opened at the first call: <page> with its code, the
 * windows to announce, the other forms there are; the content comes next.
 * `event` must be set before.
 */
struct xml_writer *page_document(struct page *page);

/* Has this page that form? All but a calendar without event. */
bool page_has_form(const struct page *page, const struct form *form);

/* The form that the request's Accept likes best among those the page has, the
 * first of those it likes equally; NULL: none. */
const struct form *page_negotiate(const struct page *page);

/* Writes a window as <maintenance>. */
void page_window(const struct page *page, struct xml_writer *document,
		 const struct maintenance *window);

/* The page's calendar form. */
enum outcome page_render_event(struct page *page, struct bytes *bytes);

/* An absolute address of the site, for what leaves it: mail, feed, calendar. */
const char *page_address(const struct page *page, const char *path);

/* In the arena: an instant as xs:dateTime of Paris. */
const char *page_instant(const struct page *page, struct instant instant);

#endif
