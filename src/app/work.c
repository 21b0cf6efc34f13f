/* work.c: the steps of answering a page that GET and POST have in common. */
#include "work.h"

#include "app/login.h"
#include "render.h"
#include "store/maintenance.h"

/* Loads the windows that are not over yet. OUTCOME_MAINTENANCE: one is in
 * force. */
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

enum outcome
work_admit(struct page *page)
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

/* Where no suffix has chosen a form, Accept does now: only the handler knew
 * which forms this page has. */
static enum outcome
choose_form(struct page *page)
{
	if (page->form && !page->negotiated)
		return OUTCOME_OK;
	/* A page for machines has one form, and whoever asks takes that. */
	page->negotiated = page->route->place != PLACE_MACHINE;
	page->form =
		page->negotiated ? page_negotiate(page) : page->route->forms;
	return page->form ? OUTCOME_OK : OUTCOME_NOT_ACCEPTABLE;
}

enum outcome
work_render(struct page *page, enum outcome outcome)
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

void
work_begin(struct page *page)
{
	*page->response = response_of(OUTCOME_FAILED);
	xml_writer_abandon(page->document);
	page->document = NULL;
	page->location = NULL;
	page->cookie = NULL;
	page->stream = NULL;
	page->next = NULL;
	page->is_shown = false;
	page->reprise.code = NULL;
	page->reprise.closed = NULL;
}
