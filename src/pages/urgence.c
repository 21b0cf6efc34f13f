/* urgence.c: the emergencies in which prolongations may end (R23), kept by the
 * DGEFP. */
#include "domain/urgence.h"
#include "app/formulaire.h"
#include "app/saisie.h"
#include "parametres.h"
#include "store/choix.h"
#include "store/urgence.h"

static struct rows *
regions(struct page *page, const void *thing)
{
	(void)thing;
	return store_choix_regions(page->store);
}

#define OF(member) CHAMP_OF(struct urgence, member)

static const struct champ champs[] = {
	/* clang-format off */
	{ "nom",         CHAMP_TEXTE, CHAMP_OBLIGATOIRE, 200, OF(nom) },
	{ "region",      CHAMP_CHOIX, 0,                 0,   OF(region), .choices = regions },
	{ "debut",       CHAMP_JOUR,  CHAMP_OBLIGATOIRE, 0,   OF(debut) },
	{ "fin",         CHAMP_JOUR,  CHAMP_OBLIGATOIRE, 0,   OF(fin) },
	{ "doute_debut", CHAMP_JOUR,  0,                 0,   OF(doute_debut) },
	{ 0 },
	/* clang-format on */
};

const struct formulaire urgence_formulaire =
	FORMULAIRE("urgence", struct urgence, revision, champs);

enum outcome
page_urgence_new(struct page *page)
{
	return formulaire_write(page, &urgence_formulaire,
				"/parametres/urgences", &(struct urgence){ 0 });
}

static enum outcome
load(struct page *page, bool lock, struct urgence *urgence)
{
	return store_urgence_find(page->store, page_id(page, 0), lock, urgence);
}

enum outcome
page_urgence_show(struct page *page)
{
	struct urgence urgence;
	enum outcome outcome;

	if ((outcome = load(page, false, &urgence)) != OUTCOME_OK)
		return outcome;
	page_rows(page, store_urgence_list(page->store, urgence.id), "urgence");
	return formulaire_write(
		page, &urgence_formulaire,
		page_path(page, "parametres/urgences", urgence.id, NULL),
		&urgence);
}

/* Checks that its région exists: a violated foreign key would be told as our
 * fault, not as theirs. */
static enum outcome
check_region(struct page *page, const struct urgence *urgence)
{
	bool found = true;
	enum outcome outcome = OUTCOME_OK;

	if (*urgence->region)
		outcome = store_choix_region(page->store, urgence->region,
					     &found);
	if (outcome == OUTCOME_OK && !found)
		saisie_refuse(page, &urgence_refusals[URGENCE_WRONG_REGION]);
	return outcome;
}

static enum outcome
read_urgence(struct page *page, struct urgence *urgence)
{
	enum outcome outcome;

	formulaire_read(page, &urgence_formulaire, urgence);
	if ((outcome = check_region(page, urgence)) != OUTCOME_OK)
		return outcome;
	if (saisie_stands(page, "debut"))
		return saisie_outcome(page);
	if (!saisie_stands(page, "fin"))
		saisie_refuse(page,
			      &urgence_refusals[urgence_check_fin(urgence)]);
	if (!saisie_stands(page, "doute_debut"))
		saisie_refuse(page,
			      &urgence_refusals[urgence_check_doute(urgence)]);
	return saisie_outcome(page);
}

static enum outcome
finish(struct page *page, const struct urgence *before,
       const struct urgence *urgence)
{
	return formulaire_finish(
		page, &urgence_formulaire, before, urgence,
		(struct journal_entry){
			.noun_id = page_number(page, urgence->id),
			.revision = urgence->revision,
			.region = urgence->region,
		},
		"/parametres");
}

enum outcome
page_urgence_create(struct page *page)
{
	struct urgence urgence = { 0 };
	enum outcome outcome = read_urgence(page, &urgence);

	if (outcome == OUTCOME_OK)
		outcome = store_urgence_add(page->store, &urgence);
	return outcome == OUTCOME_OK ? finish(page, NULL, &urgence) : outcome;
}

enum outcome
page_urgence_update(struct page *page)
{
	struct urgence before;
	struct urgence urgence;
	enum outcome outcome = load(page, true, &before);

	if (outcome == OUTCOME_OK)
		outcome = saisie_check_revision(page, before.revision);
	if (outcome != OUTCOME_OK)
		return outcome;
	urgence = before;
	outcome = read_urgence(page, &urgence);
	if (outcome == OUTCOME_OK)
		outcome = store_urgence_save(page->store, &urgence);
	return outcome == OUTCOME_OK ? finish(page, &before, &urgence)
				     : outcome;
}
