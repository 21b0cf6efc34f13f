/* routes.c: the map of the site. What is not in it does not exist; who is not
 * in a row may not. */
#include "pages/routes.h"

#include "pages.h"

/* clang-format off */
/* What every page of the site has. */
static const struct form page_forms[] = {
	{ ".html", "text/html",       true, "site.xsl", NULL },
	{ ".xml",  "application/xml", true, NULL,       NULL },
	{ 0 },
};

static const struct form bulletins_forms[] = {
	{ ".html", "text/html",            true, "site.xsl",                 NULL },
	{ ".xml",  "application/xml",      true, NULL,                       NULL },
	{ ".atom", "application/atom+xml", true, "forms/bulletins-atom.xsl", NULL },
	{ 0 },
};

static const struct form bulletin_forms[] = {
	{ ".html",     "text/html",       true,  "site.xsl",                    NULL },
	{ ".xml",      "application/xml", true,  NULL,                          NULL },
	{ ".txt",      "text/plain",      true,  "forms/bulletin-texte.xsl",    NULL },
	{ ".ics",      "text/calendar",   true,  NULL,                          page_render_event },
	{ ".fragment", "text/html",       false, "forms/bulletin-fragment.xsl", NULL },
	{ 0 },
};

static const struct form machine_forms[] = {
	{ ".txt", "text/plain", true, NULL, page_machine_render },
	{ 0 },
};

const struct route routes[] = {
	/* method path                      place              roles        code                handler               forms */
	{ "GET", "/",                       PLACE_APPLICATION, ROLE_PUBLIC, "accueil",          page_accueil_show,    page_forms },
	{ "GET", "/communication-ceres/",   PLACE_RUBRIQUE,    ROLE_PUBLIC, "bulletins",        page_bulletin_list,   bulletins_forms },
	{ "GET", "/communication-ceres/{}", PLACE_RUBRIQUE,    ROLE_PUBLIC, "bulletin",         page_bulletin_show,   bulletin_forms },
	{ "GET", "/accessibilite",          PLACE_WORDS,       ROLE_PUBLIC, "accessibilite",    page_words_show,      page_forms },
	{ "GET", "/mentions-legales",       PLACE_WORDS,       ROLE_PUBLIC, "mentions-legales", page_words_show,      page_forms },
	{ "GET", "/healthz",                PLACE_MACHINE,     ROLE_PUBLIC, "machine",          page_machine_health,  machine_forms },
	{ "GET", "/readyz",                 PLACE_MACHINE,     ROLE_PUBLIC, "machine",          page_machine_ready,   machine_forms },
	{ "GET", "/metrics",                PLACE_MACHINE,     ROLE_PUBLIC, "machine",          page_machine_metrics, machine_forms },
	{ 0 },
};
/* clang-format on */
