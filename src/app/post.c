/* post.c: does what a form asks for once, or shows the form again. */
#include "post.h"

#include "app/reprise.h"
#include "app/transaction.h"
#include "envoi.h"
#include "error.h"
#include "work.h"

#include <string.h>

static void
redirect(struct page *page)
{
	*page->response = response_see_other(page->location);
	if (page->cookie)
		response_header(page->response, "Set-Cookie", page->cookie);
}

/* Runs the handler of a POST, unless the same form was done before, and
 * leads elsewhere. */
static enum outcome
work_once(void *context)
{
	struct page *page = context;
	bool done = false;
	enum outcome outcome;

	work_begin(page);
	page->answer = OUTCOME_OK;
	page->refusals.count = 0;
	if ((outcome = work_admit(page)) != OUTCOME_OK)
		return outcome;
	if ((outcome = envoi_begin(page, &done)) != OUTCOME_OK)
		return outcome;
	if (!done)
		outcome = page_run(page, page->route->handler);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (!page->location)
		return work_render(page, outcome);
	redirect(page);
	return done ? OUTCOME_OK : envoi_end(page);
}

/* Shows the form again, or what was typed into one that is gone. Where a
 * form is no table, its templates show what was typed. */
static enum outcome
show_again(struct page *page, enum outcome answer)
{
	const enum outcome outcome = page_run(page, page->route->again);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (page->route->formulaire)
		reprise_write_typed(page, page_document(page));
	page->answer = answer;
	return work_render(page, outcome);
}

/* Shows a form that was refused again, with what was typed. */
static enum outcome
work_again(void *context)
{
	struct page *page = context;
	enum outcome outcome;

	work_begin(page);
	outcome = work_admit(page);
	return outcome == OUTCOME_OK ? show_again(page, page->again) : outcome;
}

/* Was it refused because of what was sent, and not of who asks? A rule that
 * forbids has told a refusal; a route has not. */
static bool
is_refused(const struct page *page, enum outcome outcome)
{
	return page->route->again &&
	       (outcome == OUTCOME_INVALID || outcome == OUTCOME_CONFLICT ||
		(outcome == OUTCOME_FORBIDDEN && page->refusals.count));
}

/* Shows the form for which something was typed earlier to whoever asks now.
 * Where they may not see that page any more, the error shows what they had
 * typed. */
static enum outcome
work_reprise(void *context)
{
	struct page *page = context;
	enum outcome outcome;
	enum outcome opened;

	work_begin(page);
	page->cookie = page->reprise.cookie;
	page->answer = OUTCOME_OK;
	page->refusals.count = 0;
	outcome = work_admit(page);
	if (outcome != OUTCOME_OK && outcome != OUTCOME_FORBIDDEN)
		return outcome;
	if ((opened = reprise_open(page)) != OUTCOME_OK)
		return opened;
	page->again = OUTCOME_LOGIN;
	return outcome == OUTCOME_OK ? show_again(page, outcome) : outcome;
}

/* Answers the path of the nearest page above the form that met no login,
 * because that is where its reader wants to be. */
static const char *
way_back(const struct page *page)
{
	const char *path = page->path;

	while (*path &&
	       !route_shows(page->application->routes, path, page->arena))
		path = arena_copy(page->arena, path,
				  (size_t)(strrchr(path, '/') - path));
	return *path ? path : "/";
}

/* Shows the page of the login in place of the one that asks for it. */
static enum outcome
show_login(struct page *page)
{
	const struct request asked = { .path = "/connexion" };
	const struct route_match match =
		route_find(page->application->routes, &asked, page->arena);
	struct field *retour = arena_alloc(page->arena, sizeof(*retour));
	enum outcome outcome;

	if (!match.route)
		return OUTCOME_LOGIN;
	*retour = (struct field){ "retour", way_back(page) };
	page->query = (struct fields){ 1, retour };
	page->sent = (struct fields){ 0 };
	page->route = match.route;
	page->path = match.path;
	page->form = match.route->forms;
	page->negotiated = false;
	outcome = page_run(page, page->route->handler);
	return outcome == OUTCOME_OK ? work_render(page, outcome) : outcome;
}

static enum outcome
work_hold(void *context)
{
	struct page *page = context;

	work_begin(page);
	return reprise_hold(page, page->answer);
}

/* Keeps what was typed when a login has ended, or a maintenance window has
 * begun. */
static enum outcome
hold(struct page *page, enum outcome met)
{
	enum outcome outcome;

	page->answer = met;
	outcome = transaction_run(page->store, STORE_READ, work_hold, page);
	if (outcome != OUTCOME_OK)
		return outcome;
	return met == OUTCOME_LOGIN ? show_login(page) : met;
}

/* Shows the form again to somebody who has logged in for it, in the same
 * answer, because a 303 could not carry what they had typed. */
static enum outcome
follow(struct page *page)
{
	struct request *request = arena_alloc(page->arena, sizeof(*request));
	struct route_match *match = arena_alloc(page->arena, sizeof(*match));

	*request = *page->request;
	request->path = page->reprise.path;
	request->cookie = page->cookie;
	*match = route_find(page->application->routes, request, page->arena);
	if (!match->route || match->route->guard == GUARD_NONE ||
	    !match->route->again)
		return OUTCOME_OK;
	page->request = request;
	page->query = (struct fields){ 0 };
	page->route = match->route;
	page->params = match->params;
	page->path = match->path;
	page->form = match->form;
	page->negotiated = false;
	page->reprise.path = page->path;
	page->reprise.cookie = page->cookie;
	return transaction_run(page->store, STORE_READ, work_reprise, page);
}

static enum outcome
take(struct page *page)
{
	const bool logs_in = page->route->guard == GUARD_NONE;
	enum outcome outcome;

	if (*page->reprise.given && !logs_in && page->route->again)
		return transaction_run(page->store, STORE_READ, work_reprise,
				       page);
	outcome = transaction_run(page->store,
				  page->route->guard == GUARD_CLE ? STORE_KEYED
								  : STORE_WRITE,
				  work_once, page);
	if (outcome == OUTCOME_OK && *page->reprise.given && logs_in &&
	    page->cookie)
		return follow(page);
	if (!is_refused(page, outcome))
		return outcome;
	page->again = outcome;
	return transaction_run(page->store, STORE_READ, work_again, page);
}

enum outcome
post_answer(struct page *page)
{
	enum outcome outcome;

	if (page->route->guard == GUARD_NONE &&
	    page->request->body.length > REPRISE_BODY)
		return OUTCOME_TOO_LARGE;
	outcome = fields_of_form(page->arena, page->request, &page->sent);
	if (outcome != OUTCOME_OK)
		return outcome;
	reprise_read(page);
	outcome = take(page);
	if ((outcome == OUTCOME_LOGIN || outcome == OUTCOME_MAINTENANCE) &&
	    !error_is_xml(page->request))
		return hold(page, outcome);
	return outcome;
}
