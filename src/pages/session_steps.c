/* session_steps.c: the steps of a session's life, each with a page and its
 * form. */
#include "app/saisie.h"
#include "base/text.h"
#include "session.h"
#include "session_change.h"
#include "session_write.h"

/* Answers the action whose code the row of the route has. */
static enum session_action
action_of(const struct page *page)
{
	int action = 0;

	while (action < SESSION_ACTIONS - 1 &&
	       !text_equal(session_action_code((enum session_action)action),
			   page->route->code))
		action++;
	return (enum session_action)action;
}

/* Writes whom a step is about: how many are summoned, or which results are
 * judged. */
static void
write_candidats(struct page *page, const struct session_view *view,
		enum session_action action)
{
	if (action == SESSION_VALIDATION || action == SESSION_RENVOI ||
	    action == SESSION_REOUVERTURE)
		session_write_candidats(page, view);
	if (action == SESSION_CONVOCATIONS) {
		session_write_count(page, view->candidats);
		xml_end(page->document);
	}
}

enum outcome
page_session_step_show(struct page *page)
{
	const enum session_action action = action_of(page);
	struct session_view view;
	enum outcome outcome;

	if ((outcome = session_load(page, &view)) != OUTCOME_OK)
		return outcome;
	session_write(page, &view);
	session_write_warnings(page, &view);
	session_write_action(page, &view, action);
	write_candidats(page, &view, action);
	return session_write_form(page, &view, action);
}

/* What was sent before a report is sent again (R22). */
static const char *
rule_of(const struct session *session, enum session_action action)
{
	if ((action == SESSION_DTE && session->dte_a_refaire) ||
	    (action == SESSION_CONVOCATIONS && session->convocations_a_refaire))
		return "R22";
	return "";
}

enum outcome
page_session_step_take(struct page *page)
{
	const enum session_action action = action_of(page);
	struct session_entry entry = { 0 };
	struct session_change change;
	enum outcome outcome;

	outcome = session_begin(page, action, false, &change);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (page->route->formulaire)
		formulaire_read(page, page->route->formulaire, &entry);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	const struct journal_entry note = {
		.motif = entry.motif,
		.regle = rule_of(&change.session, action),
	};

	session_apply(&change.session, action, page_today(page));
	return session_finish(page, &change, &note);
}

enum outcome
page_session_fin_reelle_save(struct page *page)
{
	struct session_entry entry;
	struct session_change change;
	enum outcome outcome;

	outcome = session_begin(page, SESSION_FIN_REELLE, false, &change);
	if (outcome != OUTCOME_OK)
		return outcome;
	entry.session = change.session;
	formulaire_read(page, &session_fin_reelle_formulaire, &entry);
	if (!saisie_stands(page, "date"))
		saisie_refuse(
			page,
			&session_refusals[session_fin_reelle_check(
				&change.session, entry.session.fin_reelle.date,
				page_today(page))]);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	change.session = entry.session;
	return session_finish(page, &change,
			      &(struct journal_entry){ .regle = "R12" });
}

/* Do the rules let D and F become what was typed? */
static enum outcome
check_dates(struct page *page, const struct session *before,
	    struct session *session)
{
	struct session_cover cover;
	const enum outcome outcome =
		store_session_cover(page->store, before, &cover);

	if (outcome != OUTCOME_OK || saisie_stands(page, "debut") ||
	    saisie_stands(page, "fin"))
		return outcome;
	saisie_refuse(page, &session_refusals[session_informations_check(
				    before, session->debut, session->fin,
				    &cover, page_today(page))]);
	session_set_dates(session, session->debut, session->fin);
	return OUTCOME_OK;
}

enum outcome
page_session_informations_save(struct page *page)
{
	struct session_entry before = { 0 };
	struct session_entry entry;
	struct journal_entry note = { 0 };
	struct session_change change;
	struct session *session = &change.session;
	enum outcome outcome;

	outcome = session_begin(page, SESSION_INFORMATIONS, false, &change);
	if (outcome != OUTCOME_OK)
		return outcome;
	before.session = *session;
	entry = before;
	formulaire_read(page, &session_formulaire, &entry);
	outcome = check_dates(page, &before.session, &entry.session);
	if (outcome == OUTCOME_OK)
		outcome = saisie_outcome(page);
	if (outcome != OUTCOME_OK)
		return outcome;
	formulaire_compare(page, &session_formulaire, &before, &entry, &note);
	*session = entry.session;
	if (date_compare(before.session.debut, session->debut))
		note.regle = "R15";
	change.moved =
		note.regle || date_compare(before.session.fin, session->fin);
	return session_finish(page, &change, &note);
}
