/* typed.c: a page to which a form was sent. */
#include "typed.h"

#include "base/text.h"

#include "../base/cases.h"

struct page
typed_page(struct arena *arena, const char *body)
{
	static const struct route route = { .method = "POST" };
	struct page page = { .arena = arena, .route = &route };

	assert_int_equal(fields_parse(arena, text_bytes(body), &page.sent),
			 OUTCOME_OK);
	return page;
}

const char *
typed_told(const struct page *page)
{
	const char *text = "";

	for (size_t i = 0; i < page->refusals.count; i++)
		text = arena_printf(page->arena, "%s%s%s %s", text,
				    *text ? "|" : "",
				    page->refusals.items[i].code,
				    page->refusals.items[i].champ);
	return text;
}
