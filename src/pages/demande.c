/* demande.c: one demande, and what becomes of it but for its granting (R20 to
 * R22, R26). */
#include "app/listing.h"
#include "app/saisie.h"
#include "base/text.h"
#include "demande_change.h"
#include "demandes.h"
#include "filtre.h"
#include "session_change.h"
#include "session_write.h"
#include "store/choix.h"
#include "titre_echu.h"
#include "uds.h"

static const struct refusal no_agent = { "agent-inconnu", "", "agent" };

static void
write_passed(struct page *page, enum demande_passed passed)
{
	if (passed == DEMANDE_PASSED_NOT)
		return;
	xml_start(page->document, "depassee");
	xml_attribute(page->document, "code", demande_passed_code(passed));
	xml_end(page->document);
}

static void
write_actions(struct page *page, const struct demande *demande)
{
	xml_start(page->document, "actions");
	for (int i = 0; i < DEMANDE_ACTIONS; i++) {
		const enum demande_action action = (enum demande_action)i;
		const char *code = demande_action_code(action);

		page_offer(page, code,
			   page_path(page, "demandes", demande->id, code),
			   demande_refusal(
				   demande_may(demande, action, page->actor)));
	}
	xml_end(page->document);
}

static bool
decides(const struct page *page, const struct demande *demande)
{
	return demande->statut == DEMANDE_EN_ATTENTE &&
	       page->actor->profil == PROFIL_UD;
}

/* What an UD chooses from when it decides. */
static enum outcome
write_choices(struct page *page, const struct demande *demande)
{
	xml_start(page->document, "choix");
	xml_attribute(page->document, "nom", "raison");
	for (size_t i = 0; demande_raisons[i]; i++) {
		xml_start(page->document, "option");
		xml_attribute(page->document, "valeur", demande_raisons[i]);
		xml_end(page->document);
	}
	xml_end(page->document);
	return filtre_choix(page, "agent",
			    store_demande_agents(page->store, page->arena,
						 demande->departement));
}

/* What overtook one that waits, and what granting it would entail. */
static enum outcome
write_report(struct page *page, const struct demande *demande)
{
	const struct date today = page_today(page);
	struct session_view view;
	enum outcome outcome;

	outcome = store_session_view(page->store, page->arena, page->actor,
				     demande->session, &view);
	if (outcome != OUTCOME_OK)
		return outcome;
	write_passed(page, demande_passed(demande, &view.session, today));
	if (page->actor->profil != PROFIL_UD)
		return OUTCOME_OK;
	if (session_report_check(&view.session, demande->debut, demande->fin,
				 &view.cover, today) != SESSION_ALLOWED)
		return OUTCOME_OK;
	return session_write_consequences(page, &view, demande->debut,
					  demande->fin);
}

/* Codes of the titre, for a session of CCP. */
static enum outcome
write_ccps(struct page *page, const char *titre)
{
	struct session_ccps ccps;
	const enum outcome outcome =
		store_session_ccps_of(page->store, page->arena, titre, &ccps);

	if (outcome != OUTCOME_OK)
		return outcome;
	xml_start(page->document, "choix");
	xml_attribute(page->document, "nom", "ccp");
	for (size_t i = 0; i < ccps.count; i++) {
		xml_start(page->document, "option");
		xml_attribute(page->document, "valeur", ccps.codes[i]);
		xml_end(page->document);
	}
	xml_end(page->document);
	return OUTCOME_OK;
}

/* What its titre is on the day that is wished for, and what the UD may grant
 * it with. */
static enum outcome
write_echu(struct page *page, const struct demande *demande)
{
	struct titre_echu echu;
	enum outcome outcome;

	outcome = store_titre_echu_find(page->store, page->arena, page->actor,
					demande->agrement, &echu);
	if (outcome == OUTCOME_OK)
		outcome = titre_echu_write(page, &echu, demande->debut);
	if (outcome != OUTCOME_OK || !decides(page, demande))
		return outcome;
	outcome = filtre_choix(page, "session",
			       store_choix_sessions(page->store, page->arena,
						    page->actor,
						    demande->agrement));
	if (outcome != OUTCOME_OK || demande->type != SESSION_CCP)
		return outcome;
	return write_ccps(page, echu.agrement.titre);
}

static enum outcome
write_rest(struct page *page, const struct demande *demande)
{
	enum outcome outcome = OUTCOME_OK;

	if (decides(page, demande))
		outcome = write_choices(page, demande);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (demande->nature == DEMANDE_TITRE_ECHU)
		return write_echu(page, demande);
	return demande->statut == DEMANDE_EN_ATTENTE
		       ? write_report(page, demande)
		       : OUTCOME_OK;
}

enum outcome
page_demande_show(struct page *page)
{
	struct demande demande;
	enum outcome outcome;
	int64_t id;

	if ((outcome = page_param_id(page, 0, &id)) != OUTCOME_OK)
		return outcome;
	outcome = store_demande_find(page->store, page->arena, page->actor, id,
				     &demande);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = listing_one(
		page_document(page),
		store_demande_show(page->store, page->arena, page->actor, id),
		"demande");
	if (outcome != OUTCOME_OK)
		return outcome;
	write_actions(page, &demande);
	outcome = uds_write(page, demande.departement);
	return outcome == OUTCOME_OK ? write_rest(page, &demande) : outcome;
}

enum outcome
page_demande_refuse(struct page *page)
{
	struct message message = { .code = MESSAGE_DEMANDE_REFUSEE };
	struct demande_change change;
	struct demande *demande = &change.demande;
	struct message_to to = { 0 };
	enum outcome outcome;

	outcome = demande_begin(page, DEMANDE_REFUS, &change);
	if (outcome != OUTCOME_OK)
		return outcome;
	demande->raison = fields_value(&page->sent, "raison");
	if (!demande_raison_is_valid(demande->raison))
		saisie_refuse(page, demande_refusal(DEMANDE_WITHOUT_RAISON));
	demande->reponse = session_read_motif(page);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	demande->statut = DEMANDE_REFUSEE;
	message.motif = demande->reponse;
	to.centre = demande->centre;
	return demande_finish(page, &change, "demande-refus", demande->reponse,
			      &message, &to);
}

/* An agent of the UD, or nobody. */
static enum outcome
read_agent(struct page *page, struct demande *demande)
{
	const char *text = fields_value(&page->sent, "agent");
	enum outcome outcome = OUTCOME_OK;
	bool found = !*text;
	int64_t agent = 0;

	if (*text && text_parse_id(text, &agent))
		outcome = store_demande_agent(page->store, page->arena,
					      demande->departement, agent,
					      &found);
	if (!found)
		saisie_refuse(page, &no_agent);
	demande->agent = agent;
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
	if (outcome != OUTCOME_OK)
		return outcome;
	if ((outcome = read_agent(page, &change.demande)) != OUTCOME_OK)
		return outcome;
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	to.compte = change.demande.agent;
	return demande_finish(page, &change, "demande-attribution", "",
			      to.compte ? &message : NULL, &to);
}

/* What the centre changes, its UD learns. */
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
		store_demande_ud(page->store, page->arena, demande, &to);

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
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = demande_read_dates(page, &change, &demande->debut,
				     &demande->fin);
	if (outcome != OUTCOME_OK)
		return outcome;
	demande->motif = session_read_motif(page);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
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
