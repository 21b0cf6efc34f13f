/* territory.c: the part of a statement that shows each actor their own. */
#include "territory.h"

#include <assert.h>

/* Somebody who is not logged in is responsible for no centre. */
static bool
is_of_compte(const struct actor *actor)
{
	return actor->profil == PROFIL_PUBLIC || actor->profil == PROFIL_CENTRE;
}

static void
put_twice(struct query *query, const char *text)
{
	query_put_text(query, text);
	query_put_text(query, text);
}

static const char *
or_null(const char *text)
{
	return *text ? text : NULL;
}

static void
put_place(struct query *query, const struct actor *actor)
{
	const char *departement = NULL;
	const char *region = NULL;

	switch (actor->profil) {
	case PROFIL_UD:
		departement = actor->departement;
		break;
	case PROFIL_DIRECCTE:
		region = actor->region;
		break;
	case PROFIL_SERVICE:
		departement = or_null(actor->departement);
		region = or_null(actor->region);
		break;
	case PROFIL_PUBLIC:
	case PROFIL_CENTRE:
	case PROFIL_DGEFP:
		break;
	}
	put_twice(query, departement);
	put_twice(query, region);
}

void
query_put_territory(struct query *query, const struct actor *actor)
{
	query_put_text(query, is_of_compte(actor) ? "" : NULL);
	query_put_int(query, actor->compte);
	put_place(query, actor);
}

void
query_put_place(struct query *query, const struct actor *actor)
{
	assert(!is_of_compte(actor));
	put_place(query, actor);
}
