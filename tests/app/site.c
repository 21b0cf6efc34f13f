/* site.c: a small site on a store that does as it is told. */
#include "site.h"

#include "app/application.h"
#include "app/clock.h"
#include "app/dispatch.h"
#include "base/text.h"
#include "xml/library.h"

#include "../base/cases.h"

#include "stand.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static char folder[] = "/tmp/ceres-site.XXXXXX";
static struct config config;
static struct application application;

struct instant
site_instant(const char *text)
{
	struct instant instant;

	assert_int_equal(instant_parse(text, &instant), INSTANT_READ);
	return instant;
}

/* In the place of app/clock.c. */
struct instant
clock_now(int64_t offset)
{
	struct instant now = site_instant(SITE_NOW);

	now.seconds += offset;
	return now;
}

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

/* What was begun before it failed must not be seen. */
static enum outcome
end_with(struct page *page)
{
	xml_start(page_document(page), "moitie");
	return (enum outcome)atoi(page->params[0]);
}

/* Lost on the way, the first time. */
static enum outcome
show_again(struct page *page)
{
	xml_element(page_document(page), "contenu", "x");
	return stand.begins == 1 ? OUTCOME_AGAIN : OUTCOME_OK;
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

const struct route site_routes[] = {
	{ "GET",  "/",            PLACE_APPLICATION, ROLE_PUBLIC, "accueil",  show,     forms },
	{ "GET",  "/rubrique/",   PLACE_RUBRIQUE,    ROLE_PUBLIC, "rubrique", show,     forms },
	{ "GET",  "/rubrique/{}", PLACE_RUBRIQUE,    ROLE_PUBLIC, "un",       show_one, forms },
	{ "GET",  "/encore",      PLACE_RUBRIQUE,    ROLE_PUBLIC, "encore",   show_again, forms },
	{ "GET",  "/mots",        PLACE_WORDS,       ROLE_PUBLIC, "mots",     show,     one_form },
	{ "GET",  "/machine",     PLACE_MACHINE,     ROLE_PUBLIC, "machine",  tell,     text_forms },
	{ "GET",  "/outcome/{}",  PLACE_APPLICATION, ROLE_PUBLIC, "outcome",  end_with, forms },
	{ "POST", "/outcome/{}",  PLACE_APPLICATION, ROLE_PUBLIC, "outcome",  end_with, forms },
	{ 0 },
};
/* clang-format on */

static void
put(const char *name, const char *text)
{
	char path[64];
	FILE *file;

	snprintf(path, sizeof(path), "%s/xsl/%s", folder, name);
	file = fopen(path, "w");
	assert(file);
	fputs(text, file);
	fclose(file);
}

/* Draws "code|error|content"; gives up on one content, and on one error. */
static const char sheet[] =
	"<xsl:stylesheet version=\"1.0\" xmlns:c=\"urn:ceres:1\""
	" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\">"
	"<xsl:output method=\"text\"/><xsl:template match=\"/\">"
	"<xsl:if test=\"//c:contenu = 'cassee' or //@code = 'bad-request'\">"
	"<xsl:message terminate=\"yes\">broken</xsl:message></xsl:if>"
	"<xsl:value-of select=\"concat(/c:page/@code, '|',"
	" /c:page/c:erreur/@code, '|', //c:contenu)\"/>"
	"</xsl:template></xsl:stylesheet>";

void
site_open(void)
{
	char path[64];

	assert(instant_open_zone() && mkdtemp(folder));
	xml_library_open();
	snprintf(path, sizeof(path), "%s/xsl", folder);
	assert(mkdir(path, 0700) == 0);
	put("site.xsl", sheet);
	put("frag.xsl", sheet);
	config.site_url = "http://ceres.test";
	config.share = folder;
	config.database_user = "own";
	config.public_user = "open";
	assert(application_open(&application, &config, site_routes));
}

void
site_close(void)
{
	char command[64];

	application_close(&application);
	snprintf(command, sizeof(command), "rm -rf '%s'", folder);
	if (system(command) != 0)
		perror(folder);
}

struct response
site_ask(struct arena *arena, const struct request *request)
{
	struct response response = { 0 };

	dispatch_answer(&application, arena, request, &response);
	assert_false(stand.open);
	return response;
}

struct response
site_get(struct arena *arena, const char *path, const char *accept)
{
	const struct request request = {
		.method = HTTP_GET,
		.path = path,
		.accept = accept,
		.if_none_match = "",
		.if_modified_since = "",
	};

	return site_ask(arena, &request);
}

const char *
site_header(const struct response *response, const char *name)
{
	const char *value = NULL;

	for (size_t i = 0; i < response->header_count; i++)
		if (text_equal(response->headers[i].name, name)) {
			assert_null(value);
			value = response->headers[i].value;
		}
	return value;
}
