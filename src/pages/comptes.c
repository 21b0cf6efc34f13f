/* comptes.c: shows the DGEFP every account, and lets it change them. */
#include "comptes.h"
#include "app/formulaire.h"
#include "app/saisie.h"
#include "domain/siret.h"
#include "filtre.h"
#include "passwords.h"
#include "store/choix.h"
#include "store/compte.h"

enum { RANGE = 25, CENTRES = 2000 };

/* What the form of an account fills in. */
struct account {
	struct compte compte;
	const char *profil;
	const char *centres; /* SIRETs */
};

static const char *const profils[] = { "centre", "ud",	    "direccte",
				       "dgefp",	 "service", NULL };

static const struct refusal *
check_identifiant(const char *identifiant)
{
	return &compte_refusals[compte_identifiant_valid(identifiant)
					? COMPTE_ALLOWED
					: COMPTE_IDENTIFIANT_FORM];
}

static const struct refusal *
check_profil(const char *profil)
{
	return &compte_refusals[profil_of(profil) == PROFIL_PUBLIC
					? COMPTE_PROFIL_UNKNOWN
					: COMPTE_ALLOWED];
}

#define OF(member) CHAMP_OF(struct account, member)

static const struct champ champs[] = {
	/* clang-format off */
	{ "identifiant",  CHAMP_TEXTE,    CHAMP_OBLIGATOIRE | CHAMP_CREATION, COMPTE_IDENTIFIANT, OF(compte.identifiant), .check = check_identifiant },
	{ "nom",          CHAMP_TEXTE,    CHAMP_OBLIGATOIRE | CHAMP_PERSONNEL, 100, OF(compte.nom) },
	{ "profil",       CHAMP_CHOIX,    CHAMP_OBLIGATOIRE, 0,               OF(profil), .check = check_profil, .codes = profils },
	{ "courriel",     CHAMP_COURRIEL, CHAMP_PERSONNEL,   254,             OF(compte.courriel) },
	{ "departement",  CHAMP_TEXTE,    0,                 3,               OF(compte.departement) },
	{ "region",       CHAMP_TEXTE,    0,                 3,               OF(compte.region) },
	{ "centres",      CHAMP_LIGNES,   0,                 CENTRES,         OF(centres) },
	{ "nouveau",      CHAMP_SECRET,   CHAMP_OBLIGATOIRE | CHAMP_CREATION, .autocomplete = "new-password" },
	{ "confirmation", CHAMP_SECRET,   CHAMP_OBLIGATOIRE | CHAMP_CREATION, .autocomplete = "new-password" },
	{ 0 },
	/* clang-format on */
};

const struct formulaire compte_formulaire =
	FORMULAIRE("compte", struct account, compte.revision, champs);

enum outcome
page_comptes_list(struct page *page)
{
	static const char *const names[] = { "q", NULL };

	filtre_write(page, names);
	page_list_range(
		page, "comptes",
		store_compte_list(page->store, filtre_text(page, "q"),
				  fields_value(&page->query, "apres"),
				  RANGE + 1),
		"compte-ligne",
		(struct range){ .limit = RANGE, .keys = { "@identifiant" } });
	page_offer(page, "creation", "GET /comptes/nouveau",
		   "/comptes/nouveau");
	return OUTCOME_OK;
}

enum outcome
page_comptes_new(struct page *page)
{
	return formulaire_write(page, &compte_formulaire, "/comptes",
				&(struct account){ 0 });
}

/* Finds the account of the path, with its centres. */
static enum outcome
load(struct page *page, bool lock, struct account *account)
{
	const int64_t id = page_id(page, 0);
	enum outcome outcome;

	outcome = store_compte_by_id(page->store, id, lock, &account->compte);
	if (outcome != OUTCOME_OK)
		return outcome;
	account->profil = profil_code(account->compte.profil);
	return store_compte_sirets(page->store, id, &account->centres);
}

enum outcome
page_comptes_show(struct page *page)
{
	struct account account;
	int64_t id;
	enum outcome outcome;

	if ((outcome = load(page, false, &account)) != OUTCOME_OK)
		return outcome;
	id = account.compte.id;
	page_rows(page, store_compte_show(page->store, id), "compte-ligne");
	page_read(page, formulaire_write(page, &compte_formulaire,
					 page_path(page, "comptes", id, NULL),
					 &account));
	return formulaire_write(page, &password_formulaire,
				page_path(page, "comptes", id, "mot-de-passe"),
				&account.compte);
}

/* Are its département and its région there? The foreign keys would be our
 * fault, not theirs. */
