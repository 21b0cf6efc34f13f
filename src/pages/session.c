/* session.c: shows everything about one session on one page. */
#include "session.h"

#include "session_write.h"

enum outcome
page_session_show(struct page *page)
{
	struct session_view view;
	enum outcome outcome;

	if ((outcome = session_load(page, &view)) != OUTCOME_OK)
		return outcome;
	session_write(page, &view);
	session_write_warnings(page, &view);
	session_write_candidats(page, &view);
	session_write_actions(page, &view);
	page_list(page, "historique",
		  store_session_history(page->store, view.session.id),
		  "evenement");
	return OUTCOME_OK;
}
