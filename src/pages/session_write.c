/* session_write.c: writes a session as the pages of its life show it. */
#include "session_write.h"

#include "app/listing.h"
#include "store/demande.h"

enum outcome
session_load(struct page *page, struct session_view *view)
{
	return store_session_view(page->store, page->actor, page_id(page, 0),
				  view);
}

void
session_write(struct page *page, const struct session_view *view)
{
	listing_row(page_document(page), view->row, "session");
}

/* Writes a warning with its delay, in the parameter's unit. */
static void
write_warning(struct page *page, enum session_warning warning,
	      enum session_type type, const struct session_delays *delays)
{
	const struct session_delay delay =
		session_warning_delay(warning, type, delays);

	xml_start(page->document, "avertissement");
	page_attribute(page, "code", session_warning_code(warning));
	if (delay.months)
		page_attribute(page, "mois", page_number(page, delay.months));
	if (delay.days)
		page_attribute(page, "jours", page_number(page, delay.days));
	xml_end(page->document);
}

void
session_write_warnings(struct page *page, const struct session_view *view)
{
	struct session_delays delays;
	unsigned int warnings;

	if (!page_read(page, store_session_delays(page->store, &delays)))
		return;
	warnings = session_warnings(&view->session, &view->cover, &delays,
				    page_today(page));
	for (unsigned int i = 0; i < SESSION_WARNINGS; i++) {
		const unsigned int warning = warnings & 1U << i;

		if (warning)
			write_warning(page, (enum session_warning)warning,
				      view->session.type, &delays);
	}
}

static void
offer(struct page *page, const struct session_view *view,
      enum session_action action)
{
	const struct session_facts facts = { view->candidats,
					     page_today(page) };
	const char *code = session_action_code(action);

	page_offer_unless(
		page, code,
		arena_printf(page->arena, "POST /sessions/{}/%s", code),
		page_path(page, "sessions", view->session.id, code),
		&session_refusals[session_may(&view->session, action,
					      page->actor, &facts)]);
}

const struct refusal *
session_write_demande(struct page *page, const struct session *session)
{
	static const char route[] = "POST /sessions/{}/demandes";
	const struct session_facts facts = { .today = page_today(page) };
	const struct refusal *refusal = &session_refusals[session_may(
		session, SESSION_REPORT, page->actor, &facts)];
	int64_t waiting = 0;

	if (page_may(page, route) && !*refusal->code)
		page_read(page, store_demande_waiting(page->store, session->id,
						      &waiting));
	if (waiting)
		refusal = &demande_refusals[DEMANDE_ALREADY];
	page_offer_unless(page, "demande", route,
			  page_path(page, "sessions", session->id, "demandes"),
			  refusal);
	return refusal;
}

void
session_write_actions(struct page *page, const struct session_view *view)
{
	xml_start(page->document, "actions");
	for (int action = 0; action < SESSION_ACTIONS; action++)
		offer(page, view, (enum session_action)action);
	session_write_demande(page, &view->session);
	xml_end(page->document);
}

void
session_write_action(struct page *page, const struct session_view *view,
		     enum session_action action)
{
	xml_start(page->document, "actions");
	offer(page, view, action);
	xml_end(page->document);
}

static void
write_epreuve(struct page *page, const struct candidat_epreuve *epreuve)
{
	if (epreuve->epreuve == EPREUVE_NONE && !epreuve->acquis)
		return;
	xml_start(page->document, "epreuve");
	page_attribute(page, "ccp", epreuve->ccp);
	page_attribute(page, "resultat", epreuve_code(epreuve->epreuve));
	page_attribute(page, "acquis", epreuve->acquis ? "oui" : "");
	xml_end(page->document);
}

void
session_write_candidat(struct page *page, const struct candidat *candidat)
{
	struct xml_writer *document = page->document;

	xml_element(document, "nom", candidat->nom);
	xml_element(document, "prenoms", candidat->prenoms);
	xml_element(document, "naissance",
		    page_date(page, candidat->naissance));
	xml_element(document, "lieu", candidat->lieu);
}

void
session_write_count(struct page *page, size_t count)
{
	xml_start(page->document, "candidats");
	page_attribute(page, "nombre", page_number(page, (int64_t)count));
}

static void
write_inscription(struct page *page, const struct inscription *inscription,
		  size_t ccps)
{
	xml_start(page->document, "candidat");
	page_attribute(page, "id", page_number(page, inscription->candidat.id));
	page_attribute(page, "resultat", resultat_code(inscription->resultat));
	session_write_candidat(page, &inscription->candidat);
	for (size_t i = 0; i < ccps; i++)
		write_epreuve(page, &inscription->epreuves[i]);
	xml_end(page->document);
}

void
session_write_candidats(struct page *page, const struct session_view *view)
{
	struct inscriptions inscriptions = { 0 };

	if (actor_sees_candidats(page->actor) && view->candidats)
		page_read(page,
			  store_inscription_list(page->store, view->session.id,
						 &view->ccps, &inscriptions));
	session_write_count(page, view->candidats);
	for (size_t i = 0; i < inscriptions.count; i++)
		write_inscription(page, &inscriptions.items[i],
				  inscriptions.ccps);
	xml_end(page->document);
}
