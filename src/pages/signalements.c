/* signalements.c: the sessions that mesures show to an UD. */
#include "store/signalement.h"

#include "app/listing_csv.h"
#include "base/text.h"
#include "mesures.h"

#include <string.h>

enum { RANGE = 25 };

/* "100042_v1.9": the last one of the part before. */
static bool
read_place(const struct page *page, int64_t *session, const char **mesure)
{
	const char *text = fields_value(&page->query, "apres");
	const size_t length = strcspn(text, "_");

	*session = 0;
	*mesure = text + length + (text[length] == '_');
	return !*text ||
	       text_parse_id(arena_copy(page->arena, text, length), session);
}

enum outcome
page_signalements_list(struct page *page)
{
	const char *mesure;
	int64_t session;

	if (!read_place(page, &session, &mesure))
		return OUTCOME_BAD_REQUEST;
	if (page_exports(page))
		return listing_csv(page, store_signalement_list(page->store,
								page->actor, 0,
								"", INT64_MAX));
	page_list_range(page, "signalements",
			store_signalement_list(page->store, page->actor,
					       session, mesure, RANGE + 1),
			"signalee",
			(struct range){ .limit = RANGE,
					.keys = { "@session", "@mesure" } });
	return OUTCOME_OK;
}
