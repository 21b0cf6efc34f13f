/* session_write.c: a session as the pages of its life show it. */
#include "session_write.h"

#include "store/demande.h"

enum outcome
session_load(struct page *page, struct session_view *view)
{
	enum outcome outcome;
	int64_t id;

	if ((outcome = page_param_id(page, 0, &id)) != OUTCOME_OK)
		return outcome;
	return store_session_view(page->store, page->actor, id, view);
}

/* An attribute that is left out where there is nothing. */
static void
put(struct xml_writer *document, const char *name, const char *text)
{
	xml_attribute(document, name, text && *text ? text : NULL);
}

static void
put_day(struct page *page, const char *name, const struct optional_date *day)
{
	put(page->document, name,
	    day->known ? page_date(page, day->date) : NULL);
}

/* An element whose attributes are written. */
static void
end_with(struct xml_writer *document, const char *text)
{
	xml_text(document, text);
	xml_end(document);
}

static void
write_attributes(struct page *page, const struct session *session)
{
	struct xml_writer *document = page->document;
	const bool annulee = session->statut == SESSION_ANNULEE;

	put(document, "id", page_number(page, session->id));
	put(document, "type", session_type_code(session->type));
	put(document, "statut", session_statut_code(session->statut));
	put(document, "revision", page_number(page, session->revision));
	put_day(page, "dte-le", &session->dte_le);
	put_day(page, "convocations-le", &session->convocations_le);
	put(document, "dte-a-refaire", session->dte_a_refaire ? "oui" : "");
	put(document, "convocations-a-refaire",
	    session->convocations_a_refaire ? "oui" : "");
	put(document, "statut-avant",
	    annulee ? session_statut_code(session->statut_avant) : "");
}

/* titre, centre, agrement, site: what a session is of. */
static void
write_place(struct page *page, const struct session_view *view)
{
	struct xml_writer *document = page->document;
	const struct session *session = &view->session;

	xml_start(document, "titre");
	put(document, "code", session->titre);
	put(document, "sigle", view->sigle);
	end_with(document, view->intitule);
	xml_start(document, "centre");
	put(document, "siret", view->siret);
	put(document, "id", page_number(page, session->centre));
	end_with(document, view->centre);
	xml_start(document, "agrement");
	put(document, "id", page_number(page, session->agrement));
	put(document, "debut", page_date(page, view->cover.debut));
	put(document, "fin", page_date(page, view->cover.fin));
	xml_end(document);
	xml_start(document, "site");
	put(document, "departement", session->departement);
	put(document, "region", session->region);
	put(document, "ville", view->ville);
	put(document, "id", page_number(page, session->site));
	end_with(document, view->site);
}

static void
write_dates(struct page *page, const struct session *session)
{
	struct xml_writer *document = page->document;

	xml_start(document, "dates");
	put(document, "debut", page_date(page, session->debut));
	put(document, "fin", page_date(page, session->fin));
	put_day(page, "fin-initiale", &session->fin_initiale);
	put_day(page, "fin-reelle", &session->fin_reelle);
	put(document, "mesure", session->fin_mesure);
	put(document, "regle", session->fin_regle);
	xml_end(document);
	xml_start(document, "informations");
	put(document, "lieu", session->lieu);
	put(document, "horaire", session->horaire);
	put(document, "contact", session->contact);
	put(document, "precisions", session->precisions);
	xml_end(document);
	if (session_has_derogation(session))
		xml_element(document, "derogation", session->derogation);
}

void
session_write(struct page *page, const struct session_view *view)
{
	struct xml_writer *document = page_document(page);

	xml_start(document, "session");
	write_attributes(page, &view->session);
	write_place(page, view);
	write_dates(page, &view->session);
	for (size_t i = 0; i < view->ccps.count; i++) {
		xml_start(document, "ccp");
		put(document, "code", view->ccps.codes[i]);
		xml_end(document);
	}
	xml_end(document);
}

