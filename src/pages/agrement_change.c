/* agrement_change.c: shows, gives and changes agréments. */
#include "app/formulaire.h"
#include "app/saisie.h"
#include "base/text.h"
#include "listes.h"
#include "store/agrement.h"
#include "store/choix.h"
#include "store/titre.h"
#include "territoire.h"

/* An agrément, and the centre that a new one is for. */
struct given {
	struct agrement agrement;
	const char *siret;
};

/* Answers the sites of the centre; NULL, so that the site is typed, while
 * the centre is not known. */
static struct rows *
sites(struct page *page, const void *thing)
{
	const struct given *given = thing;
	const int64_t centre = given->agrement.centre;

	return centre ? store_choix_sites(page->store, page->actor, centre)
		      : NULL;
}

static struct rows *
titres(struct page *page, const void *thing)
{
	(void)thing;
	return store_choix_all_titres(page->store);
}

static bool
has_centre(const void *thing)
{
	return ((const struct given *)thing)->agrement.centre;
}

#define OF(member) CHAMP_OF(struct given, member)

static const struct champ champs[] = {
	/* clang-format off */
	{ "siret", CHAMP_SIRET, CHAMP_OBLIGATOIRE | CHAMP_CREATION, 100, OF(siret), .fixed = has_centre },
	{ "site",  CHAMP_CHOIX, CHAMP_OBLIGATOIRE | CHAMP_CREATION, 0,   OF(agrement.site), .choices = sites },
	{ "titre", CHAMP_CHOIX, CHAMP_OBLIGATOIRE | CHAMP_CREATION, 0,   OF(agrement.titre), .choices = titres },
	{ "debut", CHAMP_JOUR,  CHAMP_OBLIGATOIRE,                  0,   OF(agrement.debut) },
	{ "fin",   CHAMP_JOUR,  CHAMP_OBLIGATOIRE,                  0,   OF(agrement.fin) },
	{ 0 },
	/* clang-format on */
};

const struct formulaire agrement_formulaire =
	FORMULAIRE("agrement", struct given, agrement.revision, champs);

/* Answers the centre whose sites the form offers: that of the address, or
 * the one typed before. */
static enum outcome
find_centre(struct page *page, struct centre *centre)
{
	int64_t id;

	if (text_parse_id(fields_value(&page->query, "centre"), &id))
		return store_centre_find(page->store, page->actor, id, false,
					 centre);
	return store_centre_by_siret(page->store, page->actor,
				     fields_value(&page->sent, "siret"),
				     centre);
}

enum outcome
page_agrement_new(struct page *page)
{
	struct centre centre = { 0 };
	struct given given = { 0 };
	const enum outcome outcome = find_centre(page, &centre);

	if (outcome == OUTCOME_OK) {
		territoire_write_centre(page, &centre);
		given.siret = centre.siret;
		given.agrement.centre = centre.id;
	} else if (outcome != OUTCOME_NOT_FOUND) {
		return outcome;
	}
	return formulaire_write(page, &agrement_formulaire, "/agrements",
				&given);
}

/* Tells at the field what was looked up and not found. */
static enum outcome
tell_missing(struct page *page, enum outcome outcome,
	     enum agrement_verdict verdict)
{
	if (outcome != OUTCOME_NOT_FOUND)
		return outcome;
	saisie_refuse(page, &agrement_refusals[verdict]);
	return OUTCOME_OK;
}

static enum outcome
find_site(struct page *page, struct agrement *agrement)
{
	struct site site = { 0 };
	const enum outcome outcome =
		tell_missing(page,
			     store_site_find(page->store, page->actor,
					     agrement->site, false, &site),
			     AGREMENT_WRONG_SITE);

	if (site.id && agrement->centre && site.centre != agrement->centre)
		saisie_refuse(page,
			      &agrement_refusals[AGREMENT_SITE_OF_ANOTHER]);
	agrement->departement = site.departement;
	agrement->region = site.region;
	return outcome;
}

/* Looks up what the form names, and locks the titre, whose last day must
 * stay what it is until the agrément is saved. */
