/* words.c: pages whose words all stand in their stylesheet. */
#include "pages.h"

enum outcome
page_words_show(struct page *page)
{
	page_document(page);
	return OUTCOME_OK;
}
