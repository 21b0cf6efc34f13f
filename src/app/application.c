/* application.c: what a process has from its start to its end. */
#include "app/application.h"

#include "app/recall.h"
#include "app/sceau.h"
#include "app/transaction.h"
#include "render.h"
#include "store/migrate.h"

#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>

struct store_settings
application_store(const struct config *config, enum account account)
{
	struct store_settings settings = {
		.socket = config->database_socket,
		.name = config->database_name,
		.user = config->database_user,
		.password = config->database_password,
	};

	switch (account) {
	case ACCOUNT_APPLICATION:
		break;
	case ACCOUNT_PUBLIC:
		settings.user = config->public_user;
		settings.password = config->public_password;
		break;
	case ACCOUNT_MIGRATION:
		settings.user = config->migration_user;
		settings.password = config->migration_password;
		break;
	}
	return settings;
}

/* What the work that counts missing migrations is given. */
struct look {
	const struct config *config;
	struct store *store;
	struct arena *arena;
	int *missing;
};

static enum outcome
look_at_schema(void *context)
{
	const struct look *look = context;

	return store_migrate_missing(
		look->store,
		arena_printf(look->arena, "%s/sql", look->config->share),
		look->missing);
}

enum outcome
application_missing(const struct config *config, struct store *store,
		    struct arena *arena, int *missing)
{
	struct look look = { config, store, arena, missing };

	return transaction_run(store, STORE_READ, look_at_schema, &look);
}

static bool
compile_forms(struct xml_stylesheets *stylesheets, const struct form *forms)
{
	for (; forms->type; forms++)
		if (forms->stylesheet &&
		    !xml_stylesheets_add(stylesheets, forms->stylesheet))
			return false;
	return true;
}

static bool
compile(struct application *application)
{
	if (!xml_stylesheets_keep(application->stylesheets, RENDER_STYLESHEET))
		return false;
	for (const struct route *row = application->routes; row->method; row++)
		if (!compile_forms(application->stylesheets, row->forms))
			return false;
	return true;
}

static void
draw_key(char text[static DIGEST_TEXT])
{
	struct digest digest;

	randombytes_buf(digest.value, sizeof(digest.value));
	digest_format(digest, text);
}

bool
application_open(struct application *application, const struct config *config,
		 const struct route *routes)
{
	const struct store_settings own =
		application_store(config, ACCOUNT_APPLICATION);
	const struct store_settings open =
		application_store(config, ACCOUNT_PUBLIC);
	char folder[4096];

	*application = (struct application){
		.config = config,
		.routes = routes,
	};
	if (!route_check(routes))
		return false;
	snprintf(folder, sizeof(folder), "%s/xsl", config->share);
	application->stylesheets =
		xml_stylesheets_open(folder, config->memo_bytes);
	application->recall = recall_open();
	application->secret = calloc(1, sizeof(*application->secret));
	if (!application->secret)
		memory_end();
	draw_key(application->cle);
	xml_stylesheets_cle(application->stylesheets, application->cle);
	application->store = store_new(&own, NULL);
	application->public_store = store_new(&open, NULL);
	if (compile(application))
		return true;
	application_close(application);
	return false;
}

void
application_close(struct application *application)
{
	xml_stylesheets_close(application->stylesheets);
	recall_close(application->recall);
	store_free(application->store);
	store_free(application->public_store);
	free(application->secret);
	*application = (struct application){ 0 };
}
