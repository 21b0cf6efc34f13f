/* site.c: the sites where a centre holds its exams. */
#include "app/formulaire.h"
#include "app/saisie.h"
#include "domain/centre.h"
#include "listes.h"
#include "territoire.h"

#define OF(member) CHAMP_OF(struct site, member)

static const struct champ champs[] = {
	/* clang-format off */
	{ "nom",         CHAMP_TEXTE,    CHAMP_OBLIGATOIRE, 200, OF(nom) },
	{ "adresse",     CHAMP_TEXTE,    0,                 200, OF(adresse) },
	{ "code_postal", CHAMP_CHIFFRES, CHAMP_OBLIGATOIRE, 0,   OF(code_postal), .check = centre_check_code_postal },
	{ "ville",       CHAMP_TEXTE,    CHAMP_OBLIGATOIRE, 100, OF(ville) },
	{ "departement", CHAMP_CHOIX,    CHAMP_OBLIGATOIRE | CHAMP_CREATION, 0, OF(departement), .choices = territoire_departements },
	{ 0 },
	/* clang-format on */
};

const struct formulaire site_formulaire =
	FORMULAIRE("site", struct site, revision, champs);

enum outcome
page_site_new(struct page *page)
{
	struct centre centre;
	enum outcome outcome = territoire_find_centre(page, false, &centre);

	if (outcome != OUTCOME_OK)
		return outcome;
	territoire_write_centre(page, &centre);
	return formulaire_write(page, &site_formulaire,
				page_path(page, "centres", centre.id, "sites"),
				&(struct site){ 0 });
}

/* Saves what was typed and goes back to its centre. */
static enum outcome
finish(struct page *page, const struct site *before, struct site *site)
{
	enum outcome outcome = saisie_outcome(page);

	if (outcome == OUTCOME_OK)
		outcome = store_site_save(page->store, site);
	if (outcome != OUTCOME_OK)
		return outcome;
	return formulaire_finish(
		page, &site_formulaire, before, site,
		(struct journal_entry){
			.noun_id = page_number(page, site->id),
			.revision = site->revision,
			.centre = site->centre,
			.departement = site->departement,
			.region = site->region,
		},
		page_path(page, "centres", site->centre, NULL));
}

enum outcome
page_site_create(struct page *page)
{
	struct centre centre;
	struct site site = { 0 };
	enum outcome outcome = territoire_find_centre(page, false, &centre);

	if (outcome != OUTCOME_OK)
		return outcome;
	site.centre = centre.id;
	formulaire_read(page, &site_formulaire, &site);
	outcome = territoire_place(page, &site);
	return outcome == OUTCOME_OK ? finish(page, NULL, &site) : outcome;
}

enum outcome
page_site_show(struct page *page)
{
	struct centre centre;
	struct site site;
	enum outcome outcome = territoire_find_site(page, false, &site);

	if (outcome == OUTCOME_OK)
		outcome = store_centre_find(page->store, page->actor,
					    site.centre, false, &centre);
	if (outcome != OUTCOME_OK)
		return outcome;
	territoire_write_centre(page, &centre);
	page_rows(page,
		  store_site_list(page->store, page->actor, centre.id, site.id),
		  "site");
	return formulaire_write(page, &site_formulaire,
				page_path(page, "sites", site.id, NULL), &site);
}

enum outcome
page_site_update(struct page *page)
{
	struct site before;
	struct site site;
	enum outcome outcome = territoire_find_site(page, true, &before);

	if (outcome == OUTCOME_OK)
		outcome = saisie_check_revision(page, before.revision);
	if (outcome != OUTCOME_OK)
		return outcome;
	site = before;
	formulaire_read(page, &site_formulaire, &site);
	return finish(page, &before, &site);
}
