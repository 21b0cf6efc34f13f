/* session_change.c: how a POST changes a session. */
#include "session_change.h"

#include "app/saisie.h"
#include "store/demande.h"
#include "store/inscription.h"
#include "store/message.h"

/* Was the form made from what the session is now? A revision that is missing
 * or cannot be read is told as any other field. */
static enum outcome
check_revision(struct page *page, const struct session *session, bool adds)
{
	int64_t revision;

	if (adds && !*fields_value(&page->sent, "revision"))
		return OUTCOME_OK;
	if (saisie_revision(page, &revision) && revision != session->revision)
		return OUTCOME_CONFLICT;
	return OUTCOME_OK;
}

/* Counts the candidats, if the action asks for that. */
static enum outcome
count_candidats(struct page *page, struct session_change *change)
{
	if (change->action != SESSION_CONVOCATIONS &&
	    change->action != SESSION_RESULTATS)
		return OUTCOME_OK;
	return store_inscription_count(page->store, change->session.id,
				       &change->candidats);
}

enum outcome
session_begin(struct page *page, enum session_action action, bool adds,
	      struct session_change *change)
{
	struct session_facts facts = { .today = page_today(page) };
	enum session_verdict verdict;
	enum outcome outcome;

	*change = (struct session_change){ .action = action };
	outcome = store_session_lock(page->store, page->actor, page_id(page, 0),
				     &change->session);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = check_revision(page, &change->session, adds);
	if (outcome != OUTCOME_OK)
		return outcome;
	if ((outcome = count_candidats(page, change)) != OUTCOME_OK)
		return outcome;
	facts.candidats = change->candidats;
	verdict = session_may(&change->session, action, page->actor, &facts);
	if (verdict == SESSION_ALLOWED)
		return OUTCOME_OK;
	saisie_refuse(page, &session_refusals[verdict]);
	return saisie_outcome(page);
}

enum outcome
session_tell(struct page *page, const struct session *session,
	     const struct journal_entry *note)
{
	struct journal_entry entry = *note;

	entry.noun = "session";
	entry.noun_id = page_number(page, session->id);
	entry.revision = session->revision;
	entry.centre = session->centre;
	entry.departement = session->departement;
	entry.region = session->region;
	return page_journal(page, entry);
}

/* Tells both sides of a demande that waits for dates which the session no
 * longer has, except of the one that this change answers. */
static enum outcome
announce_passed(struct page *page, struct message message,
		const struct message_to *to, int64_t answered)
{
	enum outcome outcome;
	int64_t id;

	outcome = store_demande_waiting(page->store, message.session, &id);
	if (outcome != OUTCOME_OK || id == 0 || id == answered)
		return outcome;
	message.code = MESSAGE_DEMANDE_DEPASSEE;
	message.noun = "demande";
	message.noun_id = page_number(page, id);
	return store_message_add(page->store, &message, to);
}

/* Sends a message to the centre and its UD, but not to whoever did it. */
static enum outcome
announce(struct page *page, const struct session_change *change,
	 const struct journal_entry *note)
{
	const struct session *session = &change->session;
	const struct message message = {
		.code = change->action == SESSION_REPORT
				? MESSAGE_SESSION_REPORTEE
				: MESSAGE_SESSION_ANNULEE,
		.date = page->now,
		.noun = "session",
		.noun_id = page_number(page, session->id),
		.motif = note->motif,
		.auteur = page->actor->nom,
		.session = session->id,
		.debut = { true, session->debut },
		.fin = { true, session->fin },
		.sequence = session->revision,
	};
	const struct message_to to = {
		.centre = session->centre,
		.departement = session->departement,
		.except = page->actor->compte,
	};
	const bool told = change->action == SESSION_REPORT ||
			  change->action == SESSION_ANNULATION;
	enum outcome outcome = OUTCOME_OK;

	if (!told && !change->moved)
		return OUTCOME_OK;
	if (told && !change->demande)
		outcome = store_message_add(page->store, &message, &to);
	if (outcome != OUTCOME_OK)
		return outcome;
	return announce_passed(page, message, &to, change->demande);
}

enum outcome
session_end(struct page *page, struct session_change *change,
	    const struct journal_entry *note)
{
	struct journal_entry said = *note;
	enum outcome outcome;

	if (!said.verb)
		said.verb = session_action_code(change->action);
	outcome = store_session_save(page->store, &change->session);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = session_tell(page, &change->session, &said);
	return outcome == OUTCOME_OK ? announce(page, change, &said) : outcome;
}

enum outcome
session_finish(struct page *page, struct session_change *change,
	       const struct journal_entry *note)
{
	const enum outcome outcome = session_end(page, change, note);

	if (outcome != OUTCOME_OK)
		return outcome;
	return page_redirect(
		page, page_path(page, "sessions", change->session.id, NULL),
		session_action_code(change->action));
}
