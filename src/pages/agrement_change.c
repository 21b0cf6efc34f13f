/* agrement_change.c: agréments, given and changed. */
#include "app/saisie.h"
#include "base/text.h"
#include "filtre.h"
#include "listes.h"
#include "store/agrement.h"
#include "store/choix.h"
#include "store/titre.h"
#include "territoire.h"

enum { CODE = 16 };

/* The centre whose sites the form offers: of the address, or typed before. */
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
	struct centre centre;
	enum outcome outcome = find_centre(page, &centre);

	page_document(page);
	if (outcome == OUTCOME_OK) {
		territoire_write_centre(page, &centre);
		outcome = filtre_choix(
			page, "site",
			store_choix_sites(page->store, page->actor, centre.id));
	}
	if (outcome != OUTCOME_OK && outcome != OUTCOME_NOT_FOUND)
		return outcome;
	return filtre_choix(page, "titre", store_choix_all_titres(page->store));
}

/* What the form names, each told at its field where it is not theirs. */
static enum outcome
read_place(struct page *page, struct agrement *agrement)
{
	const char *siret = territoire_read_siret(page);
	struct centre centre = { 0 };
	struct site site = { 0 };
	enum outcome outcome = OUTCOME_OK;

	if (siret)
		outcome = store_centre_by_siret(page->store, page->actor, siret,
						&centre);
	if (outcome == OUTCOME_NOT_FOUND)
		saisie_refuse(page, agrement_refusal(AGREMENT_WRONG_CENTRE));
	else if (outcome != OUTCOME_OK)
		return outcome;
	if (!saisie_id(page, "site", &site.id))
		return OUTCOME_OK;
	outcome = store_site_find(page->store, page->actor, site.id, false,
				  &site);
	if (outcome == OUTCOME_NOT_FOUND)
		saisie_refuse(page, agrement_refusal(AGREMENT_WRONG_SITE));
	else if (outcome != OUTCOME_OK)
		return outcome;
	else if (centre.id && site.centre != centre.id)
		saisie_refuse(page, agrement_refusal(AGREMENT_SITE_OF_ANOTHER));
	agrement->centre = centre.id;
	agrement->site = site.id;
	agrement->departement = site.departement;
	agrement->region = site.region;
	return OUTCOME_OK;
}

/* The titre, locked: its last day stays what it is until we are done. */
static enum outcome
read_titre(struct page *page, struct agrement *agrement)
{
	const char *code = saisie_required(page, "titre", CODE);
	struct titre titre;
	enum outcome outcome;

	if (!*code)
		return OUTCOME_OK;
	outcome = store_titre_find(page->store, code, true, &titre);
	if (outcome == OUTCOME_NOT_FOUND) {
		saisie_refuse(page, agrement_refusal(AGREMENT_WRONG_TITRE));
		return OUTCOME_OK;
	}
	agrement->titre = code;
	agrement->titre_fin = titre.fin;
	return outcome;
}

static void
read_dates(struct page *page, struct agrement *agrement,
	   const struct agrement_span *open)
{
	const bool has_debut = saisie_date(page, "debut", &agrement->debut);

	if (!saisie_date(page, "fin", &agrement->fin) || !has_debut)
		return;
	saisie_refuse(page, agrement_refusal(agrement_check(
				    agrement->debut, agrement->fin,
				    &agrement->titre_fin, open)));
}

/* Saves what was typed, unless another agrément has those days. */
static enum outcome
save(struct page *page, struct agrement *agrement)
{
	int64_t twin = 0;
	enum outcome outcome = saisie_outcome(page);

	if (outcome == OUTCOME_OK)
		outcome = store_agrement_twin(page->store, agrement, &twin);
	if (outcome != OUTCOME_OK)
		return outcome;
	if (twin)
		saisie_refuse_at(page, agrement_refusal(AGREMENT_TWIN),
				 agrement->id ? "debut" : "titre");
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	return store_agrement_save(page->store, agrement);
}

static const char *
days_of(const struct page *page, const struct agrement *agrement)
{
	return arena_printf(page->arena, "%s/%s",
			    page_date(page, agrement->debut),
			    page_date(page, agrement->fin));
}

/* Its line of the journal, and its page. */
static enum outcome
finish(struct page *page, const struct agrement *agrement, const char *verb,
       const char *before)
{
	enum outcome outcome = page_journal(
		page, (struct journal_entry){
			      .noun = "agrement",
			      .noun_id = page_number(page, agrement->id),
			      .verb = verb,
			      .avant = before,
			      .apres = days_of(page, agrement),
			      .revision = agrement->revision,
			      .centre = agrement->centre,
			      .departement = agrement->departement,
			      .region = agrement->region,
		      });

	if (outcome != OUTCOME_OK)
		return outcome;
	return page_redirect(page,
			     page_path(page, "agrements", agrement->id, NULL),
			     arena_printf(page->arena, "agrement-%s", verb));
}

enum outcome
page_agrement_create(struct page *page)
{
	const struct agrement_span none = { 0 };
	struct agrement agrement = { 0 };
	enum outcome outcome = read_place(page, &agrement);

	if (outcome == OUTCOME_OK)
		outcome = read_titre(page, &agrement);
	if (outcome != OUTCOME_OK)
		return outcome;
	read_dates(page, &agrement, &none);
	if ((outcome = save(page, &agrement)) != OUTCOME_OK)
		return outcome;
	return finish(page, &agrement, "creation", "");
}

enum outcome
page_agrement_update(struct page *page)
{
	struct agrement_span open = { 0 };
	struct agrement agrement;
	const char *before;
	int64_t id;
	enum outcome outcome;

	if ((outcome = page_param_id(page, 0, &id)) != OUTCOME_OK)
		return outcome;
	outcome = store_agrement_lock(page->store, page->actor, id, &agrement);
	if (outcome == OUTCOME_OK)
		outcome = saisie_check_revision(page, agrement.revision);
	if (outcome == OUTCOME_OK)
		outcome = store_agrement_span(page->store, id, &open);
	if (outcome != OUTCOME_OK)
		return outcome;
	before = days_of(page, &agrement);
	read_dates(page, &agrement, &open);
	if ((outcome = save(page, &agrement)) != OUTCOME_OK)
		return outcome;
	return finish(page, &agrement, "modification", before);
}
