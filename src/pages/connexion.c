/* connexion.c: logs people in and out. */
#include "app/login.h"
#include "app/password.h"
#include "app/reprise.h"
#include "app/saisie.h"
#include "base/text.h"
#include "comptes.h"
#include "store/compte.h"
#include "store/sweep.h"
#include "tentatives.h"

#include <ctype.h>
#include <string.h>

enum { RETOUR = 200 }; /* letters of a way back, at most */

/* Answers the path of ours to go back to; anything else becomes the front
 * page. */
static const char *
way_back(const char *retour)
{
	if (*retour != '/' || retour[1] == '/' || strlen(retour) > RETOUR)
		return "/";
	for (const char *at = retour; *at; at++)
		if (*at != '/' && !text_is_unreserved(*at))
			return "/";
	return retour;
}

enum outcome
page_connexion_show(struct page *page)
{
	struct xml_writer *document = page_document(page);
	const struct fields *fields =
		page->sent.count ? &page->sent : &page->query;
	const enum outcome outcome = reprise_hold(page, OUTCOME_LOGIN);

	if (outcome != OUTCOME_OK)
		return outcome;
	xml_start(document, "connexion");
	xml_attribute(document, "retour",
		      way_back(fields_value(fields, "retour")));
	reprise_write(page, document);
	xml_end(document);
	return OUTCOME_OK;
}

/* Answers OUTCOME_OK, so that the transaction keeps the count, and makes the
 * status 422 all the same. */
static enum outcome
refuse(struct page *page)
{
	page->answer = OUTCOME_INVALID;
	return page_connexion_show(page);
}

static enum outcome
count_failure(struct page *page, const struct tentatives *tentatives)
{
	const enum outcome outcome = tentatives_add(page, tentatives);

	saisie_refuse(page, &compte_refusals[COMPTE_REFUSED]);
	return outcome == OUTCOME_OK ? refuse(page) : outcome;
}

static enum outcome
admit(struct page *page, const struct tentatives *tentatives,
      const struct compte *compte)
{
	const char *retour = way_back(fields_value(&page->sent, "retour"));
	enum outcome outcome;

	outcome = tentatives_clear(page, tentatives);
	if (outcome == OUTCOME_OK)
		outcome = store_sweep(page->store, page->now);
	if (outcome == OUTCOME_OK)
		outcome = login_begin(page, compte->id);
	return outcome == OUTCOME_OK ? page_redirect(page, retour, NULL)
				     : outcome;
}

/* An identifiant typed in capitals or with a space behind it is still
 * theirs. */
static const char *
read_identifiant(struct page *page)
{
	const char *text =
		saisie_required(page, "identifiant", COMPTE_IDENTIFIANT);
	char *lower = arena_copy(page->arena, text, strlen(text));

	for (char *at = lower; *at; at++)
		*at = (char)tolower((unsigned char)*at);
	return lower;
}

enum outcome
page_connexion_open(struct page *page)
{
	const char *identifiant = read_identifiant(page);
	const char *password = fields_value(&page->sent, "mot_de_passe");
	const struct tentatives tentatives = tentatives_of(page, identifiant);
	struct compte compte = { 0 };
	enum outcome outcome = OUTCOME_OK;
	bool fits = false;

	if (saisie_outcome(page) == OUTCOME_OK)
		outcome = tentatives_check(page, &tentatives, "identifiant");
	if (outcome != OUTCOME_OK)
		return outcome;
	if (saisie_outcome(page) != OUTCOME_OK)
		return refuse(page);
	outcome = store_compte_find(page->store, identifiant, &compte);
	if (outcome != OUTCOME_OK && outcome != OUTCOME_NOT_FOUND)
		return outcome;
	outcome = password_verify(page->application->config,
				  outcome == OUTCOME_OK ? compte.mot_de_passe
							: NULL,
				  password, &fits);
	if (outcome != OUTCOME_OK)
		return outcome;
	/* A locked account answers as a wrong password does. */
	if (!fits || compte.verrouille)
		return count_failure(page, &tentatives);
	return admit(page, &tentatives, &compte);
}

enum outcome
page_connexion_close(struct page *page)
{
	const enum outcome outcome = login_over(page);

	return outcome == OUTCOME_OK
		       ? page_redirect(page, "/connexion", "deconnexion")
		       : outcome;
}
