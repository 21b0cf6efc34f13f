/* comptes.c: every account, for the DGEFP. */
#include "comptes.h"
#include "app/listing.h"
#include "app/saisie.h"
#include "base/text.h"
#include "domain/siret.h"
#include "passwords.h"
#include "store/compte.h"
#include "store/login.h"

#include <string.h>

enum { RANGE = 25, NAME = 100, CENTRES = 2000, COURRIEL = 254 };

static void
write_filter(struct page *page, const char *q)
{
	struct xml_writer *document = page_document(page);

	xml_start(document, "filtre");
	xml_attribute(document, "q", q);
	xml_end(document);
}

enum outcome
page_comptes_list(struct page *page)
{
	const char *q = fields_value(&page->query, "q");
	struct range range = { .limit = RANGE, .keys = { "@identifiant" } };
	enum outcome outcome;

	write_filter(page, q);
	xml_start(page_document(page), "comptes");
	outcome = listing_range(
		page_document(page),
		store_compte_list(page->store, q,
				  fields_value(&page->query, "apres"),
				  RANGE + 1),
		"compte-ligne", page->arena, &range);
	xml_end(page_document(page));
	if (outcome == OUTCOME_OK)
		page_suite(page, range.more ? range.last : NULL);
	return outcome;
}

enum outcome
page_comptes_new(struct page *page)
{
	page_document(page);
	return OUTCOME_OK;
}

enum outcome
page_comptes_show(struct page *page)
{
	struct xml_writer *document = page_document(page);
	int64_t id;
	enum outcome outcome;

	if ((outcome = page_param_id(page, 0, &id)) != OUTCOME_OK)
		return outcome;
	outcome = listing_one(document, store_compte_show(page->store, id),
			      "compte-ligne");
	if (outcome != OUTCOME_OK)
		return outcome;
	xml_start(document, "centres");
	outcome = listing_write(document, store_compte_centres(page->store, id),
				"centre");
	xml_end(document);
	return outcome;
}

/* The fields that an account has from its first day on. */
static void
read_compte(struct page *page, struct compte *compte)
{
	compte->nom = saisie_required(page, "nom", NAME);
	compte->profil = profil_of(saisie_text(page, "profil", NAME));
	compte->departement = saisie_text(page, "departement", 3);
	compte->region = saisie_text(page, "region", 3);
	compte->courriel = saisie_text(page, "courriel", COURRIEL);
	saisie_refuse(page, compte_refusal(compte_profil_check(compte)));
}

/* Its centres by their SIRETs; who answers for none sees nothing. */
static enum outcome
save_centres(struct page *page, const struct compte *compte)
{
	const char *text = saisie_lines(page, "centres", CENTRES);
	const bool of_centre = compte->profil == PROFIL_CENTRE;
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
		saisie_refuse(page, compte_refusal(COMPTE_CENTRE_UNKNOWN));
	if (of_centre != (count > 0))
		saisie_refuse_at(page, compte_refusal(COMPTE_WITHOUT_TERRITORY),
				 "centres");
	return outcome == OUTCOME_OK ? saisie_outcome(page) : outcome;
}

static enum outcome
tell(const struct page *page, const struct compte *compte, const char *verb,
     int64_t revision)
{
	return page_journal(page, (struct journal_entry){
					  .noun = "compte",
					  .noun_id = compte->identifiant,
					  .verb = verb,
					  .apres = profil_code(compte->profil),
					  .revision = revision,
					  .departement = compte->departement,
					  .region = compte->region,
				  });
}

enum outcome
page_comptes_create(struct page *page)
{
	struct compte compte = {
		.identifiant = saisie_required(page, "identifiant",
					       COMPTE_IDENTIFIANT),
	};
	enum outcome outcome;

	/* One that is missing is told so already. */
	if (*compte.identifiant &&
	    !compte_identifiant_valid(compte.identifiant))
		saisie_refuse(page, compte_refusal(COMPTE_IDENTIFIANT_FORM));
	read_compte(page, &compte);
	outcome =
		passwords_read(page, compte.identifiant, &compte.mot_de_passe);
	if (outcome != OUTCOME_OK)
		return outcome;
	outcome = store_compte_add(page->store, &compte, &compte.id);
	if (outcome == OUTCOME_CONFLICT) {
		saisie_refuse(page, compte_refusal(COMPTE_IDENTIFIANT_TAKEN));
		return saisie_outcome(page);
	}
	if (outcome == OUTCOME_OK)
		outcome = save_centres(page, &compte);
	if (outcome == OUTCOME_OK)
		outcome = tell(page, &compte, "creation", 1);
	if (outcome != OUTCOME_OK)
		return outcome;
	return page_redirect(page,
			     arena_printf(page->arena, "/comptes/%s",
					  page_number(page, compte.id)),
			     "creation");
}

/* The account of the path, locked, at the revision that the form names. */
static enum outcome
lock(struct page *page, struct compte *compte)
{
	int64_t id;
	enum outcome outcome;

	if ((outcome = page_param_id(page, 0, &id)) != OUTCOME_OK)
		return outcome;
	outcome = store_compte_lock(page->store, id, compte);
	if (outcome != OUTCOME_OK)
		return outcome;
	return saisie_check_revision(page, compte->revision);
}

static enum outcome
leave(struct page *page, const char *fait)
{
	return page_redirect(
		page, arena_printf(page->arena, "/comptes/%s", page->params[0]),
		fait);
}

enum outcome
page_comptes_update(struct page *page)
{
	struct compte compte;
	enum profil before;
	enum outcome outcome;

	if ((outcome = lock(page, &compte)) != OUTCOME_OK)
		return outcome;
	before = compte.profil;
	read_compte(page, &compte);
	if (compte.id == page->actor->compte && compte.profil != before)
		saisie_refuse(page, compte_refusal(COMPTE_OWN_PROFIL));
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	outcome = store_compte_save(page->store, &compte);
	if (outcome == OUTCOME_OK)
		outcome = save_centres(page, &compte);
	if (outcome == OUTCOME_OK)
		outcome = tell(page, &compte, "modification",
			       compte.revision + 1);
	return outcome == OUTCOME_OK ? leave(page, "modification") : outcome;
}

enum outcome
page_comptes_lock(struct page *page)
{
	struct compte compte;
	const char *wish = fields_value(&page->sent, "verrouille");
	enum outcome outcome;

	if ((outcome = lock(page, &compte)) != OUTCOME_OK)
		return outcome;
	compte.verrouille = text_equal(wish, "oui");
	if (compte.verrouille && compte.id == page->actor->compte)
		saisie_refuse(page, compte_refusal(COMPTE_OWN_LOCK));
	if ((outcome = saisie_outcome(page)) != OUTCOME_OK)
		return outcome;
	outcome = store_compte_save(page->store, &compte);
	if (outcome == OUTCOME_OK)
		outcome = store_login_end_all(page->store, compte.id);
	if (outcome == OUTCOME_OK)
		outcome = tell(page, &compte,
			       compte.verrouille ? "verrou" : "deverrou",
			       compte.revision + 1);
	if (outcome != OUTCOME_OK)
		return outcome;
	return leave(page, compte.verrouille ? "verrou" : "deverrou");
}

enum outcome
page_comptes_password(struct page *page)
{
	struct compte compte;
	enum outcome outcome;

	if ((outcome = lock(page, &compte)) != OUTCOME_OK)
		return outcome;
	outcome = passwords_change(page, &compte);
	return outcome == OUTCOME_OK ? leave(page, "mot-de-passe") : outcome;
}
