/* origin.c: did a page of ours send this, or another site's? */
#include "http/origin.h"

#include "base/text.h"

#include <string.h>
#include <strings.h>

/* Counts the letters of scheme://host:port at the start of an address. */
static size_t
origin_length(const char *url)
{
	const char *host = strstr(url, "://");

	host = host ? host + strlen("://") : url;
	return (size_t)(host - url) + strcspn(host, "/");
}

bool
origin_is_foreign(const struct request *request, const char *site_url)
{
	const char *origin = request->origin;
	const char *site = request->fetch_site;
	const size_t length = origin_length(site_url);

	if (*site && !text_equal(site, "same-origin") &&
	    !text_equal(site, "none"))
		return true;
	return *origin && (strlen(origin) != length ||
			   strncasecmp(origin, site_url, length) != 0);
}
