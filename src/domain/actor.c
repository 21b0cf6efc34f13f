/* actor.c: profils and their code words. */
#include "domain/actor.h"

#include "base/text.h"

static const struct {
	enum profil profil;
	const char *code;
} profils[] = {
	{ PROFIL_CENTRE, "centre" },	 { PROFIL_UD, "ud" },
	{ PROFIL_DIRECCTE, "direccte" }, { PROFIL_DGEFP, "dgefp" },
	{ PROFIL_SERVICE, "service" },
};

enum { PROFILS = sizeof(profils) / sizeof(profils[0]) };

const char *
profil_code(enum profil profil)
{
	for (int i = 0; i < PROFILS; i++)
		if (profils[i].profil == profil)
			return profils[i].code;
	return "";
}

enum profil
profil_of(const char *code)
{
	for (int i = 0; i < PROFILS; i++)
		if (text_equal(profils[i].code, code))
			return profils[i].profil;
	return PROFIL_PUBLIC;
}

bool
actor_sees_candidats(const struct actor *actor)
{
	return actor->profil == PROFIL_CENTRE || actor->profil == PROFIL_UD;
}
