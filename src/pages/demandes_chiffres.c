/* demandes_chiffres.c: counts demandes by UD, statut and delay. */
#include "app/listing_csv.h"
#include "demandes.h"
#include "store/demande.h"
#include "store/parametre.h"

enum outcome
page_demandes_figures(struct page *page)
{
	struct parametre delay;
	struct rows *rows;
	enum outcome outcome;

	outcome = store_parametre_find(page->store, "demande-jours", false,
				       &delay);
	if (outcome != OUTCOME_OK)
		return outcome;
	rows = store_demande_figures(page->store, page->actor, page->now);
	if (page_is_csv(page))
		return listing_csv(page, rows);
	xml_start(page_document(page), "chiffres");
	xml_attribute(page->document, "jours", page_number(page, delay.valeur));
	page_rows(page, rows, "chiffre");
	xml_end(page->document);
	return OUTCOME_OK;
}
