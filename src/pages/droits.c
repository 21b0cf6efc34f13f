/* droits.c: shows who may do what, from the very table that decides. */
#include "app/route.h"
#include "domain/actor.h"
#include "listes.h"

static const struct {
	enum profil profil;
	const char *name;
} columns[] = {
	{ PROFIL_PUBLIC, "public" }, { PROFIL_CENTRE, "centre" },
	{ PROFIL_UD, "ud" },	     { PROFIL_DIRECCTE, "direccte" },
	{ PROFIL_DGEFP, "dgefp" },   { PROFIL_SERVICE, "service" },
};

static void
write_row(struct xml_writer *document, const struct route *route)
{
	xml_start(document, "ligne");
	xml_attribute(document, "methode", route->method);
	xml_attribute(document, "chemin", route->path);
	xml_attribute(document, "code", route->code);
	xml_attribute(document, "regle", route->regle);
	for (size_t i = 0; i < sizeof(columns) / sizeof(columns[0]); i++)
		if (route->roles & columns[i].profil)
			xml_attribute(document, columns[i].name, "oui");
	xml_end(document);
}

enum outcome
page_droits_show(struct page *page)
{
	struct xml_writer *document = page_document(page);

	xml_start(document, "droits");
	for (const struct route *route = page->application->routes;
	     route->method; route++)
		if (route->place != PLACE_MACHINE)
			write_row(document, route);
	xml_end(document);
	return OUTCOME_OK;
}
