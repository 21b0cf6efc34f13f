/* session_report.c: the UD moves a session to later dates (R17 to R19, R22):
 * what that would entail, then the report itself. */
#include "app/saisie.h"
#include "filtre.h"
#include "session.h"
#include "session_change.h"
#include "session_write.h"

/* The dates that are wished for. */
struct wish {
	bool known;
	struct date debut;
	struct date fin;
};

/* A day of the address: both are needed. */
static bool
asked_day(struct page *page, const char *name, struct date *date)
{
	const struct optional_date day = filtre_day(page, name);

	if (!*filtre_text(page, name))
		saisie_refuse_at(page, &saisie_refusals[SAISIE_MISSING], name);
	*date = day.date;
	return day.known;
}

static struct wish
asked_wish(struct page *page)
{
	struct wish wish = { 0 };
	bool debut;
	bool fin;

	if (!*filtre_text(page, "debut") && !*filtre_text(page, "fin"))
		return wish;
	debut = asked_day(page, "debut", &wish.debut);
	fin = asked_day(page, "fin", &wish.fin);
	wish.known = debut && fin;
	return wish;
}

/* Those of the form that is shown again; what is wrong with them is told. */
static struct wish
sent_wish(const struct page *page)
{
	struct wish wish = { 0 };

	wish.known =
		date_parse(fields_value(&page->sent, "debut"), &wish.debut) &&
		date_parse(fields_value(&page->sent, "fin"), &wish.fin);
	return wish;
}

/* The wish, if a report could fulfil it; why not is told. */
static struct wish
read_wish(struct page *page, const struct session_view *view)
{
	const bool again = page->again != OUTCOME_OK;
	const struct session_facts facts = { .today = page_today(page) };
	struct wish wish = { 0 };
	enum session_verdict verdict;

	if (session_may(&view->session, SESSION_REPORT, page->actor, &facts) !=
	    SESSION_ALLOWED)
		return wish;
	wish = again ? sent_wish(page) : asked_wish(page);
	if (!wish.known)
		return wish;
	verdict = session_report_check(&view->session, wish.debut, wish.fin,
				       &view->cover, facts.today);
	wish.known = verdict == SESSION_ALLOWED;
	if (!again)
		saisie_refuse(page, &session_refusals[verdict]);
	return wish;
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

enum outcome
page_session_report_show(struct page *page)
{
	static const char *const names[] = { "debut", "fin", NULL };
	struct session_view view;
	enum outcome outcome;
	struct wish wish;

	if ((outcome = session_load(page, &view)) != OUTCOME_OK)
		return outcome;
	wish = read_wish(page, &view);
	if (page->again == OUTCOME_OK)
		filtre_refused(page);
	filtre_write(page, names);
	session_write(page, &view);
	session_write_action(page, &view, SESSION_REPORT);
	if (wish.known)
		session_write_consequences(page, &view, wish.debut, wish.fin);
	return OUTCOME_OK;
}

/* Both days as typed, if R19 lets them. */
static enum outcome
read_dates(struct page *page, struct session *session)
{
	struct session_cover cover;
	struct date debut;
	struct date fin;
	const bool has_debut = saisie_date(page, "debut", &debut);
	const bool has_fin = saisie_date(page, "fin", &fin);
	enum outcome outcome;

	outcome = store_session_cover(page->store, session, &cover);
	if (outcome != OUTCOME_OK || !has_debut || !has_fin)
		return outcome;
	saisie_refuse(page,
		      &session_refusals[session_report_check(
			      session, debut, fin, &cover, page_today(page))]);
	session_set_dates(session, debut, fin);
	return OUTCOME_OK;
}

enum outcome
page_session_report_save(struct page *page)
{
	struct journal_entry note = { .regle = "R22" };
	struct session_change change;
	enum outcome outcome;

	outcome = session_begin(page, SESSION_REPORT, false, &change);
	if (outcome != OUTCOME_OK)
		return outcome;
	if ((outcome = read_dates(page, &change.session)) != OUTCOME_OK)
		return outcome;
	note.motif = session_read_motif(page);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	session_apply(&change.session, SESSION_REPORT, page_today(page));
	return session_finish(page, &change, &note);
}
