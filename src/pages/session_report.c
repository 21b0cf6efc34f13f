/* session_report.c: lets the UD move a session to later dates (R17 to R19,
 * R22), after showing what that would entail. */
#include "app/saisie.h"
#include "base/text.h"
#include "filtre.h"
#include "session.h"
#include "session_change.h"
#include "session_write.h"

static bool
may_report(const struct page *page, const struct session *session)
{
	const struct session_facts facts = { .today = page_today(page) };

	return session_may(session, SESSION_REPORT, page->actor, &facts) ==
	       SESSION_ALLOWED;
}

/* Reads the days that were sent. False: they are no days, or a report could
 * not give them to the session. */
static bool
sent_days(const struct page *page, const struct session_view *view,
	  struct date *debut, struct date *fin)
{
	return may_report(page, &view->session) &&
	       date_parse(saisie_typed(page, "debut"), debut) &&
	       date_parse(saisie_typed(page, "fin"), fin) &&
	       session_report_check(&view->session, *debut, *fin, &view->cover,
				    page_today(page)) == SESSION_ALLOWED;
}

void
session_write_consequences(struct page *page, const struct session_view *view,
			   struct date debut, struct date fin)
{
	struct session_view after = *view;

	session_apply(&after.session, SESSION_REPORT, page_today(page));
	session_set_dates(&after.session, debut, fin);
	xml_start(page->document, "consequences");
	xml_attribute(page->document, "debut", page_date(page, debut));
	xml_attribute(page->document, "fin", page_date(page, fin));
	session_write_warnings(page, &after);
	xml_end(page->document);
}

/* Tells what the rules have against both days, and gives them to the
 * session; the caller stops where something was told. */
static void
check_days(struct page *page, const struct session_entry *entry,
	   const struct session_cover *cover, struct session *session)
{
	const struct date debut = entry->debut.date;
	const struct date fin = entry->fin.date;

	if (saisie_stands(page, "debut") || saisie_stands(page, "fin"))
		return;
	saisie_refuse(page,
		      &session_refusals[session_report_check(
			      session, debut, fin, cover, page_today(page))]);
	session_set_dates(session, debut, fin);
}

/* Treats a GET that names days in its address as a form with these days:
 * what is wrong with them is told at their fields. */
static void
read_address(struct page *page, const struct session_view *view)
{
	struct session_entry entry = { .looks = true };
	struct session session = view->session;

	if (page->sent.count || !may_report(page, &session) ||
	    (!*filtre_text(page, "debut") && !*filtre_text(page, "fin")))
		return;
	page->sent = page->query;
	formulaire_read(page, &session_report_formulaire, &entry);
	check_days(page, &entry, &view->cover, &session);
	filtre_refused(page);
}

enum outcome
page_session_report_show(struct page *page)
{
	struct session_view view;
	enum outcome outcome;
	struct date debut;
	struct date fin;

	if ((outcome = session_load(page, &view)) != OUTCOME_OK)
		return outcome;
	read_address(page, &view);
	session_write(page, &view);
	session_write_action(page, &view, SESSION_REPORT);
	if (sent_days(page, &view, &debut, &fin))
		session_write_consequences(page, &view, debut, fin);
	return session_write_form(page, &view, SESSION_REPORT);
}

enum outcome
page_session_report_save(struct page *page)
{
	struct session_entry entry = { 0 };
	struct journal_entry note = { .regle = "R22" };
	struct session_change change;
	struct session_cover cover;
	enum outcome outcome;

	outcome = session_begin(page, SESSION_REPORT, false, &change);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = store_session_cover(page->store, &change.session, &cover);
	if (outcome != OUTCOME_OK)
		return outcome;
	entry.looks =
		text_equal(fields_value(&page->sent, "etape"), "consequences");
	formulaire_read(page, &session_report_formulaire, &entry);
	check_days(page, &entry, &cover, &change.session);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	if (entry.looks)
		return page_session_report_show(page);
	note.motif = entry.motif;
	session_apply(&change.session, SESSION_REPORT, page_today(page));
	return session_finish(page, &change, &note);
}
