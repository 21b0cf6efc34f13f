/* origin.h: did a page of ours send this, or another site's? */
#ifndef CERES_HTTP_ORIGIN_H
#define CERES_HTTP_ORIGIN_H

#include "http/request.h"

#include <stdbool.h>

/*
 * Does the browser say that a page of another site than `site_url` has sent
 * this request (Origin, RFC 6454; Sec-Fetch-Site, Fetch Metadata)? Programs,
 * and old browsers, say neither: false.
 */
bool origin_is_foreign(const struct request *request, const char *site_url);

#endif
