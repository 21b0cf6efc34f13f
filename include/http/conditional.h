/* conditional.h: conditional requests (RFC 9110, 13.1). */
#ifndef CERES_HTTP_CONDITIONAL_H
#define CERES_HTTP_CONDITIONAL_H

#include "base/instant.h"
#include "http/request.h"

#include <stdbool.h>

/*
 * May a GET or HEAD be answered 304? If-None-Match decides alone where it
 * stands (weak comparison, lists, "*"); else If-Modified-Since, where it is a
 * valid date and `modified` is not NULL. `etag` has its quotes.
 */
bool conditional_unmodified(const struct request *request, const char *etag,
			    const struct instant *modified);

#endif
