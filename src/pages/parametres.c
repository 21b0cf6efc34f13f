/* parametres.c: the delays, read by everybody and changed by the DGEFP. */
#include "parametres.h"

#include "app/formulaire.h"
#include "app/saisie.h"
#include "domain/parametre.h"
#include "store/parametre.h"
#include "store/urgence.h"

static const struct champ champs[] = {
	{ "valeur", CHAMP_NOMBRE, CHAMP_OBLIGATOIRE, PARAMETRE_MAX,
	  CHAMP_OF(struct parametre, valeur),
	  &parametre_refusals[PARAMETRE_WRONG_VALEUR] },
	{ 0 },
};

const struct formulaire parametre_formulaire =
	FORMULAIRE("parametre", struct parametre, revision, champs);

enum outcome
page_parametres_show(struct page *page)
{
	struct xml_writer *document = page_document(page);

	page_list(page, "parametres", store_parametre_list(page->store, NULL),
		  "parametre");
	page_list(page, "urgences", store_urgence_list(page->store, 0),
		  "urgence");
	xml_start(document, "actions");
	page_offer(page, "modification", "POST /parametres/delais/{}",
		   "/parametres/delais");
	page_offer(page, "creation", "GET /parametres/urgences/nouvelle",
		   "/parametres/urgences/nouvelle");
	xml_end(document);
	return OUTCOME_OK;
}

static const char *
path_of(const struct page *page, const struct parametre *parametre)
{
	return arena_printf(page->arena, "/parametres/delais/%s",
			    parametre->nom);
}

enum outcome
page_parametre_show(struct page *page)
{
	struct parametre parametre;
	enum outcome outcome = store_parametre_find(
		page->store, page->params[0], false, &parametre);

	if (outcome != OUTCOME_OK)
		return outcome;
	page_rows(page, store_parametre_list(page->store, parametre.nom),
		  "parametre");
	return formulaire_write(page, &parametre_formulaire,
				path_of(page, &parametre), &parametre);
}

/* Does the delay agree with the one that it is compared with? Both are
 * locked, so that neither changes before it is saved. */
static enum outcome
check(struct page *page, const struct parametre *parametre)
{
	const char *nom = parametre_other(parametre->nom);
	struct parametre other;
	enum outcome outcome;

	if (!nom)
		return OUTCOME_OK;
	outcome = store_parametre_find(page->store, nom, true, &other);
	if (outcome != OUTCOME_OK)
		return outcome;
	return saisie_refused(
		page,
		&parametre_refusals[parametre_check(
			parametre->nom, parametre->valeur, other.valeur)]);
}

enum outcome
page_parametre_update(struct page *page)
{
	struct parametre before;
	struct parametre parametre;
	enum outcome outcome = store_parametre_find(
		page->store, page->params[0], true, &before);

	if (outcome == OUTCOME_OK)
		outcome = saisie_check_revision(page, before.revision);
	if (outcome != OUTCOME_OK)
		return outcome;
	parametre = before;
	formulaire_read(page, &parametre_formulaire, &parametre);
	if ((outcome = saisie_outcome(page)) == OUTCOME_OK)
		outcome = check(page, &parametre);
	if (outcome == OUTCOME_OK)
		outcome = store_parametre_save(page->store, &parametre);
	if (outcome != OUTCOME_OK)
		return outcome;
	return formulaire_finish(page, &parametre_formulaire, &before,
				 &parametre,
				 (struct journal_entry){
					 .noun_id = parametre.nom,
					 .revision = parametre.revision,
				 },
				 "/parametres");
}
