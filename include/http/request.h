/* request.h: what was asked, as nginx handed it over. */
#ifndef CERES_HTTP_REQUEST_H
#define CERES_HTTP_REQUEST_H

#include "base/bytes.h"

enum http_method {
	HTTP_GET,
	HTTP_HEAD,
	HTTP_POST,
	HTTP_OTHER, /* any method that CERES has no use for */
};

/*
 * Strings are NUL-terminated, "" where the client sent none, and live as long
 * as the request. nginx/fastcgi.conf names each: nothing else gets through.
 */
struct request {
	enum http_method method;
	const char *path;  /* decoded and normalised by nginx, begins with / */
	const char *query; /* as sent, without the question mark */
	const char *address; /* of the client */
	const char *accept;
	const char *cookie;
	const char *if_none_match;
	const char *if_modified_since;
	const char *origin;	/* of the page that sent a form */
	const char *fetch_site; /* whose page it was: Sec-Fetch-Site */
	const char *content_type;
	struct bytes body; /* complete: as many bytes as announced */
};

#endif
