/* render.h: a page in the form that was asked for. */
#ifndef CERES_APP_RENDER_H
#define CERES_APP_RENDER_H

#include "app/page.h"

/*
 * Fills the response with status 200, the headers that caches live by, and the
 * form's bytes; 304 without bytes where the client has them already. The
 * document is closed.
 */
enum outcome render_page(struct page *page, struct response *response);

/* The bytes of a form made of a document, and their digest. */
enum outcome render_document(const struct application *application,
			     const char *stylesheet, struct bytes document,
			     struct xml_result *result);

/* Adds Content-Type with its charset. */
void render_type(struct arena *arena, struct response *response,
		 const char *type);

#endif
