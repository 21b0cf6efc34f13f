/* demande_show.c: shows one demande: what may be done to it, what that would
 * entail, whom to call, and what was done (R20 to R26). */
#include "app/listing.h"
#include "demande_change.h"
#include "demandes.h"
#include "session_write.h"
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

static const char *
path_of(const struct page *page, const struct demande *demande, int action)
{
	return page_path(page, "demandes", demande->id,
			 demande_action_code((enum demande_action)action));
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
			path_of(page, demande, i),
			&demande_refusals[demande_may(demande)]);
	}
	xml_end(page->document);
}

static void
write_forms(struct page *page, const struct demande_change *change)
{
	const struct demande *demande = &change->demande;

	if (demande_may(demande) != DEMANDE_ALLOWED)
		return;
	for (int i = 0; i < DEMANDE_ACTIONS; i++)
		page_read(page,
			  formulaire_write(page, &demande_formulaires[i],
					   path_of(page, demande, i), change));
}

/* Writes what has overtaken a demande that waits, and what granting it would
 * entail. */
static void
write_report(struct page *page, struct demande_change *change)
{
	const struct demande *demande = &change->demande;
	const struct date today = page_today(page);
	struct session_view view;

	if (!page_read(page, store_session_view(page->store, page->actor,
						demande->session, &view)))
		return;
	change->passed = demande_passed(demande, &view.session, today);
	write_passed(page, change->passed);
	if (page_may(page, "POST /demandes/{}/accord") &&
	    session_report_check(&view.session, demande->debut, demande->fin,
				 &view.cover, today) == SESSION_ALLOWED)
		session_write_consequences(page, &view, demande->debut,
					   demande->fin);
}

/* Writes in what state its titre is on the day that is wished for. */
static void
write_echu(struct page *page, struct demande_change *change)
{
	const struct demande *demande = &change->demande;

	if (page_read(page,
		      store_titre_echu_find(page->store, page->actor,
					    demande->agrement, &change->echu)))
		titre_echu_write(page, &change->echu, demande->debut);
}

enum outcome
page_demande_show(struct page *page)
{
	struct demande_change change = { 0 };
	const struct demande *demande = &change.demande;
	enum outcome outcome;
	const int64_t id = page_id(page, 0);

	outcome = store_demande_find(page->store, page->actor, id,
				     &change.demande);
	if (outcome != OUTCOME_OK)
		return outcome;
	page_read(page,
		  listing_one(page_document(page),
			      store_demande_show(page->store, page->actor, id),
			      "demande"));
	write_actions(page, demande);
	uds_write(page, demande->departement);
	if (demande->nature == DEMANDE_TITRE_ECHU)
		write_echu(page, &change);
	else if (demande->statut == DEMANDE_EN_ATTENTE)
		write_report(page, &change);
	write_forms(page, &change);
	page_list(page, "historique", store_demande_history(page->store, id),
		  "evenement");
	return OUTCOME_OK;
}
