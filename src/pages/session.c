/* session.c: everything about one session on one page. */
#include "session.h"

#include "app/listing.h"
#include "session_write.h"

enum outcome
page_session_show(struct page *page)
{
	struct session_view view;
	enum outcome outcome;

	if ((outcome = session_load(page, &view)) != OUTCOME_OK)
		return outcome;
	session_write(page, &view);
	if ((outcome = session_write_warnings(page, &view)) != OUTCOME_OK)
		return outcome;
	if ((outcome = session_write_candidats(page, &view)) != OUTCOME_OK)
		return outcome;
	if ((outcome = session_write_actions(page, &view)) != OUTCOME_OK)
		return outcome;
	xml_start(page->document, "historique");
	outcome = listing_write(
		page->document,
		store_session_history(page->store, view.session.id),
		"evenement");
	xml_end(page->document);
	return outcome;
}