static enum outcome
check_territory(struct page *page, const struct compte *compte)
{
	const char *region;
	bool found = true;
	enum outcome outcome = OUTCOME_OK;

	if (*compte->departement)
		outcome = store_choix_region_of(page->store, page->actor,
						compte->departement, &region);
	if (outcome == OUTCOME_NOT_FOUND) {
		saisie_refuse(page, &compte_refusals[COMPTE_WRONG_DEPARTEMENT]);
		outcome = OUTCOME_OK;
	}
	if (outcome == OUTCOME_OK && *compte->region)
		outcome =
			store_choix_region(page->store, compte->region, &found);
	if (!found)
		saisie_refuse(page, &compte_refusals[COMPTE_WRONG_REGION]);
	return outcome;
}

/* Reads what was typed, and checks that the profil fits the territory. */
static enum outcome
read_account(struct page *page, struct account *account)
{
	struct compte *compte = &account->compte;

	formulaire_read(page, &compte_formulaire, account);
	if (!saisie_stands(page, "profil"))
		compte->profil = profil_of(account->profil);
	if (saisie_stands(page, "departement") || saisie_stands(page, "region"))
		return OUTCOME_OK;
	if (!saisie_stands(page, "profil"))
		saisie_refuse(page,
			      &compte_refusals[compte_profil_check(compte)]);
	return check_territory(page, compte);
}

/* Looks up the centres by their SIRETs. A compte without any would see
 * nothing. */
static enum outcome
save_centres(struct page *page, struct account *account)
{
	const struct compte *compte = &account->compte;
	const char *text = account->centres;
	char siret[SIRET_DIGITS + 1];
	bool known = true;
	size_t count = 0;
	enum outcome outcome;

	outcome = store_compte_clear_centres(page->store, compte->id);
	for (; outcome == OUTCOME_OK && known && siret_next(&text, siret);
	     count++) {
		known = false;
		if (*siret)
			outcome = store_compte_add_centre(
				page->store, compte->id, siret, &known);
	}
	if (!known)
		saisie_refuse(page, &compte_refusals[COMPTE_CENTRE_UNKNOWN]);
	saisie_refuse_at(page,
			 &compte_refusals[compte_centres_check(compte, count)],
			 "centres");
	if (outcome == OUTCOME_OK)
		outcome = saisie_outcome(page);
	if (outcome != OUTCOME_OK)
		return outcome;
	return store_compte_sirets(page->store, compte->id, &account->centres);
}

/* Saves its centres, writes its line of the journal and leads to its page. */
static enum outcome
finish(struct page *page, const struct account *before, struct account *account)
{
	const struct compte *compte = &account->compte;
	const enum outcome outcome = save_centres(page, account);

	if (outcome != OUTCOME_OK)
		return outcome;
	return formulaire_finish(page, &compte_formulaire, before, account,
				 (struct journal_entry){
					 .noun_id = compte->identifiant,
					 .revision = compte->revision,
					 .departement = compte->departement,
					 .region = compte->region,
				 },
				 page_path(page, "comptes", compte->id, NULL));
}

enum outcome
page_comptes_create(struct page *page)
{
	struct account account = { 0 };
	struct compte *compte = &account.compte;
	enum outcome outcome = read_account(page, &account);

	if (outcome == OUTCOME_OK)
		outcome = passwords_read(page, compte->identifiant,
					 &compte->mot_de_passe);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = store_compte_add(page->store, compte);
	if (outcome == OUTCOME_CONFLICT)
		return saisie_refused(
			page, &compte_refusals[COMPTE_IDENTIFIANT_TAKEN]);
	return outcome == OUTCOME_OK ? finish(page, NULL, &account) : outcome;
}

enum outcome
page_comptes_update(struct page *page)
{
	struct account before;
	struct account account;
	enum outcome outcome = load(page, true, &before);

	if (outcome == OUTCOME_OK)
		outcome = saisie_check_revision(page, before.compte.revision);
	if (outcome != OUTCOME_OK)
		return outcome;
	account = before;
	if ((outcome = read_account(page, &account)) != OUTCOME_OK)
		return outcome;
	if (account.compte.id == page->actor->compte &&
	    account.compte.profil != before.compte.profil)
		saisie_refuse(page, &compte_refusals[COMPTE_OWN_PROFIL]);
	if ((outcome = saisie_outcome(page)) == OUTCOME_OK)
		outcome = store_compte_save(page->store, &account.compte);
	return outcome == OUTCOME_OK ? finish(page, &before, &account)
				     : outcome;
}
