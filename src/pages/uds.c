/* uds.c: shows whom to call in each UD; their DIRECCTE and the DGEFP keep
 * it. */
#include "uds.h"

#include "app/formulaire.h"
#include "app/saisie.h"
#include "store/ud.h"

#define OF(member) CHAMP_OF(struct ud, member)

static const struct champ champs[] = {
	/* clang-format off */
	{ "telephone", CHAMP_TELEPHONE, 0, 20,  OF(telephone), .check = ud_check_telephone },
	{ "courriel",  CHAMP_COURRIEL,  0, 254, OF(courriel) },
	{ "adresse",   CHAMP_TEXTE,     0, 200, OF(adresse) },
	{ 0 },
	/* clang-format on */
};

const struct formulaire ud_formulaire =
	FORMULAIRE("ud", struct ud, revision, champs);

void
uds_write(struct page *page, const char *departement)
{
	page_list(page, "uds",
		  store_ud_list(page->store, page->actor, departement), "ud");
}

enum outcome
page_uds_list(struct page *page)
{
	uds_write(page, NULL);
	page_offer(page, "modification", "POST /uds/{}", "/uds");
	return OUTCOME_OK;
}

static const char *
path_of(const struct page *page, const struct ud *ud)
{
	return arena_printf(page->arena, "/uds/%s", ud->departement);
}

enum outcome
page_ud_show(struct page *page)
{
	struct ud ud;
	enum outcome outcome = store_ud_find(page->store, page->actor,
					     page->params[0], false, &ud);

	if (outcome != OUTCOME_OK)
		return outcome;
	uds_write(page, ud.departement);
	return formulaire_write(page, &ud_formulaire, path_of(page, &ud), &ud);
}

enum outcome
page_ud_update(struct page *page)
{
	struct ud before;
	struct ud ud;
	enum outcome outcome = store_ud_find(page->store, page->actor,
					     page->params[0], true, &before);

	if (outcome == OUTCOME_OK)
		outcome = saisie_check_revision(page, before.revision);
	if (outcome != OUTCOME_OK)
		return outcome;
	ud = before;
	formulaire_read(page, &ud_formulaire, &ud);
	if ((outcome = saisie_outcome(page)) == OUTCOME_OK)
		outcome = store_ud_save(page->store, &ud);
	if (outcome != OUTCOME_OK)
		return outcome;
	return formulaire_finish(page, &ud_formulaire, &before, &ud,
				 (struct journal_entry){
					 .noun_id = ud.departement,
					 .revision = ud.revision,
					 .departement = ud.departement,
					 .region = ud.region,
				 },
				 "/uds");
}
