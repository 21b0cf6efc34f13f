/* session_steps.c: the steps of a session's life, each a page and its form. */
#include "app/saisie.h"
#include "base/text.h"
#include "session.h"
#include "session_change.h"
#include "session_write.h"

/* The row's code is an action's. */
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

/* Whom a step is about: how many are summoned, which results are judged. */
static void
write_candidats(struct page *page, const struct session_view *view,
		enum session_action action)
{
	if (action == SESSION_VALIDATION || action == SESSION_RENVOI ||
	    action == SESSION_REOUVERTURE)
		page_read(page, session_write_candidats(page, view));
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
	page_read(page, session_write_warnings(page, &view));
	session_write_action(page, &view, action);
	write_candidats(page, &view, action);
	return OUTCOME_OK;
}

static bool
needs_motif(enum session_action action)
{
	return action == SESSION_ANNULATION || action == SESSION_RENVOI ||
	       action == SESSION_REOUVERTURE ||
	       action == SESSION_RETABLISSEMENT;
}

/* R22: sent again after a report. */
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
	struct session_note note = { 0 };
	struct session_change change;
	enum outcome outcome;

	outcome = session_begin(page, action, false, &change);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (needs_motif(action))
		note.motif = session_read_motif(page);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	note.regle = rule_of(&change.session, action);
	session_apply(&change.session, action, page_today(page));
	return session_finish(page, &change, &note);
}

enum outcome
page_session_fin_reelle_save(struct page *page)
{
	struct session_change change;
	enum outcome outcome;
	struct date date;

	outcome = session_begin(page, SESSION_FIN_REELLE, false, &change);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (saisie_date(page, "date", &date))
		saisie_refuse(
			page,
			&session_refusals[session_fin_reelle_check(
				&change.session, date, page_today(page))]);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	change.session.fin_reelle = (struct optional_date){ true, date };
	return session_finish(page, &change,
			      &(struct session_note){ .regle = "R12" });
}

/* D as typed; one that is locked may be left out of the form (R16). */
static bool
read_debut(struct page *page, const struct session *session, struct date *debut)
{
	*debut = session->debut;
	if (session->statut != SESSION_EN_PREPARATION &&
	    !fields_nth(&page->sent, "debut", 0))
		return true;
	return saisie_date(page, "debut", debut);
}

/* D and F as typed, if the rules let them. */
static enum outcome
read_dates(struct page *page, struct session *session)
{
	struct session_cover cover;
	struct date debut;
	struct date fin;
	const bool has_debut = read_debut(page, session, &debut);
	const bool has_fin = saisie_date(page, "fin", &fin);
	enum outcome outcome;

	outcome = store_session_cover(page->store, session, &cover);
	if (outcome != OUTCOME_OK || !has_debut || !has_fin)
		return outcome;
	saisie_refuse(page,
		      &session_refusals[session_informations_check(
			      session, debut, fin, &cover, page_today(page))]);
	session_set_dates(session, debut, fin);
	return OUTCOME_OK;
}

enum outcome
page_session_informations_save(struct page *page)
{
	struct session_change change;
	struct session *session = &change.session;
	enum outcome outcome;
	struct date debut;
	struct date fin;

	outcome = session_begin(page, SESSION_INFORMATIONS, false, &change);
	if (outcome != OUTCOME_OK)
		return outcome;
	debut = session->debut;
	fin = session->fin;
	if ((outcome = read_dates(page, session)) != OUTCOME_OK)
		return outcome;
	session_read_words(page, session);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	change.moved = date_compare(debut, session->debut) ||
		       date_compare(fin, session->fin);
	return session_finish(
		page, &change,
		&(struct session_note){
			.regle = date_compare(debut, session->debut) ? "R15"
								     : "",
		});
}
