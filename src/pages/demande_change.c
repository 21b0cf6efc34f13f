/* demande_change.c: what each change of a demande begins and ends with. */
#include "demande_change.h"

#include "app/saisie.h"
#include "base/text.h"
#include "store/agrement.h"
#include "titre_echu.h"

/* Locks the session of a demande, or the one that granting a demande on a
 * titre échu would move, which need not exist. */
static enum outcome
lock_session(struct page *page, struct demande_change *change)
{
	const char *chosen = saisie_typed(page, "session");
	const bool echu = change->demande.nature == DEMANDE_TITRE_ECHU;
	int64_t id = change->demande.session;
	enum outcome outcome;

	if (echu && change->action == DEMANDE_ACCORD && id == 0)
		text_parse_id(chosen, &id);
	if (echu && id == 0)
		return OUTCOME_OK;
	outcome = store_session_lock(page->store, page->actor, id,
				     &change->session);
	return echu && outcome == OUTCOME_NOT_FOUND ? OUTCOME_OK : outcome;
}

/* The session is locked first, as a report of it does. */
static enum outcome
lock(struct page *page, struct demande_change *change)
{
	enum outcome outcome;
	const int64_t id = page_id(page, 0);

	outcome = store_demande_find(page->store, page->actor, id,
				     &change->demande);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = lock_session(page, change);
	if (outcome != OUTCOME_OK)
		return outcome;
	return store_demande_lock(page->store, page->actor, id,
				  &change->demande);
}

enum outcome
demande_begin(struct page *page, enum demande_action action,
	      struct demande_change *change)
{
	enum outcome outcome;

	*change = (struct demande_change){ .action = action };
	if ((outcome = lock(page, change)) != OUTCOME_OK)
		return outcome;
	outcome = saisie_check_revision(page, change->demande.revision);
	if (outcome != OUTCOME_OK)
		return outcome;
	saisie_refuse(page, &demande_refusals[demande_may(&change->demande)]);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	change->before = change->demande;
	change->passed = demande_passed(&change->demande, &change->session,
					page_today(page));
	formulaire_read(page, &demande_formulaires[action], change);
	return OUTCOME_OK;
}

/* For a demande on a titre échu the agrément's days do not matter, but
 * neither the agrément nor its titre may change before the demande is saved. */
static enum outcome
find_cover(struct page *page, struct demande_change *change,
	   struct session_cover *cover)
{
	const struct demande *demande = &change->demande;
	struct agrement agrement;
	enum outcome outcome;

	*cover = (struct session_cover){ .derogation = true };
	if (demande->nature == DEMANDE_REPORT)
		return store_session_cover(page->store, &change->session,
					   cover);
	if (demande->id == 0)
		return OUTCOME_OK;
	outcome = store_agrement_lock(page->store, page->actor,
				      demande->agrement, &agrement);
	return outcome == OUTCOME_OK
		       ? store_titre_echu_find(page->store, page->actor,
					       demande->agrement, &change->echu)
		       : outcome;
}

/* Checks the days for the session that is moved, or for a new one. */
static enum session_verdict
check_days(const struct demande_change *change,
	   const struct session_cover *cover, struct date today)
{
	const struct demande *demande = &change->demande;

	return change->session.id
		       ? session_report_check(&change->session, demande->debut,
					      demande->fin, cover, today)
		       : session_create_check(demande->debut, demande->fin,
					      cover, today);
}

/* Tells what R23 and R24 have against the first day. For a new demande it is
 * told at the titre, because another one may do. */
static enum outcome
check_echeance(struct page *page, const struct demande_change *change)
{
	struct titre_echeance echeance;
	const enum outcome outcome = titre_echu_work_out(
		page, &change->echu, change->demande.debut, &echeance);

	if (outcome == OUTCOME_OK)
		saisie_refuse_at(page,
				 &titre_echu_refusals[titre_echu_check(
					 echeance.situation)],
				 change->demande.id ? "debut" : "titre");
	return outcome;
}

enum outcome
demande_check_dates(struct page *page, struct demande_change *change)
{
	const bool has_debut = !saisie_stands(page, "debut");
	struct session_cover cover;
	const enum outcome outcome = find_cover(page, change, &cover);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (has_debut && !saisie_stands(page, "fin"))
		saisie_refuse(page, &session_refusals[check_days(
					    change, &cover, page_today(page))]);
	return has_debut && change->demande.agrement
		       ? check_echeance(page, change)
		       : OUTCOME_OK;
}

static enum outcome
tell(struct page *page, const struct demande *demande, struct message *message,
     const struct message_to *to)
{
	struct message_to others = *to;

	message->date = page->now;
	message->noun = "demande";
	message->noun_id = page_number(page, demande->id);
	message->auteur = page->actor->nom;
	message->session = demande->session;
	others.except = page->actor->compte;
	return store_message_add(page->store, message, &others);
}

enum outcome
demande_finish(struct page *page, struct demande_change *change,
	       const char *verb, const char *motif, struct message *message,
	       const struct message_to *to)
{
	struct demande *demande = &change->demande;
	enum outcome outcome;

	outcome = store_demande_save(page->store, demande, page->now);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = page_journal(
		page, (struct journal_entry){
			      .noun = "demande",
			      .noun_id = page_number(page, demande->id),
			      .verb = verb,
			      .motif = motif,
			      .regle = change->regle ? change->regle
						     : demande_regle(demande),
			      .revision = demande->revision,
			      .centre = demande->centre,
			      .departement = demande->departement,
			      .region = demande->region,
		      });
	if (outcome == OUTCOME_OK && message)
		outcome = tell(page, demande, message, to);
	if (outcome != OUTCOME_OK)
		return outcome;
	return page_redirect(
		page, page_path(page, "demandes", demande->id, NULL), verb);
}

enum outcome
demande_deposit(struct page *page, struct demande_change *change)
{
	struct demande *demande = &change->demande;
	struct message message = {
		.code = MESSAGE_DEMANDE_DEPOSEE,
		.motif = demande->motif,
		.debut = { true, demande->debut },
		.fin = { true, demande->fin },
	};
	const struct message_to to = { .departement = demande->departement };

	demande->auteur = page->actor->compte;
	return demande_finish(page, change, "demande-depot", demande->motif,
			      &message, &to);
}
