/* avis.c: shows what CERES has told whoever asks. */
#include "app/saisie.h"
#include "comptes.h"
#include "store/message.h"

enum { LIST = 100 };

enum outcome
page_avis_list(struct page *page)
{
	page_list(page, "messages",
		  store_message_list(page->store, page->actor->compte, LIST),
		  "message");
	return OUTCOME_OK;
}

enum outcome
page_avis_read(struct page *page)
{
	enum outcome outcome;
	int64_t last;

	saisie_id(page, "dernier", &last);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	outcome = store_message_mark_read(page->store, page->actor->compte,
					  last, page->now);
	return outcome == OUTCOME_OK ? page_redirect(page, "/compte/avis", NULL)
				     : outcome;
}
