/* demande_grant.c: lets an UD grant a demande, and does what it asks for in
 * the same transaction (R22, R25, R26). */
#include "app/saisie.h"
#include "demande_change.h"
#include "demandes.h"
#include "session_change.h"

/* May the session be moved? */
static void
check_report(struct page *page, const struct session *session)
{
	const struct session_facts facts = { .today = page_today(page) };

	saisie_refuse(page,
		      &session_refusals[session_may(session, SESSION_REPORT,
						    page->actor, &facts)]);
}

/* Finds the session that is moved, if there is one, and the CCPs that a new
 * one examines, which are all where none is named (R25, R26). */
static enum outcome
check_echu(struct page *page, struct demande_change *change, struct codes *ccps)
{
	const struct demande *demande = &change->demande;
	const char *titre = change->echu.agrement.titre;

	change->regle = "R25";
	if (demande->session)
		saisie_refuse(page, &demande_refusals[demande_may_move(
					    demande, &change->session)]);
	if (demande->session || demande->type != SESSION_CCP)
		return OUTCOME_OK;
	if (change->ccp.count)
		return session_check_ccps(page, titre, &change->ccp, ccps);
	return store_session_ccps_of(page->store, titre, ccps);
}

/* Moves the session, in the same transaction. */
static enum outcome
move(struct page *page, struct demande_change *change,
     const struct journal_entry *note)
{
	struct session_change report = {
		.session = change->session,
		.action = SESSION_REPORT,
		.demande = change->demande.id,
	};
	enum outcome outcome;

	if (change->demande.nature == DEMANDE_TITRE_ECHU)
		report.session.derogation = change->demande.attestation;
	session_apply(&report.session, SESSION_REPORT, page_today(page));
	session_set_dates(&report.session, change->demande.debut,
			  change->demande.fin);
	outcome = session_end(page, &report, note);
	change->session = report.session;
	return outcome;
}

/* Creates a session « En préparation » of the type asked for, at the
 * agrément's site, with a dérogation for both days (R26). */
static enum outcome
create(struct page *page, struct demande_change *change,
       const struct journal_entry *note, const struct codes *ccps)
{
	struct session session = {
		.statut = SESSION_EN_PREPARATION,
		.type = change->demande.type,
		.derogation = change->demande.attestation,
	};
	enum outcome outcome;

	agrement_place(&change->echu.agrement, &session);
	session_set_dates(&session, change->demande.debut, change->demande.fin);
	outcome = store_session_add(page->store, &session, ccps);
	change->session = session;
	return outcome == OUTCOME_OK ? session_tell(page, &session, note)
				     : outcome;
}

/* Does what the demande asks for, and notes the session that came of it. */
static enum outcome
carry_out(struct page *page, struct demande_change *change,
	  const struct codes *ccps)
{
	const struct demande *demande = &change->demande;
	const bool echu = demande->nature == DEMANDE_TITRE_ECHU;
	const bool creates = echu && change->session.id == 0;
	const struct journal_entry note = {
		.verb = creates ? "creation" : NULL,
		.regle = echu ? "R25" : "R22",
		.motif = echu ? demande->attestation : demande->motif,
	};

	return creates ? create(page, change, &note, ccps)
		       : move(page, change, &note);
}

/* The demande keeps the days that were wished for. */
static enum outcome
finish(struct page *page, struct demande_change *change)
{
	struct demande *demande = &change->demande;
	const struct message_to to = { .centre = demande->centre };
	struct message message = {
		.code = MESSAGE_DEMANDE_ACCORDEE,
		.motif = demande->reponse,
		.debut = { true, demande->debut },
		.fin = { true, demande->fin },
		.sequence = change->session.revision,
	};

	demande->statut = DEMANDE_ACCORDEE;
	demande->session = change->session.id;
	demande->debut = change->before.debut;
	demande->fin = change->before.fin;
	return demande_finish(page, change, "demande-accord",
			      demande->nature == DEMANDE_TITRE_ECHU
				      ? demande->attestation
				      : demande->reponse,
			      &message, &to);
}

enum outcome
page_demande_grant(struct page *page)
{
	struct codes ccps = { 0 };
	struct demande_change change;
	enum outcome outcome;

	outcome = demande_begin(page, DEMANDE_ACCORD, &change);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (change.demande.nature == DEMANDE_REPORT)
		check_report(page, &change.session);
	outcome = demande_check_dates(page, &change);
	if (outcome == OUTCOME_OK &&
	    change.demande.nature == DEMANDE_TITRE_ECHU)
		outcome = check_echu(page, &change, &ccps);
	if (outcome == OUTCOME_OK)
		outcome = saisie_outcome(page);
	if (outcome == OUTCOME_OK)
		outcome = carry_out(page, &change, &ccps);
	return outcome == OUTCOME_OK ? finish(page, &change) : outcome;
}
