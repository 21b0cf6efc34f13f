/* site.c: where a centre holds its exams. */
#include "app/saisie.h"
#include "filtre.h"
#include "listes.h"
#include "store/choix.h"
#include "territoire.h"

static enum outcome
load_centre(struct page *page, struct centre *centre)
{
	int64_t id;
	enum outcome outcome;

	if ((outcome = page_param_id(page, 0, &id)) != OUTCOME_OK)
		return outcome;
	return store_centre_find(page->store, page->actor, id, false, centre);
}

static enum outcome
load(struct page *page, bool lock, struct site *site)
{
	int64_t id;
	enum outcome outcome;

	if ((outcome = page_param_id(page, 0, &id)) != OUTCOME_OK)
		return outcome;
	return store_site_find(page->store, page->actor, id, lock, site);
}

enum outcome
page_site_new(struct page *page)
{
	struct centre centre;
	enum outcome outcome;

	if ((outcome = load_centre(page, &centre)) != OUTCOME_OK)
		return outcome;
	territoire_write_centre(page, &centre);
	return filtre_choix(page, "departement",
			    store_choix_departements(page->store, page->actor));
}

/* Its line of the journal, and back to its centre. */
static enum outcome
finish(struct page *page, const struct site *site, const char *verb,
       const char *fait)
{
	enum outcome outcome = page_journal(
		page,
		(struct journal_entry){
			.noun = "site",
			.noun_id = page_number(page, site->id),
			.verb = verb,
			.apres = arena_printf(page->arena, "%s, %s, %s %s",
					      site->nom, site->adresse,
					      site->code_postal, site->ville),
			.revision = site->revision,
			.centre = site->centre,
			.departement = site->departement,
			.region = site->region,
		});

	if (outcome != OUTCOME_OK)
		return outcome;
	return page_redirect(
		page, page_path(page, "centres", site->centre, NULL), fait);
}

enum outcome
page_site_create(struct page *page)
{
	struct centre centre;
	struct site site = { 0 };
	enum outcome outcome;

	if ((outcome = load_centre(page, &centre)) != OUTCOME_OK)
		return outcome;
	outcome = territoire_read_site(page, "nom", &site);
	if (outcome == OUTCOME_OK)
		outcome = saisie_outcome(page);
	if (outcome != OUTCOME_OK)
		return outcome;
	site.centre = centre.id;
	outcome = store_site_save(page->store, &site);
	if (outcome != OUTCOME_OK)
		return outcome;
	return finish(page, &site, "creation", "site-creation");
}

static void
write_site(struct page *page, const struct site *site)
{
	struct xml_writer *document = page_document(page);

	xml_start(document, "site");
	xml_attribute(document, "id", page_number(page, site->id));
	xml_attribute(document, "revision", page_number(page, site->revision));
	xml_attribute(document, "adresse", site->adresse);
	xml_attribute(document, "code-postal", site->code_postal);
	xml_attribute(document, "ville", site->ville);
	xml_attribute(document, "departement", site->departement);
	xml_attribute(document, "region", site->region);
	xml_text(document, site->nom);
	xml_end(document);
}

enum outcome
page_site_show(struct page *page)
{
	struct centre centre;
	struct site site;
	enum outcome outcome;

	if ((outcome = load(page, false, &site)) != OUTCOME_OK)
		return outcome;
	outcome = store_centre_find(page->store, page->actor, site.centre,
				    false, &centre);
	if (outcome != OUTCOME_OK)
		return outcome;
	territoire_write_centre(page, &centre);
	write_site(page, &site);
	xml_start(page_document(page), "actions");
	page_offer(page, "modification", "POST /sites/{}",
		   page_path(page, "sites", site.id, NULL));
	xml_end(page_document(page));
	return OUTCOME_OK;
}

enum outcome
page_site_update(struct page *page)
{
	struct site site;
	enum outcome outcome;

	if ((outcome = load(page, true, &site)) != OUTCOME_OK)
		return outcome;
	outcome = saisie_check_revision(page, site.revision);
	if (outcome == OUTCOME_OK)
		outcome = territoire_read_site(page, "nom", &site);
	if (outcome == OUTCOME_OK)
		outcome = saisie_outcome(page);
	if (outcome == OUTCOME_OK)
		outcome = store_site_save(page->store, &site);
	if (outcome != OUTCOME_OK)
		return outcome;
	return finish(page, &site, "modification", "site-modification");
}
