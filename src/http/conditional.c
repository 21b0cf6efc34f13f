/* conditional.c: conditional requests (RFC 9110, 13.1). */
#include "http/conditional.h"

#include <string.h>

static const char *
skip_weak(const char *tag)
{
	return strncmp(tag, "W/", 2) == 0 ? tag + 2 : tag;
}

static const char *
skip_between(const char *at)
{
	return at + strspn(at, " \t,");
}

/*
 * Is `wanted` (its quotes, no W/) one of the tags? Commas may stand inside a
 * tag, nothing can be escaped in it. What is no tag is passed over.
 */
static bool
lists_tag(const char *list, const char *wanted)
{
	size_t length = strlen(wanted);

	for (const char *at = skip_between(list); *at != '\0';
	     at = skip_between(at)) {
		const char *end;

		at = skip_weak(at);
		end = *at == '"' ? strchr(at + 1, '"') : NULL;
		if (!end) {
			at += strcspn(at, ",");
			continue;
		}
		end++;
		if ((size_t)(end - at) == length &&
		    memcmp(at, wanted, length) == 0)
			return true;
		at = end + strcspn(end, ",");
	}
	return false;
}

/* Is the header "*" and nothing else? */
static bool
any_tag(const char *list)
{
	list += strspn(list, " \t");
	return *list == '*' && list[1 + strspn(list + 1, " \t")] == '\0';
}

bool
conditional_unmodified(const struct request *request, const char *etag,
		       const struct instant *modified)
{
	struct instant since;

	if (request->method != HTTP_GET && request->method != HTTP_HEAD)
		return false;
	if (*request->if_none_match != '\0')
		return any_tag(request->if_none_match) ||
		       lists_tag(request->if_none_match, skip_weak(etag));
	return modified &&
	       instant_parse_http(request->if_modified_since, &since) &&
	       instant_compare(*modified, since) <= 0;
}
