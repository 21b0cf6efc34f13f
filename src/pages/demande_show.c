/* demande_show.c: one demande as its page shows it: what may become of it, what
 * that would entail, whom to call, what was done (R20 to R26). */
#include "app/listing.h"
#include "choix.h"
#include "demandes.h"
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
static void
write_choices(struct page *page, const struct demande *demande)
{
	choix_words(page, "raison", demande_raisons);
	choix_rows(page, "agent",
		   store_demande_agents(page->store, demande->departement));
}

/* What overtook one that waits, and what granting it would entail. */
static void
write_report(struct page *page, const struct demande *demande)
{
	const struct date today = page_today(page);
	struct session_view view;

	if (!page_read(page, store_session_view(page->store, page->actor,
						demande->session, &view)))
		return;
	write_passed(page, demande_passed(demande, &view.session, today));
	if (page_may(page, "POST /demandes/{}/accord") &&
	    session_report_check(&view.session, demande->debut, demande->fin,
				 &view.cover, today) == SESSION_ALLOWED)
		session_write_consequences(page, &view, demande->debut,
					   demande->fin);
}

/* Codes of the titre, for a session of CCP. */
static void
write_ccps(struct page *page, const char *titre)
{
	struct session_ccps ccps = { 0 };
	const char **words;

	page_read(page, store_session_ccps_of(page->store, titre, &ccps));
	words = arena_alloc(page->arena, (ccps.count + 1) * sizeof(*words));
	for (size_t i = 0; i < ccps.count; i++)
		words[i] = ccps.codes[i];
	words[ccps.count] = NULL;
	choix_words(page, "ccp", words);
}

/* What its titre is on the day that is wished for, and what the UD may grant
 * it with. */
static void
write_echu(struct page *page, const struct demande *demande)
{
	struct titre_echu echu;

	if (!page_read(page, store_titre_echu_find(page->store, page->actor,
						   demande->agrement, &echu)))
		return;
	titre_echu_write(page, &echu, demande->debut);
	if (!decides(page, demande))
		return;
	choix_rows(page, "session",
		   store_choix_sessions(page->store, page->actor,
					demande->agrement));
	if (demande->type == SESSION_CCP)
		write_ccps(page, echu.agrement.titre);
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
	page_read(page,
		  listing_one(page_document(page),
			      store_demande_show(page->store, page->actor, id),
			      "demande"));
	write_actions(page, &demande);
	uds_write(page, demande.departement);
	if (decides(page, &demande))
		write_choices(page, &demande);
	if (demande.nature == DEMANDE_TITRE_ECHU)
		write_echu(page, &demande);
	else if (demande.statut == DEMANDE_EN_ATTENTE)
		write_report(page, &demande);
	page_list(page, "historique", store_demande_history(page->store, id),
		  "evenement");
	return OUTCOME_OK;
}
