/* address.c: addresses of a page, of its parts and its forms. */
#include "app/address.h"

#include "app/page.h"
#include "base/text.h"

#include <inttypes.h>
#include <string.h>

const char *
page_path(const struct page *page, const char *nouns, int64_t id,
	  const char *step)
{
	return arena_printf(page->arena, "/%s/%" PRId64 "%s%s", nouns, id,
			    step ? "/" : "", step ? step : "");
}

const char *
page_address(const struct page *page, const char *path)
{
	return arena_printf(page->arena, "%s%s",
			    page->application->config->site_url, path);
}

static const char *
escape(struct arena *arena, const char *text)
{
	static const char digits[] = "0123456789ABCDEF";
	char *escaped = arena_alloc(arena, strlen(text) * 3 + 1);
	char *to = escaped;

	for (; *text; text++)
		if (text_is_unreserved(*text))
			*to++ = *text;
		else {
			*to++ = '%';
			*to++ = digits[(unsigned char)*text >> 4];
			*to++ = digits[(unsigned char)*text & 15];
		}
	return escaped;
}

const char *
page_query(const struct page *page)
{
	const struct fields *query = &page->query;
	const char *text = "";

	for (size_t i = 0; i < query->count; i++) {
		const struct field *field = &query->items[i];

		if (!*field->value || text_equal(field->name, "apres") ||
		    text_equal(field->name, "fait"))
			continue;
		text = arena_printf(page->arena, "%s%c%s=%s", text,
				    *text ? '&' : '?',
				    escape(page->arena, field->name),
				    escape(page->arena, field->value));
	}
	return text;
}

const char *
page_range(const struct page *page, const char *apres)
{
	const char *query = page_query(page);
	const char *path = page->path;

	if (page->form && !page->negotiated)
		path = route_form_path(page->arena, path, page->form);
	if (!apres)
		return arena_printf(page->arena, "%s%s", path, query);
	return arena_printf(page->arena, "%s%s%capres=%s", path, query,
			    *query ? '&' : '?', escape(page->arena, apres));
}

const char *
page_way_to_top(const struct page *page)
{
	const char *way = "";

	if (page->route->place == PLACE_APPLICATION)
		return "/";
	for (const char *at = page->route->path + 1; *at; at++)
		if (*at == '/')
			way = arena_printf(page->arena, "../%s", way);
	return *way ? way : "./";
}

const char *
page_form_reference(const struct page *page, const struct form *form)
{
	const char *path = page->path;
	const char *target = route_form_path(page->arena, path, form);
	const char *name = strrchr(target, '/') + 1;
	const bool folder = path[1] && path[strlen(path) - 1] == '/';

	return arena_printf(page->arena, "%s%s%s", folder ? "../" : "", name,
			    page_query(page));
}
