/* site.c: a small site on a store that does as it is told. */
#include "site.h"

#include "app/listing_csv.h"
#include "app/login.h"
#include "app/reprise.h"
#include "app/saisie.h"
#include "base/text.h"

#include "../base/cases.h"

#include "stand.h"

size_t site_runs;

static enum outcome
show(struct page *page)
{
	struct instant *modified = arena_alloc(page->arena, sizeof(*modified));

	*modified = site_instant("2020-06-15T12:00:00+02:00");
	page->modified = modified;
	xml_element(page_document(page), "contenu", page->path);
	return OUTCOME_OK;
}

static enum outcome
show_one(struct page *page)
{
	xml_element(page_document(page), "contenu", page->params[0]);
	return text_equal(page->params[0], "retire") ? OUTCOME_GONE
						     : OUTCOME_OK;
}

static enum outcome
outcome_of(const char *name)
{
	static const struct {
		const char *name;
		enum outcome outcome;
	} outcomes[] = {
		{ "ok", OUTCOME_OK },
		{ "bad-request", OUTCOME_BAD_REQUEST },
		{ "login", OUTCOME_LOGIN },
		{ "forbidden", OUTCOME_FORBIDDEN },
		{ "not-found", OUTCOME_NOT_FOUND },
		{ "conflict", OUTCOME_CONFLICT },
		{ "gone", OUTCOME_GONE },
		{ "too-large", OUTCOME_TOO_LARGE },
		{ "invalid", OUTCOME_INVALID },
		{ "again", OUTCOME_AGAIN },
		{ "unavailable", OUTCOME_UNAVAILABLE },
		{ "failed", OUTCOME_FAILED },
	};

	for (size_t i = 0; i < sizeof(outcomes) / sizeof(outcomes[0]); i++)
		if (text_equal(outcomes[i].name, name))
			return outcomes[i].outcome;
	return OUTCOME_OK;
}

/* What was begun before it failed must not be seen. */
static enum outcome
end_with(struct page *page)
{
	xml_start(page_document(page), "moitie");
	return outcome_of(page->params[0]);
}

/* Lost on the way, the first time. */
static enum outcome
show_again(struct page *page)
{
	xml_element(page_document(page), "contenu", "x");
	return stand.begins == 1 ? OUTCOME_AGAIN : OUTCOME_OK;
}

/* Of three parts the second cannot be read; then the page goes on. */
static enum outcome
read_parts(struct page *page)
{
	const enum outcome second = outcome_of(page->params[0]);

	assert_true(page_read(page, OUTCOME_OK));
	assert_false(page_read(page, second));
	assert_false(page_read(page, OUTCOME_CONFLICT));
	xml_element(page_document(page), "contenu", "moitie");
	return page_redirect(page, "/", NULL);
}

static enum outcome
show_form(struct page *page)
{
	xml_element(page_document(page), "contenu",
		    page->again ? "encore" : "formulaire");
	return OUTCOME_OK;
}

/* What is done with a form whose nom is right: "regle" breaks a rule, "perdu"
 * meets a deadlock the first time, "essai" leads nowhere, the name of an
 * outcome is that outcome; anything else is done. */
static enum outcome
take(struct page *page)
{
	static const struct refusal rule = { "trop-tard", "R16", "" };
	const char *fait = fields_value(&page->sent, "fait");

	site_runs++;
	saisie_required(page, "nom", 10);
	if (text_equal(fait, "regle"))
		saisie_refuse(page, &rule);
	if (saisie_outcome(page) != OUTCOME_OK)
		return saisie_outcome(page);
	if (outcome_of(fait) != OUTCOME_OK)
		return outcome_of(fait);
	if (text_equal(fait, "essai")) {
		xml_element(page_document(page), "contenu", "essai");
		return OUTCOME_OK;
	}
	if (page_journal(page, (struct journal_entry){ .verb = "fait" }))
		return OUTCOME_FAILED;
	if (text_equal(fait, "perdu") && site_runs == 1)
		return OUTCOME_AGAIN;
	return page_redirect(page, "/formulaire", "nom-change");
}

static enum outcome
show_login(struct page *page)
{
	struct xml_writer *document = page_document(page);
	const enum outcome outcome = reprise_hold(page, OUTCOME_LOGIN);

	xml_element(document, "contenu", fields_value(&page->query, "retour"));
	reprise_write(page, document);
	return outcome;
}

