/* activite.c: tells how many sessions there are, month by month. */
#include "activite.h"

#include "store/tableau.h"

static void
write_activite(struct page *page, const struct activite *activite)
{
	struct xml_writer *document = page_document(page);

	xml_start(document, "activite");
	for (int i = 0; i < ACTIVITE_MONTHS; i++)
		for (int statut = 0; statut < SESSION_STATUTS; statut++) {
			const int64_t nombre = activite->nombre[i][statut];

			if (!nombre)
				continue;
			xml_start(document, "mois");
			xml_attribute(
				document, "debut",
				page_date(page,
					  date_add_months(activite->first, i)));
			xml_attribute(document, "statut",
				      session_statut_code(
					      (enum session_statut)statut));
			xml_attribute(document, "nombre",
				      page_number(page, nombre));
			xml_end(document);
		}
	xml_end(document);
}

void
activite_write(struct page *page)
{
	struct activite activite;

	if (page_read(page,
		      store_tableau_activite(page->store, page->actor,
					     page_today(page), &activite)))
		write_activite(page, &activite);
}
