/* application.c: what a process has from its start to its end. */
#include "app/application.h"

#include "render.h"

#include <stdio.h>

struct store_settings
application_store(const struct config *config)
{
	return (struct store_settings){
		.socket = config->database_socket,
		.name = config->database_name,
		.user = config->database_user,
		.password = config->database_password,
	};
}

/* The rubrique's pages ask as somebody who can see nothing else. */
static struct store_settings
public_store(const struct config *config)
{
	struct store_settings settings = application_store(config);

	settings.user = config->public_user;
	settings.password = config->public_password;
	return settings;
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
	if (!xml_stylesheets_add(application->stylesheets, RENDER_STYLESHEET))
		return false;
	for (const struct route *row = application->routes; row->method; row++)
		if (!compile_forms(application->stylesheets, row->forms))
			return false;
	return true;
}

bool
application_open(struct application *application, const struct config *config,
		 const struct route *routes)
{
	const struct store_settings own = application_store(config);
	const struct store_settings open = public_store(config);
	char folder[4096];

	*application = (struct application){
		.config = config,
		.routes = routes,
	};
	if (!route_check(routes))
		return false;
	snprintf(folder, sizeof(folder), "%s/xsl", config->share);
	application->stylesheets = xml_stylesheets_open(folder);
	application->store = store_new(&own);
	application->public_store = store_new(&open);
	if (compile(application))
		return true;
	application_close(application);
	return false;
}

void
application_close(struct application *application)
{
	xml_stylesheets_close(application->stylesheets);
	store_free(application->store);
	store_free(application->public_store);
	*application = (struct application){ 0 };
}
