/* demande_echu.c: a demande for a session on a titre échu (R23 to R26). */
#include "app/saisie.h"
#include "base/text.h"
#include "demande_change.h"
#include "demandes.h"
#include "filtre.h"
#include "store/titre.h"
#include "titre_echu.h"
#include "uds.h"

/* Answers the first day that is wished for in the form or in the address. */
static struct optional_date
asked_day(struct page *page)
{
	struct optional_date day = { 0 };

	if (page->again == OUTCOME_OK)
		return filtre_day(page, "debut");
	day.known = date_parse(fields_value(&page->sent, "debut"), &day.date);
	return day;
}

/* Fills in all that follows from the agrément that the address names. */
static void
write_echeances(struct page *page, struct date day,
		struct demande_change *change)
{
	const struct titre_echu *echus = NULL;
	size_t count = 0;

	page_read(page, store_titre_echu_list(page->store, page->actor, day,
					      &echus, &count));
	xml_start(page_document(page), "echeances");
	page_attribute(page, "jour", page_date(page, day));
	for (size_t i = 0; i < count; i++) {
		titre_echu_write(page, &echus[i], day);
		if (text_equal(page_number(page, echus[i].agrement.id),
			       change->agrement))
			change->echu = echus[i];
	}
	xml_end(page->document);
}

enum outcome
page_demande_echu_new(struct page *page)
{
	const struct optional_date asked = asked_day(page);
	struct demande_change change = {
		.demande = { .nature = DEMANDE_TITRE_ECHU,
			     .debut = asked.date },
		.agrement = filtre_text(page, "agrement"),
		.type = "titre",
	};

	if (page->again == OUTCOME_OK)
		filtre_refused(page);
	write_echeances(page, asked.known ? asked.date : page_today(page),
			&change);
	page_read(page, formulaire_write(page, &demande_formulaire,
					 "/demandes/titre-echu", &change));
	uds_write(page, NULL);
	return OUTCOME_OK;
}

/* Looks up the titre and the agrément that were typed; those of another
 * centre count as not found. */
static enum outcome
find_items(struct page *page, struct demande_change *change,
	   struct titre_echu_facts *facts)
{
	struct titre titre;
	int64_t id = 0;
	enum outcome outcome = store_titre_find(
		page->store, change->echu.agrement.titre, false, &titre);

	if (outcome == OUTCOME_OK)
		facts->titre = titre.code;
	else if (outcome != OUTCOME_NOT_FOUND)
		return outcome;
	text_parse_id(change->agrement, &id);
	outcome = store_titre_echu_find(page->store, page->actor, id,
					&change->echu);
	if (outcome == OUTCOME_OK) {
		facts->agrement_siret = change->echu.siret;
		facts->agrement_titre = change->echu.agrement.titre;
	}
	return outcome == OUTCOME_NOT_FOUND ? OUTCOME_OK : outcome;
}

/* Checks that SIRET, titre and agrément fit together, and makes the demande
 * one of that agrément. */
static enum outcome
check_items(struct page *page, struct demande_change *change)
{
	const char *siret = change->echu.siret;
	struct titre_echu_facts facts = { 0 };
	enum titre_echu_verdict verdict;
	enum outcome outcome;

	if (saisie_stands(page, "siret") || saisie_stands(page, "titre") ||
	    saisie_stands(page, "agrement"))
		return OUTCOME_OK;
	if ((outcome = find_items(page, change, &facts)) != OUTCOME_OK)
		return outcome;
	verdict = titre_echu_items_check(siret, &facts);
	saisie_refuse(page, &titre_echu_refusals[verdict]);
	if (verdict == TITRE_ECHU_ALLOWED)
		change->demande.agrement = change->echu.agrement.id;
	return OUTCOME_OK;
}

enum outcome
page_demande_echu_add(struct page *page)
{
	struct demande_change change = { .demande.nature = DEMANDE_TITRE_ECHU };
	const struct agrement *agrement = &change.echu.agrement;
	struct demande *demande = &change.demande;
	enum outcome outcome;

	formulaire_read(page, &demande_formulaire, &change);
	outcome = check_items(page, &change);
	if (outcome == OUTCOME_OK)
		outcome = demande_check_dates(page, &change);
	if (outcome == OUTCOME_OK)
		outcome = saisie_outcome(page);
	if (outcome != OUTCOME_OK)
		return outcome;
	session_type_parse(change.type, &demande->type);
	demande->centre = agrement->centre;
	demande->departement = agrement->departement;
	demande->region = agrement->region;
	return demande_deposit(page, &change);
}
