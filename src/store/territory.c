/* territory.c: the part of a statement that shows each actor their own. */
#include "territory.h"

static void
put_twice(struct query *query, const char *text)
{
	query_put_text(query, text);
	query_put_text(query, text);
}

void
query_put_territory(struct query *query, const struct actor *actor)
{
	const char *departement = NULL;
	const char *region = NULL;
	bool of_compte = false;

	switch (actor->profil) {
	case PROFIL_PUBLIC:
	case PROFIL_CENTRE:
		of_compte = true; /* nobody answers for no centre */
		break;
	case PROFIL_UD:
		departement = actor->departement;
		break;
	case PROFIL_DIRECCTE:
		region = actor->region;
		break;
	case PROFIL_SERVICE:
		departement = *actor->departement ? actor->departement : NULL;
		region = *actor->region ? actor->region : NULL;
		break;
	case PROFIL_DGEFP:
		break;
	}
	query_put_text(query, of_compte ? "" : NULL);
	query_put_int(query, actor->compte);
	put_twice(query, departement);
	put_twice(query, region);
}
