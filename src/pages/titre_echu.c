/* titre_echu.c: works out and writes in what state a titre is on some day
 * (R23, R24). */
#include "titre_echu.h"

#include "store/urgence.h"

static int32_t
mois_of(const struct titre_echu *echu)
{
	return titre_prolongation_mois(&echu->prolongation,
				       (int32_t)echu->mois);
}

enum outcome
titre_echu_work_out(struct page *page, const struct titre_echu *echu,
		    struct date day, struct titre_echeance *echeance)
{
	const struct optional_date *fin = &echu->agrement.titre_fin;
	const struct urgence *urgences = NULL;
	enum outcome outcome = OUTCOME_OK;
	size_t count = 0;

	if (fin->known)
		outcome = store_urgence_around(
			page->store, echu->agrement.region,
			date_add_months(fin->date, mois_of(echu)), &urgences,
			&count);
	if (outcome == OUTCOME_OK)
		*echeance = titre_echeance_of(fin, mois_of(echu), urgences,
					      count, day);
	return outcome;
}

static void
write_day(struct page *page, const char *name, const struct optional_date *day)
{
	page_attribute(page, name,
		       day->known ? page_date(page, day->date) : "");
}

static void
write_urgence(struct page *page, const struct urgence *urgence)
{
	page_attribute(page, "urgence", urgence->nom);
	page_attribute(page, "urgence-debut", page_date(page, urgence->debut));
	page_attribute(page, "urgence-fin", page_date(page, urgence->fin));
	write_day(page, "doute-debut", &urgence->doute_debut);
}

void
titre_echu_write(struct page *page, const struct titre_echu *echu,
		 struct date day)
{
	struct titre_echeance echeance;

	if (!page_read(page, titre_echu_work_out(page, echu, day, &echeance)))
		return;
	xml_start(page->document, "echeance");
	page_attribute(page, "situation",
		       titre_situation_code(echeance.situation));
	page_attribute(page, "jour", page_date(page, day));
	page_attribute(page, "agrement", page_number(page, echu->agrement.id));
	page_attribute(page, "siret", echu->siret);
	page_attribute(page, "ville", echu->ville);
	write_day(page, "fin", &echu->agrement.titre_fin);
	page_attribute(page, "mois", page_number(page, mois_of(echu)));
	write_day(page, "prolonge", &echeance.prolonge);
	if (echeance.urgence)
		write_urgence(page, echeance.urgence);
	xml_start(page->document, "titre");
	xml_attribute(page->document, "code", echu->agrement.titre);
	xml_attribute(page->document, "sigle", echu->sigle);
	xml_text(page->document, echu->intitule);
	xml_end(page->document);
	xml_end(page->document);
}
