/* dispatch.c: one request's life. */
#include "app/dispatch.h"

#include "app/clock.h"
#include "app/login.h"
#include "app/page.h"
#include "app/saisie.h"
#include "app/transaction.h"
#include "base/text.h"
#include "envoi.h"
#include "error.h"
#include "render.h"
#include "store/maintenance.h"

/* Loads the windows not yet over. OUTCOME_MAINTENANCE: one is in force. */
static enum outcome
look_for_windows(struct page *page)
{
	enum outcome outcome = store_maintenance_due(
		page->store, page->now, &page->windows, &page->window_count);

	if (outcome == OUTCOME_OK &&
	    maintenance_closes(page->windows, page->window_count, page->now))
		return OUTCOME_MAINTENANCE;
	return outcome;
}

/* Is the application open, who asks, and may they? */
static enum outcome
admit(struct page *page)
{
	enum outcome outcome;

	if (page->route->place != PLACE_APPLICATION)
		return OUTCOME_OK;
	if ((outcome = look_for_windows(page)) != OUTCOME_OK)
		return outcome;
	if ((outcome = login_read(page)) != OUTCOME_OK)
		return outcome;
	if (page->route->roles & page->actor->profil)
		return OUTCOME_OK;
	return page->actor->compte ? OUTCOME_FORBIDDEN : OUTCOME_LOGIN;
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

/* The page in its form, under the outcome that its handler ended with. */
static enum outcome
render(struct page *page, enum outcome outcome)
{
	const enum outcome chosen = choose_form(page);
	enum outcome rendered;

	if (chosen != OUTCOME_OK)
		return chosen;
	/* Calendars that took a window over must still learn that it is
	 * cancelled. */
	if (outcome == OUTCOME_GONE && page->form->render == page_render_event)
		outcome = OUTCOME_OK;
	rendered = render_page(page, page->answer ? page->answer : outcome);
	return rendered == OUTCOME_OK ? outcome : rendered;
}

/* What an earlier run of the same request has left. */
static void
begin_afresh(struct page *page)
{
	*page->response = response_of(OUTCOME_FAILED);
	xml_writer_abandon(page->document);
	page->document = NULL;
	page->location = NULL;
	page->cookie = NULL;
	page->stream = NULL;
	page->next = NULL;
}

static void
redirect(struct page *page)
{
	*page->response = response_see_other(page->location);
	if (page->cookie)
		response_header(page->response, "Set-Cookie", page->cookie);
}

/* The handler and its form; begins afresh each time it is run. */
static enum outcome
work(void *context)
{
	struct page *page = context;
	enum outcome outcome;

	begin_afresh(page);
	outcome = admit(page);
	if (outcome == OUTCOME_OK)
		outcome = page->route->handler(page);
	return tells_itself(page, outcome) ? render(page, outcome) : outcome;
}

/* A POST: once, whatever its number of runs, and then elsewhere. */
static enum outcome
work_once(void *context)
{
	struct page *page = context;
	bool done = false;
	enum outcome outcome;

	begin_afresh(page);
	page->answer = OUTCOME_OK;
	page->refusals.count = 0;
	if ((outcome = admit(page)) != OUTCOME_OK)
		return outcome;
	if ((outcome = envoi_begin(page, &done)) != OUTCOME_OK)
		return outcome;
	if (!done)
		outcome = page->route->handler(page);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (!page->location)
		return render(page, outcome);
	redirect(page);
	return done ? OUTCOME_OK : envoi_end(page);
}

/* A refused form, shown again with what was typed. */
static enum outcome
work_again(void *context)
{
	struct page *page = context;
	enum outcome outcome;

	begin_afresh(page);
	if ((outcome = admit(page)) == OUTCOME_OK)
		outcome = page->route->again(page);
	if (outcome != OUTCOME_OK)
		return outcome;
	page->answer = page->again;
	return render(page, outcome);
}

/* Was it refused because of what was sent, and not of who asks? */
static bool
is_refused(const struct page *page, enum outcome outcome)
{
	return page->route->again &&
	       (outcome == OUTCOME_INVALID || outcome == OUTCOME_CONFLICT ||
		(outcome == OUTCOME_FORBIDDEN && page->refusals.count));
}

static enum outcome
post(struct page *page)
{
	enum outcome outcome;

	outcome = fields_of_form(page->arena, page->request, &page->sent);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = transaction_run(page->store,
				  page->route->guard == GUARD_CLE ? STORE_KEYED
								  : STORE_WRITE,
				  work_once, page);
	if (!is_refused(page, outcome))
		return outcome;
	page->again = outcome;
	return transaction_run(page->store, STORE_READ, work_again, page);
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
	/* The rubrique is the same whatever its address asks. */
	if (place == PLACE_APPLICATION) {
		outcome = fields_parse(page->arena,
				       text_bytes(page->request->query),
				       &page->query);
		if (outcome != OUTCOME_OK)
			return outcome;
	}
	if (text_equal(page->route->method, "POST"))
		return post(page);
	return transaction_run(page->store, STORE_READ, work, page);
}

/* Does it say anything yet? */
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
}
