/* parametres.c: the delays, read by everybody and changed by the DGEFP. */
#include "parametres.h"

#include "app/listing.h"
#include "app/saisie.h"
#include "domain/parametre.h"
#include "filtre.h"
#include "store/parametre.h"
#include "store/urgence.h"

enum outcome
page_parametres_show(struct page *page)
{
	struct xml_writer *document = page_document(page);
	enum outcome outcome;

	xml_start(document, "parametres");
	outcome = listing_write(document, store_parametre_list(page->store),
				"parametre");
	xml_end(document);
	if (outcome != OUTCOME_OK)
		return outcome;
	xml_start(document, "urgences");
	outcome = listing_write(document, store_urgence_list(page->store),
				"urgence");
	xml_end(document);
	if (outcome != OUTCOME_OK)
		return outcome;
	xml_start(document, "actions");
	page_offer(page, "modification", "POST /parametres/delais/{}",
		   "/parametres/delais");
	page_offer(page, "creation", "GET /parametres/urgences/nouvelle",
		   "/parametres/urgences/nouvelle");
	xml_end(document);
	return OUTCOME_OK;
}

enum outcome
page_parametre_show(struct page *page)
{
	struct xml_writer *document = page_document(page);
	struct parametre parametre;
	enum outcome outcome = store_parametre_find(
		page->store, page->params[0], false, &parametre);

	if (outcome != OUTCOME_OK)
		return outcome;
	xml_start(document, "parametre");
	xml_attribute(document, "nom", parametre.nom);
	xml_attribute(document, "valeur", page_number(page, parametre.valeur));
	xml_attribute(document, "revision",
		      page_number(page, parametre.revision));
	xml_end(document);
	return OUTCOME_OK;
}

/* Its line of the journal, and the table again. */
static enum outcome
finish(struct page *page, const struct parametre *parametre, int64_t before)
{
	enum outcome outcome = page_journal(
		page, (struct journal_entry){
			      .noun = "parametre",
			      .noun_id = parametre->nom,
			      .verb = "modification",
			      .avant = page_number(page, before),
			      .apres = page_number(page, parametre->valeur),
			      .revision = parametre->revision + 1,
		      });

	if (outcome != OUTCOME_OK)
		return outcome;
	return page_redirect(page, "/parametres", "parametre-modification");
}

/* Does it agree with the delay that it is held against? Neither may change
 * before this is done. */
static enum outcome
check(struct page *page, const struct parametre *parametre)
{
	const char *nom = parametre_other(parametre->nom);
	struct parametre other;
	enum outcome outcome;

	if (!nom)
		return OUTCOME_OK;
	outcome = store_parametre_find(page->store, nom, true, &other);
	if (outcome == OUTCOME_OK)
		saisie_refuse(page, parametre_refusal(parametre_check(
					    parametre->nom, parametre->valeur,
					    other.valeur)));
	return outcome;
}

enum outcome
page_parametre_update(struct page *page)
{
	struct parametre parametre;
	int64_t before;
	bool known;
	bool typed;
	enum outcome outcome = store_parametre_find(
		page->store, page->params[0], true, &parametre);

	if (outcome == OUTCOME_OK)
		outcome = saisie_check_revision(page, parametre.revision);
	if (outcome != OUTCOME_OK)
		return outcome;
	before = parametre.valeur;
	typed = saisie_optional_number(
		page, "valeur", PARAMETRE_MAX,
		parametre_refusal(PARAMETRE_WRONG_VALEUR), &known,
		&parametre.valeur);
	if (!known)
		saisie_refuse_at(page, &saisie_refusals[SAISIE_MISSING],
				 "valeur");
	else if (typed)
		outcome = check(page, &parametre);
	if (outcome != OUTCOME_OK)
		return outcome;
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	outcome = store_parametre_save(page->store, &parametre);
	if (outcome != OUTCOME_OK)
		return outcome;
	return finish(page, &parametre, before);
}
