/* dispatch.c: one request's life. */
#include "app/dispatch.h"

#include "app/clock.h"
#include "app/page.h"
#include "app/transaction.h"
#include "base/text.h"
#include "error.h"
#include "render.h"
#include "store/maintenance.h"

/* Loads the windows that matter now. OUTCOME_MAINTENANCE: one is in force. */
static enum outcome
look_for_windows(struct page *page)
{
	const struct instant until =
		instant_add_days(page->now, MAINTENANCE_NOTICE_DAYS + 1);
	struct maintenance *announced;
	const struct maintenance *due;
	enum outcome outcome;
	size_t count;

	outcome = store_maintenance_due(page->store, page->arena, page->now,
					until, &due, &count);
	if (outcome != OUTCOME_OK)
		return outcome;
	announced = arena_alloc(page->arena, (count + 1) * sizeof(*announced));
	page->windows = announced;
	page->window_count = 0;
	for (size_t i = 0; i < count; i++) {
		if (!maintenance_announced(&due[i], page->now))
			continue;
		announced[page->window_count++] = due[i];
		if (maintenance_in_force(&due[i], page->now))
			outcome = OUTCOME_MAINTENANCE;
	}
	return outcome;
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

static enum outcome
choose_form(struct page *page, const struct route_match *match)
{
	page->form = match->form;
	if (page->form)
		return OUTCOME_OK;
	/* A machine takes what there is. */
	if (page->route->place == PLACE_MACHINE) {
		page->form = page->route->forms;
		return OUTCOME_OK;
	}
	page->negotiated = true;
	page->form = route_negotiate(page->route, page->request->accept);
	return page->form ? OUTCOME_OK : OUTCOME_NOT_ACCEPTABLE;
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
		.response = response,
	};
	enum outcome outcome;

	if (!match.route)
		outcome = match.allow ? OUTCOME_METHOD : OUTCOME_NOT_FOUND;
	else if ((outcome = choose_form(&page, &match)) == OUTCOME_OK)
		outcome = run(&page);
	xml_writer_abandon(page.document);
	if (!response->body.data || !tells_itself(&page, outcome))
		error_render(&page, outcome, match.allow, response);
}
