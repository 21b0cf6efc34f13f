/* centre.c: centres agréés. */
#include "domain/centre.h"
#include "app/listing.h"
#include "app/saisie.h"
#include "base/text.h"
#include "filtre.h"
#include "listes.h"
#include "store/agrement.h"
#include "store/centre.h"
#include "store/choix.h"
#include "territoire.h"

#include <string.h>

enum { RANGE = 25, AGREMENTS = 200, NOM = 200 };

/* "12_Greta": the id and the nom of the last centre of the part before. */
static bool
read_place(const struct page *page, const char **nom, int64_t *id)
{
	const char *text = fields_value(&page->query, "apres");
	const char *cut = strchr(text, '_');

	*nom = "";
	*id = 0;
	if (!*text)
		return true;
	if (!cut ||
	    !text_parse_id(arena_copy(page->arena, text, (size_t)(cut - text)),
			   id))
		return false;
	*nom = cut + 1;
	return true;
}

enum outcome
page_centre_list(struct page *page)
{
	static const char *const names[] = { "q", NULL };
	struct range range = { .limit = RANGE, .keys = { "@id", "@nom" } };
	const char *nom;
	int64_t id;
	enum outcome outcome;

	if (!read_place(page, &nom, &id))
		return OUTCOME_BAD_REQUEST;
	filtre_write(page, names);
	xml_start(page_document(page), "centres");
	outcome = listing_range(page_document(page),
				store_centre_list(page->store, page->actor,
						  filtre_text(page, "q"), nom,
						  id, RANGE + 1),
				"centre", page->arena, &range);
	xml_end(page_document(page));
	if (outcome != OUTCOME_OK)
		return outcome;
	page_suite(page, range.more ? range.last : NULL);
	page_offer(page, "creation", "GET /centres/nouveau",
		   "/centres/nouveau");
	return OUTCOME_OK;
}

enum outcome
page_centre_new(struct page *page)
{
	page_document(page);
	return filtre_choix(page, "departement",
			    store_choix_departements(page->store, page->actor));
}

static enum outcome
tell(const struct page *page, const struct centre *centre, const char *verb,
     const char *departement, const char *region)
{
	return page_journal(
		page, (struct journal_entry){
			      .noun = "centre",
			      .noun_id = page_number(page, centre->id),
			      .verb = verb,
			      .apres = arena_printf(page->arena, "%s, %s",
						    centre->siret, centre->nom),
			      .revision = centre->revision,
			      .centre = centre->id,
			      .departement = departement,
			      .region = region,
		      });
}

/* Saves what was typed, unless the SIRET is another's. */
static enum outcome
save(struct page *page, struct centre *centre)
{
	bool is_taken = false;
	enum outcome outcome =
		store_centre_save(page->store, centre, &is_taken);

	if (outcome != OUTCOME_OK)
		return outcome;
	if (is_taken)
		saisie_refuse(page, &centre_refusals[CENTRE_TAKEN]);
	return saisie_outcome(page);
}

static enum outcome
leave(struct page *page, const struct centre *centre, const char *fait)
{
	return page_redirect(page, page_path(page, "centres", centre->id, NULL),
			     fait);
}

enum outcome
page_centre_create(struct page *page)
{
	struct centre centre = { .siret = territoire_read_siret(page) };
	struct site site = { 0 };
	enum outcome outcome;

	centre.nom = saisie_required(page, "nom", NOM);
	outcome = territoire_read_site(page, "site", &site);
	if (outcome == OUTCOME_OK)
		outcome = saisie_outcome(page);
	if (outcome == OUTCOME_OK)
		outcome = save(page, &centre);
	if (outcome != OUTCOME_OK)
		return outcome;
	site.centre = centre.id;
	outcome = store_site_save(page->store, &site);
	if (outcome == OUTCOME_OK)
		outcome = tell(page, &centre, "creation", site.departement,
			       site.region);
	return outcome == OUTCOME_OK ? leave(page, &centre, "centre-creation")
				     : outcome;
}

static enum outcome
write_agrements(struct page *page, const struct centre *centre)
{
	const struct agrement_filter filter = { "", "", "", centre->id };
	enum outcome outcome;

	xml_start(page_document(page), "agrements");
	outcome = listing_write(page_document(page),
				store_agrement_list(page->store, page->actor,
						    &filter, 0, AGREMENTS),
				"agrement");
	xml_end(page_document(page));
	return outcome;
}

static void
write_actions(struct page *page, const struct centre *centre)
{
	const char *agrement =
		arena_printf(page->arena, "/agrements/nouveau?centre=%s",
			     page_number(page, centre->id));

	xml_start(page_document(page), "actions");
	page_offer(page, "modification", "POST /centres/{}",
		   page_path(page, "centres", centre->id, NULL));
	page_offer(page, "site-creation", "GET /centres/{}/sites/nouveau",
		   page_path(page, "centres", centre->id, "sites/nouveau"));
	page_offer(page, "agrement-creation", "GET /agrements/nouveau",
		   agrement);
	xml_end(page_document(page));
}

/* The centre that the path names. */
static enum outcome
load(struct page *page, bool lock, struct centre *centre)
{
	int64_t id;
	enum outcome outcome;

	if ((outcome = page_param_id(page, 0, &id)) != OUTCOME_OK)
		return outcome;
	return store_centre_find(page->store, page->actor, id, lock, centre);
}

enum outcome
page_centre_show(struct page *page)
{
	struct centre centre;
	enum outcome outcome;

	if ((outcome = load(page, false, &centre)) != OUTCOME_OK)
		return outcome;
	territoire_write_centre(page, &centre);
	xml_start(page_document(page), "sites");
	outcome = listing_write(
		page_document(page),
		store_site_list(page->store, page->actor, centre.id), "site");
	xml_end(page_document(page));
	if (outcome == OUTCOME_OK)
		outcome = write_agrements(page, &centre);
	if (outcome == OUTCOME_OK)
		write_actions(page, &centre);
	return outcome;
}

enum outcome
page_centre_update(struct page *page)
{
	struct centre centre;
	const char *siret;
	enum outcome outcome;

	if ((outcome = load(page, true, &centre)) != OUTCOME_OK)
		return outcome;
	outcome = saisie_check_revision(page, centre.revision);
	if (outcome != OUTCOME_OK)
		return outcome;
	siret = territoire_read_siret(page);
	centre.nom = saisie_required(page, "nom", NOM);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	centre.siret = siret;
	if ((outcome = save(page, &centre)) != OUTCOME_OK)
		return outcome;
	outcome = tell(page, &centre, "modification", "", page->actor->region);
	return outcome == OUTCOME_OK
		       ? leave(page, &centre, "centre-modification")
		       : outcome;
}