static enum outcome
open_login(struct page *page)
{
	static const struct refusal wrong = { "faux", "", "mot_de_passe" };

	site_runs++;
	if (text_equal(fields_value(&page->sent, "mot_de_passe"), "bon") &&
	    login_begin(page, 7) == OUTCOME_OK)
		return page_redirect(page, "/", NULL);
	saisie_refuse(page, &wrong);
	page->answer = OUTCOME_INVALID;
	return show_login(page);
}

static enum outcome
show_list(struct page *page)
{
	if (page_is_csv(page))
		return listing_csv(page, NULL);
	xml_element(page_document(page), "contenu", "liste");
	return OUTCOME_OK;
}

static enum outcome
tell(struct page *page)
{
	page->text = "ok\n";
	return OUTCOME_OK;
}

static enum outcome
render_text(struct page *page, struct bytes *bytes)
{
	*bytes = text_bytes(page->text);
	return OUTCOME_OK;
}

/* clang-format off */
static const struct form forms[] = {
	{ ".html", "text/html",       true,  "site.xsl", NULL },
	{ ".xml",  "application/xml", true,  NULL,       NULL },
	{ ".ics",  "text/calendar",   true,  NULL,       page_render_event },
	{ ".frag", "text/html",       false, "frag.xsl", NULL },
	{ 0 },
};

static const struct form one_form[] = {
	{ ".html", "text/html", true, "site.xsl", NULL },
	{ 0 },
};

static const struct form text_forms[] = {
	{ ".txt", "text/plain", true, NULL, render_text },
	{ 0 },
};

static const struct form list_forms[] = {
	{ ".html", "text/html",       true,  "site.xsl", NULL },
	{ ".xml",  "application/xml", true,  NULL,       NULL },
	{ ".csv",  "text/csv",        false, NULL,       NULL },
	{ 0 },
};

enum {
	ALL = PROFIL_PUBLIC | PROFIL_CENTRE | PROFIL_UD | PROFIL_DIRECCTE | PROFIL_DGEFP | PROFIL_SERVICE,
	LOGGED = ALL & ~PROFIL_PUBLIC,
};

const struct route site_routes[] = {
	{ "GET",  "/",            PLACE_APPLICATION, ALL, "accueil",  show,     forms },
	{ "GET",  "/rubrique/",   PLACE_RUBRIQUE,    ALL, "rubrique", show,     forms },
	{ "GET",  "/rubrique/{}", PLACE_RUBRIQUE,    ALL, "un",       show_one, forms },
	{ "GET",  "/encore",      PLACE_RUBRIQUE,    ALL, "encore",   show_again, forms },
	{ "GET",  "/lecture/{}",  PLACE_APPLICATION, ALL, "lecture",  read_parts, forms },
	{ "POST", "/lecture/{}",  PLACE_APPLICATION, ALL, "lecture",  read_parts, forms, NULL, GUARD_NONE },
	{ "GET",  "/mots",        PLACE_WORDS,       ALL, "mots",     show,     one_form },
	{ "GET",  "/machine",     PLACE_MACHINE,     ALL, "machine",  tell,     text_forms },
	{ "GET",  "/outcome/{}",  PLACE_APPLICATION, ALL, "outcome",  end_with, forms },
	{ "POST", "/outcome/{}",  PLACE_APPLICATION, ALL, "outcome",  end_with, forms, NULL, GUARD_NONE },
	{ "GET",  "/prive",       PLACE_APPLICATION, PROFIL_UD | PROFIL_DGEFP, "prive", show, forms, .regle = "R17" },
	{ "POST", "/prive",       PLACE_APPLICATION, PROFIL_UD | PROFIL_DGEFP, "prive", show, forms, show, .regle = "R17" },
	{ "GET",  "/formulaire",  PLACE_APPLICATION, LOGGED, "formulaire",    show_form, forms },
	{ "POST", "/formulaire",  PLACE_APPLICATION, LOGGED, "formulaire",    take, forms, show_form, GUARD_CLE },
	{ "POST", "/muet",        PLACE_APPLICATION, LOGGED, "muet",          take, forms, NULL, GUARD_CLE },
	{ "POST", "/jeton",       PLACE_APPLICATION, LOGGED, "jeton",         take, forms, show_form, GUARD_JETON },
	{ "GET",  "/connexion",   PLACE_APPLICATION, ALL, "connexion",  show_login, forms },
	{ "POST", "/connexion",   PLACE_APPLICATION, ALL, "connexion",  open_login, forms, show_login, GUARD_NONE },
	{ "GET",  "/liste",       PLACE_APPLICATION, LOGGED, "liste",         show_list, list_forms },
	{ 0 },
};
/* clang-format on */
