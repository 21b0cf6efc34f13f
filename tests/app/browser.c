/* browser.c: the small site of site.h, open, and who asks it. */
#include "site.h"

#include "app/application.h"
#include "app/clock.h"
#include "app/dispatch.h"
#include "app/login.h"
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

/* Draws "code|error|content", then two forms' keys, each refusal, and what is
 * said of what was typed; gives up on one content, and on one error. */
static const char sheet[] =
	"<xsl:stylesheet version=\"1.0\" xmlns:c=\"urn:ceres:1\""
	" xmlns:xsl=\"http://www.w3.org/1999/XSL/Transform\">"
	"<xsl:param name=\"cle\"/>"
	"<xsl:output method=\"text\"/><xsl:template match=\"/\">"
	"<xsl:if test=\"//c:contenu = 'cassee' or //@code = 'bad-request'\">"
	"<xsl:message terminate=\"yes\">broken</xsl:message></xsl:if>"
	"<xsl:value-of select=\"concat(/c:page/@code, '|',"
	" /c:page/c:erreur/@code, '|', //c:contenu)\"/>"
	"<xsl:if test=\"//c:compte\"><xsl:value-of select=\""
	"concat('|', $cle, '|', $cle)\"/></xsl:if>"
	"<xsl:for-each select=\"//c:refus\"><xsl:value-of select=\""
	"concat('|', @code, ' ', @champ)\"/></xsl:for-each>"
	"<xsl:for-each select=\"//c:saisie[@code != 'refus' and @code !="
	" 'conflit']\"><xsl:value-of select=\"concat('|', @code, ' ',"
	" @incomplet)\"/><xsl:for-each select=\"c:champ\"><xsl:value-of"
	" select=\"concat('|', @nom, '=', .)\"/></xsl:for-each>"
	"</xsl:for-each><xsl:for-each select=\"//c:reprise\">"
	"<xsl:value-of select=\"concat('|', @code, ' ', @chemin, ' ', $cle,"
	" '+reprise')\"/></xsl:for-each>"
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
		.cookie = stand.actor ? SITE_COOKIE : "",
		.query = "",
		.content_type = "",
		.if_none_match = "",
		.if_modified_since = "",
		.origin = "",
		.fetch_site = "",
	};

	return site_ask(arena, &request);
}

struct response
site_post(struct arena *arena, const char *path, const char *body)
{
	const struct request request = {
		.method = HTTP_POST,
		.path = path,
		.accept = "",
		.cookie = stand.actor ? SITE_COOKIE : "",
		.query = "",
		.content_type = "",
		.if_none_match = "",
		.if_modified_since = "",
		.origin = "",
		.fetch_site = "",
		.body = text_bytes(body),
	};

	site_runs = 0;
	return site_ask(arena, &request);
}

const char *
site_marker(void)
{
	return application.cle;
}

const struct actor *
site_actor(struct arena *arena, enum profil profil)
{
	struct actor *actor = arena_alloc(arena, sizeof(*actor));

	*actor = (struct actor){
		7, profil_code(profil), "Nom", profil, "44", "52", "",
	};
	return actor;
}

const char *
site_jeton(struct arena *arena)
{
	const struct request request = { .cookie = SITE_COOKIE };
	struct page page = {
		.application = &application,
		.arena = arena,
		.request = &request,
	};

	stand.open = true;
	assert_int_equal(login_read(&page), OUTCOME_OK);
	stand.open = false;
	stand.found = 0;
	return page.actor->jeton;
}

const char *
site_body(struct arena *arena, const struct response *response)
{
	return arena_copy(arena, response->body.data, response->body.length);
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
