/* machine.c: pages for machines: is it alive, can it answer? */
#include "app/transaction.h"
#include "pages.h"
#include "store/migrate.h"

#include <string.h>

enum outcome
page_machine_render(struct page *page, struct bytes *bytes)
{
	bytes->data = page->text;
	bytes->length = strlen(page->text);
	return OUTCOME_OK;
}

enum outcome
page_machine_health(struct page *page)
{
	page->text = "ok\n";
	return OUTCOME_OK;
}

static enum outcome
look_at_schema(void *context)
{
	const struct page *page = context;
	int missing = 0;
	enum outcome outcome = store_migrate_missing(
		page->application->store, page->arena,
		arena_printf(page->arena, "%s/sql",
			     page->application->config->share),
		&missing);

	if (outcome == OUTCOME_OK && missing)
		outcome = OUTCOME_CONFLICT;
	return outcome;
}

enum outcome
page_machine_ready(struct page *page)
{
	const enum outcome outcome = transaction_run(
		page->application->store, STORE_READ, look_at_schema, page);

	if (outcome == OUTCOME_OK)
		page->text = "ready\n";
	else if (outcome == OUTCOME_CONFLICT)
		page->text = "not ready: run ceresctl db migrate\n";
	else
		page->text = "not ready: no database\n";
	return outcome == OUTCOME_OK ? OUTCOME_OK : OUTCOME_UNAVAILABLE;
}
