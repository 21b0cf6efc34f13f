/* error.h: the page that says what went wrong. */
#ifndef CERES_APP_ERROR_H
#define CERES_APP_ERROR_H

#include "app/page.h"

/* Does the client like XML better than HTML, or has it asked for .xml? */
bool error_is_xml(const struct request *request);

/*
 * Fills the response for an outcome that no form of the page tells, as HTML or
 * XML. `page->route` may be NULL. `allow` lists the methods that the path has,
 * for OUTCOME_METHOD.
 */
void error_render(struct page *page, enum outcome outcome, const char *allow,
		  struct response *response);

#endif
