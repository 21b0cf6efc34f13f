/* dispatch.c: one request's life. */
#include "app/dispatch.h"

#include "app/clock.h"
#include "app/page.h"
#include "app/transaction.h"
#include "base/text.h"
#include "error.h"
#include "render.h"
#include "store/maintenance.h"

/* Loads the windows not yet over. OUTCOME_MAINTENANCE: one is in force. */
static enum outcome
look_for_windows(struct page *page)
{
	enum outcome outcome =
		store_maintenance_due(page->store, page->arena, page->now,
				      &page->windows, &page->window_count);

	for (size_t i = 0; i < page->window_count; i++)
		if (outcome == OUTCOME_OK &&
		    maintenance_in_force(&page->windows[i], page->now))
			outcome = OUTCOME_MAINTENANCE;
	return outcome;
}

/* Where no suffix has chosen, Accept does, among the forms this page has: only
 * its handler knew. */
static enum outcome
choose_form(struct page *page)
{
	if (page->form && !page->negotiated)
		return OUTCOME_OK;
	/* A machine takes what there is. */
	page->negotiated = page->route->place != PLACE_MACHINE;
	page->form =
		page->negotiated ? page_negotiate(page) : page->route->forms;
	return page->form ? OUTCOME_OK : OUTCOME_NOT_ACCEPTABLE;
}

/* What is gone still says in each form when and why; a machine's page always
 * answers in its own words. */
static bool
tells_itself(const struct page *page, enum outcome outcome)
{
	return outcome == OUTCOME_OK || outcome == OUTCOME_GONE ||
	       (page->route && page->route->place == PLACE_MACHINE);
}

/* The handler and its form; begins afresh each time it is run. */
static enum outcome
work(void *context)
{
	struct page *page = context;
	enum outcome outcome = OUTCOME_OK;
	enum outcome chosen;
	enum outcome rendered;

	*page->response = response_of(OUTCOME_FAILED);
	xml_writer_abandon(page->document);
	page->document = NULL;
	if (page->route->place == PLACE_APPLICATION)
		outcome = look_for_windows(page);
	if (outcome == OUTCOME_OK)
		outcome = page->route->handler(page);
	if (!tells_itself(page, outcome))
		return outcome;
	if ((chosen = choose_form(page)) != OUTCOME_OK)
		return chosen;
	/* Calendars that took a window over must still learn that it is
	 * cancelled. */
	if (outcome == OUTCOME_GONE && page->form->render == page_render_event)
		outcome = OUTCOME_OK;
	rendered = render_page(page, outcome);
	return rendered == OUTCOME_OK ? outcome : rendered;
}

static enum outcome
run(struct page *page)
{
	const bool writes = text_equal(page->route->method, "POST");

	switch (page->route->place) {
	case PLACE_WORDS:
	case PLACE_MACHINE:
		return work(page);
	case PLACE_RUBRIQUE:
		page->store = page->application->public_store;
		break;
	case PLACE_APPLICATION:
		page->store = page->application->store;
		break;
	}
	return transaction_run(page->store, writes ? STORE_WRITE : STORE_READ,
			       work, page);
}

void
dispatch_answer(void *context, struct arena *arena,
		const struct request *request, struct response *response)
{
	const struct application *application = context;
	const struct route_match match =
		route_find(application->routes, request, arena);
	struct page page = {
		.application = application,
		.arena = arena,
		.request = request,
		.now = clock_now(application->config->clock_offset),
		.route = match.route,
		.params = match.params,
		.path = match.path,
		.form = match.form,
		.response = response,
	};
	enum outcome outcome;

	if (!match.route)
		outcome = match.allow ? OUTCOME_METHOD : OUTCOME_NOT_FOUND;
	else
		outcome = run(&page);
	xml_writer_abandon(page.document);
	if (!response->body.data || !tells_itself(&page, outcome))
		error_render(&page, outcome, match.allow, response);
}
