/* urgence.c: the emergencies in which prolongations may end (R23), kept by the
 * DGEFP. */
#include "domain/urgence.h"
#include "app/saisie.h"
#include "filtre.h"
#include "parametres.h"
#include "store/choix.h"
#include "store/urgence.h"

enum { NOM = 200, REGION = 3 };

static enum outcome
write_regions(struct page *page)
{
	return filtre_choix(page, "region", store_choix_regions(page->store));
}

enum outcome
page_urgence_new(struct page *page)
{
	return write_regions(page);
}

static enum outcome
load(struct page *page, bool lock, struct urgence *urgence)
{
	int64_t id;
	enum outcome outcome;

	if ((outcome = page_param_id(page, 0, &id)) != OUTCOME_OK)
		return outcome;
	return store_urgence_find(page->store, id, lock, urgence);
}

static const char *
doubt(const struct page *page, const struct urgence *urgence)
{
	if (!urgence->doute_debut.known)
		return NULL;
	return page_date(page, urgence->doute_debut.date);
}

enum outcome
page_urgence_show(struct page *page)
{
	struct urgence urgence;
	struct xml_writer *document;
	enum outcome outcome;

	if ((outcome = load(page, false, &urgence)) != OUTCOME_OK)
		return outcome;
	document = page_document(page);
	xml_start(document, "urgence");
	xml_attribute(document, "id", page_number(page, urgence.id));
	xml_attribute(document, "revision",
		      page_number(page, urgence.revision));
	xml_attribute(document, "debut", page_date(page, urgence.debut));
	xml_attribute(document, "fin", page_date(page, urgence.fin));
	xml_attribute(document, "doute-debut", doubt(page, &urgence));
	xml_element(document, "nom", urgence.nom);
	if (*urgence.region) {
		xml_start(document, "region");
		xml_attribute(document, "code", urgence.region);
		xml_end(document);
	}
	xml_end(document);
	return write_regions(page);
}

/* Its région must be there: the foreign key would be our fault, not theirs. */
static enum outcome
read_region(struct page *page, struct urgence *urgence)
{
	bool found = true;
	enum outcome outcome = OUTCOME_OK;

	urgence->region = saisie_text(page, "region", REGION);
	if (*urgence->region)
		outcome = store_choix_region(page->store, urgence->region,
					     &found);
	if (outcome == OUTCOME_OK && !found)
		saisie_refuse(page, urgence_refusal(URGENCE_WRONG_REGION));
	return outcome;
}

static void
read_days(struct page *page, struct urgence *urgence)
{
	const bool debut = saisie_date(page, "debut", &urgence->debut);
	const bool fin = saisie_date(page, "fin", &urgence->fin);
	const bool doute = saisie_optional_date(page, "doute_debut",
						&urgence->doute_debut.known,
						&urgence->doute_debut.date);

	if (debut && fin)
		saisie_refuse(page,
			      urgence_refusal(urgence_check_fin(urgence)));
	if (debut && doute)
		saisie_refuse(page,
			      urgence_refusal(urgence_check_doute(urgence)));
}

static enum outcome
read_urgence(struct page *page, struct urgence *urgence)
{
	enum outcome outcome;

	urgence->nom = saisie_required(page, "nom", NOM);
	if ((outcome = read_region(page, urgence)) != OUTCOME_OK)
		return outcome;
	read_days(page, urgence);
	return saisie_outcome(page);
}

/* "Cyclone, 04, 2024-01-15, 2024-01-20", then the first day of doubt. */
static const char *
words(const struct page *page, const struct urgence *urgence)
{
	const char *doute = doubt(page, urgence);

	return arena_printf(page->arena, "%s, %s, %s, %s%s%s", urgence->nom,
			    *urgence->region ? urgence->region : "France",
			    page_date(page, urgence->debut),
			    page_date(page, urgence->fin), doute ? ", " : "",
			    doute ? doute : "");
}

static enum outcome
finish(struct page *page, const struct urgence *urgence, const char *verb,
       const char *before)
{
	enum outcome outcome = page_journal(
		page, (struct journal_entry){
			      .noun = "urgence",
			      .noun_id = page_number(page, urgence->id),
			      .verb = verb,
			      .avant = before,
			      .apres = words(page, urgence),
			      .revision = urgence->revision,
			      .region = urgence->region,
		      });

	if (outcome != OUTCOME_OK)
		return outcome;
	return page_redirect(page, "/parametres",
			     arena_printf(page->arena, "urgence-%s", verb));
}

enum outcome
page_urgence_create(struct page *page)
{
	struct urgence urgence = { .revision = 1 };
	enum outcome outcome;

	if ((outcome = read_urgence(page, &urgence)) != OUTCOME_OK)
		return outcome;
	outcome = store_urgence_add(page->store, &urgence, &urgence.id);
	if (outcome != OUTCOME_OK)
		return outcome;
	return finish(page, &urgence, "creation", "");
}

enum outcome
page_urgence_update(struct page *page)
{
	struct urgence urgence;
	const char *before;
	enum outcome outcome;

	if ((outcome = load(page, true, &urgence)) != OUTCOME_OK)
		return outcome;
	outcome = saisie_check_revision(page, urgence.revision);
	if (outcome != OUTCOME_OK)
		return outcome;
	before = words(page, &urgence);
	if ((outcome = read_urgence(page, &urgence)) != OUTCOME_OK)
		return outcome;
	outcome = store_urgence_save(page->store, &urgence);
	if (outcome != OUTCOME_OK)
		return outcome;
	urgence.revision++;
	return finish(page, &urgence, "modification", before);
}