/* With its delay, in the parameter's unit. */
static void
write_warning(struct page *page, enum session_warning warning,
	      enum session_type type, const struct session_delays *delays)
{
	const struct session_delay delay =
		session_warning_delay(warning, type, delays);

	xml_start(page->document, "avertissement");
	put(page->document, "code", session_warning_code(warning));
	if (delay.months)
		put(page->document, "mois", page_number(page, delay.months));
	if (delay.days)
		put(page->document, "jours", page_number(page, delay.days));
	xml_end(page->document);
}

enum outcome
session_write_warnings(struct page *page, const struct session_view *view)
{
	struct session_delays delays;
	unsigned int warnings;
	enum outcome outcome;

	outcome = store_session_delays(page->store, &delays);
	if (outcome != OUTCOME_OK)
		return outcome;
	warnings = session_warnings(&view->session, &view->cover, &delays,
				    page_today(page));
	for (unsigned int i = 0; i < SESSION_WARNINGS; i++) {
		const unsigned int warning = warnings & 1U << i;

		if (warning)
			write_warning(page, (enum session_warning)warning,
				      view->session.type, &delays);
	}
	return OUTCOME_OK;
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
		session_refusal(session_may(&view->session, action, page->actor,
					    &facts)));
}

enum outcome
session_write_demande(struct page *page, const struct session *session)
{
	static const char route[] = "POST /sessions/{}/demandes";
	const struct session_facts facts = { .today = page_today(page) };
	const struct refusal *refusal = session_refusal(
		session_may(session, SESSION_REPORT, page->actor, &facts));
	enum outcome outcome = OUTCOME_OK;
	int64_t waiting = 0;

	if (page_may(page, route) && !*refusal->code)
		outcome = store_demande_waiting(page->store, session->id,
						&waiting);
	if (waiting)
		refusal = demande_refusal(DEMANDE_ALREADY);
	page_offer_unless(page, "demande", route,
			  page_path(page, "sessions", session->id, "demandes"),
			  refusal);
	return outcome;
}

enum outcome
session_write_actions(struct page *page, const struct session_view *view)
{
	enum outcome outcome;

	xml_start(page->document, "actions");
	for (int action = 0; action < SESSION_ACTIONS; action++)
		offer(page, view, (enum session_action)action);
	outcome = session_write_demande(page, &view->session);
	xml_end(page->document);
	return outcome;
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
write_epreuve(struct xml_writer *document,
	      const struct candidat_epreuve *epreuve)
{
	if (epreuve->epreuve == EPREUVE_NONE && !epreuve->acquis)
		return;
	xml_start(document, "epreuve");
	put(document, "ccp", epreuve->ccp);
	put(document, "resultat", epreuve_code(epreuve->epreuve));
	put(document, "acquis", epreuve->acquis ? "oui" : "");
	xml_end(document);
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
	put(page->document, "nombre", page_number(page, (int64_t)count));
}

static void
write_inscription(struct page *page, const struct inscription *inscription,
		  size_t ccps)
{
	struct xml_writer *document = page->document;

	xml_start(document, "candidat");
	put(document, "id", page_number(page, inscription->candidat.id));
	put(document, "resultat", resultat_code(inscription->resultat));
	session_write_candidat(page, &inscription->candidat);
	for (size_t i = 0; i < ccps; i++)
		write_epreuve(document, &inscription->epreuves[i]);
	xml_end(document);
}

enum outcome
session_write_candidats(struct page *page, const struct session_view *view)
{
	struct inscriptions inscriptions = { 0 };
	enum outcome outcome = OUTCOME_OK;

	if (actor_sees_candidats(page->actor) && view->candidats)
		outcome = store_inscription_list(page->store, view->session.id,
						 &view->ccps, &inscriptions);
	session_write_count(page, view->candidats);
	for (size_t i = 0; i < inscriptions.count; i++)
		write_inscription(page, &inscriptions.items[i],
				  inscriptions.ccps);
	xml_end(page->document);
	return outcome;
}
