/* demande_show.c: one demande as its page shows it: what may become of it, what
 * that would entail, whom to call, what was done (R20 to R26). */
#include "app/listing.h"
#include "demandes.h"
#include "filtre.h"
#include "session_write.h"
#include "store/choix.h"
#include "store/demande.h"
#include "titre_echu.h"
#include "uds.h"

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
		const char *code = demande_action_code((enum demande_action)i);

		page_offer_unless(
			page, code,
			arena_printf(page->arena, "POST /demandes/{}/%s", code),
			page_path(page, "demandes", demande->id, code),
			&demande_refusals[demande_may(demande)]);
	}
	xml_end(page->document);
}

static bool
decides(const struct page *page, const struct demande *demande)
{
	return demande->statut == DEMANDE_EN_ATTENTE &&
	       page_may(page, "POST /demandes/{}/accord");
}

/* What an UD chooses from when it decides. */
static enum outcome
write_choices(struct page *page, const struct demande *demande)
{
	filtre_codes(page, "raison", demande_raisons);
	return filtre_choix(
		page, "agent",
		store_demande_agents(page->store, demande->departement));
}

/* What overtook one that waits, and what granting it would entail. */
static enum outcome
write_report(struct page *page, const struct demande *demande)
{
	const struct date today = page_today(page);
	struct session_view view;
	enum outcome outcome;

	outcome = store_session_view(page->store, page->actor, demande->session,
				     &view);
	if (outcome != OUTCOME_OK)
		return outcome;
	write_passed(page, demande_passed(demande, &view.session, today));
	if (!page_may(page, "POST /demandes/{}/accord"))
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
		store_session_ccps_of(page->store, titre, &ccps);

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

	outcome = store_titre_echu_find(page->store, page->actor,
					demande->agrement, &echu);
	if (outcome == OUTCOME_OK)
		outcome = titre_echu_write(page, &echu, demande->debut);
	if (outcome != OUTCOME_OK || !decides(page, demande))
		return outcome;
	outcome = filtre_choix(page, "session",
			       store_choix_sessions(page->store, page->actor,
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

static enum outcome
write_history(struct page *page, int64_t id)
{
	enum outcome outcome;

	xml_start(page->document, "historique");
	outcome = listing_write(page->document,
				store_demande_history(page->store, id),
				"evenement");
	xml_end(page->document);
	return outcome;
}

enum outcome
page_demande_show(struct page *page)
{
	struct demande demande;
	enum outcome outcome;
	int64_t id;

	if ((outcome = page_param_id(page, 0, &id)) != OUTCOME_OK)
		return outcome;
	outcome = store_demande_find(page->store, page->actor, id, &demande);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = listing_one(page_document(page),
			      store_demande_show(page->store, page->actor, id),
			      "demande");
	if (outcome != OUTCOME_OK)
		return outcome;
	write_actions(page, &demande);
	outcome = uds_write(page, demande.departement);
	if (outcome == OUTCOME_OK)
		outcome = write_rest(page, &demande);
	return outcome == OUTCOME_OK ? write_history(page, id) : outcome;
}
