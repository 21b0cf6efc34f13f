/* route.c: finds the row of a path. */
#include "app/route.h"

#include "base/log.h"
#include "base/text.h"

#include <string.h>

static bool
ends_with_slash(const char *path)
{
	const size_t length = strlen(path);

	return length && path[length - 1] == '/';
}

/* Does `path` follow `pattern`, {} taking one character or more? */
static bool
matches(const char *pattern, struct bytes path, struct arena *arena,
	const char *params[])
{
	size_t count = 0;
	size_t at = 0;

	while (*pattern) {
		if (strncmp(pattern, "{}", 2) != 0) {
			if (at == path.length || path.data[at] != *pattern)
				return false;
			at++;
			pattern++;
			continue;
		}
		const size_t from = at;

		while (at < path.length && text_is_unreserved(path.data[at]))
			at++;
		if (at == from || count == ROUTE_PARAMS)
			return false;
		params[count++] =
			arena_copy(arena, path.data + from, at - from);
		pattern += 2;
	}
	return at == path.length;
}

/* Answers the path without a form's suffix: of /a/index.html it is /a/.
 * Length 0: the path does not end in that suffix. A path that ends in / loses
 * that before a suffix. */
static struct bytes
without_suffix(struct arena *arena, const struct route *route, const char *path,
	       const char *suffix)
{
	static const char index[] = "/index";
	struct bytes bytes = { path, strlen(path) };
	const size_t length = strlen(suffix);

	if (bytes.length <= length ||
	    strcmp(path + bytes.length - length, suffix) != 0)
		return (struct bytes){ "", 0 };
	bytes.length -= length;
	if (!ends_with_slash(route->path))
		return bytes;
	if (bytes.length >= strlen(index) &&
	    memcmp(path + bytes.length - strlen(index), index, strlen(index)) ==
		    0) {
		bytes.length -= strlen(index) - 1;
		return bytes;
	}
	bytes.data = arena_printf(arena, "%.*s/", (int)bytes.length, path);
	bytes.length++;
	return bytes;
}

static bool
route_matches(const struct route *route, const char *path, struct arena *arena,
	      struct route_match *match)
{
	for (const struct form *form = route->forms; form->type; form++) {
		const struct bytes base =
			without_suffix(arena, route, path, form->suffix);

		if (base.length &&
		    matches(route->path, base, arena, match->params)) {
			match->form = form;
			match->path = arena_copy(arena, base.data, base.length);
			return true;
		}
	}
	match->form = NULL;
	match->path = path;
	return matches(route->path, text_bytes(path), arena, match->params);
}

static const char *
asked_method(const struct request *request)
{
	switch (request->method) {
	case HTTP_GET:
	case HTTP_HEAD:
		return "GET";
	case HTTP_POST:
		return "POST";
	case HTTP_OTHER:
		break;
	}
	return "";
}

struct route_match
route_find(const struct route routes[], const struct request *request,
	   struct arena *arena)
{
	const char *method = asked_method(request);
	struct route_match match = { 0 };

	for (const struct route *row = routes; row->method; row++) {
		const char *methods = text_equal(row->method, "GET")
					      ? "GET, HEAD"
					      : row->method;

		if (!route_matches(row, request->path, arena, &match))
			continue;
		if (text_equal(row->method, method)) {
			match.route = row;
			match.allow = NULL;
			return match;
		}
		/* A path may follow the patterns of two rows. */
		if (match.allow && strstr(match.allow, methods))
			continue;
		match.allow = arena_printf(arena, "%s%s%s",
					   match.allow ? match.allow : "",
					   match.allow ? ", " : "", methods);
	}
	return match;
}

bool
route_shows(const struct route routes[], const char *path, struct arena *arena)
{
	const struct request request = { .method = HTTP_GET, .path = path };

	return route_find(routes, &request, arena).route;
}

const char *
route_form_path(struct arena *arena, const char *path, const struct form *form)
{
	const size_t length = strlen(path);

	if (!ends_with_slash(path))
		return arena_printf(arena, "%s%s", path, form->suffix);
	if (length == 1)
		return arena_printf(arena, "/index%s", form->suffix);
	return arena_printf(arena, "%.*s%s", (int)length - 1, path,
			    form->suffix);
}

static bool
is_whole(const struct route *row)
{
	return row->path && row->roles && row->code && row->handler &&
	       row->forms && row->forms->type;
}

/* A second row for the same would never be found. */
static bool
is_first(const struct route routes[], const struct route *row)
{
	for (const struct route *other = routes; other != row; other++)
		if (text_equal(other->method, row->method) &&
		    text_equal(other->path, row->path))
			return false;
	return true;
}

bool
route_check(const struct route routes[])
{
	for (const struct route *row = routes; row->method; row++) {
		if (is_whole(row) && is_first(routes, row))
			continue;
		log_error("route %s %s: without role, code, handler or form, "
			  "or twice",
			  row->method, row->path ? row->path : "(no path)");
		return false;
	}
	return true;
}
