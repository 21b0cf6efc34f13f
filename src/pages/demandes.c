/* demandes.c: the lists of demandes de report, and a new one (R20, R21). */
#include "demandes.h"

#include "app/listing_csv.h"
#include "app/saisie.h"
#include "base/text.h"
#include "choix.h"
#include "demande_change.h"
#include "filtre.h"
#include "session_change.h"
#include "session_write.h"
#include "store/choix.h"
#include "uds.h"

#include <string.h>

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
	const char *text = fields_value(&page->query, "apres");
	const char *rang = strchr(text, '_');

	if (!*text)
		return true;
	return rang &&
	       text_parse_id(
		       arena_copy(page->arena, text, (size_t)(rang - text)),
		       &filter->after) &&
	       text_parse_id(rang + 1, &filter->after_rang);
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
	if (page_exports(page))
		return listing_csv(page,
				   store_demande_list(page->store, page->actor,
						      &filter, INT64_MAX));
	filtre_write(page, names);
	write_choices(page);
	write_list(page, &filter, RANGE);
	page_offer(page, "demande", "POST /demandes", "/demandes");
	page_offer(page, "titre-echu", "POST /demandes/titre-echu",
		   "/demandes/titre-echu");
	if (page_may(page, "POST /demandes"))
		uds_write(page, NULL);
	return OUTCOME_OK;
}

/* Could its UD move it, and waits no other? Each refusal stands at `champ`:
 * where the session was typed another one may do. */
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

/* Made by who asks, for a session that is locked. */
static enum outcome
add(struct page *page, const struct session *session, const char *champ)
{
	struct demande_change change = { .session = *session };
	struct demande *demande = &change.demande;
	struct message message = { .code = MESSAGE_DEMANDE_DEPOSEE };
	const struct message_to to = { .departement = session->departement };
	enum outcome outcome;

	if ((outcome = check_session(page, session, champ)) != OUTCOME_OK)
		return outcome;
	outcome = demande_read_dates(page, &change, &demande->debut,
				     &demande->fin);
	if (outcome != OUTCOME_OK)
		return outcome;
	demande->motif = session_read_motif(page);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	demande->session = session->id;
	demande->centre = session->centre;
	demande->departement = session->departement;
	demande->region = session->region;
	demande_see(demande, session);
	demande->auteur = page->actor->compte;
	message.motif = demande->motif;
	message.debut = (struct optional_date){ true, demande->debut };
	message.fin = (struct optional_date){ true, demande->fin };
	return demande_finish(page, &change, "demande-depot", demande->motif,
			      &message, &to);
}

enum outcome
page_demandes_add(struct page *page)
{
	struct session session = { 0 };
	enum outcome outcome = OUTCOME_NOT_FOUND;
	int64_t id;

	if (demande_parse_session(fields_value(&page->sent, "session"), &id))
		outcome = store_session_lock(page->store, page->actor, id,
					     &session);
	if (outcome == OUTCOME_OK)
		return add(page, &session, "session");
	if (outcome != OUTCOME_NOT_FOUND)
		return outcome;
	saisie_refuse(page, &demande_refusals[DEMANDE_WITHOUT_SESSION]);
	return saisie_outcome(page);
}

enum outcome
page_session_demandes_add(struct page *page)
{
	struct session session;
	enum outcome outcome;
	int64_t id;

	if ((outcome = page_param_id(page, 0, &id)) != OUTCOME_OK)
		return outcome;
	outcome = store_session_lock(page->store, page->actor, id, &session);
	return outcome == OUTCOME_OK ? add(page, &session, "") : outcome;
}

enum outcome
page_session_demandes_show(struct page *page)
{
	struct demande_filter filter = { .statut = "",
					 .titre = "",
					 .centre = "" };
	struct session_view view;
	enum outcome outcome;

	if ((outcome = session_load(page, &view)) != OUTCOME_OK)
		return outcome;
	filter.session = view.session.id;
	session_write(page, &view);
	write_list(page, &filter, OF_SESSION);
	xml_start(page->document, "actions");
	page_read(page, session_write_demande(page, &view.session));
	xml_end(page->document);
	uds_write(page, view.session.departement);
	return OUTCOME_OK;
}
