/* demande_echu.c: a demande for a session on a titre échu (R23 to R26). */
#include "app/saisie.h"
#include "base/text.h"
#include "choix.h"
#include "demande_change.h"
#include "demandes.h"
#include "filtre.h"
#include "session_change.h"
#include "store/choix.h"
#include "store/titre.h"
#include "titre_echu.h"
#include "uds.h"

enum { SIRET = 40, CODE = 16, NUMBER = 20 };

/* What is asked for; of what the database has none, NULL. */
struct wish {
	struct titre_echu_items items;
	struct titre_echu_facts facts;
	struct titre_echu echu; /* of the agrément */
};

/* The day that everything is worked out for: the first one wished for, where
 * the form has one, or the address; else J. */
static struct date
asked_day(struct page *page)
{
	struct optional_date day = { 0 };

	if (page->again == OUTCOME_OK)
		day = filtre_day(page, "debut");
	else
		day.known = date_parse(fields_value(&page->sent, "debut"),
				       &day.date);
	return day.known ? day.date : page_today(page);
}

static void
write_echeances(struct page *page, struct date day)
{
	const struct titre_echu *echus = NULL;
	size_t count = 0;

	page_read(page, store_titre_echu_list(page->store, page->actor, day,
					      &echus, &count));
	xml_start(page_document(page), "echeances");
	page_attribute(page, "jour", page_date(page, day));
	for (size_t i = 0; i < count; i++)
		titre_echu_write(page, &echus[i], day);
	xml_end(page->document);
}

enum outcome
page_demande_echu_new(struct page *page)
{
	static const char *const names[] = { "debut", "agrement", NULL };
	const struct date day = asked_day(page);

	if (page->again == OUTCOME_OK)
		filtre_refused(page);
	filtre_write(page, names);
	choix_rows(page, "titre", store_choix_titres(page->store, page->actor));
	write_echeances(page, day);
	uds_write(page, NULL);
	return OUTCOME_OK;
}

static enum outcome
find_titre(struct page *page, const char *code, struct wish *wish)
{
	struct titre titre;
	const enum outcome outcome =
		store_titre_find(page->store, code, false, &titre);

	if (outcome == OUTCOME_OK)
		wish->facts.titre = titre.code;
	return outcome == OUTCOME_NOT_FOUND ? OUTCOME_OK : outcome;
}

/* One of another centre is none. */
static enum outcome
find_agrement(struct page *page, const char *text, struct wish *wish)
{
	enum outcome outcome = OUTCOME_NOT_FOUND;
	int64_t id;

	if (text_parse_id(text, &id))
		outcome = store_titre_echu_find(page->store, page->actor, id,
						&wish->echu);
	if (outcome == OUTCOME_OK) {
		wish->facts.agrement_siret = wish->echu.siret;
		wish->facts.agrement_titre = wish->echu.agrement.titre;
	}
	return outcome == OUTCOME_NOT_FOUND ? OUTCOME_OK : outcome;
}

/* SIRET, titre, agrément and type: *good where they fit together. */
static enum outcome
read_items(struct page *page, struct wish *wish, bool *good)
{
	const char *siret = saisie_required(page, "siret", SIRET);
	const char *titre = saisie_required(page, "titre", CODE);
	const char *agrement = saisie_required(page, "agrement", NUMBER);
	const char *type = saisie_required(page, "type", CODE);
	enum titre_echu_verdict verdict;
	enum outcome outcome;

	*good = false;
	wish->items = (struct titre_echu_items){ siret, type };
	if (!*siret || !*titre || !*agrement || !*type)
		return OUTCOME_OK;
	if ((outcome = find_titre(page, titre, wish)) != OUTCOME_OK)
		return outcome;
	if ((outcome = find_agrement(page, agrement, wish)) != OUTCOME_OK)
		return outcome;
	verdict = titre_echu_items_check(&wish->items, &wish->facts);
	saisie_refuse(page, &titre_echu_refusals[verdict]);
	*good = verdict == TITRE_ECHU_ALLOWED;
	return OUTCOME_OK;
}

static enum outcome
add(struct page *page, const struct wish *wish, struct demande_change *change)
{
	const struct agrement *agrement = &wish->echu.agrement;
	struct message message = { .code = MESSAGE_DEMANDE_DEPOSEE };
	const struct message_to to = { .departement = agrement->departement };
	struct demande *demande = &change->demande;

	demande->nature = DEMANDE_TITRE_ECHU;
	demande->agrement = agrement->id;
	session_type_parse(wish->items.type, &demande->type);
	demande->centre = agrement->centre;
	demande->departement = agrement->departement;
	demande->region = agrement->region;
	demande->auteur = page->actor->compte;
	message.motif = demande->motif;
	message.debut = (struct optional_date){ true, demande->debut };
	message.fin = (struct optional_date){ true, demande->fin };
	return demande_finish(page, change, "demande-depot", demande->motif,
			      &message, &to);
}

enum outcome
page_demande_echu_add(struct page *page)
{
	struct demande_change change = { 0 };
	struct wish wish = { 0 };
	enum outcome outcome;
	bool good;

	if ((outcome = read_items(page, &wish, &good)) != OUTCOME_OK)
		return outcome;
	outcome = titre_echu_read_dates(page, good ? &wish.echu : NULL, NULL,
					"titre", &change.demande.debut,
					&change.demande.fin);
	if (outcome != OUTCOME_OK)
		return outcome;
	change.demande.motif = session_read_motif(page);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	return add(page, &wish, &change);
}
