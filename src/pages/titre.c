/* titre.c: lists, shows, adds and changes titres professionnels. */
#include "store/titre.h"
#include "app/formulaire.h"
#include "app/saisie.h"
#include "domain/titre.h"
#include "filtre.h"
#include "listes.h"

enum { RANGE = 50 };

#define OF(member) CHAMP_OF(struct titre, member)

static const struct champ champs[] = {
	/* clang-format off */
	{ "code",              CHAMP_TEXTE,  CHAMP_OBLIGATOIRE | CHAMP_CREATION, TITRE_CODE, OF(code), .check = titre_check_code },
	{ "sigle",             CHAMP_TEXTE,  CHAMP_OBLIGATOIRE, 16,                     OF(sigle) },
	{ "intitule",          CHAMP_TEXTE,  CHAMP_OBLIGATOIRE, 200,                    OF(intitule) },
	{ "rncp",              CHAMP_NOMBRE, 0,                 TITRE_RNCP_MAX,         OF(rncp),         &titre_refusals[TITRE_WRONG_RNCP],   .minimum = 1 },
	{ "niveau",            CHAMP_NOMBRE, 0,                 TITRE_NIVEAU_MAX,       OF(niveau),       &titre_refusals[TITRE_WRONG_NIVEAU], .minimum = 1 },
	{ "fin",               CHAMP_JOUR,   0,                 0,                      OF(fin) },
	{ "prolongation_mois", CHAMP_NOMBRE, 0,                 TITRE_PROLONGATION_MAX, OF(prolongation), &titre_refusals[TITRE_WRONG_PROLONGATION] },
	{ "ccp",               CHAMP_CODES,  CHAMP_CREATION,    400,                    OF(ccps),         .check = titre_check_ccp },
	{ 0 },
	/* clang-format on */
};

const struct formulaire titre_formulaire =
	FORMULAIRE("titre", struct titre, revision, champs);

enum outcome
page_titre_list(struct page *page)
{
	static const char *const names[] = { "q", NULL };

	filtre_write(page, names);
	page_list_range(page, "titres",
			store_titre_list(page->store, filtre_text(page, "q"),
					 fields_value(&page->query, "apres"),
					 RANGE + 1),
			"titre",
			(struct range){ .limit = RANGE, .keys = { "@code" } });
	page_offer(page, "creation", "GET /titres/nouveau", "/titres/nouveau");
	return OUTCOME_OK;
}

enum outcome
page_titre_new(struct page *page)
{
	return formulaire_write(page, &titre_formulaire, "/titres",
				&(struct titre){ 0 });
}

static const char *
path_of(const struct page *page, const struct titre *titre)
{
	return arena_printf(page->arena, "/titres/%s", titre->code);
}

enum outcome
page_titre_show(struct page *page)
{
	struct titre titre;
	enum outcome outcome;

	outcome = store_titre_find(page->store, page->params[0], false, &titre);
	if (outcome != OUTCOME_OK)
		return outcome;
	page_rows(page, store_titre_show(page->store, titre.code), "titre");
	return formulaire_write(page, &titre_formulaire, path_of(page, &titre),
				&titre);
}

/* Writes its line of the journal and leads to its page. */
static enum outcome
finish(struct page *page, const struct titre *before, const struct titre *titre)
{
	return formulaire_finish(page, &titre_formulaire, before, titre,
				 (struct journal_entry){
					 .noun_id = titre->code,
					 .revision = titre->revision,
				 },
				 path_of(page, titre));
}

static enum outcome
add_ccps(struct page *page, const struct titre *titre)
{
	for (size_t i = 0; i < titre->ccps.count; i++) {
		const enum outcome outcome = store_titre_add_ccp(
			page->store, titre->code, titre->ccps.items[i]);

		if (outcome == OUTCOME_CONFLICT)
			return saisie_refused(page,
					      &titre_refusals[TITRE_CCP_TAKEN]);
		if (outcome != OUTCOME_OK)
			return outcome;
	}
	return OUTCOME_OK;
}

enum outcome
page_titre_create(struct page *page)
{
	struct titre titre = { 0 };
	enum outcome outcome;

	formulaire_read(page, &titre_formulaire, &titre);
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	outcome = store_titre_add(page->store, &titre);
	if (outcome == OUTCOME_CONFLICT)
		return saisie_refused(page, &titre_refusals[TITRE_TAKEN]);
	if (outcome == OUTCOME_OK)
		outcome = add_ccps(page, &titre);
	return outcome == OUTCOME_OK ? finish(page, NULL, &titre) : outcome;
}

enum outcome
page_titre_update(struct page *page)
{
	struct optional_date last = { 0 };
	struct titre before;
	struct titre titre;
	enum outcome outcome;

	outcome = store_titre_find(page->store, page->params[0], true, &before);
	if (outcome == OUTCOME_OK)
		outcome = saisie_check_revision(page, before.revision);
	if (outcome == OUTCOME_OK)
		outcome = store_titre_last(page->store, before.code, &last);
	if (outcome != OUTCOME_OK)
		return outcome;
	titre = before;
	formulaire_read(page, &titre_formulaire, &titre);
	saisie_refuse(page, titre_check_fin(&titre.fin, &last));
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	outcome = store_titre_save(page->store, &titre);
	return outcome == OUTCOME_OK ? finish(page, &before, &titre) : outcome;
}
