/* demandes.c: the lists of demandes de report, and a new one (R20, R21). */
#include "demandes.h"

#include "app/listing_csv.h"
#include "app/saisie.h"
#include "base/text.h"
#include "choix.h"
#include "demande_change.h"
#include "filtre.h"
#include "session_write.h"
#include "store/choix.h"
#include "uds.h"

enum { RANGE = 25, OF_SESSION = 200 };

static void
write_statuts(struct page *page)
{
	const char *words[DEMANDE_STATUTS + 1] = { 0 };

	for (int i = 0; i < DEMANDE_STATUTS; i++)
		words[i] = demande_statut_code((enum demande_statut)i);
	choix_words(page, "statut", words);
}

/* "1001_63727...61": id and rang of the last one of the part before. */
static bool
read_place(const struct page *page, struct demande_filter *filter)
{
	const char *keys[2];

	return filtre_place(page, keys) &&
	       (!*keys[0] || (text_parse_id(keys[0], &filter->after) &&
			      text_parse_id(keys[1], &filter->after_rang)));
}

static void
write_list(struct page *page, const struct demande_filter *filter, size_t limit)
{
	page_list_range(
		page, "demandes",
		store_demande_list(page->store, page->actor, filter,
				   (int64_t)limit + 1),
		"demande",
		(struct range){ .limit = limit, .keys = { "@id", "@rang" } });
}

static void
write_choices(struct page *page)
{
	const struct actor *actor = page->actor;
	bool many = false;

	write_statuts(page);
	choix_rows(page, "titre", store_choix_titres(page->store, actor));
	page_read(page, store_choix_centres_many(page->store, actor, &many));
	if (!many)
		choix_rows(page, "centre",
			   store_choix_centres(page->store, actor));
}

enum outcome
page_demandes_list(struct page *page)
{
	static const char *const names[] = { "statut", "titre", "centre",
					     NULL };
	struct demande_filter filter = {
		.statut = filtre_text(page, "statut"),
		.titre = filtre_text(page, "titre"),
		.centre = filtre_text(page, "centre"),
	};

	if (!read_place(page, &filter))
		return OUTCOME_BAD_REQUEST;
	if (page_is_csv(page))
		return listing_csv(page,
				   store_demande_list(page->store, page->actor,
						      &filter, INT64_MAX));
	filtre_write(page, names);
	write_choices(page);
	write_list(page, &filter, RANGE);
	page_read(page, formulaire_write(page, &demande_formulaire, "/demandes",
					 &(struct demande_change){ 0 }));
	page_offer(page, "titre-echu", "POST /demandes/titre-echu",
		   "/demandes/titre-echu");
	if (page_may(page, "POST /demandes"))
		uds_write(page, NULL);
	return OUTCOME_OK;
}

/* Could the UD move the session, and does no other demande wait? Each
 * refusal is told at `champ`, because another session may do where it was
 * typed. */
static enum outcome
check_session(struct page *page, const struct session *session,
	      const char *champ)
{
	const struct session_facts facts = { .today = page_today(page) };
	enum outcome outcome;
	int64_t waiting;

	saisie_refuse_at(page,
			 &session_refusals[session_may(session, SESSION_REPORT,
						       page->actor, &facts)],
			 champ);
	outcome = store_demande_waiting(page->store, session->id, &waiting);
	if (outcome == OUTCOME_OK && waiting)
		saisie_refuse_at(page, &demande_refusals[DEMANDE_ALREADY],
				 champ);
	return outcome;
}

/* Makes the demande for a session that is locked. */
static enum outcome
add(struct page *page, struct demande_change *change, const char *champ)
{
	const struct session *session = &change->session;
	struct demande *demande = &change->demande;
	enum outcome outcome = check_session(page, session, champ);

	if (outcome == OUTCOME_OK)
		outcome = demande_check_dates(page, change);
	if (outcome == OUTCOME_OK)
		outcome = saisie_outcome(page);
	if (outcome != OUTCOME_OK)
		return outcome;
	demande->session = session->id;
	demande->centre = session->centre;
	demande->departement = session->departement;
	demande->region = session->region;
	demande_see(demande, session);
	return demande_deposit(page, change);
}

enum outcome
page_demandes_add(struct page *page)
{
	struct demande_change change = { 0 };
	enum outcome outcome;
	int64_t id = 0;

	formulaire_read(page, &demande_formulaire, &change);
	demande_parse_session(change.asked, &id);
	outcome = store_session_lock(page->store, page->actor, id,
				     &change.session);
	if (outcome == OUTCOME_OK)
		return add(page, &change, "session");
	if (outcome != OUTCOME_NOT_FOUND)
		return outcome;
	if (!saisie_stands(page, "session"))
		saisie_refuse(page, &demande_refusals[DEMANDE_WITHOUT_SESSION]);
	return saisie_outcome(page);
}

enum outcome
page_session_demandes_add(struct page *page)
{
	struct demande_change change = { 0 };
	enum outcome outcome;

	outcome = store_session_lock(page->store, page->actor, page_id(page, 0),
				     &change.session);
	if (outcome != OUTCOME_OK)
		return outcome;
	formulaire_read(page, &demande_formulaire, &change);
	return add(page, &change, "");
}

enum outcome
page_session_demandes_show(struct page *page)
{
	struct demande_filter filter = { .statut = "",
					 .titre = "",
					 .centre = "" };
	struct demande_change change = { 0 };
	const struct refusal *refusal;
	struct session_view view;
	enum outcome outcome;

	if ((outcome = session_load(page, &view)) != OUTCOME_OK)
		return outcome;
	change.session = view.session;
	filter.session = view.session.id;
	session_write(page, &view);
	write_list(page, &filter, OF_SESSION);
	xml_start(page->document, "actions");
	refusal = session_write_demande(page, &view.session);
	xml_end(page->document);
	if (!*refusal->code)
		page_read(page, formulaire_write(page, &demande_formulaire,
						 page_path(page, "sessions",
							   filter.session,
							   "demandes"),
						 &change));
	uds_write(page, view.session.departement);
	return OUTCOME_OK;
}
