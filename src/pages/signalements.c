/* signalements.c: lists the sessions that mesures have marked for an UD to
 * look at. */
#include "store/signalement.h"

#include "app/listing_csv.h"
#include "base/text.h"
#include "filtre.h"
#include "mesures.h"

enum { RANGE = 25 };

enum outcome
page_signalements_list(struct page *page)
{
	const char *place[2]; /* session and mesure */
	int64_t session = 0;

	if (!filtre_place(page, place) ||
	    (*place[0] && !text_parse_id(place[0], &session)))
		return OUTCOME_BAD_REQUEST;
	if (page_is_csv(page))
		return listing_csv(page, store_signalement_list(page->store,
								page->actor, 0,
								"", INT64_MAX));
	page_list_range(page, "signalements",
			store_signalement_list(page->store, page->actor,
					       session, place[1], RANGE + 1),
			"signalee",
			(struct range){ .limit = RANGE,
					.keys = { "@session", "@mesure" } });
	return OUTCOME_OK;
}
