/* sessions.c: lists sessions. */
#include "app/listing_csv.h"
#include "base/text.h"
#include "choix.h"
#include "filtre.h"
#include "listes.h"
#include "store/choix.h"
#include "store/session_list.h"

#include <inttypes.h>

/* "2020-06-20_100042": the D and the id of the last session of the part
 * before. */
static bool
read_place(const struct page *page, struct session_filter *filter)
{
	const char *keys[2];

	return filtre_place(page, keys) &&
	       (!*keys[0] || (date_parse(keys[0], &filter->after_debut) &&
			      text_parse_id(keys[1], &filter->after)));
}

static struct session_filter
read_filter(struct page *page)
{
	return (struct session_filter){
		.q = filtre_text(page, "q"),
		.statut = filtre_text(page, "statut"),
		.titre = filtre_text(page, "titre"),
		.centre = filtre_text(page, "centre"),
		.departement = filtre_text(page, "departement"),
		.du = filtre_day(page, "du"),
		.au = filtre_day(page, "au"),
		.order = session_order_of(filtre_text(page, "tri")),
	};
}

/* Writes what there is to choose from in the territory of whoever asks; with
 * a single centre there is nothing to choose. */
static void
write_choices(struct page *page)
{
	const struct actor *actor = page->actor;
	const char *orders[SESSION_ORDERS + 1] = { 0 };
	bool many = false;

	for (int i = 0; i < SESSION_ORDERS; i++)
		orders[i] = session_order_code((enum session_order)i);
	choix_words(page, "tri", orders);
	choix_statuts(page);
	choix_rows(page, "titre", store_choix_titres(page->store, actor));
	page_read(page, store_choix_centres_many(page->store, actor, &many));
	if (!many)
		choix_rows(page, "centre",
			   store_choix_centres(page->store, actor));
	if (!*actor->departement && actor->profil != PROFIL_CENTRE)
		choix_rows(page, "departement",
			   store_choix_departements(page->store, actor));
}

static void
write_filter(struct page *page, const struct session_filter *filter,
	     enum session_order order)
{
	struct xml_writer *document = page_document(page);

	xml_start(document, "filtre");
	xml_attribute(document, "q", filter->q);
	xml_attribute(document, "statut", filter->statut);
	xml_attribute(document, "titre", filter->titre);
	xml_attribute(document, "centre", filter->centre);
	xml_attribute(document, "departement", filter->departement);
	xml_attribute(document, "du", filtre_text(page, "du"));
	xml_attribute(document, "au", filtre_text(page, "au"));
	xml_attribute(document, "tri", session_order_code(order));
	xml_end(document);
}

static void
write_sessions(struct page *page, const struct session_range *part)
{
	xml_start(page_document(page), "sessions");
	if (part->count)
		page_rows(page,
			  store_session_rows(page->store, page->actor, part),
			  "session");
	xml_end(page->document);
}

/* Answers where the next range begins. */
static const char *
place_of(const struct page *page, const struct session_range *part)
{
	const size_t last = part->count - 1;

	return arena_printf(page->arena, "%s_%" PRId64,
			    page_date(page, part->debuts[last]),
			    part->ids[last]);
}

static enum outcome
write_whole(struct page *page, const struct session_filter *filter)
{
	enum outcome outcome;
	struct rows *rows =
		store_session_whole(page->store, page->actor, filter, &outcome);

	return outcome == OUTCOME_OK ? listing_csv(page, rows) : outcome;
}

enum outcome
page_sessions_list(struct page *page)
{
	struct session_filter filter = read_filter(page);
	struct session_range part = { .order = filter.order };

	if (!read_place(page, &filter) ||
	    (page->refusals.count && page_is_csv(page)))
		return OUTCOME_BAD_REQUEST;
	if (page_is_csv(page))
		return write_whole(page, &filter);
	if (!filtre_refused(page))
		page_read(page, store_session_search(page->store, page->actor,
						     &filter, &part));
	write_filter(page, &filter, part.order);
	write_choices(page);
	write_sessions(page, &part);
	page_suite(page, part.more ? place_of(page, &part) : NULL);
	page_offer(page, "creation", "GET /sessions/nouvelle",
		   "/sessions/nouvelle");
	return OUTCOME_OK;
}
