/* session_create.c: creates a session within an agrément of its centre. */
#include "app/saisie.h"
#include "session.h"
#include "session_change.h"
#include "store/agrement.h"

enum { AGREMENTS = 200 };

enum outcome
page_session_new(struct page *page)
{
	const struct session_entry entry = { .type = "titre" };

	page_list(page, "agrements",
		  store_agrement_choices(page->store, page->actor,
					 page_today(page), AGREMENTS),
		  "agrement");
	return formulaire_write(page, &session_formulaire, "/sessions", &entry);
}

enum outcome
session_check_ccps(struct page *page, const char *titre,
		   const struct codes *ticked, struct codes *ccps)
{
	struct codes known;
	const enum outcome outcome =
		store_session_ccps_of(page->store, titre, &known);
	bool are_known = true;

	if (outcome != OUTCOME_OK)
		return outcome;
	*ccps = *ticked;
	for (size_t i = 0; i < ccps->count; i++)
		are_known = are_known && codes_have(&known, ccps->items[i]);
	if (!are_known)
		saisie_refuse(page, &session_refusals[SESSION_WRONG_CCP]);
	if (!ccps->count)
		saisie_refuse(page, &session_refusals[SESSION_WITHOUT_CCP]);
	return OUTCOME_OK;
}

/* Does the agrément cover the days? */
static void
check_dates(struct page *page, const struct agrement *agrement,
	    struct session *session)
{
	const struct session_cover cover = { agrement->debut, agrement->fin,
					     agrement->titre_fin };

	if (saisie_stands(page, "debut") || saisie_stands(page, "fin"))
		return;
	saisie_refuse(page, &session_refusals[session_create_check(
				    session->debut, session->fin, &cover,
				    page_today(page))]);
	session_set_dates(session, session->debut, session->fin);
}

/* Fills in what follows from the agrément, which is locked so that it cannot
 * be shortened meanwhile. */
static enum outcome
look_up(struct page *page, struct session_entry *entry, struct codes *ccps)
{
	struct session *session = &entry->session;
	struct agrement agrement;
	enum outcome outcome;

	if (saisie_stands(page, "agrement"))
		return OUTCOME_OK;
	outcome = store_agrement_lock(page->store, page->actor,
				      session->agrement, &agrement);
	if (outcome == OUTCOME_NOT_FOUND) {
		saisie_refuse(page,
			      &session_refusals[SESSION_WITHOUT_AGREMENT]);
		return OUTCOME_OK;
	}
	if (outcome != OUTCOME_OK)
		return outcome;
	agrement_place(&agrement, session);
	check_dates(page, &agrement, session);
	if (session_type_parse(entry->type, &session->type) &&
	    session->type == SESSION_CCP)
		return session_check_ccps(page, agrement.titre, &entry->ccp,
					  ccps);
	/* One that judges a whole titre has none, whatever was ticked. */
	entry->ccp = (struct codes){ 0 };
	return OUTCOME_OK;
}

enum outcome
page_session_create(struct page *page)
{
	struct session_entry entry = { .session.statut =
					       SESSION_EN_PREPARATION };
	struct journal_entry note = { .verb = "creation" };
	struct codes ccps = { 0 };
	enum outcome outcome;

	formulaire_read(page, &session_formulaire, &entry);
	outcome = look_up(page, &entry, &ccps);
	if (outcome == OUTCOME_OK)
		outcome = saisie_outcome(page);
	if (outcome == OUTCOME_OK)
		outcome = store_session_add(page->store, &entry.session, &ccps);
	if (outcome != OUTCOME_OK)
		return outcome;
	formulaire_compare(page, &session_formulaire, NULL, &entry, &note);
	outcome = session_tell(page, &entry.session, &note);
	if (outcome != OUTCOME_OK)
		return outcome;
	return page_redirect(
		page, page_path(page, "sessions", entry.session.id, NULL),
		note.verb);
}