static enum outcome
look_up(struct page *page, struct given *given)
{
	struct agrement *agrement = &given->agrement;
	struct centre centre = { 0 };
	struct titre titre = { 0 };
	enum outcome outcome = OUTCOME_OK;

	if (!saisie_stands(page, "siret"))
		outcome = tell_missing(
			page,
			store_centre_by_siret(page->store, page->actor,
					      given->siret, &centre),
			AGREMENT_WRONG_CENTRE);
	agrement->centre = centre.id;
	if (outcome == OUTCOME_OK && !saisie_stands(page, "site"))
		outcome = find_site(page, agrement);
	if (outcome == OUTCOME_OK && !saisie_stands(page, "titre"))
		outcome = tell_missing(page,
				       store_titre_find(page->store,
							agrement->titre, true,
							&titre),
				       AGREMENT_WRONG_TITRE);
	agrement->titre_fin = titre.fin;
	return outcome;
}

/* Saves what was typed, unless a rule or another agrément is against its
 * days, and leads to its page. */
static enum outcome
finish(struct page *page, const struct given *before, struct given *given,
       const struct agrement_span *open)
{
	struct agrement *agrement = &given->agrement;
	int64_t twin = 0;
	enum outcome outcome;

	if (!saisie_stands(page, "debut") && !saisie_stands(page, "fin"))
		saisie_refuse(page, &agrement_refusals[agrement_check(
					    agrement->debut, agrement->fin,
					    &agrement->titre_fin, open)]);
	if ((outcome = saisie_outcome(page)) == OUTCOME_OK)
		outcome = store_agrement_twin(page->store, agrement, &twin);
	if (outcome == OUTCOME_OK && twin)
		saisie_refuse_at(page, &agrement_refusals[AGREMENT_TWIN],
				 before ? "debut" : "titre");
	if (outcome == OUTCOME_OK)
		outcome = saisie_outcome(page);
	if (outcome == OUTCOME_OK)
		outcome = store_agrement_save(page->store, agrement);
	if (outcome != OUTCOME_OK)
		return outcome;
	return formulaire_finish(
		page, &agrement_formulaire, before, given,
		(struct journal_entry){
			.noun_id = page_number(page, agrement->id),
			.revision = agrement->revision,
			.centre = agrement->centre,
			.departement = agrement->departement,
			.region = agrement->region,
		},
		page_path(page, "agrements", agrement->id, NULL));
}

enum outcome
page_agrement_create(struct page *page)
{
	const struct agrement_span none = { 0 };
	struct given given = { 0 };
	enum outcome outcome;

	formulaire_read(page, &agrement_formulaire, &given);
	outcome = look_up(page, &given);
	return outcome == OUTCOME_OK ? finish(page, NULL, &given, &none)
				     : outcome;
}

enum outcome
page_agrement_show(struct page *page)
{
	struct given given = { 0 };
	const int64_t id = page_id(page, 0);
	enum outcome outcome;

	outcome = store_agrement_find(page->store, page->actor, id,
				      &given.agrement);
	if (outcome != OUTCOME_OK)
		return outcome;
	page_rows(page, store_agrement_show(page->store, page->actor, id),
		  "agrement");
	return formulaire_write(page, &agrement_formulaire,
				page_path(page, "agrements", id, NULL), &given);
}

enum outcome
page_agrement_update(struct page *page)
{
	struct agrement_span open = { 0 };
	struct given before = { 0 };
	struct given given;
	const int64_t id = page_id(page, 0);
	enum outcome outcome;

	outcome = store_agrement_lock(page->store, page->actor, id,
				      &before.agrement);
	if (outcome == OUTCOME_OK)
		outcome = saisie_check_revision(page, before.agrement.revision);
	if (outcome == OUTCOME_OK)
		outcome = store_agrement_span(page->store, id, &open);
	if (outcome != OUTCOME_OK)
		return outcome;
	given = before;
	formulaire_read(page, &agrement_formulaire, &given);
	return finish(page, &before, &given, &open);
}
