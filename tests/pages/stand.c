/* stand.c: the real site upon a store with three bulletins. */
#include "stand.h"

#include "app/application.h"
#include "app/clock.h"
#include "app/dispatch.h"
#include "base/file.h"
#include "base/text.h"
#include "pages/routes.h"
#include "xml/bulletin.h"
#include "xml/library.h"

#include "../base/cases.h"

#include <string.h>

#define STAND_COOKIE                                                           \
	"ceres="                                                               \
	"0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

struct stand stand;

static struct config config;
static struct application application;
static struct arena *kept;
struct bulletin_record stand_records[STAND_BULLETINS];

struct instant
stand_instant(const char *text)
{
	struct instant instant;

	assert(instant_parse(text, &instant) == INSTANT_READ);
	return instant;
}

/* In the place of app/clock.c. */
struct instant
clock_now(int64_t offset)
{
	struct instant now = stand_instant(STAND_NOW);

	now.seconds += offset;
	return now;
}

static void
read_records(void)
{
	struct xml_schema *schema = xml_schema_open("xsl/schema", "bulletin");
	struct complaints complaints = { .arena = kept };
	struct bulletin bulletin;
	struct bytes bytes;

	assert(file_read(kept, "sql/demo/bulletin-1.9.xml", XML_BULLETIN_LIMIT,
			 &bytes) == OUTCOME_OK);
	assert(xml_bulletin_read(schema, kept, bytes, &bulletin, &complaints) ==
	       OUTCOME_OK);
	xml_schema_close(schema);
	for (size_t i = 0; i < STAND_BULLETINS; i++)
		stand_records[i] = (struct bulletin_record){
			.bulletin = bulletin,
			.revision = 1,
			.etape = BULLETIN_PUBLIE,
			.publie = stand_instant("2020-06-10T09:00:00+02:00"),
			.maj = stand_instant("2020-06-10T09:00:00+02:00"),
			.enregistre =
				stand_instant("2020-06-10T09:00:00+02:00"),
			.motif = "",
		};
	stand_records[1].bulletin.numero = "1.8";
	stand_records[1].bulletin.fenetre.annulee = true;
	stand_records[1].etape = BULLETIN_RETIRE;
	stand_records[1].maj = stand_instant("2020-06-11T09:00:00+02:00");
	stand_records[1].retire = stand_records[1].maj;
	stand_records[1].enregistre = stand_records[1].maj;
	stand_records[1].motif = "Un autre le remplace.";
	stand_records[1].sequence = 1;
	stand_records[2].bulletin.numero = "1.7";
	stand_records[2].bulletin.fenetre.announced = false;
	stand_records[2].etape = BULLETIN_CORRIGE;
	stand_records[2].maj = stand_instant("2020-06-12T09:00:00+02:00");
	stand_records[2].enregistre = stand_records[2].maj;
	stand_records[2].sequence = 1;
}

void
stand_open(void)
{
	assert(instant_open_zone());
	xml_library_open();
	kept = arena_new();
	read_records();
	config.site_url = "http://ceres.test";
	config.share = ".";
	assert(application_open(&application, &config, routes));
}

void
stand_close(void)
{
	application_close(&application);
	arena_free(kept);
}

void
stand_reset(void)
{
	memset(&stand, 0, sizeof(stand));
	stand.profil = PROFIL_PUBLIC;
}

struct response
stand_ask(struct arena *arena, enum http_method method, const char *path,
	  const char *accept)
{
	const struct request request = {
		.method = method,
		.path = path,
		.accept = accept,
		.query = "",
		.cookie = STAND_COOKIE,
		.address = "",
		.content_type = "",
		.if_none_match = "",
		.if_modified_since = "",
		.origin = "",
		.fetch_site = "",
	};
	struct response response = { 0 };

	dispatch_answer(&application, arena, &request, &response);
	return response;
}

const char *
stand_header(const struct response *response, const char *name)
{
	for (size_t i = 0; i < response->header_count; i++)
		if (text_equal(response->headers[i].name, name))
			return response->headers[i].value;
	return NULL;
}
