/* machine.c: tells machines whether this worker is alive and can answer. */
#include "app/application.h"
#include "app/transaction.h"
#include "pages.h"
#include "store/bulletin.h"
#include "store/maintenance.h"

#include <inttypes.h>
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

enum outcome
page_machine_ready(struct page *page)
{
	int missing = 0;
	enum outcome outcome = application_missing(page->application->config,
						   page->application->store,
						   page->arena, &missing);

	if (outcome == OUTCOME_OK && missing)
		outcome = OUTCOME_CONFLICT;
	if (outcome == OUTCOME_OK)
		page->text = "ready\n";
	else if (outcome == OUTCOME_CONFLICT)
		page->text = "not ready: run ceresctl db migrate\n";
	else
		page->text = "not ready: no database\n";
	return outcome == OUTCOME_OK ? OUTCOME_OK : OUTCOME_UNAVAILABLE;
}

/* Adds what Prometheus reads to the page's text. */
static void
add_metric(struct page *page, const char *name, const char *help, int64_t value)
{
	page->text = arena_printf(page->arena,
				  "%s# HELP %s %s\n# TYPE %s gauge\n%s %" PRId64
				  "\n",
				  page->text, name, help, name, name, value);
}

static enum outcome
measure(void *context)
{
	struct page *page = context;
	struct store *store = page->application->store;
	const struct maintenance *windows;
	int64_t bulletins = 0;
	size_t count;
	int64_t in_force = 0;
	enum outcome outcome = store_bulletin_count(store, &bulletins);

	if (outcome == OUTCOME_OK)
		outcome = store_maintenance_due(store, page->now, &windows,
						&count);
	if (outcome != OUTCOME_OK)
		return outcome;
	for (size_t i = 0; i < count; i++)
		in_force += maintenance_in_force(&windows[i], page->now);
	page->text = "";
	add_metric(page, "ceres_database_up", "1 while the database answers.",
		   1);
	add_metric(page, "ceres_bulletins",
		   "Bulletins that the public may read.", bulletins);
	add_metric(page, "ceres_maintenance_in_force",
		   "Windows that close the application now.", in_force);
	add_metric(page, "ceres_clock_seconds",
		   "The application's clock, seconds since 1970.",
		   page->now.seconds);
	return OUTCOME_OK;
}

enum outcome
page_machine_metrics(struct page *page)
{
	const enum outcome outcome = transaction_run(page->application->store,
						     STORE_READ, measure, page);

	if (outcome == OUTCOME_OK)
		return OUTCOME_OK;
	/* That the database is away is a figure like any other. */
	page->text = "";
	add_metric(page, "ceres_database_up", "1 while the database answers.",
		   0);
	return OUTCOME_OK;
}
