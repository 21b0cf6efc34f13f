/* demande.c: what may be done to a demande, except granting it (R20 to R22,
 * R26). */
#include "app/saisie.h"
#include "demande_change.h"
#include "demandes.h"

enum outcome
page_demande_refuse(struct page *page)
{
	struct message message = { .code = MESSAGE_DEMANDE_REFUSEE };
	struct demande_change change;
	struct demande *demande = &change.demande;
	struct message_to to = { 0 };
	enum outcome outcome;

	outcome = demande_begin(page, DEMANDE_REFUS, &change);
	if (outcome == OUTCOME_OK)
		outcome = saisie_outcome(page);
	if (outcome != OUTCOME_OK)
		return outcome;
	demande->statut = DEMANDE_REFUSEE;
	message.motif = demande->reponse;
	to.centre = demande->centre;
	return demande_finish(page, &change, "demande-refus", demande->reponse,
			      &message, &to);
}

/* Finds the agent of the UD who is named, or nobody. */
static enum outcome
check_agent(struct page *page, const struct demande *demande)
{
	enum outcome outcome;
	bool found;

	if (!demande->agent || saisie_stands(page, "agent"))
		return OUTCOME_OK;
	outcome = store_demande_agent(page->store, demande->departement,
				      demande->agent, &found);
	if (outcome == OUTCOME_OK && !found)
		saisie_refuse(page, &demande_refusals[DEMANDE_WITHOUT_AGENT]);
	return outcome;
}

enum outcome
page_demande_assign(struct page *page)
{
	struct message message = { .code = MESSAGE_DEMANDE_ATTRIBUEE };
	struct demande_change change;
	struct message_to to = { 0 };
	enum outcome outcome;

	outcome = demande_begin(page, DEMANDE_ATTRIBUTION, &change);
	if (outcome == OUTCOME_OK)
		outcome = check_agent(page, &change.demande);
	if (outcome == OUTCOME_OK)
		outcome = saisie_outcome(page);
	if (outcome != OUTCOME_OK)
		return outcome;
	to.compte = change.demande.agent;
	return demande_finish(page, &change, "demande-attribution", "",
			      to.compte ? &message : NULL, &to);
}

/* Tells the UD what the centre has changed. */
static enum outcome
finish_of_centre(struct page *page, struct demande_change *change,
		 const char *verb, enum message_code code)
{
	const struct demande *demande = &change->demande;
	const char *motif =
		code == MESSAGE_DEMANDE_RETIREE ? "" : demande->motif;
	struct message message = {
		.code = code,
		.motif = motif,
		.debut = { true, demande->debut },
		.fin = { true, demande->fin },
	};
	struct message_to to;
	const enum outcome outcome =
		store_demande_ud(page->store, demande, &to);

	if (outcome != OUTCOME_OK)
		return outcome;
	return demande_finish(page, change, verb, motif, &message, &to);
}

enum outcome
page_demande_correct(struct page *page)
{
	struct demande_change change;
	struct demande *demande = &change.demande;
	enum outcome outcome;

	outcome = demande_begin(page, DEMANDE_CORRECTION, &change);
	if (outcome == OUTCOME_OK)
		outcome = demande_check_dates(page, &change);
	if (outcome == OUTCOME_OK)
		outcome = saisie_outcome(page);
	if (outcome != OUTCOME_OK)
		return outcome;
	demande->corrected = true;
	if (demande->nature == DEMANDE_REPORT)
		demande_see(demande, &change.session);
	return finish_of_centre(page, &change, "demande-correction",
				MESSAGE_DEMANDE_CORRIGEE);
}

enum outcome
page_demande_withdraw(struct page *page)
{
	struct demande_change change;
	enum outcome outcome;

	outcome = demande_begin(page, DEMANDE_RETRAIT, &change);
	if (outcome != OUTCOME_OK)
		return outcome;
	change.demande.statut = DEMANDE_RETIREE;
	return finish_of_centre(page, &change, "demande-retrait",
				MESSAGE_DEMANDE_RETIREE);
}
