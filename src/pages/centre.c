/* centre.c: lists, shows and changes centres agréés. */
#include "store/centre.h"
#include "app/formulaire.h"
#include "app/saisie.h"
#include "base/text.h"
#include "domain/centre.h"
#include "filtre.h"
#include "listes.h"
#include "store/agrement.h"
#include "territoire.h"

enum { RANGE = 25, AGREMENTS = 200 };

/* A centre, and the first site of a new one. */
struct opened {
	struct centre centre;
	struct site site;
};

#define OF(member) CHAMP_OF(struct opened, member)

static const struct champ champs[] = {
	/* clang-format off */
	{ "siret",       CHAMP_SIRET,    CHAMP_OBLIGATOIRE, 100, OF(centre.siret) },
	{ "nom",         CHAMP_TEXTE,    CHAMP_OBLIGATOIRE, 200, OF(centre.nom) },
	{ "site",        CHAMP_TEXTE,    CHAMP_CREATION | CHAMP_OBLIGATOIRE, 200, OF(site.nom) },
	{ "adresse",     CHAMP_TEXTE,    CHAMP_CREATION,    200, OF(site.adresse) },
	{ "code_postal", CHAMP_CHIFFRES, CHAMP_CREATION | CHAMP_OBLIGATOIRE, 0, OF(site.code_postal), .check = centre_check_code_postal },
	{ "ville",       CHAMP_TEXTE,    CHAMP_CREATION | CHAMP_OBLIGATOIRE, 100, OF(site.ville) },
	{ "departement", CHAMP_CHOIX,    CHAMP_CREATION | CHAMP_OBLIGATOIRE, 0, OF(site.departement), .choices = territoire_departements },
	{ 0 },
	/* clang-format on */
};

const struct formulaire centre_formulaire =
	FORMULAIRE("centre", struct opened, centre.revision, champs);

enum outcome
page_centre_list(struct page *page)
{
	static const char *const names[] = { "q", NULL };
	const char *place[2]; /* id and nom */
	int64_t id = 0;

	if (!filtre_place(page, place) ||
	    (*place[0] && !text_parse_id(place[0], &id)))
		return OUTCOME_BAD_REQUEST;
	filtre_write(page, names);
	page_list_range(
		page, "centres",
		store_centre_list(page->store, page->actor,
				  filtre_text(page, "q"), place[1], id,
				  RANGE + 1),
		"centre",
		(struct range){ .limit = RANGE, .keys = { "@id", "@nom" } });
	page_offer(page, "creation", "GET /centres/nouveau",
		   "/centres/nouveau");
	return OUTCOME_OK;
}

enum outcome
page_centre_new(struct page *page)
{
	return formulaire_write(page, &centre_formulaire, "/centres",
				&(struct opened){ 0 });
}

/* Writes its line of the journal and leads to its page. */
static enum outcome
finish(struct page *page, const struct opened *before,
       const struct opened *opened)
{
	const struct centre *centre = &opened->centre;
	const struct site *site = &opened->site;

	return formulaire_finish(
		page, &centre_formulaire, before, opened,
		(struct journal_entry){
			.noun_id = page_number(page, centre->id),
			.revision = centre->revision,
			.centre = centre->id,
			.departement = before ? "" : site->departement,
			.region = before ? page->actor->region : site->region,
		},
		page_path(page, "centres", centre->id, NULL));
}

/* Saves what was typed, unless the SIRET is another's. */
static enum outcome
save(struct page *page, struct centre *centre)
{
	bool is_taken = false;
	enum outcome outcome = saisie_outcome(page);

	if (outcome == OUTCOME_OK)
		outcome = store_centre_save(page->store, centre, &is_taken);
	if (outcome == OUTCOME_OK && is_taken)
		return saisie_refused(page, &centre_refusals[CENTRE_TAKEN]);
	return outcome;
}

enum outcome
page_centre_create(struct page *page)
{
	struct opened opened = { 0 };
	enum outcome outcome;

	formulaire_read(page, &centre_formulaire, &opened);
	outcome = territoire_place(page, &opened.site);
	if (outcome == OUTCOME_OK)
		outcome = save(page, &opened.centre);
	if (outcome != OUTCOME_OK)
		return outcome;
	opened.site.centre = opened.centre.id;
	outcome = store_site_save(page->store, &opened.site);
	return outcome == OUTCOME_OK ? finish(page, NULL, &opened) : outcome;
}

static void
write_lists(struct page *page, const struct centre *centre)
{
	const struct agrement_filter filter = { "", "", "", centre->id };

	page_list(page, "sites",
		  store_site_list(page->store, page->actor, centre->id, 0),
		  "site");
	page_list(page, "agrements",
		  store_agrement_list(page->store, page->actor, &filter, 0,
				      AGREMENTS),
		  "agrement");
}

static void
write_actions(struct page *page, const struct centre *centre)
{
	const char *agrement =
		arena_printf(page->arena, "/agrements/nouveau?centre=%s",
			     page_number(page, centre->id));

	xml_start(page_document(page), "actions");
	page_offer(page, "site-creation", "GET /centres/{}/sites/nouveau",
		   page_path(page, "centres", centre->id, "sites/nouveau"));
	page_offer(page, "agrement-creation", "GET /agrements/nouveau",
		   agrement);
	xml_end(page_document(page));
}

enum outcome
page_centre_show(struct page *page)
{
	struct opened opened = { 0 };
	struct centre *centre = &opened.centre;
	enum outcome outcome = territoire_find_centre(page, false, centre);

	if (outcome != OUTCOME_OK)
		return outcome;
	territoire_write_centre(page, centre);
	write_lists(page, centre);
	write_actions(page, centre);
	return formulaire_write(page, &centre_formulaire,
				page_path(page, "centres", centre->id, NULL),
				&opened);
}

enum outcome
page_centre_update(struct page *page)
{
	struct opened before = { 0 };
	struct opened opened;
	enum outcome outcome =
		territoire_find_centre(page, true, &before.centre);

	if (outcome == OUTCOME_OK)
		outcome = saisie_check_revision(page, before.centre.revision);
	if (outcome != OUTCOME_OK)
		return outcome;
	opened = before;
	formulaire_read(page, &centre_formulaire, &opened);
	outcome = save(page, &opened.centre);
	return outcome == OUTCOME_OK ? finish(page, &before, &opened) : outcome;
}
