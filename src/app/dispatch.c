/* dispatch.c: one request's life. */
#include "app/dispatch.h"

#include "app/clock.h"
#include "app/page.h"
#include "app/recall.h"
#include "app/transaction.h"
#include "base/text.h"
#include "error.h"
#include "post.h"
#include "render.h"
#include "work.h"

/* A page draws itself where it is there or gone, and says then in each form
 * when and why; any other outcome becomes the page of an error. A page for
 * machines always answers in its own words. */
static bool
tells_itself(const struct page *page, enum outcome outcome)
{
	return outcome == OUTCOME_OK || outcome == OUTCOME_GONE ||
	       (page->route && page->route->place == PLACE_MACHINE);
}

/* Runs the handler and draws its form. Each run begins afresh. */
static enum outcome
work(void *context)
{
	struct page *page = context;
	enum outcome outcome;
	enum outcome rendered;

	work_begin(page);
	outcome = work_admit(page);
	if (outcome == OUTCOME_OK)
		outcome = page_run(page, page->route->handler);
	if (page->recalled || !tells_itself(page, outcome))
		return outcome;
	rendered = work_render(page, outcome);
	if (rendered == outcome)
		recall_keep(page);
	return rendered;
}

static enum outcome
run(struct page *page)
{
	const enum place place = page->route->place;
	enum outcome outcome;

	store_use(page->application->store, page->arena);
	if (place == PLACE_WORDS || place == PLACE_MACHINE)
		return work(page);
	page->store = place == PLACE_RUBRIQUE ? page->application->public_store
					      : page->application->store;
	store_use(page->store, page->arena);
	/* A page of the rubrique is the same whatever the query of its
	 * address says. */
	if (place == PLACE_APPLICATION) {
		outcome = fields_parse(page->arena,
				       text_bytes(page->request->query),
				       &page->query);
		if (outcome != OUTCOME_OK)
			return outcome;
	}
	if (text_equal(page->route->method, "POST"))
		return post_answer(page);
	return transaction_run(page->store, STORE_READ, work, page);
}

/* Has somebody filled the response? A 303 has only headers. */
static bool
is_made(const struct response *response)
{
	return response->body.data || response->stream ||
	       response->header_count;
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
	if (!is_made(response) || !tells_itself(&page, outcome))
		error_render(&page, outcome, match.allow, response);
	render_condition(&page);
}
