/* render.h: a page in the form that was asked for. */
#ifndef CERES_APP_RENDER_H
#define CERES_APP_RENDER_H

#include "app/page.h"

/* Draws every page of the site as HTML, errors too. */
#define RENDER_STYLESHEET "site.xsl"

/*
 * Fills the response of a page that tells `outcome` itself: the headers that
 * caches live by and the form's bytes. The document is closed.
 */
enum outcome render_page(struct page *page, enum outcome outcome);

/* Makes it 304 where the client of a page that is there has those bytes. */
void render_condition(const struct page *page);

/* Makes the bytes of a form from a document, and their digest. Wherever they
 * hold a marker (marks.h), it is replaced. */
enum outcome render_document(const struct page *page, const char *stylesheet,
			     struct bytes document, struct xml_result *result);

/* Adds Content-Type with its charset. */
void render_type(struct arena *arena, struct response *response,
		 const char *type);

/* Tells programs how to log in, as a 401 must. Browsers do not know this
 * challenge, for they would ask in a window of their own. */
void render_challenge(struct response *response);

#endif
